import { isSyllable } from './syllable.ts';
import { placeTones } from './tone-placement.ts';

/** A word that no spelling of Vietnamese allows. */
export interface MisspeltSyllable {
  readonly at: number;
  readonly word: string;
  /** The word as it may be meant; undefined when only a reader can tell. */
  readonly meant: string | undefined;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Openings whose last letter is a vowel sign elsewhere. */
const ONSET = /^(?:qu|gi(?=[aăâeêioôơuưy])|[bcdđghklmnpqrstvx]*)/u;
const HAS_MARK = /[ăâêôơư]/u;

/** Where a tone may stand among the vowels of a syllable: on the letter with a mark of its own, else by the length of the group. */
const placesFor = (vowels: string, isClosed: boolean): readonly number[] => {
  const marked = Array.from(vowels).findLastIndex((letter) => HAS_MARK.test(letter));
  if (marked >= 0) return [marked];
  if (vowels.length < 2) return [0];
  if (vowels.length > 2) return [1];
  if (isClosed) return [1];
  // Old and new spelling differ here; both are right.
  return /^(?:oa|oe|uy|ue)$/u.test(vowels) ? [0, 1] : [0];
};

/** The syllable with its tone where it belongs; the same word when it stands there already. */
const withToneInPlace = (word: string): string => {
  const apart = word.normalize('NFD');
  const tone = TONE.exec(apart)?.[0];
  if (tone === undefined) return word;
  const plain = apart.replace(TONES, '').normalize('NFC');
  const toneAt = apart.slice(0, apart.indexOf(tone)).normalize('NFC').length - 1;
  const lower = plain.toLowerCase();
  const onset = ONSET.exec(lower)?.[0] ?? '';
  const vowels = /^[aăâeêioôơuưy]+/u.exec(lower.slice(onset.length))?.[0] ?? '';
  if (vowels === '') return word;
  const places = placesFor(vowels, lower.length > onset.length + vowels.length).map((place) => onset.length + place);
  const [first = 0] = places;
  return places.includes(toneAt) ? word : `${plain.slice(0, first + 1)}${tone}${plain.slice(first + 1)}`.normalize('NFC');
};

/** Letters of Vietnamese alone: other languages with marks of their own are left in peace, and so is a word with a sign that nobody sees, reported on its own. */
const WORD = /(?<![\p{L}\p{M}\p{N}\p{Cf}._/@&'’-])\p{Lu}?\p{Ll}{1,7}(?![\p{L}\p{M}\p{N}\p{Cf}_/@&'’-]|\.\p{L})/gu;
const ALPHABET = /^[abcdđeghiklmnopqrstuvxyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+$/u;
/** Marks that no neighbouring language writes; a word of others may be French or a name of another people. */
const SURELY_VIETNAMESE = /[đảãạăằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏõọồốổỗộơờớởỡợủũụưừứửữựỳỷỹỵ]/u;

/** Half a horn, as Telex leaves it when a key is missed: `đưọc`, `truờng`. */
const withHorns = (word: string): string => word.replace(/ưo/u, 'ươ').replace(/uơ/u, 'ươ').replace(/ưọ/u, 'ượ').replace(/ưò/u, 'ườ').replace(/ưó/u, 'ướ').replace(/ưỏ/u, 'ưở').replace(/ưõ/u, 'ưỡ')
  .replace(/uợ/u, 'ượ').replace(/uờ/u, 'ườ').replace(/uớ/u, 'ướ').replace(/uở/u, 'ưở').replace(/uỡ/u, 'ưỡ');

const meantBy = (word: string): string | undefined => {
  const placed = withToneInPlace(word);
  if (isSyllable(placed)) return placed === word ? undefined : placeTones(placed, 'old');
  const horned = withHorns(word);
  return horned !== word && isSyllable(horned) ? horned : undefined;
};

/** Initials in small letters: `hđnd`. */
const VOWEL = /[^bcdđghklmnpqrstvx]/u;

/** Two syllables without a blank between them: `kiốt`, `vắcxin`. */
const isTwoSyllables = (word: string): boolean => Array.from(word).some((_, at) => at > 0 && at < word.length - 1 && isSyllable(word.slice(0, at)) && isSyllable(word.slice(at)));

/** Words of other languages written by ear: two consonants at the front, as in `blốc`, `crôm`, or more than two syllables. */
const isBorrowed = (word: string): boolean => (/^[bcdgp][lr](?!$)/u.test(word) && isSyllable(word.slice(1))) || LONG_LOANS.has(word);
const LONG_LOANS: ReadonlySet<string> = new Set(['amiăng', 'amoniắc', 'xenlulô', 'pôlyme', 'êtylen', 'mêtan', 'êtan']);

interface Judgement {
  readonly isRight: boolean;
  readonly meant: string | undefined;
}

/** A rime that stops short without a tone, or a last letter left out: `kêt`, `khôg`; French has the same hats, but not these endings behind these openings. */
const STOPS = /^(?!.*[\u0300\u0301\u0303\u0309\u0323])(?:qu|ngh?|nh|[ckt]h|tr|gi|gh|[bcdđghklmnrstvx])?[âêô]?[aăâeêioôơuưy]*[âêô](?:c|ch|p|t)$/u;
const withTone = (word: string): boolean => isSyllable(`${word.normalize('NFD')}`.replace(/([aeou]\u0302)(?=[cpt]h?$)/u, '$1\u0301').normalize('NFC'));
const FRENCH: ReadonlySet<string> = new Set(['dépôt', 'prêt', 'rôt', 'tôt', 'tôc', 'hôt', 'côt', 'bôt']);

/** The word with the letter that was left out at its end; undefined when it is none of the sort. */
const withLastLetters = (word: string): string | undefined => {
  const longer = /[^\p{ASCII}]/u.test(word) && /[^n]g$/u.test(word) ? `${word.slice(0, -1)}ng` : undefined;
  return longer !== undefined && isSyllable(longer) ? longer : undefined;
};

/** Two letters in each other's place, or a key too far to the side, at the end of a word: `tímh`, `thôgn`, `hàhn`; no language near writes so behind a marked vowel. */
const TURNED: readonly (readonly [RegExp, string])[] = [[/mh$/u, 'nh'], [/hn$/u, 'nh'], [/gn$/u, 'ng'], [/bh$/u, 'nh'], [/hc$/u, 'ch'], [/nhh$/u, 'nh'], [/ngg$/u, 'ng'], [/nn$/u, 'n']];
const withTurned = (word: string): string | undefined => {
  const turned = /[^\p{ASCII}]/u.test(word) ? TURNED.find(([end]) => end.test(word)) : undefined;
  const meant = turned && word.replace(turned[0], turned[1]);
  return meant !== undefined && isSyllable(meant) ? meant : undefined;
};

const SHORTEST_SWAPPED = 4;
const ENDINGS = ['c', 'm', 'n', 'p', 't', 'i', 'u', 'y'] as const;

/** Two neighbouring letters typed in each other's order: `ngờưi`, `khảon`, `thcíh`. Loans of two syllables never turn into one so. */
const withSwapped = (word: string): string | undefined => {
  // Of a short word, or one cut before its last letter, only a reader can tell.
  if (word.length < SHORTEST_SWAPPED || /^\p{ASCII}*$/u.test(word) || ENDINGS.some((ending) => isSyllable(`${word}${ending}`))) return undefined;
  const letters = Array.from(word);
  return letters.slice(1).map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join('')).find((swapped) => swapped !== word && isSyllable(swapped) && withToneInPlace(swapped) === swapped);
};

/** A scanner reads `y` as `v`: `duvệt`, `chuvển`. */
const withReadY = (word: string): string | undefined => {
  const read = /uv[êếềểễệâấầ]/u.test(word) ? word.replace('uv', 'uy') : undefined;
  return read !== undefined && isSyllable(read) ? read : undefined;
};

/** A hat left out below the tone: `tiép`, `viẹc`, `thuóc`. */
const withHat = (word: string): string | undefined => {
  const hatted = word.normalize('NFD').replace(/(i)e([\u0300\u0301\u0303\u0309\u0323](?:c|m|ng?|p|t|u))$/u, '$1e\u0302$2').replace(/(u)o([\u0300\u0301\u0303\u0309\u0323](?:c|i|m|ng?|t))$/u, '$1o\u0302$2').normalize('NFC');
  return hatted !== word && isSyllable(hatted) ? hatted : undefined;
};

/** Loans of two syllables with a tone on each. */
const TONED_LOANS: ReadonlySet<string> = new Set(['cátxét', 'cátsét', 'ápphích', 'míttinh']);

/** Two words, each with a tone, that lost the blank between them: `nộphồ`, `địnhsố`. */
const withBlank = (word: string): string | undefined => {
  if (TONED_LOANS.has(word) || (word.normalize('NFD').match(TONES) ?? []).length < 2) return undefined;
  const places = Array.from(word, (_, at) => at).filter((at) => [word.slice(0, at), word.slice(at)].every((part) => part.length > 1 && TONE.test(part.normalize('NFD')) && isSyllable(part)));
  const [place] = places;
  return place === undefined ? undefined : places.length === 1 ? `${word.slice(0, place)} ${word.slice(place)}` : '';
};

const judge = (word: string): Judgement => {
  if (!ALPHABET.test(word) || !VOWEL.test(word) || (isSyllable(word) && withToneInPlace(word) === word)) return { isRight: true, meant: undefined };
  const apart = withBlank(word);
  if (apart !== undefined) return { isRight: false, meant: apart === '' ? undefined : apart };
  const meant = withReadY(word) ?? withHat(word) ?? meantBy(word) ?? withLastLetters(word) ?? withTurned(word) ?? withSwapped(word);
  if (meant === undefined && STOPS.test(word) && withTone(word) && !FRENCH.has(word)) return { isRight: false, meant: undefined };
  return { isRight: meant === undefined && (!SURELY_VIETNAMESE.test(word) || isTwoSyllables(word) || isBorrowed(word)), meant };
};

const known = new Map<string, Judgement>();

const remembered = (word: string): Judgement => {
  const judged = known.get(word) ?? judge(word);
  // A hostile text must not fill the memory.
  if (known.size > 20_000) known.clear();
  known.set(word, judged);
  return judged;
};

/** Words with marks of Vietnamese, abbreviations aside, that are no syllable of it: letters that do not go together, or a tone on the wrong one. Composed text. */
export const misspeltSyllablesIn = (text: string): readonly MisspeltSyllable[] =>
  Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
    const { isRight, meant } = remembered(word.toLowerCase());
    const isCapital = word !== word.toLowerCase();
    // A name of another people is spelt as that people spells it.
    if (isRight || (isCapital && meant === undefined)) return [];
    return [{ at: index, word, meant: meant !== undefined && isCapital ? `${meant.slice(0, 1).toUpperCase()}${meant.slice(1)}` : meant }];
  });
