import { showPath } from '../parse/check-shape.ts';
import { entryOfKey } from './entry-of-key.ts';
import { periodsOf } from './periods-of.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A period ends on or after the day it begins. */
export const periodReversed: Rule = {
  id: 'period-reversed',
  theme: 'sign-off',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) =>
    periodsOf(content).flatMap(({ reading, from, to, fromKeys, toKeys }) =>
      from === undefined || to === undefined || from <= to
        ? []
        : [{ location: placeOfValue(reading, toKeys), params: { words: to, key: showPath(toKeys), ...entryOfKey(reading, showPath(toKeys)), otherKey: showPath(fromKeys), from }, related: [placeOfValue(reading, fromKeys)] }],
    ),
};
