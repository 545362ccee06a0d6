import { blanksIn } from '../vietnamese/blanks.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** A time that cannot be read is the matter of `time-unclear`. */
const TIME_KEYS: ReadonlySet<string> = new Set(['time', 'committedTime', 'statutoryTime']);

/** Dots or a line in place of words: outside a form nobody is there to fill them in. */
export const dotLeader: Rule = {
  id: 'dot-leader',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachProse(({ text, key, path }, { kind }) =>
    kind === 'form' || (path.length > 0 && TIME_KEYS.has(key)) ? [] : blanksIn(text).filter((blank) => blank.kind === 'leader').slice(0, 1).map(({ at, text: words }) => ({ at, params: { words: words.slice(0, 20) } }))),
};
