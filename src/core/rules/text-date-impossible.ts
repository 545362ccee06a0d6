import { impossibleDates } from '../citations/written-date.ts';
import { citationsIn } from './citations-in.ts';
import type { Rule } from './rule.ts';

/** A day written in a text exists in the calendar. */
export const textDateImpossible: Rule = {
  id: 'text-date-impossible',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    citationsIn(content).flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        impossibleDates(block.folded).map(({ start, end, month, year, lastDay }) => ({
          location: block.placeAt(start),
          params: { words: block.text.slice(start, end), month, lastDay, ...(year === undefined ? {} : { year }) },
        })),
      ),
    ),
};
