import type { Hash } from '../ports.ts';
import { versionName, type LedgerLine } from './ledger-line.ts';
import { lostActs, rebaseLedger } from './rebase-ledger.ts';

interface Ledgers {
  /** The ledger that must have gone on from the other. */
  readonly now: string;
  readonly before: string;
  /** The ledger that a merge joins with `before`; undefined where nothing is merged. */
  readonly beside?: string | undefined;
  readonly hash: Hash;
}

/**
 * Acts that an earlier ledger told and this one no longer does. Of two acts that a merge cannot both keep (two texts of one version, two
 * withdrawals) either may be given up, when the other stands.
 */
export const forgottenActs = ({ now, before, beside, hash }: Ledgers): readonly LedgerLine[] => {
  // As a rule it only grew, and its lines need not be read.
  if (now.startsWith(before)) return [];
  const lost = lostActs({ before, after: now, hash });
  if (lost.length === 0 || beside === undefined || lostActs({ before: beside, after: now, hash }).length > 0) return lost;
  const joined = rebaseLedger({ base: beside, others: [before], hash });
  if (joined.kind !== 'clash') return lost;
  return lost.filter((act) => !joined.clashes.some((clash) => clash.code === act.code && clash.version === versionName(act)));
};
