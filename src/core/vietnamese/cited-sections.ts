/** A section or annex of another document, as a sentence cites it. */
export interface CitedSection {
  readonly code: string;
  readonly number: string;
  /** The words without the code: `mục 5.4`. */
  readonly words: string;
}

const NUMBER = String.raw`([Mm]ục\s(\d{1,2}(?:\.\d{1,2}){0,3}))(?![\d/]|\.\d)`;
const CODE = String.raw`\u0001?(\p{Lu}{2,6}(?:\.[\p{Lu}\d]{1,6}){1,3})\u0002?(?![\p{L}\d]|\.[\p{L}\d])`;
const SORT = String.raw`(?:(?:quy trình|hướng dẫn|tài liệu|sổ tay|biểu mẫu)\s)?`;

/** `mục 5.4 của QT.NB.01`, the code typed or shown by a tag. */
const NUMBER_FIRST = new RegExp(String.raw`${NUMBER},?\s(?:(?:của|trong|tại|ở|thuộc)\s)?${SORT}(?:số\s|mã\s|\()?${CODE}`, 'gu');
/** `QT.NB.01, mục 5.4`; behind «tại» and the like a number is one of the text that speaks. */
const CODE_FIRST = new RegExp(String.raw`${CODE}(?:\s\(|,\s)${NUMBER}`, 'gu');

/** Sections that a sentence, with its tags marked, cites by the code of their document. */
export const sectionsByCodeIn = (sentence: string): readonly CitedSection[] =>
  !/[Mm]ục \d/u.test(sentence)
    ? []
    : [
        ...Array.from(sentence.matchAll(NUMBER_FIRST), ([, words = '', number = '', code = '']) => ({ code, number, words })),
        ...Array.from(sentence.matchAll(CODE_FIRST), ([, code = '', words = '', number = '']) => ({ code, number, words })),
      ];

/** `theo trình tự của QT.HT.04, với thời hạn của mục 5.15`. */
const BARE = /[Mm]ục\s(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d/]|\.\d)/gu;
const TAG = /\u0001([^\u0002]*)\u0002/gu;
/** A sentence that names the law or a paper of another sort may mean a part of that. */
const OTHER_PAPER = /(?<!\p{L})(?:luật|nghị định|thông tư|nghị quyết|công văn|chỉ thị|tiêu chuẩn|TCVN|ISO|hợp đồng|mẫu số|lần ban hành|sửa đổi|cũ)(?!\p{L})|\d\/\d{4}\//iu;

/** Sections named without a code in a sentence that names documents by tags alone; they may be a part of any of them. */
export const sectionsBesideTagsIn = (sentence: string): readonly { readonly codes: readonly string[]; readonly number: string; readonly words: string }[] => {
  if (!sentence.includes('\u0001') || !/[Mm]ục \d+\.\d/u.test(sentence) || OTHER_PAPER.test(sentence)) return [];
  const codes = Array.from(sentence.matchAll(TAG), ([, code = '']) => code);
  const cited = sectionsByCodeIn(sentence);
  return Array.from(sentence.matchAll(BARE), ([words, number = '']) => ({ codes, number, words })).filter(({ number }) => !cited.some((one) => one.number === number));
};

const ANNEX_NUMBER = String.raw`(?:số\s)?(\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d])`;
/** `Phụ lục 3 của STCL.01`. */
const ANNEX = new RegExp(String.raw`([Pp]hụ lục\s${ANNEX_NUMBER}),?\s(?:của|trong|tại|ở|thuộc|kèm(?: theo)?)\s${SORT}${CODE}`, 'gu');
const ANNEX_HEADING = new RegExp(String.raw`^\W{0,3}(?:\d[\d.]*\s)?phụ lục\s${ANNEX_NUMBER}`, 'iu');

/** Annexes that a text, with its tags marked, cites by the code of their document. */
export const annexesByCodeIn = (text: string): readonly CitedSection[] =>
  !/[Pp]hụ lục /u.test(text) ? [] : Array.from(text.matchAll(ANNEX), ([, words = '', number = '', code = '']) => ({ code, number: number.toUpperCase(), words }));

/** The number of the annex that a heading opens. */
export const annexOfHeading = (heading: string): string | undefined => ANNEX_HEADING.exec(heading.normalize('NFC'))?.[1]?.toUpperCase();
