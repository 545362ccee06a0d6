import type { DocumentReading } from '../parse/document-reading.ts';
import { withoutMarks } from './folded-words.ts';
import { MARKED, plainTextsOf, sentencesOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';
import { sectionNumbersOf } from './section-numbers.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { isSettled, isStanding } from './settled-documents.ts';

/** `mục 5.3`, `Mục 5.3.1`: only numbers with a stop, which no list of a law has. */
const CITED = /\bmuc (\d{1,2}(?:\.\d{1,2}){1,3})(?![\d/]|\.\d)/giu;

/** `làm theo mục 8.`: a whole number at the end of its clause, which may be an item of a form. */
const CITED_WHOLE = /\b(?:theo|tai|xem|o) muc (\d{1,2})(?=\s*(?:\.(?!\d)|[,;)|]|$))/giu;
const OF_FORM = /\b(?:to khai|phieu|don|giay|bien ban|mau|so|bang|danh sach|bao cao|phu luc|thong bao|to trinh|hop dong|man hinh|phan mem|o)\b/iu;

/** `Điều 12 của Hướng dẫn này`, `mục 9 quy trình này`: the paper that speaks, so that a number without a stop counts too. */
const OF_THIS = /\b(dieu|muc|phan) (\d{1,2}(?:\.\d{1,2}){0,3})(?:,? (?:cua|cua ban|ban|trong|tai))? (?:quy trinh|huong dan|tai lieu|so tay|quyet dinh|ke hoach|quy che|quy dinh|van ban) nay\b/giu;

/** A sentence that speaks of another paper may mean a section of that; a cell or an amendment may speak of an older issue. */
const OTHER_PAPER = /\b(?:luat|nghi dinh|thong tu|quyet dinh|nghi quyet|cong van|ke hoach|chi thi|tieu chuan|tcvn|iso|quy che|hop dong|so tay|bieu mau|mau so|lan ban hanh|sua doi|cu)\b|\b(?:quy trinh|huong dan|tai lieu)(?! nay)\b|\d\/\d{4}\//iu;

/** A code of a document. */
const CODE = /\p{Lu}{2,6}[.-][\p{Lu}\d]/u;

/** A paper by its number, wherever in the sentence it stands. */
const NUMBERED_PAPER = /\b(?:luat|nghi dinh|thong tu|quyet dinh|nghi quyet|cong van|tieu chuan|tcvn|iso)\s(?:so\s)?\d|\d\/\d{4}\//iu;

/** Fewer whole numbers over sections may count something else. */
const FEWEST_PARTS = 4;

/** How far before a citation the paper may be named that it belongs to. */
const NEAR = 40;

const ARTICLE_AT_START = /^\W{0,3}dieu (\d{1,2})(?!\d)/iu;
const LONGEST_START = 24;
const FEWEST_ARTICLES = 2;

const isOwn = (sentence: string, at: number): boolean => {
  const folded = withoutMarks(sentence);
  // What is named long before, without a number, is something that is done, not cited: "Sau khi quyết định được phát hành, …".
  const near = folded.slice(Math.max(0, at - NEAR));
  return !NUMBERED_PAPER.test(folded) && !OTHER_PAPER.test(near) && !CODE.test(sentence) && !new RegExp(MARKED).test(sentence);
};

const findingsOf = (reading: DocumentReading): readonly Finding[] => {
  const texts = plainTextsOf(reading);
  const cited = texts.flatMap((text) =>
    /[Mm]ục \d/u.test(text.text)
      ? sentencesOf(text.text).flatMap((sentence) =>
          Array.from(withoutMarks(sentence).matchAll(CITED))
            .filter(({ index }) => isOwn(sentence, index))
            .map(({ 0: found, 1: number = '', index }) => ({ number, words: sentence.slice(index, index + found.length), text })))
      : [],
  );
  const ofThis = texts.flatMap((text) =>
    / này/iu.test(text.text)
      ? sentencesOf(text.text).flatMap((sentence) => Array.from(withoutMarks(sentence).matchAll(OF_THIS), ({ 0: found, 1: part = '', 2: number = '', index }) => ({ number, isArticle: /^dieu$/iu.test(part), words: sentence.slice(index, index + found.length), text })))
      : [],
  );
  const whole = texts.flatMap((text) =>
    /[Mm]ục \d/u.test(text.text) && !text.isHeading
      ? sentencesOf(text.text).flatMap((sentence) =>
          Array.from(withoutMarks(sentence).matchAll(CITED_WHOLE))
            .filter(({ index }) => isOwn(sentence, index) && !OF_FORM.test(withoutMarks(sentence).slice(Math.max(0, index - NEAR), index)))
            .map(({ 0: found, 1: number = '', index }) => ({ number, words: sentence.slice(index + found.indexOf('muc'), index + found.length), text })))
      : [],
  );
  if (cited.length === 0 && ofThis.length === 0 && whole.length === 0) return [];
  const { numbers, isCounted, parts } = sectionNumbersOf(texts);
  const absentParts = parts < FEWEST_PARTS ? [] : whole.filter(({ number }) => !numbers.has(number) && Number(number) > parts);
  // The numbers of rows and items are none of articles.
  const articles = new Set(texts.flatMap(({ text }) => ARTICLE_AT_START.exec(withoutMarks(text.slice(0, LONGEST_START)))?.[1] ?? []));
  const absentOfThis = numbers.size === 0 ? [] : ofThis.filter(({ number, isArticle }) => !(isArticle && articles.size >= FEWEST_ARTICLES ? articles : numbers).has(number));
  // A draft is still to get its sections, but its articles are numbered as they are written.
  if (!isSettled(reading)) return absentOfThis.filter(({ isArticle }) => isArticle && articles.size >= FEWEST_ARTICLES).map(({ words, text }) => ({ location: text.placeOf(words), params: { words } }));
  // `mục 5.9 của quy trình này` is met by both.
  const isMetAbove = (words: string): boolean => absentOfThis.some((other) => other.words.startsWith(words));
  return [...absentOfThis, ...absentParts.filter(({ words }) => !isMetAbove(words)), ...cited
    .filter(({ number, words }) => !numbers.has(number) && isCounted(number) && !isMetAbove(words))]
    .map(({ words, text }) => ({ location: text.placeOf(words), params: { words } }));
};

/** A section that the text sends its reader to exists. */
export const sectionReferenceUnknown: Rule = {
  id: 'section-reference-unknown',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => judgedDocuments(content).filter(isStanding).flatMap(findingsOf),
};
