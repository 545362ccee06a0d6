import type { Hash } from '../ports.ts';
import { noLineBefore, writeLedgerLine, type LedgerLine } from './ledger-line.ts';
import { splitLedger } from './read-ledger.ts';

type WithoutBefore<Line> = Line extends LedgerLine ? Omit<Line, 'before'> : never;

/** A line that does not know its place in the chain yet. */
export type LedgerAct = WithoutBefore<LedgerLine>;

interface Appending {
  /** The ledger as it stands; empty for a new one. */
  readonly text: string;
  readonly acts: readonly LedgerAct[];
  readonly hash: Hash;
}

/** The ledger with further lines, each chained to the one before; what stands there already keeps its bytes. */
export const appendActs = ({ text, acts, hash }: Appending): string => {
  const last = splitLedger(text).lines.at(-1)?.words;
  let before = last === undefined ? noLineBefore : hash.sha256(last);
  let written = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  for (const act of acts) {
    const line = writeLedgerLine({ ...act, before });
    before = hash.sha256(line);
    written += `${line}\n`;
  }
  return written;
};
