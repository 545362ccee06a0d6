import { addMonths, type CalendarDate } from '../model/calendar-date.ts';
import type { LedgerAct } from './append-acts.ts';

/** What is recorded within this time of its day is recorded in time. */
const MONTHS_IN_TIME = 1;

/** The day on which an act other than an issue counts. An issue is dated by its decision; what its own versions say of it other rules judge. */
export const dayOfAct = (act: LedgerAct): CalendarDate | undefined => (act.act === 'issue' ? undefined : act.act === 'withdraw' ? act.from : act.on);

/** The latest day that an act names as having come. */
export const latestDayIn = (act: LedgerAct): CalendarDate | undefined => (act.act === 'issue' ? act.issuedOn : act.act === 'withdraw' ? act.decision?.date : act.on);

/** Whether an act is dated long before the day on which it must have been recorded at the earliest, with no signed paper of its time. */
export const isBackDated = (act: LedgerAct, recordedOn: CalendarDate): boolean => {
  const day = dayOfAct(act);
  if (day === undefined || addMonths(day, MONTHS_IN_TIME) >= recordedOn) return false;
  return !(act.act === 'withdraw' && act.decision !== undefined && act.decision.date <= day);
};

/** Whether a withdrawal counts from a day before its own decision was signed. */
export const precedesDecision = (act: LedgerAct): boolean => act.act === 'withdraw' && act.decision !== undefined && act.decision.date > act.from;
