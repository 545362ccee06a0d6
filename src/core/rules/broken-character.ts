import type { ContentReading } from '../parse/read-content.ts';
import type { Rule } from './rule.ts';
import { signsInSource } from './sign-in-source.ts';

/** Replacement character, private use (symbol fonts), and what opens another writing direction: it shows a text in another order than it is kept. */
const BROKEN = /[\uFFFD\uE000-\uF8FF\u{F0000}-\u{10FFFD}\u061C\u200E\u200F\u202A\u202B\u202D\u202E\u2066-\u2068]/gu;

/** Places where the reader of a body has already reported a private-use character. */
const reported = ({ documents }: ContentReading): ReadonlySet<string> =>
  new Set(documents.flatMap(({ path, body }) => body.problems.filter(({ kind }) => kind === 'private-use-character').map(({ point }) => `${path}:${point.line}`)));

/** Characters that no font or every font shows differently, or that hide what a text says. */
export const brokenCharacter: Rule = {
  id: 'broken-character',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const known = reported(content);
    return signsInSource(content, { pattern: BROKEN, isFine: () => false }).filter(({ location }) => !known.has(`${location.file}:${location.line}`));
  },
};
