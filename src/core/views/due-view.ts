import type { FrontMatterOf } from '../model/front-matter.ts';
import type { WorkCalendar } from '../model/registries.ts';
import { deadlineOf, type Deadline } from '../schedule/deadline.ts';
import { officeHours, type OfficeHours } from '../schedule/office-hours.ts';
import { processCases, type ProcessCase } from '../schedule/process-cases.ts';

/** A time limit to count off from a receipt. */
export interface DueCase {
  /** Procedure and variant by name; both absent for a process of one case. */
  readonly procedure: string | undefined;
  readonly variant: string | undefined;
  /** The limit in the words of the process; undefined where these hold several. */
  readonly words: string | undefined;
  readonly deadline: Deadline;
}

/** What the calculator of the day of return needs. */
export interface DueView {
  readonly cases: readonly DueCase[];
  readonly hours: OfficeHours;
  /** What the rule on a last day that is off rests on, where the agency says so. */
  readonly lastDayOffSource: string | undefined;
}

const casesOf = ({ procedure, variant, committed, sum }: ProcessCase): readonly DueCase[] => {
  if (!committed) return [];
  const isWorking = sum?.kind === 'sum' && sum.said === 'working';
  const { reading, words } = committed;
  const named = { procedure: procedure?.name, variant: variant?.name };
  const readings = reading.kind === 'several' ? reading.durations.map((duration) => ({ kind: 'amount', duration }) as const) : [reading];
  return readings.flatMap((one) => {
    const deadline = deadlineOf(one, isWorking);
    return deadline === undefined ? [] : [{ ...named, words: readings.length === 1 ? words : undefined, deadline }];
  });
};

/** The time limits of a process that can be counted off, with the hours of the office; undefined when none can. */
export const dueView = (process: FrontMatterOf<'process'>, calendar: WorkCalendar): DueView | undefined => {
  const cases = processCases(process).flatMap(casesOf);
  return cases.length === 0 ? undefined : { cases, hours: officeHours(calendar), lastDayOffSource: calendar.lastDayOff?.source };
};
