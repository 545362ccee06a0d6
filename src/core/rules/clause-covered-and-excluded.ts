import type { Location } from '../diagnostic.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { clausesActedOnIn, clausesRuledOutIn } from '../vietnamese/cited-clauses.ts';
import { textOf } from '../parse/controlled-tree.ts';
import { foldedWords } from './folded-words.ts';
import { headingsIn } from './headings-in.ts';
import { isWithin, manualsIn, type ManualTables } from './manual-coverage.ts';
import { placeOfValue } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';

/** Words that tell of an exclusion, or leave the row empty. */
const EXCLUDES = /\b(?:khong ap dung|loai tru|ngoai le|khong thuoc|khong co hoat dong)\b/u;

/** Whether a text stands below the heading of a clause, and does not say that it is left out; a manual may number its own sections like the standard only where the title is the clause's. */
const answersHeading = (reading: DocumentReading, number: string): boolean =>
  headingsIn(reading).some(({ words, content }) => words.startsWith(number) && content.some((node) => /\p{L}{3}/u.test(textOf(node))) && !content.some((node) => EXCLUDES.test(foldedWords(textOf(node)))));

/** Sentences and headings of the text that tell how an excluded clause is met. */
const toldOfText = (reading: DocumentReading, excluded: readonly string[]): readonly { readonly clause: string; readonly location: Location }[] =>
  plainTextsOf(reading).flatMap(({ text, isHeading, placeOf }) => {
    const headed = isHeading && !EXCLUDES.test(foldedWords(text)) ? (/^(?:Điều khoản\s)?(\d{1,2}(?:\.\d{1,2}){1,2})\.?(?![\d.]*\d)\s\p{Lu}/u.exec(text)?.[1] ?? '') : '';
    const told = [...(excluded.includes(headed) && answersHeading(reading, headed) ? [headed] : []), ...(isHeading ? [] : clausesActedOnIn(text).map(({ number }) => number))];
    return told.flatMap((number) => {
      const clause = excluded.find((whole) => isWithin(number, whole));
      return clause === undefined ? [] : [{ clause, location: placeOf(number) }];
    });
  });

/** Rows of a table in the text that say how an excluded clause is met: `8.3 Thiết kế và phát triển | UBND xã thiết kế …`. */
const rowsOfText = (reading: DocumentReading, excluded: readonly string[]): readonly { readonly clause: string; readonly location: Location }[] =>
  plainTextsOf(reading).flatMap(({ text, placeOf }) => {
    const clause = /^(\d{1,2}(?:\.\d{1,2}){1,2})(?![\d.]*\d)[^|]*\|[^|]*\p{L}{2}[^|]*\|/u.exec(text)?.[1];
    return clause === undefined || !excluded.includes(clause) || EXCLUDES.test(foldedWords(text)) ? [] : [{ clause, location: placeOf(clause) }];
  });

/** Sentences that rule out a clause which the table says is met. */
const ruledOut = ({ reading, coverage, exclusions }: ManualTables): readonly Finding[] =>
  plainTextsOf(reading).flatMap(({ text, placeOf }) =>
    clausesRuledOutIn(text).flatMap(({ number, words }) => {
      const row = coverage.findIndex(({ clause }) => isWithin(clause, number));
      return row === -1 || exclusions.some(({ clause }) => isWithin(number, clause)) ? [] : [{ location: placeOf(words), params: { words, other: number, problem: 'said' }, related: [placeOfValue(reading, ['coverage', row, 'clause'])] }];
    }),
  );

/** A clause is met or does not apply; an excluded clause takes its parts with it. */
export const clauseCoveredAndExcluded: Rule = {
  id: 'clause-covered-and-excluded',
  theme: 'system',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) =>
    manualsIn(content).flatMap(({ reading, coverage, exclusions }): readonly Finding[] =>
      [...ruledOut({ reading, coverage, exclusions }), ...[...rowsOfText(reading, exclusions.map(({ clause }) => clause)), ...toldOfText(reading, exclusions.map(({ clause }) => clause))].map(({ clause, location }) => ({
        location,
        params: { words: clause, other: clause, problem: 'text' },
        related: [placeOfValue(reading, ['exclusions', exclusions.findIndex((exclusion) => exclusion.clause === clause), 'clause'])],
      })), ...coverage.flatMap(({ clause }, row) => {
        const excluded = exclusions.findIndex((exclusion) => isWithin(clause, exclusion.clause));
        if (excluded === -1) return [];
        return [{
          location: placeOfValue(reading, ['coverage', row, 'clause']),
          params: { words: clause, other: exclusions[excluded]?.clause ?? '' },
          related: [placeOfValue(reading, ['exclusions', excluded, 'clause'])],
        }];
      })],
    ),
};
