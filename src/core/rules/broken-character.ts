import type { ContentReading } from '../parse/read-content.ts';
import { isSyllable } from '../vietnamese/syllable.ts';
import type { Rule } from './rule.ts';
import { signsInSource } from './sign-in-source.ts';

/** Replacement character, private use (symbol fonts), and what opens another writing direction: it shows a text in another order than it is kept. */
const BROKEN = /[\uFFFD\uE000-\uF8FF\u{F0000}-\u{10FFFD}\u061C\u200E\u200F\u202A\u202B\u202D\u202E\u2066-\u2068]/gu;

/** Places where the reader of a body has already reported a private-use character. */
const reported = ({ documents }: ContentReading): ReadonlySet<string> =>
  new Set(documents.flatMap(({ path, body }) => body.problems.filter(({ kind }) => kind === 'private-use-character').map(({ point }) => `${path}:${point.line}`)));

/** A question mark inside a word: a letter that an old code page could not hold. */
const LOST_LETTER = /\?{1,2}(?=\p{Ll}{1,5}(?![\p{L}\p{N}=&/?]))/gu;

/** No word begins before it, or whole words stand on both sides: the blank behind a question was left out. */
const asks = (source: string, at: number): boolean => {
  const before = /(?<![^\s("“>|*])\p{L}{0,6}\p{Ll}$/u.exec(source.slice(Math.max(0, at - 10), at))?.[0];
  if (before === undefined) return true;
  const after = /^\?+(\p{L}+)/u.exec(source.slice(at, at + 10))?.[1] ?? '';
  return after.length > 1 && isSyllable(before) && isSyllable(after);
};

/** Characters that no font or every font shows differently, or that hide what a text says. */
export const brokenCharacter: Rule = {
  id: 'broken-character',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const known = reported(content);
    return [
      ...signsInSource(content, { pattern: BROKEN, isFine: () => false }).filter(({ location }) => !known.has(`${location.file}:${location.line}`)),
      ...signsInSource(content, { pattern: LOST_LETTER, isFine: asks }),
    ];
  },
};
