import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { writtenTimes } from './written-times.ts';

/** A time is more than nothing and no longer than any procedure takes. */
export const timeAbsurd: Rule = {
  id: 'time-absurd',
  theme: 'time',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    writtenTimes(content).flatMap(({ reading, time: { words, reading: time, path } }) =>
      time.kind === 'absurd' ? [{ location: placeOfValue(reading, path), params: { words, problem: time.why } }] : [],
    ),
};
