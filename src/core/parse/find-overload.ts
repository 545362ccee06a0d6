import type { Point } from './read-yaml.ts';

/*
 * A parser needs a time that grows with the square of some constructs: tags left open, character references of one paragraph,
 * footnotes, cells that short table rows leave out. No controlled text comes near these numbers; a text that is meant to
 * bring the machine down goes beyond them.
 */
const MAX_LINE_LENGTH = 20_000;
const MAX_CONTAINERS = 60;
const MAX_MARKS = 50_000;
const MAX_MARKS_OF_PARAGRAPH = 4_000;
const MAX_TAGS = 2_000;
const MAX_FOOTNOTES = 3_000;
const MAX_CELLS = 50_000;

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const CONTAINER = />|[-*+]|\d+[.)]/gu;
const MARK = /[<{&*_~`[@]/gu;
const TAG = /<[A-Za-z_$>]/gu;
const FOOTNOTE = /\[\^/gu;
const BLANK = /^[\s>]*$/u;
const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-[-:| \t]*$/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many tags a text seems to open. */
export const countTags = (text: string): number => count(text, TAG);

/** First line at which a text becomes more than can be read in a moment. */
export const findOverload = (lines: readonly string[]): Point | undefined => {
  let marks = 0;
  let marksOfParagraph = 0;
  let tags = 0;
  let footnotes = 0;
  let cells = 0;
  let columns = 0;
  for (const [index, line] of lines.entries()) {
    const point = { line: index + 1, column: 1 };
    if (line.length > MAX_LINE_LENGTH) return point;
    if (line === '') {
      marksOfParagraph = 0;
      columns = 0;
      continue;
    }
    if (BLANK.test(line)) {
      marksOfParagraph = 0;
      columns = 0;
    }
    const marksOfLine = count(line, MARK) + 1;
    const pipes = count(line, /\|/gu);
    marks += marksOfLine + pipes;
    marksOfParagraph += marksOfLine;
    tags += countTags(line);
    footnotes += count(line, FOOTNOTE);
    if (pipes > 0 && DELIMITER_ROW.test(line)) columns = Math.max(columns, pipes + 1);
    cells += columns;
    const isOverloaded =
      marks > MAX_MARKS || marksOfParagraph > MAX_MARKS_OF_PARAGRAPH || tags > MAX_TAGS || footnotes > MAX_FOOTNOTES || cells > MAX_CELLS || count(CONTAINERS.exec(line)?.[0] ?? '', CONTAINER) > MAX_CONTAINERS;
    if (isOverloaded) return point;
  }
  return undefined;
};
