import { documentKindWords } from '../kinds.ts';

const words: Readonly<Record<string, { readonly one: string }>> = documentKindWords;

/** A kind of document inside a sentence: `quy trình hệ thống`; undefined for another word. */
export const kindName = (kind: string): string | undefined => {
  const name = words[kind]?.one;
  return name === undefined ? undefined : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
};
