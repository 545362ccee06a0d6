import { sentencesOf } from './sentences.ts';

/** A word that measures nothing. */
export interface VagueWord {
  readonly at: number;
  readonly text: string;
}

const VAGUE =
  /(?<!\p{L})(?:kịp thời|(?:sớm|nhanh) nhất có thể|càng sớm càng tốt|nhanh chóng|khẩn trương|(?:nếu|khi) cần(?: thiết)?|theo (?:đúng )?quy định(?: hiện hành| của pháp luật)?(?=\s*(?:$|[.,;)]))|v\.\s?v\.?|một số|một vài|thường xuyên|định kỳ|trong thời gian ngắn nhất|thời gian sớm nhất)(?!\p{L})/iu;
/** What makes a time or a measure exact: a figure, a period that comes round, a moment. */
const EXACT = /\d|%|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:giờ|ngày|tuần|tháng|quý|năm|lần|buổi|phút)|(?:hằng|hàng|mỗi|từng|trong|cuối|đầu) (?:giờ|ngày|buổi|tuần|tháng|quý|năm|ca|kỳ)|ngay (?:khi|sau|trong|lập tức)|nửa ngày|100/iu;

/** Words that leave a time, a target or a person open, in a text that should name it; nothing when it also gives a figure. */
export const vagueWordIn = (text: string): VagueWord | undefined => {
  const found = VAGUE.exec(text);
  return found && !EXACT.test(text) ? { at: found.index, text: found[0] } : undefined;
};

const SETS_TIME = /(?<!\p{L})(?:thời (?:hạn|gian) (?:giải quyết|thực hiện|xử lý|trả lời|trả kết quả|hoàn thành|thẩm định|báo cáo|lưu|chuẩn bị|gửi|nộp|chuyển|phản hồi|khắc phục|kiểm tra|tiếp nhận|lấy ý kiến|phê duyệt|bổ sung)|thời hạn)[^.;:]{0,60}(?::|\slà)\s/iu;

/** The same in a sentence of free prose that sets a time: "Thời hạn giải quyết: kịp thời". */
export const vagueTimeIn = (text: string): VagueWord | undefined => {
  if (!SETS_TIME.test(text)) return undefined;
  for (const sentence of sentencesOf(text)) {
    const lead = SETS_TIME.exec(sentence.text);
    // A question about a time sets none.
    if (!lead || /\?$|bao (?:lâu|nhiêu)/u.test(sentence.text)) continue;
    const from = lead.index + lead[0].length;
    const found = vagueWordIn(sentence.text.slice(from));
    if (found && !EXACT.test(sentence.text)) return { at: sentence.at + from + found.at, text: found.text };
  }
  return undefined;
};

const PROMISED = /(?<!\p{L})(?:trong (?:vòng )?(?:thời gian|thời hạn) (?:(?:sớm|ngắn|nhanh) nhất(?: có thể)?|hợp lý|thích hợp|phù hợp)|càng sớm càng tốt|(?:sớm|nhanh) nhất có thể)(?!\p{L})/iu;

/** A figure anywhere in a sentence fixes what it promises; other words do so only in the clause of the promise and behind it. */
const isFixed = (sentence: string, at: number): boolean => /\d/u.test(sentence) || EXACT.test(sentence.slice(sentence.lastIndexOf(', ', at) + 1));

/** Words of a text on how work is done that put no limit where they set a time: "hoàn thành trong thời gian sớm nhất". */
export const vaguePromiseIn = (text: string): VagueWord | undefined => {
  if (!/nhất|hợp|càng sớm/i.test(text)) return undefined;
  for (const sentence of sentencesOf(text)) {
    const found = PROMISED.exec(sentence.text);
    if (found && !isFixed(sentence.text, found.index) && !/[“"«][^”"»]*$/u.test(sentence.text.slice(0, found.index))) return { at: sentence.at + found.index, text: found[0] };
  }
  return undefined;
};

const HASTE = /(?<!\p{L})(?:kịp thời|nhanh chóng|khẩn trương|(?:sớm|nhanh) nhất|càng sớm càng tốt|khi cần(?: thiết)?)(?!\p{L})/iu;

/** The words that stand for the limit of a step of which no time is given: "Thẩm định kịp thời". */
export const vagueHasteIn = (text: string): VagueWord | undefined => {
  const found = HASTE.exec(text);
  return found && !EXACT.test(text) ? { at: found.index, text: found[0] } : undefined;
};

/** Tells whether the head of a column announces times and nothing else. */
export const isTimeColumn = (header: string): boolean => /^(?:thời (?:hạn|gian)(?: (?:thực hiện|giải quyết|xử lý|hoàn thành))?|tần suất)$/iu.test(header);
