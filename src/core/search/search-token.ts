import { foldMarks } from '../model/slug.ts';
import { placeTones } from '../vietnamese/tone-placement.ts';

/** A word as search compares it: plain letters, and apart from them the marks, so that marks typed can be weighed. */
export interface SearchToken {
  /** Lower case, composed, tones placed in the new way. */
  readonly word: string;
  readonly folded: string;
  /** Tone mark, empty for none. */
  readonly tone: string;
  /** One sign for each folded letter: the shape mark of the letter (as in đ, ă, ê, ơ), `.` for none. */
  readonly shape: string;
  /** Place in the composed text. */
  readonly start: number;
  readonly end: number;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const SHAPE_OF: Readonly<Record<string, string>> = { '\u0302': '^', '\u0306': '(', '\u031B': '+' };
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Signs that hide inside words: soft hyphens, joiners, marks of direction. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\u034F/gu;

const marksOf = new Map<string, Pick<SearchToken, 'folded' | 'tone' | 'shape'>>();

const readMarks = (word: string): Pick<SearchToken, 'folded' | 'tone' | 'shape'> => {
  const known = marksOf.get(word);
  if (known) return known;
  let folded = '';
  let tone = '';
  let shape = '';
  for (const letter of word.normalize('NFD')) {
    if (TONE.test(letter)) tone ||= letter;
    else if (SHAPE_OF[letter] !== undefined) shape = `${shape.slice(0, -1)}${SHAPE_OF[letter]}`;
    else if (!/\p{M}/u.test(letter)) {
      const plain = letter === 'đ' ? 'd' : foldMarks(letter);
      folded += plain;
      shape += letter === 'đ' ? '-' : '.'.repeat(plain.length);
    }
  }
  // A hostile text must not fill the memory.
  if (marksOf.size > 50_000) marksOf.clear();
  const marks = { folded, tone, shape };
  marksOf.set(word, marks);
  return marks;
};

/** Text in the one form that tokens are cut from; places of tokens are places in it. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(HIDDEN, '');

/** Tone marks where the old spelling puts them; looking for them first spares most texts a slow search. */
const OLD_PLACE = /[òóỏõọ][ae]|[ùúủũụ]y/u;

/** Lower case of the same length, so that places stay. */
const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
};

const readable = (text: string): string => {
  const typed = lowerCase(text);
  return OLD_PLACE.test(typed) ? placeTones(typed, 'new') : typed;
};

/** The words of a text in the form of `cleanText`. */
export const tokensOf = (text: string): readonly SearchToken[] =>
  Array.from(readable(text).matchAll(WORD), ({ 0: word, index }) => ({ word, ...readMarks(word), start: index, end: index + word.length }));

/** The same words as `tokensOf` finds, by themselves: several times faster where a whole library is read. */
export const wordsOf = (text: string): readonly string[] => readable(text).match(WORD) ?? [];

/** The plain letters of a word that `wordsOf` found. */
export const foldedWord = (word: string): string => readMarks(word).folded;

/** One word as a token; for words made up while reading a question. */
export const tokenOf = (word: string): SearchToken => ({ word, ...readMarks(word), start: 0, end: 0 });

/** Whether a token bears any mark. */
export const isMarked = ({ tone, shape }: Pick<SearchToken, 'tone' | 'shape'>): boolean => tone !== '' || /[^.]/u.test(shape);

/** How the marks typed agree with those of a word of the same letters. */
export type MarkAgreement = 'full' | 'compatible' | 'none-typed' | 'conflict';

const ALIKE_TONES: ReadonlySet<string> = new Set(['\u0303', '\u0309']);

/** Whether two words differ by the two tones alone that half of the country says alike ("kỹ", "kỷ"). */
export const isToneConfusion = (typed: SearchToken, found: SearchToken): boolean => typed.shape === found.shape && typed.tone !== found.tone && ALIKE_TONES.has(typed.tone) && ALIKE_TONES.has(found.tone);

/** Compares the marks of two tokens with the same folded letters. */
export const compareMarks = (typed: SearchToken, found: SearchToken): MarkAgreement => {
  if (typed.word === found.word) return 'full';
  if (!isMarked(typed)) return 'none-typed';
  if (typed.tone !== '' && typed.tone !== found.tone) return 'conflict';
  for (let at = 0; at < typed.shape.length; at += 1) {
    if (typed.shape[at] !== '.' && typed.shape[at] !== found.shape[at]) return 'conflict';
  }
  return 'compatible';
};
