import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import { clausesCitedIn, clausesOfCell, holdsClauses } from '../vietnamese/cited-clauses.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import { placeOfValue } from './places.ts';
import { clausesIn } from './registry-mentions.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';
import { onceAText } from './once-a-text.ts';
import { unknownIds } from './unknown-ids.ts';

const citedIn = onceAText(clausesCitedIn);

/** A clause number exists in the edition of the standard that the agency uses. */
export const clauseUnknown: Rule = {
  id: 'clause-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const { documents, registries } = content;
    const standard = registries.standards.find(({ data }) => data?.id === registries.agency?.data?.standard)?.data;
    const known = standard?.clauses.map(({ number }) => number);
    return [...inData(documents, known), ...(known === undefined ? [] : inText(content, known))];
  },
};

const inData = (documents: readonly DocumentReading[], known: readonly string[] | undefined): readonly Finding[] =>
  unknownIds({
    used: documents.flatMap((reading) => clausesIn(reading.known).map(({ id, path }) => ({ id, place: () => placeOfValue(reading, path) }))),
    known,
  });

/** A registry with fewer clauses holds a part of the standard only. */
const WHOLE_STANDARD = 20;

/** `điều khoản 7.5.4 của TCVN ISO 9001:2015`, typed in the text. */
const inText = (content: ContentReading, known: readonly string[]): readonly Finding[] =>
  known.length < WHOLE_STANDARD
    ? []
    : judgedDocuments(content).flatMap((reading) =>
        reading.known.status === 'withdrawn'
          ? []
          : [
              ...plainTextsOf(reading).flatMap(({ text, placeOf }) =>
                citedIn(text).filter(({ number }) => !isPart(number, known)).map(({ number, words }) => ({ location: placeOf(words), params: { words: number, suggestion: '' } }))),
              ...proseOf(reading).flatMap((block) =>
                block.cell !== undefined && block.cell.row > 0 && holdsClauses(block.cell.header)
                  ? clausesOfCell(block.text).filter(({ number }) => !isPart(number, known)).map(({ number, words }) => ({ location: placeInProse(content, { path: reading.path, block, at: block.text.indexOf(words) }), params: { words: number, suggestion: '' } }))
                  : []),
            ]);

/** Points below a clause are no clauses of their own. */
const isPart = (number: string, known: readonly string[]): boolean => known.includes(number) || known.some((clause) => clause.startsWith(`${number}.`));
