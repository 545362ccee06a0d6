import { blanksIn } from '../vietnamese/blanks.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** A blank drawn with dots has no name, no width and no place in the Word file; <Field> gives it all three. */
export const dotLeaderInForm: Rule = {
  id: 'dot-leader-in-form',
  theme: 'wording',
  severity: 'warning',
  switchable: true,
  check: eachProse(({ text, shape }, { kind }) =>
    kind !== 'form' || shape === 'attribute' || shape === 'value'
      ? []
      : blanksIn(text).slice(0, 1).map((blank) => ({ at: blank.at, params: { words: blank.text.slice(0, 40) } }))),
};
