import { blanksIn } from '../vietnamese/blanks.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** Dots or a line in place of words: outside a form nobody is there to fill them in. */
export const dotLeader: Rule = {
  id: 'dot-leader',
  theme: 'wording',
  severity: 'error',
  switchable: true,
  check: eachProse(({ text }, { kind }) =>
    kind === 'form' ? [] : blanksIn(text).filter((blank) => blank.kind === 'leader').slice(0, 1).map(({ at, text: words }) => ({ at, params: { words: words.slice(0, 20) } }))),
};
