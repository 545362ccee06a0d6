import type { Hash } from '../ports.ts';
import { versionName, type LedgerLine } from './ledger-line.ts';
import { readLedger } from './read-ledger.ts';

/** A ledger as a commit left it. */
export interface FormerLedger {
  readonly commit: string;
  readonly text: string;
}

/** Acts that the history of the ledger tells and the ledger no longer does. */
export interface LostActs {
  /** The last commit that tells the first of them. */
  readonly commit: string;
  readonly acts: readonly LedgerLine[];
}

interface Ledgers {
  readonly now: string;
  /** Newest first. */
  readonly former: readonly FormerLedger[];
  readonly hash: Hash;
}

/**
 * Acts of which no line is left. An act counts as told when another line tells the same of the same version: a ledger may
 * have been begun anew before it was relied upon. An issue is held by its text; of other acts nothing but the line says who found
 * what, or from which day, so these are compared with all they say.
 */
export const actsOnceTold = ({ now, former, hash }: Ledgers): LostActs | undefined => {
  // As a rule it only grew, and none of its lines need be read.
  const others = former.filter(({ text }) => !now.startsWith(text));
  if (others.length === 0) return undefined;
  const told = new Set(readLedger({ text: now, hash }).entries.map(({ record }) => keyOf(record)));
  const lost: LedgerLine[] = [];
  let commit: string | undefined;
  for (const ledger of others) {
    for (const { record } of readLedger({ text: ledger.text, hash }).entries) {
      const key = keyOf(record);
      if (told.has(key)) continue;
      told.add(key);
      lost.push(record);
      commit ??= ledger.commit;
    }
  }
  return commit === undefined ? undefined : { commit, acts: lost };
};

const keyOf = (record: LedgerLine): string => [record.act, record.code, versionName(record), ...ownOf(record)].join('\n').normalize('NFC');

const ownOf = (record: LedgerLine): readonly string[] => {
  switch (record.act) {
    case 'withdraw':
      return [record.from, record.reason, record.decision?.number ?? '', record.decision?.date ?? ''];
    case 'correct':
      return [record.on, record.reason];
    case 'review':
      return [record.on, record.by, record.position, record.note];
    default:
      return [];
  }
};
