import { blanksIn } from '../vietnamese/blanks.ts';
import { eachDocumentProse, hitsIn } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import type { Rule } from './rule.ts';

/** A blank drawn with dots has no name, no width and no place in the Word file; <Field> gives it all three. One finding a form: all its blanks are drawn in the same way. */
export const dotLeaderInForm: Rule = {
  id: 'dot-leader-in-form',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, { kind }) => {
    if (kind !== 'form') return [];
    const drawn = blocks.filter(({ shape }) => shape !== 'attribute' && shape !== 'value');
    return firstOfEach(drawn.flatMap((block) => hitsIn(block, blanksIn(block.text).map(({ at, text }) => ({ at, params: { words: text.slice(0, 40) } })))), () => '');
  }),
};
