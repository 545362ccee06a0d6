import type { Rule } from './rule.ts';
import { signsInSource } from './sign-in-source.ts';

/** Zero-width signs, soft hyphens and joiners. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/gu;

/** Joiners hold a picture sign together; in TCVN3 the soft hyphen is a letter, which another rule reports. */
const isFine = (source: string, at: number): boolean => {
  if (source[at] === '\u200D') return /\p{Extended_Pictographic}\uFE0F?$/u.test(source.slice(Math.max(at - 3, 0), at));
  return source[at] === '\u00AD' && /[\u00A1-\u00BF]/u.test(`${source[at - 1] ?? ''}${source[at + 1] ?? ''}`);
};

/** Characters without width: they cut a word in two for search, sorting and comparison, and nobody sees them. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  theme: 'wording',
  severity: 'warning',
  switchable: true,
  check: (content) => signsInSource(content, { pattern: INVISIBLE, isFine }),
};
