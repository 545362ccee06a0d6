import type { CorrectionKind } from './correction-kind.ts';

/** One line of a file before and after its corrections, without its line end. */
export interface CorrectedLine {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** What was mended, in the order of the table of kinds. */
  readonly kinds: readonly CorrectionKind[];
}

/** Mends a piece of one line. */
export type CorrectPiece = (text: string) => string;

/** Mends one line, known by its number from 1. */
export type CorrectLine = (text: string, line: number) => string;

const LINE_END = /(\r\n?|\n)/u;

/** Runs the corrections line by line, in order; line ends and the number of lines stay as they were. */
export const correctLines = (text: string, corrections: readonly (readonly [CorrectionKind, CorrectLine])[]): { readonly text: string; readonly lines: readonly CorrectedLine[] } => {
  const parts = text.split(LINE_END);
  const lines: CorrectedLine[] = [];
  const corrected = parts.map((before, index) => {
    // Every second part is a line end.
    if (index % 2 === 1) return before;
    const line = index / 2 + 1;
    const kinds: CorrectionKind[] = [];
    let after = before;
    for (const [kind, correct] of corrections) {
      const next = correct(after, line);
      if (next !== after) kinds.push(kind);
      after = next;
    }
    if (after !== before) lines.push({ line, before, after, kinds });
    return after;
  });
  return { text: corrected.join(''), lines };
};

/** Addresses, file names and typed code mean their exact letters. */
const EXACT = /(`[^`]*`|\b[a-z]{2,}:\/\/\S+|\b(?:src|href|id)\s*=\s*"[^"]*"|\]\([^)\s]*\))/u;

/** Mends a line except where its exact letters matter. */
export const outsideExactText =
  (correct: CorrectPiece): CorrectLine =>
  (text) =>
    text
      .split(EXACT)
      .map((piece, index) => (index % 2 === 1 ? piece : correct(piece)))
      .join('');
