import { figuresForNumerals } from './numerals.ts';
import { sentencesOf } from './sentences.ts';
import { toldFrequenciesIn } from './told-frequencies.ts';

/** A figure in a clause, with the words that tell what it is set for. */
export interface ClauseFigure {
  readonly at: number;
  /** The clause, or the sentence where that is short. */
  readonly text: string;
  readonly unit: string;
  readonly figure: string;
  /** Words but for figures and codes; folded by the caller. */
  readonly words: readonly string[];
}

const UNITS = 'ngày làm việc|giờ làm việc|triệu đồng|nghìn đồng|tỷ đồng|ngày|giờ|phút|tháng|năm|tuần|đồng|%|người|bản|bộ|điểm|tờ|trang|văn bản|hồ sơ|phiếu|lượt|máy|lĩnh vực|quy trình';
const FIGURE = new RegExp(String.raw`(?<![\p{L}\d./,–-])(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:,\d{1,2})?)(?:\s\(\p{L}+(?: \p{L}+)?\))?\s?(${UNITS})(?![\p{L}\d])(?!\s\d)`, 'giu');
const CLOCK = /(?<!\p{L})(?:sau|trước|lúc|từ|đến)\s(\d{1,2})\s?(?:giờ|h|:)(?:\s?(\d{2})(?!\d|\s?(?:ngày|phút \p{L})))?(?!\p{L}| làm việc)/giu;

/** Sentences on some cases, or on a change, tell another figure rightly. */
const BOUND = /trường hợp|đối với|nếu|hoặc|riêng|trừ|tùy|ví dụ|kéo dài|gia hạn|thêm|còn lại|trước đây|trước kia|trước hạn|sửa|thay vì|thay cho|rút|giảm|tăng|thay đổi|thay bằng|khác|cũ|sớm hơn|nhanh hơn|chậm hơn|nhiều hơn|ít hơn|lần (?:đầu|hai|cuối|thứ)|đợt/iu;
const LONGEST = 260;

const wordsOf = (text: string): readonly string[] => text.replaceAll(FIGURE, ' ').replaceAll(/\u0001[^\u0002]*\u0002/gu, ' ').split(/[^\p{L}]+/u).filter((word) => word !== '');

const plainFigure = (figure: string): string => figure.replaceAll('.', '').replace(/^0+(?=\d)/u, '');

/** Figures of a text, each with its clause; a figure and what it is for seldom stand in two clauses. Composed text. */
export const clauseFiguresIn = (text: string, { isClaim }: { readonly isClaim: boolean }): readonly ClauseFigure[] =>
  !/\d|ngày|giờ|tháng|năm|tuần|quý/u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }): readonly ClauseFigure[] => {
        if (isClaim && (sentence.length > LONGEST || BOUND.test(sentence))) return [];
        const plain = figuresForNumerals(sentence);
        const clocks = Array.from(plain.matchAll(CLOCK), ({ 1: hour = '', 2: minute, index }) => ({ index, unit: 'clock', figure: `${Number(hour)}:${minute ?? '00'}` }));
        const often = toldFrequenciesIn(sentence).map(({ perYear }) => ({ index: 0, unit: 'often', figure: String(perYear) }));
        const figures = Array.from(plain.matchAll(FIGURE), ({ 1: figure = '', 2: unit = '', index }) => ({ index, unit: unit.toLowerCase(), figure: plainFigure(figure) })).filter(({ index }) => !clocks.some((clock) => index >= clock.index && index < clock.index + 12));
        const words = wordsOf(plain);
        return [...figures, ...clocks, ...often].map(({ unit, figure }) => ({ at, text: sentence, unit, figure, words }));
      });

/** How a sentence names the document that it follows. */
const FOLLOWS = /(?<!\p{L})(?:theo|như|quy định (?:tại|ở|trong)|nêu (?:tại|ở|trong)|đúng (?:như|theo)|ghi (?:tại|ở|trong)|của|tại|trong)(?: (?:đúng|quy định (?:tại|của)|quy trình|hướng dẫn|sổ tay|tài liệu|mục [\d.]+(?: của)?|bước \d{1,2}(?: của)?|điều \d+(?: của)?))*\s$/iu;

const REF = /\u0001([^\u0002]+)\u0002/gu;

/** The one document that a sentence says something of, `… theo QT.NB.04`; undefined where it names none or several. Tags stand between their marks. */
export const documentFollowedIn = (sentence: string): string | undefined => {
  const named = Array.from(sentence.matchAll(REF));
  const [only] = named;
  return only && named.length === 1 && FOLLOWS.test(sentence.slice(0, only.index)) ? only[1] : undefined;
};

/** Whether a sentence tells how long something is kept. */
export const tellsKept = (sentence: string): boolean => /(?<!\p{L})(?:lưu|giữ|bảo quản)(?!\p{L})/iu.test(sentence);
