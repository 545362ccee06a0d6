import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { plainTextsOf, sentencesOf, type PlainText } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';
import { sectionNumbersOf, type SectionNumbers } from './section-numbers.ts';
import { isStanding, settledDocuments } from './settled-documents.ts';

const NUMBER = String.raw`[Mm]ục\s(\d{1,2}(?:\.\d{1,2}){0,3})(?![\d/]|\.\d)`;
const CODE = String.raw`\u0001?(\p{Lu}{2,6}(?:\.[\p{Lu}\d]{1,6}){1,3})\u0002?(?![\p{L}\d]|\.[\p{L}\d])`;

/** `mục 5.4 của QT.NB.01`, the code typed or shown by a tag. */
const NUMBER_FIRST = new RegExp(String.raw`${NUMBER},?\s(?:(?:của|trong|tại|ở|thuộc)\s)?(?:(?:quy trình|hướng dẫn|tài liệu|sổ tay|biểu mẫu)\s)?(?:số\s|mã\s|\()?${CODE}`, 'gu');
/** `QT.NB.01, mục 5.4`; behind «tại» and the like a number is one of the text that speaks. */
const CODE_FIRST = new RegExp(String.raw`${CODE}(?:\s\(|,\s)${NUMBER}`, 'gu');

/** `Phụ lục 3 của STCL.01`. */
const ANNEX = new RegExp(String.raw`[Pp]hụ lục\s(?:số\s)?(\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d]),?\s(?:của|trong|tại|ở|thuộc|kèm(?: theo)?)\s(?:(?:quy trình|hướng dẫn|tài liệu|sổ tay)\s)?${CODE}`, 'gu');
const ANNEX_HEADING = /^\W{0,3}(?:\d[\d.]*\s)?phụ lục\s(?:số\s)?(\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d])/iu;

/** Fewest headings with whole numbers before a text is one of numbered parts. */
const FEWEST_PARTS = 3;

const hasSection = ({ numbers, headed, isCounted }: SectionNumbers, number: string): boolean => {
  if (numbers.has(number)) return true;
  const [part = ''] = number.split('.');
  // A text of numbered parts has no section of a part that it has not.
  const isPartless = !headed.has(part) && [...headed].filter((one) => !one.includes('.')).length >= FEWEST_PARTS;
  return !isPartless && !isCounted(number);
};

const citedIn = (text: string): readonly { readonly code: string; readonly number: string; readonly words: string }[] =>
  sentencesOf(text).flatMap((sentence) => [
    ...Array.from(sentence.matchAll(NUMBER_FIRST), ([words, number = '', code = '']) => ({ code, number, words })),
    ...Array.from(sentence.matchAll(CODE_FIRST), ([words, code = '', number = '']) => ({ code, number, words })),
  ]);

const findingsIn = ({ text, placeOf }: PlainText, own: DocumentReading, byCode: ReadonlyMap<string, DocumentReading>): readonly Finding[] =>
  !/[Mm]ục \d/u.test(text)
    ? []
    : citedIn(text).flatMap(({ code, number }): readonly Finding[] => {
        const other = byCode.get(code);
        if (!other || other === own || !isStanding(other) || !other.body.tree || hasSection(sectionNumbersOf(plainTextsOf(other)), number)) return [];
        // The code may stand in a tag of its own; the number is typed.
        const typed = new RegExp(String.raw`[Mm]ục ${number.replaceAll('.', String.raw`\.`)}(?!\d|\.\d)`, 'u').exec(text)?.[0] ?? '';
        return [{ location: placeOf(typed), params: { words: typed, code } }];
      });

/** `theo trình tự của QT.HT.04, với thời hạn của mục 5.15`: a number that neither the text nor the documents of its sentence have. */
const BARE = /[Mm]ục\s(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d/]|\.\d)/gu;
const TAG = /\u0001([^\u0002]*)\u0002/gu;
/** A sentence that names the law or a paper of another sort may mean a part of that. */
const OTHER_PAPER = /(?<!\p{L})(?:luật|nghị định|thông tư|nghị quyết|công văn|chỉ thị|tiêu chuẩn|TCVN|ISO|hợp đồng|mẫu số|lần ban hành|sửa đổi|cũ)(?!\p{L})|\d\/\d{4}\//iu;

const nobodysHits = ({ text, placeOf }: PlainText, own: DocumentReading, byCode: ReadonlyMap<string, DocumentReading>): readonly Finding[] =>
  !text.includes('\u0001') || !/[Mm]ục \d+\.\d/u.test(text)
    ? []
    : sentencesOf(text).flatMap((sentence): readonly Finding[] => {
        const tags = Array.from(sentence.matchAll(TAG), ([, code = '']) => code);
        const meant = tags.map((code) => byCode.get(code));
        if (tags.length === 0 || OTHER_PAPER.test(sentence) || meant.some((document) => !document?.body.tree)) return [];
        const cited = citedIn(sentence);
        const texts = [own, ...meant.flatMap((document) => document ?? [])].map((document) => sectionNumbersOf(plainTextsOf(document)));
        const [of] = texts;
        return Array.from(sentence.matchAll(BARE)).flatMap(({ 0: words, 1: number = '' }): readonly Finding[] =>
          cited.some((one) => one.number === number) || !of?.isCounted(number) || texts.some(({ numbers }) => numbers.has(number)) ? [] : [{ location: placeOf(words), params: { words, code: '', problem: 'nobodys' } }]);
      });

const annexHits = ({ text, placeOf }: PlainText, own: DocumentReading, byCode: ReadonlyMap<string, DocumentReading>): readonly Finding[] =>
  !/[Pp]hụ lục /u.test(text)
    ? []
    : Array.from(text.matchAll(ANNEX)).flatMap(({ 0: words, 1: number = '', 2: code = '' }): readonly Finding[] => {
        const other = byCode.get(code);
        const annexes = !other || other === own || !isStanding(other) ? [] : plainTextsOf(other).flatMap((one) => (one.isHeading ? (ANNEX_HEADING.exec(one.text)?.[1]?.toUpperCase() ?? []) : []));
        const typed = /^\S+\s\S+\s(?:số\s)?\S+/u.exec(words)?.[0].replace(/,$/u, '') ?? '';
        // Annexes without headings of their own may be files apart.
        return annexes.length === 0 || annexes.includes(number.toUpperCase()) ? [] : [{ location: placeOf(typed), params: { words: typed, code, problem: 'annex' } }];
      });

const documentsByCode = ({ documents }: ContentReading): ReadonlyMap<string, DocumentReading> =>
  new Map(documents.flatMap((document) => (document.claimedCode === undefined ? [] : [[document.claimedCode, document] as const])));

/** A section of another document that a text sends its reader to exists there. */
export const otherSectionUnknown: Rule = {
  id: 'other-section-unknown',
  theme: 'reference',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const byCode = documentsByCode(content);
    return settledDocuments(content).flatMap((reading) => plainTextsOf(reading).flatMap((text) => [...findingsIn(text, reading, byCode), ...nobodysHits(text, reading, byCode), ...annexHits(text, reading, byCode)]));
  },
};
