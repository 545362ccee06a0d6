import { ledgerPath, versionName } from '../ledger/ledger-line.ts';
import { splitLedger, type LedgerProblem } from '../ledger/read-ledger.ts';
import { placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

const linesOf = (text: string): readonly string[] => splitLedger(text).lines.map(({ words }) => words);

/** What leaves every line as it is. */
const isOfLayout: ReadonlySet<string> = new Set(['byte-order-mark', 'line-ends', 'no-final-line-end', 'blank-line'] satisfies readonly LedgerProblem['kind'][]);

/** A ledger only grows: what stood at a revision, or in the published site, stands in it unchanged and first; what is committed is told somewhere. */
export const ledgerRewritten: Rule = {
  id: 'ledger-rewritten',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ control, files }) => {
    if (!control) return [];
    const own = splitLedger(control.ledger?.text ?? '').lines;
    const last = Math.max(own.at(-1)?.line ?? 1, 1);
    // Lines that are gone, or cannot be read, are told as such; a line is missed where all that is there is sound.
    const isSound = control.ledger?.problems.every(({ kind }) => isOfLayout.has(kind)) ?? false;
    const forgotten = (isSound ? control.forgotten : []).map(({ place, acts: [first, ...others] }) => ({
      location: placeOfLine(last),
      params: { words: first?.code ?? '', version: first ? versionName(first) : '', problem: 'forgotten', source: 'git', name: place, lines: others.length + 1 },
    }));
    // Where old texts could not be had for the same reason, that is told.
    const isHeld = control.unheld === undefined || !control.ledger || control.store === 'refused' || control.store === 'partial';
    const unheld = isHeld ? [] : [{ location: placeOfLine(last), params: { words: '', problem: `unheld-${control.unheld}`, source: 'git', name: 'HEAD' } }];
    return [...unheld, ...forgotten, ...control.earlier.flatMap(({ source, name, text }) => {
      const lines = linesOf(text);
      const index = lines.findIndex((words, at) => own[at]?.words !== words);
      if (index === -1) return [];
      const problem = files.some(({ path }) => path === ledgerPath) ? (own[index] ? 'changed' : 'shortened') : 'gone';
      return [{ location: placeOfLine(own[index]?.line ?? last), params: { words: codeOf(lines[index] ?? ''), problem, source, name, number: index + 1, lines: lines.length } }];
    })];
  },
};

/** The code that a line speaks of, as far as it can be read. */
const codeOf = (line: string): string => /"code":"([^"]*)"/u.exec(line)?.[1] ?? '';
