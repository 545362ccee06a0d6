import { differingFiguresIn } from '../vietnamese/number-words.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** A number in figures and its words in brackets are one number; who reads the words takes them for binding. */
export const figureWordsDiffer: Rule = {
  id: 'figure-words-differ',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachProse(({ text }) => differingFiguresIn(text).map(({ at, text: words, value }) => ({ at, params: { words, value } }))),
};
