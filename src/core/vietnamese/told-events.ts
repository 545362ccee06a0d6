import { sentencesOf } from './sentences.ts';

/** An event that happens once, with the day on which a sentence says that it did. */
export interface ToldEvent {
  readonly at: number;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Words that tell what happened, before the day; folded by the caller. */
  readonly words: readonly string[];
  /** Whether it is an event of a body, which other documents may tell of too. */
  readonly isFounding: boolean;
}

const FOUNDED = 'thành lập|khai trương|khánh thành|đi vào hoạt động|ra mắt';
const ONCE = `${FOUNDED}|ký(?: kết)?|ban hành|bàn giao|nghiệm thu`;
const DAY = String.raw`(\d{1,2})(?:\s?\/\s?|\stháng\s)(\d{1,2})(?:\s?\/\s?|\snăm\s)(\d{4})(?!\d)`;
const EVENT = new RegExp(String.raw`([^,;:()\d]{8,110}?(?<!\p{L})(${ONCE})(?: và \p{L}+(?: \p{L}+)?)?(?: chính thức)?(?: vào| từ| kể từ)?\sngày\s)${DAY}`, 'iu');
/** A cheap look that spares nearly every text. */
const MAY_TELL = new RegExp(String.raw`(?:${ONCE})[^.;\d]{0,24}\sngày\s\d`, 'iu');
const ANY_DAY = new RegExp(DAY, 'gu');
/** Another event of the same sort, or a day before the change. */
const BOUND = /(?<!\p{L})(?:trường hợp|đối với|nếu|hoặc|trước|sau|lần|đợt|kỳ|bổ sung|sửa đổi|thay|khác|lại|dự kiến|gia hạn|phụ lục|cũ|ví dụ|trở đi)(?!\p{L})/iu;
const LONGEST = 170;

const pad = (figures: string): string => figures.padStart(2, '0');

/** Events with their days: `Trung tâm khai trương ngày 15/7/2025`. Composed text. */
export const toldEventsIn = (text: string): readonly ToldEvent[] =>
  !MAY_TELL.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }): readonly ToldEvent[] => {
        if (sentence.length > LONGEST) return [];
        const found = EVENT.exec(sentence);
        const [, lead = '', verb = '', day = '', month = '', year = ''] = found ?? [];
        if (!found || BOUND.test(lead) || lead.includes('\uFFFC') || Array.from(sentence.matchAll(ANY_DAY)).length > 1) return [];
        return [{ at: at + found.index + lead.search(/\S/u), text: found[0].trim(), day: `${year}-${pad(month)}-${pad(day)}`, words: lead.split(/[^\p{L}]+/u).filter((word) => word !== ''), isFounding: new RegExp(`^(?:${FOUNDED})$`, 'iu').test(verb) }];
      });

/** Words, without marks, by which one of two sentences names a body or a paper more fully than the other. */
export const fullerWords: ReadonlySet<string> = new Set('phuong xa tinh ubnd uy ban nhan dan phuc vu hanh chinh cong mot bien ghi chinh thuc va tai ngay hom ten'.split(' '));
