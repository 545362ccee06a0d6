import type { DiagnosticParams } from '../diagnostic.ts';
import { dateAdvice } from './date-advice.ts';
import type { Rule } from './rule.ts';
import { shapeFindings } from './shape-findings.ts';

/** A controlled date is a day that exists, written YYYY-MM-DD; it is never rolled over or guessed. */
export const dateInvalid: Rule = {
  id: 'date-invalid',
  theme: 'front-matter',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) =>
    shapeFindings(content, ({ kind }) => kind === 'date-invalid').map(({ location, params }) => ({
      location,
      params: { ...params, ...adviceParams(String(params['words'] ?? '')) },
    })),
};

const adviceParams = (words: string): DiagnosticParams => {
  const { kind, ...figures } = dateAdvice(words);
  return Object.fromEntries([['advice', kind], ...Object.entries(figures).map(([name, figure]) => [name, String(figure)] as const)]);
};
