import type { Point } from './read-yaml.ts';

/** Ways between the offsets of a text and the points that people are shown. */
export interface LineIndex {
  /** Point of an offset. */
  readonly pointAt: (offset: number) => Point;
  /** Offset of a point, kept inside the text. */
  readonly offsetOf: (point: Point) => number;
  /** The words at a point, up to 60 characters of its line. */
  readonly wordsAt: (point: Point) => string;
  /** Lines of the text, without their ends. */
  readonly lines: readonly string[];
}

/** Indexes a text once, so that a text full of problems costs no more than a clean one. */
export const lineIndexOf = (text: string): LineIndex => {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }

  const pointAt = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };

  return {
    pointAt,
    offsetOf: ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, Math.max(text.length - 1, 0)),
    wordsAt: ({ line, column }) => (lines[line - 1] ?? '').slice(column - 1, column + 59).trim(),
    lines,
  };
};
