import type { DocumentReading } from '../parse/document-reading.ts';
import { annexesByCodeIn, annexOfHeading, sectionsBesideTagsIn, sectionsByCodeIn } from '../vietnamese/cited-sections.ts';
import { plainTextsOf, sentencesOf, type PlainText } from './plain-texts.ts';
import { onceForDocuments } from './once-for-documents.ts';
import type { Finding, Rule } from './rule.ts';
import { sectionNumbersOf, type SectionNumbers } from './section-numbers.ts';
import { isStanding, settledDocuments } from './settled-documents.ts';

/** What is known of a document without its text. */
interface Outline {
  readonly path: string;
  readonly sections: SectionNumbers;
  readonly annexes: readonly string[];
}

/** Fewest headings with whole numbers before a text is one of numbered parts. */
const FEWEST_PARTS = 3;

/** Sections may be numbered in paragraphs too: a number is surely absent beside a heading of its own sort, or in a part that is not there. */
const lacks = ({ numbers, headed, hasSibling }: SectionNumbers, number: string): boolean => {
  if (numbers.has(number)) return false;
  const [part = ''] = number.split('.');
  const isPartless = !headed.has(part) && [...headed].filter((one) => !one.includes('.')).length >= FEWEST_PARTS;
  return isPartless || (number.includes('.') && hasSibling(number));
};

/** Documents that can be read, by code, with the numbers of their headings. */
const outlinesOf = onceForDocuments((documents): ReadonlyMap<string, Outline> =>
  new Map(documents.flatMap((reading) => {
    const { claimedCode, document, path } = reading;
    if (claimedCode === undefined || !document || !isStanding(reading)) return [];
    const headings = document.facts.headings.map(({ text }) => ({ text, isHeading: true }));
    return [[claimedCode, { path, sections: sectionNumbersOf(headings), annexes: headings.flatMap(({ text }) => annexOfHeading(text) ?? []) }] as const];
  })));

const byCode = ({ text, placeOf }: PlainText, own: DocumentReading, known: ReadonlyMap<string, Outline>): readonly Finding[] =>
  sentencesOf(text).flatMap((sentence) =>
    sectionsByCodeIn(sentence).flatMap(({ code, number, words }): readonly Finding[] => {
      const other = known.get(code);
      return !other || other.path === own.path || !lacks(other.sections, number) ? [] : [{ location: placeOf(words), params: { words, code } }];
    }));

/** A number that neither the text nor the documents of its sentence have. */
const besideTags = ({ text, placeOf }: PlainText, own: DocumentReading, known: ReadonlyMap<string, Outline>): readonly Finding[] =>
  sentencesOf(text).flatMap((sentence) =>
    sectionsBesideTagsIn(sentence).flatMap(({ codes, number, words }): readonly Finding[] => {
      const meant = codes.map((code) => known.get(code));
      if (meant.some((other) => !other || !lacks(other.sections, number))) return [];
      const { numbers, isCounted } = sectionNumbersOf(plainTextsOf(own));
      return !isCounted(number) || numbers.has(number) ? [] : [{ location: placeOf(words), params: { words, code: '', problem: 'nobodys' } }];
    }));

/** Annexes without headings of their own may be files apart. */
const inAnnexes = ({ text, placeOf }: PlainText, own: DocumentReading, known: ReadonlyMap<string, Outline>): readonly Finding[] =>
  annexesByCodeIn(text).flatMap(({ code, number, words }): readonly Finding[] => {
    const other = known.get(code);
    return !other || other.path === own.path || other.annexes.length === 0 || other.annexes.includes(number) ? [] : [{ location: placeOf(words), params: { words, code, problem: 'annex' } }];
  });

/** A section of another document that a text sends its reader to exists there. */
export const otherSectionUnknown: Rule = {
  id: 'other-section-unknown',
  theme: 'reference',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) =>
      plainTextsOf(reading).flatMap((text) => {
        if (!/[Mm]ục \d|[Pp]hụ lục /u.test(text.text)) return [];
        const known = outlinesOf(content);
        return [...byCode(text, reading, known), ...besideTags(text, reading, known), ...inAnnexes(text, reading, known)];
      })),
};
