import { allActs, type DatedAct } from '../history/changes-between.ts';
import type { Library } from '../library/library.ts';

/** Everything that happened in one month, newest first. */
export interface MonthOfActs {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly acts: readonly DatedAct[];
}

/** What happened to the documents (theo dõi thay đổi), by month, newest first; empty without a ledger. */
export const changesView = (library: Library): readonly MonthOfActs[] => {
  const months = new Map<string, DatedAct[]>();
  for (const act of allActs(library.histories).toReversed()) {
    const month = act.on.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(act);
    else months.set(month, [act]);
  }
  return [...months].map(([month, acts]) => ({ month, acts }));
};
