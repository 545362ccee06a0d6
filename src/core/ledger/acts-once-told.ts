import type { Hash } from '../ports.ts';
import { versionName, type LedgerLine } from './ledger-line.ts';
import { readLedger } from './read-ledger.ts';
import { sharesTexts } from './shares-texts.ts';

/** A ledger as a commit left it. */
export interface FormerLedger {
  readonly commit: string;
  readonly text: string;
  /** It lay where there is none today: the content folder may have been moved. */
  readonly isElsewhere?: boolean;
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
 * Acts of which no line is left. An act counts as told when another line tells the same of the same version. An issue and a correction
 * are held by their text once the ledger has gone on behind them: before that it may have been begun anew. Of other acts nothing but
 * the line says who found what, or from which day, so these are compared with all they say.
 */
export const actsOnceTold = ({ now, former, hash }: Ledgers): LostActs | undefined => {
  // As a rule it only grew, and none of its lines need be read.
  const others = former.filter(({ text }) => !now.startsWith(text));
  if (others.length === 0) return undefined;
  const { entries } = readLedger({ text: now, hash });
  const told = new Set(entries.flatMap(({ record }) => [keyOf(record), textKeyOf(record)]));
  const read = others.map((ledger) => ({ ...ledger, entries: readLedger({ text: ledger.text, hash }).entries })).filter((ledger) => !ledger.isElsewhere || sharesTexts(entries, ledger.entries));
  const ledgersOf = new Map<string, string[]>();
  for (const { text, entries: theirs } of read) for (const { record } of theirs) ledgersOf.set(textKeyOf(record), [...(ledgersOf.get(textKeyOf(record)) ?? []), text]);
  const lost: LedgerLine[] = [];
  let commit: string | undefined;
  for (const ledger of read) {
    for (const { record } of ledger.entries) {
      const [key, textKey] = [keyOf(record), textKeyOf(record)];
      if (told.has(textKey) || (told.has(key) && !wentOn(ledgersOf.get(textKey) ?? []))) continue;
      told.add(key).add(textKey);
      lost.push(record);
      commit ??= ledger.commit;
    }
  }
  return commit === undefined ? undefined : { commit, acts: lost };
};

/** Whether one of these ledgers goes on from another. */
const wentOn = (ledgers: readonly string[]): boolean => ledgers.some((text) => ledgers.some((other) => other.length > text.length && other.startsWith(text)));

const keyOf = (record: LedgerLine): string => [record.act, record.code, versionName(record), ...ownOf(record)].join('\n').normalize('NFC');

/** The same with the text that the act is about, its pictures, and for which dossiers it counts. */
const textKeyOf = (record: LedgerLine): string => {
  if (!('text' in record)) return keyOf(record);
  const transition = record.act === 'issue' ? record.transition : undefined;
  return [keyOf(record), record.text, ...record.attachments.flatMap(({ path, sha256 }) => [path, sha256]), transition?.receivedBefore, transition?.until, transition?.note].join('\n');
};

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
