import type { Hash } from '../ports.ts';
import { readContent } from '../parse/read-content.ts';
import { appendActs, type LedgerAct } from './append-acts.ts';
import { isClosed, versionsAbove } from './closed.ts';
import { readControl } from './document-control.ts';
import { noLineBefore, versionName, writeLedgerLine, type LedgerLine } from './ledger-line.ts';
import { readLedger, splitLedger, type LedgerReading } from './read-ledger.ts';

interface RebaseInput {
  /** The ledger that stays as it is and comes first; empty for none. */
  readonly base: string;
  /** Ledgers whose further acts follow, in this order; marks of a merge in them count for nothing. */
  readonly others: readonly string[];
  readonly hash: Hash;
}

/** What a rebase makes. */
export type RebasedLedger =
  | { readonly kind: 'rebased'; readonly text: string; readonly kept: number; readonly appended: readonly LedgerAct[]; readonly dropped: number }
  /** A line of the last of `others` cannot be read, so that its act would be lost. */
  | { readonly kind: 'unreadable'; readonly lines: readonly number[] }
  /** Acts that do not fit behind the base. */
  | { readonly kind: 'clash'; readonly clashes: readonly LedgerClash[] };

/** An act that does not fit behind the base, and why. */
export interface LedgerClash {
  readonly code: string;
  readonly version: string;
  readonly reason: 'both-issued' | 'not-issued' | 'both-withdrawn' | 'withdrawn';
}

/**
 * Puts the acts of several ledgers into one chain: the base byte for byte, then every act that it lacks. No act is lost and
 * none is told twice; a line that was taken out of a later ledger comes back.
 */
export const rebaseLedger = ({ base, others, hash }: RebaseInput): RebasedLedger => {
  const baseLines = splitLedger(base).lines;
  const known = new Set(readLedger({ text: base, hash }).entries.map(({ record }) => actKey(record)));
  const appended: LedgerAct[] = [];
  let dropped = 0;
  for (const [index, text] of others.entries()) {
    const { entries, problems } = readLedger({ text, hash });
    const unread = problems.filter(({ kind }) => kind === 'not-json' || kind === 'key-unknown' || kind === 'value-invalid');
    if (unread.length > 0 && index === others.length - 1) return { kind: 'unreadable', lines: [...new Set(unread.map(({ line }) => line))] };
    const own = new Set<string>();
    for (const { record } of entries) {
      const key = actKey(record);
      if (own.has(key)) dropped += 1;
      own.add(key);
      if (known.has(key)) continue;
      known.add(key);
      const { before: _, ...act } = record;
      appended.push(act as LedgerAct);
    }
  }
  const text = appendActs({ text: baseLines.map(({ words }) => `${words}\n`).join(''), acts: appended, hash });
  const ledger = readLedger({ text, hash });
  const misfits = ledger.problems.flatMap((problem) => (hasReason(problem.kind) && 'version' in problem ? [{ code: problem.code, version: problem.version, reason: clashReasons[problem.kind] }] : []));
  const clashes = [...misfits, ...issuesOfClosed({ ledger, from: baseLines.length, hash })];
  return clashes.length > 0 ? { kind: 'clash', clashes } : { kind: 'rebased', text, kept: baseLines.length, appended, dropped };
};

/** Why a line does not fit, by what is wrong with the chain. */
const clashReasons = { 'wrong-order': 'both-issued', 'version-unknown': 'not-issued', 'withdrawn-twice': 'both-withdrawn' } as const;

const hasReason = (kind: string): kind is keyof typeof clashReasons => Object.hasOwn(clashReasons, kind);

/** Versions behind a line of the file whose document the lines above had withdrawn as a whole. */
const issuesOfClosed = ({ ledger, from, hash }: { readonly ledger: LedgerReading; readonly from: number; readonly hash: Hash }): readonly LedgerClash[] =>
  [...readControl({ content: readContent([]), ledger, oldTexts: undefined, hash }).histories.values()].flatMap(({ code, versions }) =>
    versions.filter(({ issued }) => issued.line > from && isClosed(versionsAbove(versions, issued.line))).map((version) => ({ code, version: versionName(version), reason: 'withdrawn' as const })),
  );

/** Acts of a ledger that another one, meant to go on from it, no longer tells, wherever its lines stand. */
export const lostActs = ({ before, after, hash }: { readonly before: string; readonly after: string; readonly hash: Hash }): readonly LedgerLine[] => {
  const told = new Set(readLedger({ text: after, hash }).entries.map(({ record }) => actKey(record)));
  return readLedger({ text: before, hash }).entries.flatMap(({ record }) => (told.has(actKey(record)) ? [] : [record]));
};

/** What an act says, wherever it stands in the chain. */
const actKey = (record: LedgerLine): string => `${versionName(record)} ${writeLedgerLine({ ...record, before: noLineBefore })}`;
