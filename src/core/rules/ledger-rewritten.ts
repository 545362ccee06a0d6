import { ledgerPath } from '../ledger/ledger-line.ts';
import { splitLedger } from '../ledger/read-ledger.ts';
import { placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

const linesOf = (text: string): readonly string[] => splitLedger(text).lines.map(({ words }) => words);

/** A ledger only grows: what stood at a revision, or in the published site, stands in it unchanged and first. */
export const ledgerRewritten: Rule = {
  id: 'ledger-rewritten',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ control, files }) => {
    if (!control) return [];
    const own = splitLedger(control.ledger?.text ?? '').lines;
    return control.earlier.flatMap(({ source, name, text }) => {
      const lines = linesOf(text);
      const index = lines.findIndex((words, at) => own[at]?.words !== words);
      if (index === -1) return [];
      const problem = files.some(({ path }) => path === ledgerPath) ? (own[index] ? 'changed' : 'shortened') : 'gone';
      return [{ location: placeOfLine(own[index]?.line ?? Math.max(own.at(-1)?.line ?? 1, 1)), params: { words: codeOf(lines[index] ?? ''), problem, source, name, number: index + 1, lines: lines.length } }];
    });
  },
};

/** The code that a line speaks of, as far as it can be read. */
const codeOf = (line: string): string => /"code":"([^"]*)"/u.exec(line)?.[1] ?? '';
