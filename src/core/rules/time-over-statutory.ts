import { isSurelyLonger, type Duration } from '../schedule/duration.ts';
import { lengthOf } from '../schedule/process-cases.ts';
import type { TimeReading } from '../schedule/read-time.ts';
import { placeOfValue } from './places.ts';
import { caseParams, processTimes } from './process-times.ts';
import type { Rule } from './rule.ts';

/** Lengths of time that the law may mean: with variants, each of them. */
const limitsOf = (statutory: TimeReading): readonly Duration[] => {
  if (statutory.kind === 'several') return statutory.durations;
  const one = lengthOf(statutory);
  return one ? [one] : [];
};

/** The agency does not promise more time than the law allows, in no variant and for no procedure. */
export const timeOverStatutory: Rule = {
  id: 'time-over-statutory',
  theme: 'time',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    processTimes(content).flatMap(({ reading, cases }) =>
      cases.flatMap((one) => {
        const { committed, statutory } = one;
        const promised = lengthOf(committed?.reading);
        const limits = statutory ? limitsOf(statutory.reading) : [];
        if (!committed || !statutory || !promised || limits.length === 0 || !limits.every((limit) => isSurelyLonger(promised, limit))) return [];
        return [{
          location: placeOfValue(reading, committed.path),
          params: { words: committed.words, statutory: statutory.words, ...caseParams(one) },
          related: [placeOfValue(reading, statutory.path)],
        }];
      }),
    ),
};
