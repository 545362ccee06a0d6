import { listsMarks, secretMarkIn } from '../vietnamese/secret-marks.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** State secrets stay out of the system (QĐ 19/2014/QĐ-TTg, art. 3); a list of the marks is no mark. */
export const secretMark: Rule = {
  id: 'secret-mark',
  theme: 'confidentiality',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: eachProse(({ text, shape, key, cell }) => {
    if (shape === 'cell' && cell !== undefined && listsMarks(cell.header)) return [];
    const found = key === 'options' ? undefined : secretMarkIn(text);
    return found ? [{ at: found.at, params: { words: found.text } }] : [];
  }),
};
