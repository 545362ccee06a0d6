import type { ContentReading } from '../parse/read-content.ts';
import { toldHoursIn, toldSaturdaysIn, type ToldHours } from '../vietnamese/told-hours.ts';
import { eachProse, type ProseHit } from './each-prose.ts';
import type { Rule } from './rule.ts';

interface Session {
  readonly from: string;
  readonly to: string;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Hours of work are those of the calendar; hours at which papers are taken in lie within them. */
const isRight = ({ from, to, isWhole }: ToldHours, session: Session): boolean => {
  const [opens, closes] = [minutesOf(session.from), minutesOf(session.to)];
  return isWhole ? (from ?? opens) === opens && to === closes : (from ?? opens) >= opens && to <= closes;
};

const hitsOf = (text: string, calendar: NonNullable<NonNullable<ContentReading['registries']['calendar']>['data']>): readonly ProseHit[] => [
  ...toldHoursIn(text).flatMap((told) => {
    const session = calendar[told.half];
    return isRight(told, session) ? [] : [{ at: told.at, params: { words: told.text, problem: told.half, expected: `${session.from}–${session.to}` } }];
  }),
  ...(calendar.saturday === undefined ? toldSaturdaysIn(text).map(({ at, text: words }) => ({ at, params: { words, problem: 'saturday' } })) : []),
];

/** Hours of opening in a text are those of the work calendar, by which due days are reckoned. */
export const officeHoursDiffer: Rule = {
  id: 'office-hours-differ',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const calendar = content.registries.calendar?.data;
    return calendar === undefined ? [] : eachProse(({ text, path }, { known }) => (known.status === 'withdrawn' || path[0] === 'changes' ? [] : hitsOf(text, calendar)))(content);
  },
};
