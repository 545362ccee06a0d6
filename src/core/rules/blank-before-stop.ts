import { strayBlanksIn } from '../vietnamese/stray-blanks.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';

/** A comma or stop stands right behind its word (Nghị định 30/2020/NĐ-CP prints it so); a blank before it may fall at the end of a line. */
export const blankBeforeStop: Rule = {
  id: 'blank-before-stop',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachProse((block, reading) => (!isStanding(reading) ? [] : strayBlanksIn(block.text).slice(0, 1).map(({ at, text }) => ({ at, params: { words: text } })))),
};
