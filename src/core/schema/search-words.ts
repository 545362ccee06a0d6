import { z } from 'zod';
import { text } from './scalars.ts';

/** What people call a thing, and what the documents call it (`search-words.yml`). */
const searchWord = z.strictObject({
  /** Words as people say or type them. */
  said: text(),
  /** Words of the documents; several are tried one beside the other. */
  meant: z.array(text()).min(1),
});

/** Everyday words of the agency's people, beside the list that everybody gets. */
export const searchWordsSchema = z.strictObject({
  /** One entry an everyday word. */
  words: z.array(searchWord).default([]),
});
