/** A day that a text gives to a deed. */
export interface ToldDay {
  readonly at: number;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

const DAY = String.raw`(\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|\snăm\s)(\d{4})(?!\d)`;
const CONFIRMED = new RegExp(String.raw`(?<!\p{L})xác nhận hiệu lực(?: (?:hệ thống(?: quản lý chất lượng)?|HTQLCL|của hệ thống))?(?: vào)? ngày\s${DAY}`, 'giu');
/** A duty with its last day; what was done, or happened to others, before some day is no duty. */
const DUE = new RegExp(String.raw`(?<!\p{L})(?:hoàn thành|xong|trình|gửi|báo cáo|niêm yết|phổ biến|cập nhật|nộp)(?!\p{L})(?![^.;]{0,90}(?:có hiệu lực|ban hành|tiếp nhận|được cấp|đã))[^.;]{0,90}?(?:trước|chậm nhất(?: là| vào)?|không muộn hơn)\s(?:hết )?ngày\s${DAY}`, 'giu');
const DONE = /(?<!\p{L})(?:đã|được|từ|cũ|trước đây|mà|chưa)\s[^.;,]{0,20}$/iu;

const daysBy = (pattern: RegExp, text: string): readonly ToldDay[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, 1: day = '', 2: month = '', 3: year = '', index }) => ({ at: index, text: found, date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }));

/** Days on which a composed text says that the quality system was confirmed. */
export const confirmedDaysIn = (text: string): readonly ToldDay[] => (text.includes('hiệu lực') ? daysBy(CONFIRMED, text) : []);

/** Last days of duties that a composed text gives out: `trình … trước ngày 01/7/2026`. */
export const dueDaysIn = (text: string): readonly ToldDay[] => (/trước|chậm nhất|muộn hơn/u.test(text) ? daysBy(DUE, text).filter(({ at }) => !DONE.test(text.slice(Math.max(0, at - 24), at))) : []);
