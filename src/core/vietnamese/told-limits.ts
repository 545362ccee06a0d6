import { figuresForNumerals } from './numerals.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence that sets one figure, and what it sets it for. */
export interface ToldLimit {
  readonly at: number;
  readonly text: string;
  readonly figure: string;
  readonly unit: string;
  /** Words of the sentence but for the figure, folded by the caller. */
  readonly words: readonly string[];
}

/** The unit in which keeping times are told. */
export const YEARS = 'năm';

const UNITS = 'ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng|năm|tuần|bộ|bản|mét|m|km|lần|đồng|%|người|thành viên|tuổi';
const FIGURE = new RegExp(String.raw`(?<![\p{L}\d./,-])(\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d+)?)(?:\s\(\p{L}+(?: \p{L}+)?\))?\s?(${UNITS})(?![\p{L}\d])`, 'giu');
const DAY_OF_MONTH = /(?<!\p{L})(?:trước|chậm nhất(?: là)?|vào)\s(?:ngày\s)(\d{1,2})(?=\s(?:hằng tháng|hàng tháng|tháng (?:cuối|đầu|sau|tiếp)))/giu;
const OFTEN = /(?<!\p{L})(?:(\d{1,2}|mỗi|một)\s(năm|tháng|quý|tuần)\s(?:một|1|(\d))\s?lần)(?!\p{L})/giu;
/** `hằng quý`, `hàng năm`: once in that time. What is paid or due by the month bears the word in its name. */
const EVERY = /(?<!(?:trợ cấp|hỗ trợ|mức|lương|phí|tiền|kinh phí|hội|đồng|người|tháng)(?: xã hội| ưu đãi| chăm sóc| nuôi dưỡng)?\s)(?:hằng|hàng)\s(ngày|tuần|tháng|quý|năm)(?!\p{L}|\s?(?:,|và|hoặc|đến))/giu;
/** Sentences that set several figures side by side, or bound what they say. */
const BOUND = /trường hợp|đối với|nếu|(?:^|[,;:] )khi |hoặc|riêng|trừ|tùy|từ\s\d|đến\s\d|ví dụ|kéo dài|gia hạn|thêm|còn lại|trước đây|sửa|thay|lần (?:đầu|hai|cuối|thứ)|đợt|mức \d|loại|nhóm|bước|(?<!cuối |đầu |mỗi |hằng |hàng )quý|\d{4}/iu;

/** A longer sentence says more than one thing. */
const LONGEST = 110;

/** Figures that whole sentences of a text set: `Báo cáo được gửi trong 15 ngày kể từ khi kết thúc`. Composed text. */
export const toldLimitsIn = (text: string): readonly ToldLimit[] =>
  !/\d|năm|tháng|quý|tuần|ngày/.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) => {
        if (sentence.length > LONGEST || !/[.;]$/u.test(sentence) || /[:(]/u.test(sentence.replaceAll(/\(\p{L}+(?: \p{L}+)?\)/gu, '')) || BOUND.test(sentence)) return [];
        const plain = figuresForNumerals(sentence);
        const days = Array.from(plain.matchAll(DAY_OF_MONTH));
        const often = [...Array.from(plain.matchAll(OFTEN)), ...(days.length > 0 ? [] : Array.from(plain.matchAll(EVERY), (every) => Object.assign(every, { 2: every[1], 1: 'một', 3: undefined })))];
        const figures = often.length > 0 || days.length > 0 ? [] : Array.from(plain.matchAll(FIGURE));
        const [only] = [...often, ...days, ...figures];
        if (!only || often.length + days.length + figures.length !== 1) return [];
        const isOften = often.length === 1;
        const number = only[1] === undefined || /^(?:mỗi|một)$/iu.test(only[1]) ? '1' : only[1];
        const figure = isOften ? `${Number(number)} ${(only[2] ?? '').toLowerCase()} ${only[3] ?? '1'}` : number.replace(/^0+(?=\d)/u, '');
        const unit = isOften ? 'often' : days.length === 1 ? 'day' : (only[2] ?? '').toLowerCase();
        const rest = `${plain.slice(0, only.index)} ${plain.slice(only.index + only[0].length)}`;
        if (/\d/.test(rest)) return [];
        return [{ at, text: sentence, figure, unit, words: rest.split(/[^\p{L}]+/u).filter((word) => word.length > 1) }];
      });

/** A line of a list that was typed: `a) …`, `+ …`. */
export const isNumbered = (text: string): boolean => /^\s*(?:[-–+•*]|[\p{L}\d]{1,2}[.)])\s?/u.test(text);

/** Words, folded, without which a sentence says the same. */
export const emptyWords: ReadonlySet<string> = new Set(
  'cac nhung duoc phai la co cua va trong thoi han ke tu ngay sau khi thi do tai voi cho moi mot it nhat toi thieu khong qua cham truoc vao den se da can nay theo de hang thang cuoi dau lan'.split(' '),
);
