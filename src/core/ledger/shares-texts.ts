import type { LedgerEntry } from './read-ledger.ts';

/** Whether two ledgers record some text in common: then one came from the other, wherever they lie. */
export const sharesTexts = (left: readonly LedgerEntry[], right: readonly LedgerEntry[]): boolean => {
  const known = new Set(textsOf(left));
  return textsOf(right).some((text) => known.has(text));
};

const textsOf = (entries: readonly LedgerEntry[]): readonly string[] => entries.flatMap(({ record }) => ('text' in record ? [record.text] : []));
