import { isClosed, versionsAbove } from '../ledger/closed.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The code of a withdrawn document stands for that document for ever; another text gets another code. */
export const withdrawnCodeReused: Rule = {
  id: 'withdrawn-code-reused',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ code, versions, working, comparison }) => {
    const lines = versions.flatMap(({ issued }) => (isClosed(versionsAbove(versions, issued.line)) ? [{ location: placeOfLine(issued.line), params: { words: code, problem: 'ledger' } }] : []));
    const isNew = isClosed(versions) && (comparison.kind === 'next' || comparison.kind === 'skipped');
    return [...lines, ...(isNew && working ? [{ location: placeOfValue(working, ['code']), params: { words: code, problem: 'file' } }] : [])];
  }),
};
