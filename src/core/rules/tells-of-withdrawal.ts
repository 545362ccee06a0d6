import { foldedWords } from './folded-words.ts';

const TELLS = /\b(?:thay the|thay cho|huy bo|bai bo|het hieu luc|thu hoi|truoc day|ban cu|ma cu)\b/u;

/** Whether a text tells of a document that was given up, instead of sending the reader to it. */
export const tellsOfWithdrawal = (text: string): boolean => TELLS.test(foldedWords(text));
