import { blanksIn, type Blank } from '../vietnamese/blanks.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** The blank date right behind a blank number is the date of that paper: one blank. */
const joined = (blanks: readonly Blank[], text: string): readonly Blank[] =>
  blanks.flatMap((blank, index) => {
    const [before, next] = [blanks[index - 1], blanks[index + 1]];
    const follows = (date: Blank | undefined, number: Blank | undefined): boolean =>
      number?.kind === 'number' && date?.kind === 'date' && date.at - number.at - number.text.length < 3;
    if (follows(blank, before)) return [];
    return [next && follows(next, blank) ? { ...blank, text: text.slice(blank.at, next.at + next.text.length) } : blank];
  });

/** A number or date left blank belongs in a form; anywhere else it says that the paper was never issued. */
export const blankNumber: Rule = {
  id: 'blank-number',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachProse(({ text }, { kind }) =>
    kind === 'form' ? [] : joined(blanksIn(text), text).flatMap((blank) => (blank.kind === 'leader' ? [] : [{ at: blank.at, params: { words: blank.text.slice(0, 80), problem: blank.kind } }]))),
};
