import { sentencesOf } from './sentences.ts';

/** Words with their figures taken out, and the figures. */
export interface FigureFrame {
  readonly at: number;
  readonly text: string;
  /** Small letters, single blanks, `#` for each figure. */
  readonly frame: string;
  readonly figures: readonly string[];
}

const FIGURE = /\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?/gu;

const frameOf = (at: number, text: string): FigureFrame => ({
  at,
  text,
  frame: text.normalize('NFC').toLowerCase().replaceAll(FIGURE, '#').replaceAll(/[^\p{L}#%]+/gu, ' ').trim(),
  figures: (text.match(FIGURE) ?? []).map((figure) => figure.replace(/^0+(?=\d)/u, '')),
});

/** Numbers that name rather than measure: articles, cases, forms. */
const NAMES = /(?<!\p{L})(?:điều|khoản|mục|chương|phụ lục|trường hợp|bước|mẫu|số|nhóm|loại|lần|cấp|hạng|bảng|biểu|phần|ngày)\s(?:số\s)?\d|\d\/|^\W{0,2}\d{1,2}[.)]/iu;

/** Sentences of a text with figures that measure, each with its frame. Composed text. */
export const figureFramesIn = (text: string): readonly FigureFrame[] =>
  /\d/.test(text) ? sentencesOf(text).filter(({ text: sentence }) => /\d/.test(sentence) && !NAMES.test(sentence)).map(({ at, text: sentence }) => frameOf(at, sentence)) : [];

/** Figures of the longer frame that stand where those of the shorter do; undefined where it does not hold the shorter. */
export const alignedFigures = (short: FigureFrame, long: FigureFrame): readonly string[] | undefined => {
  const at = ` ${long.frame} `.indexOf(` ${short.frame} `);
  if (at === -1) return undefined;
  const before = long.frame.slice(0, at).split('#').length - 1;
  return long.figures.slice(before, before + short.figures.length);
};
