import type { CalendarDate } from '../model/calendar-date.ts';
import { weekdayOf } from '../model/weekday.ts';
import { toldSessionsIn } from '../vietnamese/told-sessions.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

const SATURDAY = 6;

/** A meeting, an audit or a handing over that a text sets for an hour falls on a day on which the office is open. */
export const sessionOnDayOff: Rule = {
  id: 'session-on-day-off',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const calendar = content.registries.calendar?.data;
    const reasonFor = (date: CalendarDate): string | undefined => {
      const holiday = calendar?.holidays.find(({ from, to }) => from <= date && date <= to);
      if (holiday) return holiday.name;
      if (calendar?.makeUpDays?.includes(date)) return undefined;
      const weekday = weekdayOf(date);
      return weekday === 0 ? 'sunday' : weekday === SATURDAY && calendar?.saturday === undefined ? 'saturday' : undefined;
    };
    return eachProse(({ text, path }, { known }) =>
      known.status === 'withdrawn' || path[0] === 'changes'
        ? []
        : toldSessionsIn(text).flatMap(({ at, text: words, date }) => {
            // What lies long before the document is history.
            const reason = Number(date.slice(0, 4)) < Number(known.issuedOn?.slice(0, 4) ?? 0) ? undefined : reasonFor(date);
            return reason === undefined ? [] : [{ at, params: { words, reason } }];
          }),
    )(content);
  },
};
