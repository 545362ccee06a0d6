import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { writtenTimes } from './written-times.ts';

/** A unit that lost its marks is read, but printed wrong. */
const UNMARKED = /\d\s?(?:phut|gio|thang|buoi|ngay lam viec)(?!\p{L})/iu;

/** A time that has a figure or a unit can be read as a length of time. */
export const timeUnclear: Rule = {
  id: 'time-unclear',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    writtenTimes(content).flatMap(({ reading, time: { words, reading: { kind }, path } }) => (kind === 'unclear' || UNMARKED.test(words) ? [{ location: placeOfValue(reading, path), params: { words } }] : [])),
};
