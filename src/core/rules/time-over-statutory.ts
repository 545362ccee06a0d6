import { isSurelyLonger, type Duration } from '../schedule/duration.ts';
import type { TimeReading } from '../schedule/read-time.ts';
import { placeOfValue } from './places.ts';
import { lengthOf, processTimes } from './process-times.ts';
import type { Rule } from './rule.ts';

/** Lengths of time that the law may mean: with variants, each of them. */
const limitsOf = (statutory: TimeReading | undefined): readonly Duration[] => {
  if (statutory?.kind === 'several') return statutory.durations;
  const one = lengthOf(statutory);
  return one ? [one] : [];
};

/** The agency does not promise more time than the law allows. */
export const timeOverStatutory: Rule = {
  id: 'time-over-statutory',
  theme: 'time',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    processTimes(content).flatMap(({ reading, known, committed, statutory }) => {
      const promised = lengthOf(committed);
      const limits = limitsOf(statutory);
      if (!promised || limits.length === 0 || !limits.every((limit) => isSurelyLonger(promised, limit))) return [];
      return [{
        location: placeOfValue(reading, ['committedTime']),
        params: { words: known.committedTime ?? '', statutory: known.statutoryTime ?? '' },
        related: [placeOfValue(reading, ['statutoryTime'])],
      }];
    }),
};
