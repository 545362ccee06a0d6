import { addMonths } from '../model/calendar-date.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** Longer than any office waits to apply what it has signed; a mistyped year goes beyond. */
const LONGEST_MONTHS = 24;

/** A text takes effect within reach of the day it was issued: once recorded, a mistyped year cannot be mended. */
export const effectiveFar: Rule = {
  id: 'effective-far',
  theme: 'sign-off',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) => {
      const { issuedOn, effectiveFrom } = reading.known;
      const isFar = issuedOn !== undefined && effectiveFrom !== undefined && effectiveFrom > addMonths(issuedOn, LONGEST_MONTHS);
      return isFar ? [{ location: placeOfValue(reading, ['effectiveFrom']), params: { words: effectiveFrom, issuedOn } }] : [];
    }),
};
