import type { DocumentHistory } from '../ledger/document-control.ts';
import { dayAfter, type CalendarDate } from '../model/calendar-date.ts';
import { compareNamed, namedVersion, type NamedVersion } from './named-version.ts';
import { versionSpans, type RegisterState, type TransitionRule } from './version-spans.ts';

/** A version in the register of a day, or over some days. */
export interface DatedRow extends NamedVersion {
  readonly state: RegisterState;
  /** Days on which it stands so; `until` is the last one, undefined while no end is recorded. */
  readonly from: CalendarDate;
  readonly until: CalendarDate | undefined;
  /** Which dossiers follow it, in the state `transitional`. */
  readonly rule: TransitionRule | undefined;
}

type Histories = ReadonlyMap<string, DocumentHistory>;

/** All rows that the register has had or is known to get, by kind, code, version and day. */
export const registerOfAllDays = (histories: Histories): readonly DatedRow[] =>
  [...histories.values()]
    .flatMap((history) => versionSpans(history).map(({ version, state, from, until, rule }): DatedRow => ({ ...namedVersion(version), state, from, until, rule })))
    .toSorted((left, right) => compareNamed(left, right) || (left.from < right.from ? -1 : 1));

/** Whether a row stands in the register of a day. */
export const standsOn = ({ from, until }: Pick<DatedRow, 'from' | 'until'>, day: CalendarDate): boolean => from <= day && (until === undefined || day <= until);

/**
 * The register of a day: which text of each document applied, to which dossiers, and what had been issued or withdrawn by then.
 * What was issued later is not in it; `until` is the end as the whole ledger knows it. The days of a row are all those on which
 * its version stands so, though what is said of other dossiers changes between them.
 */
export const registerOn = (histories: Histories, day: CalendarDate): readonly DatedRow[] => {
  const rows = registerOfAllDays(histories);
  return rows.flatMap((row, index) => (standsOn(row, day) ? [{ ...row, from: firstDayOf(rows, index) ?? row.from, until: lastDayOf(rows, index) }] : []));
};

/** Whether a row goes on in the next one, said otherwise. */
const goesOn = (row: DatedRow | undefined, next: DatedRow | undefined): boolean =>
  row?.until !== undefined && row.address === next?.address && row.state === next.state && dayAfter(row.until) === next.from;

const firstDayOf = (rows: readonly DatedRow[], index: number): CalendarDate | undefined => {
  let at = index;
  while (goesOn(rows[at - 1], rows[at])) at -= 1;
  return rows[at]?.from;
};

const lastDayOf = (rows: readonly DatedRow[], index: number): CalendarDate | undefined => {
  let at = index;
  while (goesOn(rows[at], rows[at + 1])) at += 1;
  return rows[at]?.until;
};
