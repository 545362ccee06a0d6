import { figuresForNumerals } from './numerals.ts';
import { sentencesOf } from './sentences.ts';

/** A figure with its unit. */
export interface UnitFigure {
  readonly at: number;
  readonly figure: number;
  readonly unit: string;
}

const UNITS = 'ngày làm việc|giờ làm việc|triệu đồng|nghìn đồng|tỷ đồng|ngày|giờ|phút|tháng|năm|tuần|đồng|%|người|bản|bộ|lần|điểm|trang|tờ';
const NUMBER = String.raw`(?<![\p{L}\d./,–-])(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:,\d{1,2})?)(?:\s\(\p{L}+(?: \p{L}+)?\))?\s?(${UNITS})(?![\p{L}\d])`;
const CELL = new RegExp(String.raw`^(?:(?:không quá|tối đa|nhiều nhất|trong|là)\s)?${NUMBER}$`, 'iu');
const ANY = new RegExp(NUMBER, 'giu');

const read = (figure: string): number => Number(figure.replaceAll('.', '').replace(',', '.'));

const figureOf = (found: RegExpMatchArray): UnitFigure => ({ at: found.index ?? 0, figure: read(found[1] ?? ''), unit: (found[2] ?? '').toLowerCase() });

/** The figure that a cell holds and nothing else: `3 ngày làm việc`. */
export const figureOfCell = (text: string): UnitFigure | undefined => {
  const found = CELL.exec(text.trim());
  return found ? figureOf(found) : undefined;
};

/** Sentences on some cases, on more time than the first, or on something reckoned from the figure. */
const BOUND = /trường hợp|đối với|nếu|(?:^|[,;:] )khi |hoặc|riêng|trừ|tùy|từ\s\d|đến\s\d|ví dụ|kéo dài|gia hạn|thêm|còn lại|trước đây|trước hạn|quá hạn|sửa|thay|lần (?:đầu|hai|cuối|thứ)|đợt|mức \d|mỗi|từng|so với|tăng|giảm|rút|cảnh báo|còn \d|chậm \d|trở lên|trở xuống|trên \d|dưới \d|hơn|cộng|tổng|trước \d|sau \d|kỳ trước|năm (?:trước|sau|nay)/iu;
const LONGEST = 170;

/** A sentence that gives one figure of its unit. */
export interface FigureSentence {
  readonly at: number;
  readonly text: string;
  readonly figures: readonly UnitFigure[];
}

/** Sentences that give each figure of a unit once, without a word on a case. Composed text. */
export const figureSentencesIn = (text: string): readonly FigureSentence[] =>
  !/\d|ngày|giờ|tháng|năm|phút/u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }): readonly FigureSentence[] => {
        const plain = figuresForNumerals(sentence);
        if (sentence.length > LONGEST || BOUND.test(plain)) return [];
        const all = Array.from(plain.matchAll(ANY), figureOf);
        const figures = all.filter(({ unit }) => all.filter((other) => other.unit === unit).length === 1);
        return figures.length === 0 ? [] : [{ at, text: sentence, figures }];
      });
