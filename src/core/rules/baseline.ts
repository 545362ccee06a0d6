import type { Diagnostic } from '../diagnostic.ts';
import { rules } from './rule-table.ts';

/**
 * A known finding of old content. Lines are left out on purpose: text above may grow without making an old finding new.
 */
export interface BaselineEntry {
  readonly rule: string;
  readonly file: string;
  readonly words: string;
  /** How many such findings are known. */
  readonly count: number;
}

/** What is left after the known findings are taken away, and known ones that no longer occur. */
export interface BaselineResult {
  readonly fresh: readonly Diagnostic[];
  readonly known: number;
  readonly settled: readonly BaselineEntry[];
}

const wordsOf = ({ params }: Diagnostic): string => {
  const words = params['words'];
  return words === undefined ? '' : String(words);
};

const keyOf = (entry: Omit<BaselineEntry, 'count'>): string => JSON.stringify([entry.rule, entry.file, entry.words]);

/** What the ledger refuses cannot be frozen: a changed text would pass for an old finding. */
const neverKnown: ReadonlySet<string> = new Set(rules.flatMap(({ id, theme }) => (theme === 'ledger' ? [id] : [])));

/** Freezes findings as known ones; those of the ledger are left out. */
export const makeBaseline = (diagnostics: readonly Diagnostic[]): readonly BaselineEntry[] => {
  const entries = new Map<string, BaselineEntry>();
  for (const diagnostic of diagnostics.filter(({ ruleId }) => !neverKnown.has(ruleId))) {
    const entry = { rule: diagnostic.ruleId, file: diagnostic.location.file, words: wordsOf(diagnostic) };
    const key = keyOf(entry);
    entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
};

/** Takes known findings away; one finding more of a known kind is fresh. */
export const applyBaseline = (diagnostics: readonly Diagnostic[], baseline: readonly BaselineEntry[]): BaselineResult => {
  const left = new Map(baseline.map((entry) => [keyOf(entry), entry.count]));
  const fresh: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const key = keyOf({ rule: diagnostic.ruleId, file: diagnostic.location.file, words: wordsOf(diagnostic) });
    const remaining = left.get(key) ?? 0;
    if (remaining > 0 && !neverKnown.has(diagnostic.ruleId)) left.set(key, remaining - 1);
    else fresh.push(diagnostic);
  }
  const settled = baseline.flatMap((entry) => {
    const remaining = left.get(keyOf(entry)) ?? 0;
    return remaining > 0 ? [{ ...entry, count: remaining }] : [];
  });
  return { fresh, known: diagnostics.length - fresh.length, settled };
};
