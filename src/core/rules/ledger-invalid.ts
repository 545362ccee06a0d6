import type { DiagnosticParams } from '../diagnostic.ts';
import type { LedgerProblem } from '../ledger/read-ledger.ts';
import { onLedger, placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

const paramsOf = (problem: LedgerProblem): DiagnosticParams | undefined => {
  switch (problem.kind) {
    case 'not-json':
      return { problem: problem.kind, words: problem.words };
    case 'key-unknown':
      return { problem: problem.kind, words: problem.key };
    case 'value-invalid':
      return { problem: problem.expects === 'date' ? 'date' : problem.words === '' ? 'value-missing' : problem.kind, words: problem.words, key: problem.key };
    case 'layout':
      return { problem: problem.kind };
    case 'version-unknown':
      return { problem: problem.kind, words: problem.version, code: problem.code };
    case 'withdrawn-twice':
      return { problem: problem.kind, words: problem.version, code: problem.code, first: problem.first };
    case 'wrong-order':
      return { problem: problem.kind, words: problem.version, code: problem.code, last: problem.last };
    default:
      return undefined;
  }
};

/** A ledger that an editor took apart has thousands of lines that cannot be read; a few tell what happened. */
const SHOWN = 5;

/** Each line of the ledger is one act, as the commands write it. */
export const ledgerInvalid: Rule = {
  id: 'ledger-invalid',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: onLedger(({ problems }) => {
    const unreadable = problems.filter(({ kind }) => kind === 'not-json');
    return problems.flatMap((problem) => {
      const params = problem.kind === 'not-json' && unreadable.indexOf(problem) >= SHOWN ? undefined : paramsOf(problem);
      return params ? [{ location: placeOfLine(problem.line), params }] : [];
    });
  }),
};
