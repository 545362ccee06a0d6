import type { DocumentHistory } from '../ledger/document-control.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
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
 * What was issued later is not in it; `until` is the end as the whole ledger knows it.
 */
export const registerOn = (histories: Histories, day: CalendarDate): readonly DatedRow[] => registerOfAllDays(histories).filter((row) => standsOn(row, day));
