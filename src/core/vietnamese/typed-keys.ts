import { isSyllable } from './syllable.ts';

const TELEX_TONES: Readonly<Record<string, string>> = { f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' };
const VNI_TONES: Readonly<Record<string, string>> = { '1': '\u0301', '2': '\u0300', '3': '\u0309', '4': '\u0303', '5': '\u0323' };
const HAT: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô', d: 'đ' };
const HOOK: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };
const VNI_MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = { '6': { a: 'â', e: 'ê', o: 'ô' }, '7': { o: 'ơ', u: 'ư' }, '8': { a: 'ă' }, '9': { d: 'đ' } };
const VOWELS = /[aăâeêioôơuưy]/u;

/** Puts a mark on the last letter that can bear it; "uo" takes a hook on both. */
const markLast = (letters: string, marks: Readonly<Record<string, string>>): string | undefined => {
  const pair = letters.lastIndexOf('uo');
  if (marks['u'] !== undefined && pair >= 0 && !(pair > 0 && letters[pair - 1] === 'q')) return `${letters.slice(0, pair)}ươ${letters.slice(pair + 2)}`;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const marked = marks[letters[at] ?? ''];
    if (marked !== undefined) return `${letters.slice(0, at)}${marked}${letters.slice(at + 1)}`;
  }
  return undefined;
};

/** Letters with a tone where the new spelling puts it; undefined when they are no syllable. */
const withTone = (letters: string, tone: string): string | undefined => {
  if (tone === '') return isSyllable(letters) ? letters : undefined;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    if (!VOWELS.test(letters[at] ?? '')) continue;
    const marked = `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
    // Which vowel bears the tone does not matter: tones are compared apart from letters.
    if (isSyllable(marked)) return marked;
  }
  return undefined;
};

/** What a word typed without an input method says under Telex ("dawng" → "đăng" needs its đ typed: "ddawng"); undefined when it says nothing. */
export const decodeTelex = (word: string): string | undefined => {
  if (!/^[a-z]{2,10}$/u.test(word) || !/[fsrxjw]|aa|ee|oo|dd|(?:[aeo]|d).+[aeod]$/u.test(word)) return undefined;
  let letters = '';
  let tone = '';
  for (const key of word) {
    const last = letters.at(-1) ?? '';
    if (letters !== '' && VOWELS.test(letters) && TELEX_TONES[key] !== undefined) tone = TELEX_TONES[key];
    else if (key === 'w') letters = markLast(letters, HOOK) ?? `${letters}ư`;
    else if (HAT[key] !== undefined && last === key) letters = `${letters.slice(0, -1)}${HAT[key]}`;
    else if (HAT[key] !== undefined && letters.includes(key) && (key === 'd' ? letters.startsWith('d') && letters.length > 1 : !VOWELS.test(last))) letters = markLast(letters, { [key]: HAT[key] }) ?? letters;
    else letters += key;
  }
  if (/[a-z]*[ưu]ơ|ưo/u.test(letters)) letters = letters.replace(/[ưu]ơ(?=.)|ưo/u, 'ươ');
  return /^[a-z]+$/u.test(letters) && tone === '' ? undefined : withTone(letters, tone);
};

/** The same for VNI keys ("d9a8ng" → "đăng"). */
export const decodeVni = (word: string): string | undefined => {
  if (!/^[a-z][a-z1-9]{1,10}$/u.test(word) || !/\d/u.test(word)) return undefined;
  let letters = '';
  let tone = '';
  for (const key of word) {
    if (VNI_TONES[key] !== undefined) tone = VNI_TONES[key];
    else if (VNI_MARKS[key] !== undefined) {
      const marked = markLast(letters, VNI_MARKS[key]);
      if (marked === undefined) return undefined;
      letters = marked;
    } else letters += key;
  }
  return withTone(letters.replace(/[ưu]ơ(?=.)|ưo/u, 'ươ'), tone);
};
