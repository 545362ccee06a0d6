import { drawnWidth, thousandthsOf, type Weight } from './glyph-widths.ts';

/** Letters of one size. */
export interface Font {
  readonly size: number;
  readonly weight: Weight;
  /** From one line to the next. */
  readonly line: number;
}

interface Wrapping {
  readonly font: Font;
  /** Room of the line with this number, from 0. */
  readonly room: (line: number) => number;
}

/**
 * Breaks a text into lines between syllables; a word that is longer than its line is cut. Every line holds at least one letter,
 * however narrow its room is.
 */
export const wrapText = (text: string, { font, room }: Wrapping): readonly string[] => {
  const lines: string[] = [];
  const blank = thousandthsOf(' ', font.weight);
  let line = '';
  let width = 0;
  const fits = (thousandths: number): boolean => drawnWidth(thousandths, font.size) <= room(lines.length);
  const close = (): void => {
    if (line !== '') lines.push(line);
    [line, width] = ['', 0];
  };
  for (const word of text.split(/[^\S\u00A0]+/u)) {
    if (word === '') continue;
    const wide = thousandthsOf(word, font.weight);
    if (line !== '' && !fits(width + blank + wide)) close();
    if (line !== '') {
      [line, width] = [`${line} ${word}`, width + blank + wide];
      continue;
    }
    if (fits(wide)) {
      [line, width] = [word, wide];
      continue;
    }
    for (const sign of lettersOf(word)) {
      const more = thousandthsOf(sign, font.weight);
      if (line !== '' && !fits(width + more)) close();
      [line, width] = [line + sign, width + more];
    }
  }
  close();
  return lines;
};

/** Letters with the marks that follow them. */
const lettersOf = (word: string): readonly string[] => word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** Shortest beginning that a cut leaves, as a share of the limit. */
const LEAST = 0.4;

/** The beginning of a text, cut after a clause where one ends early enough, else after a word; what is cut off is told by `…`. */
export const shorten = (text: string, limit: number): string => {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  if (words.length <= limit) return words;
  const head = words.slice(0, limit);
  const clause = Math.max(...[', ', '; ', '. ', ': ', ' ('].map((end) => head.lastIndexOf(end)));
  const word = words[limit] === ' ' ? limit : head.lastIndexOf(' ');
  const end = clause >= limit * LEAST ? clause : word >= limit * LEAST ? word : limit - 1;
  return `${head.slice(0, end).replace(/[\s,;:.(–-]+$/u, '')}…`;
};
