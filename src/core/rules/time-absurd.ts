import { daysUnlikeHours } from '../vietnamese/days-in-hours.ts';
import { eachProse } from './each-prose.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { writtenTimes } from './written-times.ts';

/** Times of the data are read closely below. */
const TIMES: ReadonlySet<string> = new Set(['time', 'statutoryTime', 'committedTime']);

const toldTwice = eachProse(({ text, key }, { known }) => (TIMES.has(key) || known.status === 'withdrawn' ? [] : daysUnlikeHours(text).map(({ at, text: words }) => ({ at, params: { words, problem: 'contradictory' } }))));

/** A time is more than nothing and no longer than any procedure takes; told twice it is the same. */
export const timeAbsurd: Rule = {
  id: 'time-absurd',
  theme: 'time',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => [
    ...writtenTimes(content).flatMap(({ reading, time: { words, reading: time, path } }) =>
      time.kind === 'absurd' ? [{ location: placeOfValue(reading, path), params: { words, problem: time.why } }] : [],
    ),
    ...toldTwice(content),
  ],
};
