import { foldText } from './fold-text.ts';

/** Articles, one after the other: `Điều 5, khoản 2 Điều 8 và Điều 120`. */
const ONE_MORE = String.raw`(?:\s*[,;]\s*|\s+va\s+|\s+den\s+|\s*[-–]\s*)(?:(?:tu|den)\s+)?(?:(?:diem\s+[a-z]\)?\s*,?\s*)?khoan\s+\d+\s+)?(?:dieu\s+)?\d{1,4}[a-z]?`;
const RUN = new RegExp(String.raw`(?<!\p{L})dieu\s+\d{1,4}[a-z]?(?:${ONE_MORE})*`, 'giu');

/** A run of articles in plain letters, with the place where it ends. */
export interface ArticleRun {
  readonly start: number;
  readonly end: number;
  readonly articles: readonly { readonly number: number; readonly at: number; readonly length: number }[];
}

/** Runs of articles in a text in plain letters. */
export const articleRunsIn = (folded: string): readonly ArticleRun[] =>
  Array.from(folded.matchAll(RUN), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    // A clause bears a number as well.
    articles: Array.from(run.replaceAll(/khoan\s+\d+/giu, (clause) => ' '.repeat(clause.length)).matchAll(/\d{1,4}/gu), ({ 0: figures, index: at }) => ({ number: Number(figures), at: index + at, length: figures.length })),
  }));

/** Articles of a provision, `khoản 2 Điều 5 và Điều 120`, that stand beyond the last one. */
export const articlesBeyond = (provision: string, last: number): readonly number[] => [
  ...new Set(articleRunsIn(foldText(provision.normalize('NFC'))).flatMap(({ articles }) => articles.filter(({ number }) => number > last).map(({ number }) => number))),
];
