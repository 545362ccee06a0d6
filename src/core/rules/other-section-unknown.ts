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

type Outlines = (code: string) => Outline | undefined;

/** Outlines of documents that can be read, each worked out when a text names it: whole texts are read for them. */
const outlinesOf = onceForDocuments((documents): Outlines => {
  const readings = new Map(documents.flatMap((reading) => (reading.claimedCode === undefined ? [] : [[reading.claimedCode, reading] as const])));
  const known = new Map<string, Outline | undefined>();
  return (code) => {
    if (!known.has(code)) known.set(code, outlineOf(readings.get(code)));
    return known.get(code);
  };
});

const outlineOf = (reading: DocumentReading | undefined): Outline | undefined => {
  if (!reading?.document || !isStanding(reading)) return undefined;
  const headings = reading.document.facts.headings.map(({ text }) => ({ text, isHeading: true }));
  return { path: reading.path, sections: sectionNumbersOf(headings), annexes: headings.flatMap(({ text }) => annexOfHeading(text) ?? []) };
};

const byCode = ({ text, placeOf }: PlainText, own: DocumentReading, outlineBy: Outlines): readonly Finding[] =>
  sentencesOf(text).flatMap((sentence) =>
    sectionsByCodeIn(sentence).flatMap(({ code, number, words }): readonly Finding[] => {
      const other = outlineBy(code);
      return !other || other.path === own.path || !lacks(other.sections, number) ? [] : [{ location: placeOf(words), params: { words, code } }];
    }));

/** A number that neither the text nor the documents of its sentence have. */
const besideTags = ({ text, placeOf }: PlainText, own: DocumentReading, outlineBy: Outlines): readonly Finding[] =>
  sentencesOf(text).flatMap((sentence) =>
    sectionsBesideTagsIn(sentence).flatMap(({ codes, number, words }): readonly Finding[] => {
      const meant = codes.map((code) => outlineBy(code));
      if (meant.some((other) => !other || !lacks(other.sections, number))) return [];
      const { numbers, isCounted } = sectionNumbersOf(plainTextsOf(own));
      return !isCounted(number) || numbers.has(number) ? [] : [{ location: placeOf(words), params: { words, code: '', problem: 'nobodys' } }];
    }));

/** Annexes without headings of their own may be files apart. */
const inAnnexes = ({ text, placeOf }: PlainText, own: DocumentReading, outlineBy: Outlines): readonly Finding[] =>
  annexesByCodeIn(text).flatMap(({ code, number, words }): readonly Finding[] => {
    const other = outlineBy(code);
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
        const outlineBy = outlinesOf(content);
        return [...byCode(text, reading, outlineBy), ...besideTags(text, reading, outlineBy), ...inAnnexes(text, reading, outlineBy)];
      })),
};
