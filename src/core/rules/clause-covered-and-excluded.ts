import type { Location } from '../diagnostic.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { clausesRuledOutIn } from '../vietnamese/cited-clauses.ts';
import { foldedWords } from './folded-words.ts';
import { isWithin, manualsIn, type ManualTables } from './manual-coverage.ts';
import { placeOfValue } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';

/** Words that tell of an exclusion, or leave the row empty. */
const EXCLUDES = /\b(?:khong ap dung|loai tru|ngoai le|khong thuoc|khong co hoat dong)\b/u;

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
      [...ruledOut({ reading, coverage, exclusions }), ...rowsOfText(reading, exclusions.map(({ clause }) => clause)).map(({ clause, location }) => ({
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
