import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { writtenTimes } from './written-times.ts';

/** A unit that lost its marks or its blank may be read, but is printed wrong. */
const UNMARKED = /\d\s?(?:phut|gio|thang|buoi|ngay lam viec)(?!\p{L})|\d\s?(?:ngày|giờ|phút|tháng|buổi)(?=\p{L})|\d-(?:ngày|giờ|phút|buổi)|(?:ngày|giờ|buổi)\s+(?!làm việc)l[aà]m\s*vi[eêệ]c/iu;

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
