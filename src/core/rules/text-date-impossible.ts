import { impossibleDates, shortYears } from '../citations/written-date.ts';
import { impossibleClocksIn } from '../vietnamese/clock-times.ts';
import { impossibleMonthDaysIn, impossiblePeriodsIn, reversedHoursIn, reversedSpansIn } from '../vietnamese/impossible-periods.ts';
import { wrongWeekdaysIn } from '../vietnamese/weekdays.ts';
import { citationsIn } from './citations-in.ts';
import type { Finding, Rule } from './rule.ts';

/** A day written in a text exists in the calendar, and the weekday beside it is its own. */
export const textDateImpossible: Rule = {
  id: 'text-date-impossible',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    citationsIn(content).flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly Finding[] => [
        ...impossibleDates(block.folded).map(({ start, end, month, year, lastDay }) => ({
          location: block.placeAt(start),
          params: { words: block.text.slice(start, end), month, lastDay, ...(year === undefined ? {} : { year }) },
        })),
        ...shortYears(block.folded).map(({ start, end }) => ({ location: block.placeAt(start), params: { words: block.text.slice(start, end), problem: 'year' } })),
        ...impossibleClocksIn(block.text).map(({ at, text }) => ({ location: block.placeAt(at), params: { words: text, problem: 'clock' } })),
        ...impossiblePeriodsIn(block.text).map(({ at, text }) => ({ location: block.placeAt(at), params: { words: text, problem: 'period' } })),
        ...impossibleMonthDaysIn(block.text).map(({ at, text }) => ({ location: block.placeAt(at), params: { words: text, problem: 'every-month' } })),
        ...reversedSpansIn(block.text).map(({ at, text }) => ({ location: block.placeAt(at), params: { words: text, problem: 'reversed' } })),
        ...reversedHoursIn(block.text).map(({ at, text }) => ({ location: block.placeAt(at), params: { words: text, problem: 'reversed-hours' } })),
        ...wrongWeekdaysIn(block.text).map(({ at, text, date, right }) => ({ location: block.placeAt(at), params: { words: text, problem: 'weekday', date, weekday: right } })),
      ]),
    ),
};
