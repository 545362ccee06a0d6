import type { LegalText } from '../model/registries.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import { findLaws } from '../citations/find-laws.ts';
import { legalTextIndex } from '../citations/legal-text-index.ts';
import type { WrittenDate } from '../citations/written-date.ts';
import { citationsIn, type PlacedCitation } from './citations-in.ts';
import type { DiagnosticParams } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

const paramsOf = ({ legalText, date, words }: { readonly legalText: LegalText; readonly date: WrittenDate; readonly words: string }): DiagnosticParams => ({
  words,
  number: legalText.number,
  issuedOn: formatCalendarDate(legalText.issuedOn),
  problem: date.date === legalText.effectiveFrom ? 'effective' : 'other',
});

/** Whether the day that follows a number is surely meant as the day of that paper. */
const isDateOfPaper = ({ form, number, isDateApart, issuer, date, legalText }: PlacedCitation): boolean => {
  if (!legalText || !date || ['standard', 'other'].includes(legalText.type)) return false;
  // Of a circular or decision the year and number alone may belong to another body.
  if (form === 'short' && legalText.type !== 'decree') return false;
  // A number without a year comes again each year; hardly on the same day.
  if (number && number.year === undefined && date.year !== Number(legalText.issuedOn.slice(0, 4)) && date.date?.slice(5) !== legalText.issuedOn.slice(5)) return false;
  return !isDateApart || (issuer !== undefined && issuer.start > date.start);
};

/** The day written after the number of a legal text is the day it was issued. */
export const citationDate: Rule = {
  id: 'citation-date',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const index = legalTextIndex(content);
    return citationsIn(content).flatMap(({ citations, citationsOf, blocks }) => [
      ...citations.flatMap((citation) => {
        const { legalText, date, block } = citation;
        // A day that does not exist is reported as such.
        if (!legalText || !date?.date || date.date === legalText.issuedOn || !isDateOfPaper(citation)) return [];
        // "NĐ 280/2025 amending NĐ 23/2015 of 27/10/2025": the day is that of the text named before.
        if (citationsOf(block).some((other) => other.start < citation.start && other.legalText?.issuedOn === date.date)) return [];
        return [{ location: block.placeAt(date.start), params: paramsOf({ legalText, date, words: block.text.slice(date.start, date.end) }) }];
      }),
      ...blocks.flatMap((block) =>
        findLaws(block.folded, index).flatMap(({ date, legalText, named }) =>
          legalText && date?.date && named.every(({ issuedOn }) => issuedOn !== date.date)
            ? [{ location: block.placeAt(date.start), params: paramsOf({ legalText, date, words: block.text.slice(date.start, date.end) }) }]
            : [],
        ),
      ),
    ]);
  },
};
