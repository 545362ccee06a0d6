/**
 * Where the tone mark stands when a syllable ends in "oa", "oe" or "uy": on the first vowel (old) or on the second (new). Both are
 * correct Vietnamese; with a final letter behind the pair, or after "q", there is one spelling only.
 */
export const toneStyles = ['old', 'new'] as const;
export type ToneStyle = (typeof toneStyles)[number];

/** Consonants that may open a syllable; "q" is left out, because its "u" is no vowel. */
const ONSET = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|r|s|th?|tr|v|x)?';
const PAIRS: Readonly<Record<ToneStyle, string>> = {
  old: '(?:[òóỏõọ][ae]|[ùúủũụ]y)',
  new: '(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])',
};
const opposite: Readonly<Record<ToneStyle, ToneStyle>> = { old: 'new', new: 'old' };

const syllables = (style: ToneStyle): RegExp => new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}_])(${ONSET})(${PAIRS[style]})(?![\p{L}\p{M}\p{N}_])`, 'giu');

const inText: Readonly<Record<ToneStyle, RegExp>> = { old: syllables('old'), new: syllables('new') };

const ONE_WORD: Readonly<Record<ToneStyle, RegExp>> = {
  old: new RegExp(`^${ONSET}${PAIRS.old}$`, 'iu'),
  new: new RegExp(`^${ONSET}${PAIRS.new}$`, 'iu'),
};

/** Moves the mark of a pair of composed letters to the other letter. */
const moveTone = (pair: string): string => {
  const [first = '', second = ''] = pair;
  const [vowel = '', mark = ''] = first.normalize('NFD');
  if (mark !== '') return `${vowel}${`${second}${mark}`.normalize('NFC')}`;
  const [other = '', otherMark = ''] = second.normalize('NFD');
  return `${`${first}${otherMark}`.normalize('NFC')}${other}`;
};

/** Tells how one word places its tone; `same` when both styles spell it alike ("hoàn", "quý", "hoa"). Composed text (NFC), any letter case. */
export const toneStyleOf = (word: string): ToneStyle | 'same' => (ONE_WORD.old.test(word) ? 'old' : ONE_WORD.new.test(word) ? 'new' : 'same');

/** Writes every word of a text in one style. Composed text (NFC) keeps its length; decomposed words are left as they are. */
export const placeTones = (text: string, style: ToneStyle): string =>
  text.replace(inText[opposite[style]], (_, onset: string, pair: string) => `${onset}${moveTone(pair)}`);
