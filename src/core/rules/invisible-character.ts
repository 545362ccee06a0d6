import type { Rule } from './rule.ts';
import { signsInSource } from './sign-in-source.ts';

/** Zero-width signs, soft hyphens and joiners. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/gu;

/** Two signs that stand for letters in TCVN3 and never meet in a Unicode text. */
const TCVN3 = /[\u00A9\u00AC\u00AE\u00A8\u00B8\u00B5\u00B6\u00B7\u00B9][^\n]*[\u00A9\u00AC\u00AE\u00A8\u00B8\u00B5\u00B6\u00B7\u00B9]/u;
const REACH = 60;

/** Joiners hold a picture sign together; in TCVN3 the soft hyphen is a letter, which another rule reports. */
const isFine = (source: string, at: number): boolean => {
  if (source[at] === '\u200D') return /\p{Extended_Pictographic}\uFE0F?$/u.test(source.slice(Math.max(at - 3, 0), at));
  return source[at] === '\u00AD' && TCVN3.test(`${/[^\n]*$/u.exec(source.slice(Math.max(at - REACH, 0), at))?.[0] ?? ''}${/^[^\n]*/u.exec(source.slice(at, at + REACH))?.[0] ?? ''}`);
};

/** Characters without width: they cut a word in two for search, sorting and comparison, and nobody sees them. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => signsInSource(content, { pattern: INVISIBLE, isFine }),
};
