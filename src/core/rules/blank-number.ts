import { blanksIn } from '../vietnamese/blanks.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** A number or date left blank belongs in a form; anywhere else it says that the paper was never issued. */
export const blankNumber: Rule = {
  id: 'blank-number',
  theme: 'wording',
  severity: 'error',
  switchable: true,
  check: eachProse(({ text }, { kind }) =>
    kind === 'form' ? [] : blanksIn(text).flatMap((blank) => (blank.kind === 'leader' ? [] : [{ at: blank.at, params: { words: blank.text.slice(0, 80), problem: blank.kind } }]))),
};
