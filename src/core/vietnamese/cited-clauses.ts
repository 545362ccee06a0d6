import { sentencesOf } from './sentences.ts';

/** A clause of the standard that a text cites. */
export interface CitedClause {
  readonly number: string;
  readonly words: string;
}

const CITED = /(?<!\p{L})(?:điều khoản|khoản mục|mục|yêu cầu)\s((?:[4-9]|10)\.\d{1,2}(?:\.\d{1,2})?)(?![\d/]|\.\d)[^.;]{0,40}?(?:TCVN\s)?ISO\s9001/giu;

/** Clauses named together with the standard. Composed text. */
export const clausesCitedIn = (text: string): readonly CitedClause[] =>
  text.includes('ISO') ? sentencesOf(text).flatMap((sentence) => Array.from(sentence.text.matchAll(CITED), ({ 1: number = '' }) => ({ number, words: number }))) : [];
