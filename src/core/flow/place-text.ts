import { fonts, type FlowFont, type FlowText, type Point, type TextLine } from './flow.ts';
import { wrapText } from './wrap-text.ts';

/** Room between the edge of a shape and its text. */
export const padding = { x: 9, y: 8 } as const;

/** Lines with their heights, before they have a place. */
export interface TextBlock {
  readonly lines: readonly { readonly words: string; readonly font: FlowFont }[];
  readonly height: number;
}

/** Breaks the paragraphs of a box. */
export const textBlock = (texts: readonly FlowText[], room: number): TextBlock => {
  const lines = texts.flatMap(({ words, font }) => wrapText(words, { font: fonts[font], room: () => room }).map((line) => ({ words: line, font })));
  return { lines, height: heightOf(lines) };
};

const heightOf = (lines: TextBlock['lines']): number => lines.reduce((sum, { font }) => sum + fonts[font].line, 0);

/** Puts a block below a point, its lines anchored there. */
export const placeBlock = ({ lines }: TextBlock, { x, y, anchor }: Point & Pick<TextLine, 'anchor'>): readonly TextLine[] => {
  let bottom = y;
  return lines.map(({ words, font }) => {
    bottom += fonts[font].line;
    return { words, font, anchor, x, y: bottom - 4 };
  });
};

/** How far the pointed sides of a diamond stay clear of its text. */
const CLEARANCE = 5;

/** The lowest diamond of this width that holds a question. */
export const diamondFor = (question: string, width: number): TextBlock & { readonly diamondHeight: number } => {
  const { line, size } = fonts.main;
  for (let half = 30; ; half += 4) {
    const roomAt = (count: number) => (index: number): number => {
      const edge = Math.max(Math.abs(index - count / 2), Math.abs(index + 1 - count / 2)) * line;
      return index < count ? width * (1 - edge / half) - 2 * CLEARANCE : 0;
    };
    const blocks = Array.from({ length: Math.floor((2 * half) / line) }, (_, index) => index + 1)
      // A room smaller than a word of one letter would be filled all the same.
      .filter((count) => roomAt(count)(0) >= 2 * size)
      .map((count) => ({ count, lines: wrapText(question, { font: fonts.main, room: roomAt(count) }) }));
    const block = blocks.find(({ count, lines }) => lines.length === count) ?? blocks.find(({ count, lines }) => lines.length < count);
    if (block) return { lines: block.lines.map((words) => ({ words, font: 'main' as const })), height: block.count * line, diamondHeight: 2 * half };
  }
};
