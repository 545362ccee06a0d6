import { foldMarks } from '../model/slug.ts';

/**
 * Text as the index holds it: marks and đ folded, lower case, one code unit for one. Word for word it lines up with the original,
 * so that a hit in the folded text can be shown in the text the reader knows.
 */
export const foldForSearch = (text: string): string => foldMarks(text).toLowerCase();

/** Words of a text as the index counts them. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
