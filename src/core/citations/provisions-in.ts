import { foldText } from './fold-text.ts';

/** A part of a legal text named by its place. */
export type Provision =
  /** `clause` is undefined when the whole article is meant. */
  | { readonly kind: 'article'; readonly article: string; readonly clause: string | undefined }
  | { readonly kind: 'chapter' | 'annex'; readonly number: string };

const ARTICLES = /(?:khoan\s+(\d+[a-z]?)\s+)?dieu\s+(\d+[a-z]?)(?:\s*(?:den|-|\u2013)\s*(?:het\s+)?(?:dieu\s+)?(\d+))?|(chuong|phu luc)\s+([ivxlc]+|\d+[a-z]?)\b/gu;

/** No law has more articles in one run. */
const MAX_RUN = 300;

const runOf = (first: string, last: string | undefined): readonly string[] => {
  const [from, to] = [Number(first), Number(last)];
  return last === undefined || Number.isNaN(from) || to <= from || to - from > MAX_RUN ? [first] : Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
};

/** Parts that words such as `khoản 2 Điều 5, từ Điều 9 đến Điều 12 và Phụ lục I` name. What has another shape is left out. */
export const provisionsIn = (words: string): readonly Provision[] =>
  [...foldText(words.normalize('NFC')).toLowerCase().replaceAll(/\s+/gu, ' ').matchAll(ARTICLES)].flatMap(([, clause, article, last, part, number]): readonly Provision[] => {
    if (article !== undefined) return runOf(article, last).map((one) => ({ kind: 'article', article: one, clause }));
    return part === undefined || number === undefined ? [] : [{ kind: part === 'chuong' ? 'chapter' : 'annex', number }];
  });

/** Whether a part that ended takes away all that a citation names: the same part, or the article around the clause cited. */
const takesAway = (ended: Provision, cited: Provision): boolean => {
  if (ended.kind === 'article' && cited.kind === 'article') return ended.article === cited.article && (ended.clause === undefined || ended.clause === cited.clause);
  return ended.kind === cited.kind && ended.kind !== 'article' && cited.kind !== 'article' && ended.number === cited.number;
};

/** Whether words cite a part that other words say has ended. An article of which one clause ended still stands. */
export const citesEnded = (cited: string, ended: string): boolean => {
  const gone = provisionsIn(ended);
  return provisionsIn(cited).some((provision) => gone.some((one) => takesAway(one, provision)));
};
