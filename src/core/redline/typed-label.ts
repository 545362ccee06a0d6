import type { Word } from './word.ts';

const TYPED_LABEL = /^(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVXivx]{1,5})[.)]$/u;

const ARTICLE = /^Điều$/iu;
const ARTICLE_LABEL = /^Điều \d{1,3}[a-zđ]?[.:]$/iu;

/** Whether a label is the number of an article of a decision. */
export const isArticleLabel = (label: string): boolean => ARTICLE_LABEL.test(label);

/** As `splitTypedLabel`, of a paragraph that may begin an article: `Điều 3.`. In a cell it may be the article of a law, whose number is no label. */
export const splitParagraphLabel = (words: readonly Word[]): { readonly label: string; readonly words: readonly Word[] } => {
  const [first, number, sign, next] = words;
  if (!first || !number || !sign || !next || !ARTICLE.test(first.text) || sign.gap !== '' || next.gap === '') return splitTypedLabel(words);
  const label = `${first.text} ${number.text}${sign.text}`;
  return isArticleLabel(label) ? { label, words: words.slice(3) } : splitTypedLabel(words);
};

/** Parts a number typed before a paragraph from its words: `a)`, `1.`. */
export const splitTypedLabel = (words: readonly Word[]): { readonly label: string; readonly words: readonly Word[] } => {
  const [first, second, third] = words;
  if (!first || !second || !third || second.gap !== '' || third.gap === '') return { label: '', words };
  const label = `${first.text}${second.text}`;
  return TYPED_LABEL.test(label) ? { label, words: words.slice(2) } : { label: '', words };
};
