import { isSyllable } from './syllable.ts';

/** Marks that the last key of a Telex syllable sets. */
const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };

/** Keys of letters; a longer run of keys comes first. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/uow|ưow|uơ|ưo/u, 'ươ'], [/dd/u, 'đ'], [/aa/u, 'â'], [/ee/u, 'ê'], [/oo/u, 'ô'], [/aw/u, 'ă'], [/ow/u, 'ơ'], [/uw/u, 'ư'], [/^([^w]*?)uo(.*)w/u, '$1ươ$2'], [/^([^w]*?)u(.*)w/u, '$1ư$2'], [/^([^w]*?)o(.*)w/u, '$1ơ$2'], [/^([^w]*?)a(.*)w/u, '$1ă$2'],
];

const VOWELS = /[aăâeêioôơuưy]+/u;
const MARKED = /[ăâêôơư]/u;

/** The letter that bears the tone: one with a mark, else by the length of the group. */
const toneAt = (word: string): number => {
  const start = /^(?:qu|gi(?=[aăâeêioôơuưy]))/u.exec(word)?.[0].length ?? 0;
  const group = VOWELS.exec(word.slice(start));
  if (!group) return -1;
  const [vowels] = group;
  const from = start + group.index;
  const marked = Array.from(vowels).findLastIndex((letter) => MARKED.test(letter));
  if (marked >= 0) return from + marked;
  return from + (vowels.length > 2 || (vowels.length === 2 && from + 2 < word.length) ? 1 : 0);
};

/** The syllable that a run of Telex keys stands for; undefined when it stands for none. */
export const readTelex = (keys: string): string | undefined => {
  const tone = TONES[keys.slice(-1)];
  const bare = LETTERS.reduce((word, [pattern, letter]) => word.replace(pattern, letter), tone === undefined ? keys : keys.slice(0, -1));
  const at = tone === undefined ? -1 : toneAt(bare);
  if (tone !== undefined && at < 0) return undefined;
  const word = tone === undefined ? bare : `${bare.slice(0, at + 1)}${tone}${bare.slice(at + 1)}`.normalize('NFC');
  return word !== keys && isSyllable(word) ? word : undefined;
};

/**
 * Runs of keys that no other language has: a letter of Vietnamese before a key of a tone (`đươcj`), a `j` at the end (`hocj`), `uw`
 * (`nhuwng`), `dd` at the beginning (`ddang`). English has the other ones: `now`, `row`, `box`, `proof`.
 */
const SURE = /^(?:(?=\p{Ll}*[^\p{ASCII}])\p{Ll}{1,6}[sfrxjw]|[a-z]{2,6}j|[a-z]{0,3}uw[a-z]{0,4}|dd[a-z]{2,6}|(?=[a-z]*(?:aa|uo|ie|ye)[a-z]*)(?=[a-z]*(?:aa|w|iee|yee|uoo))[a-z]{2,6}[sfrxj])$/u;

/** A tone twice: a letter that has one before a key for another stays a slip, but no one can tell which is meant. */
const HAS_TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** What a word typed while the keyboard program was off stands for; undefined for any other word. Composed, in small letters. */
export const meantByTelex = (word: string): string | undefined => (!SURE.test(word) || HAS_TONE.test(word.normalize('NFD')) ? undefined : readTelex(word));

const WORD = /(?<![\p{L}\p{M}\p{N}._/@&'’=?-])\p{L}\p{Ll}{1,7}(?![\p{L}\p{M}\p{N}_/@&'’=-]|\.\p{L})/gu;

/** One look that spares nearly every text the walk over its words. */
const MAY_HOLD = /[sfrxjw](?:[\s.,;:)!?]|$)|uw|(?:^|\s)[dD]d/;

/** A word left as its keys. */
export interface TelexLeftover {
  readonly at: number;
  readonly word: string;
  readonly meant: string;
}

/** Words that Telex left as keys: `đươcj`, `thuwcj`. Composed text. */
export const telexLeftoversIn = (text: string): readonly TelexLeftover[] =>
  !MAY_HOLD.test(text)
    ? []
    : Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
        const meant = meantByTelex(word.toLowerCase());
        return meant === undefined ? [] : [{ at: index, word, meant: word === word.toLowerCase() ? meant : `${meant.slice(0, 1).toUpperCase()}${meant.slice(1)}` }];
      });
