import { MARKED } from './plain-texts.ts';

const CANDIDATE = /(?<![\p{L}\p{N}./_-])\p{Lu}{2,6}(?:[._-][\p{Lu}\p{N}]{1,6}){1,4}(?![\p{L}\p{N}]|[._/-][\p{L}\p{N}])/gu;

/** A look that spares nearly every text the close one. */
const MAY_HOLD = /\p{Lu}[._-][\p{Lu}\p{N}]/u;

/** What looks like the code of a document among the plain words of a text (`plainTextsOf`), each once; tags and pieces of code aside. */
export const codesInWords = (text: string): readonly string[] =>
  MAY_HOLD.test(text) ? [...new Set(Array.from(text.replace(MARKED, ' ').matchAll(CANDIDATE), ([word]) => word))] : [];
