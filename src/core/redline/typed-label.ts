import type { Word } from './word.ts';

const TYPED_LABEL = /^(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVXivx]{1,5})[.)]$/u;

/** Parts a number typed before a paragraph from its words: `a)`, `1.`. */
export const splitTypedLabel = (words: readonly Word[]): { readonly label: string; readonly words: readonly Word[] } => {
  const [first, second, third] = words;
  if (!first || !second || !third || second.gap !== '' || third.gap === '') return { label: '', words };
  const label = `${first.text}${second.text}`;
  return TYPED_LABEL.test(label) ? { label, words: words.slice(2) } : { label: '', words };
};
