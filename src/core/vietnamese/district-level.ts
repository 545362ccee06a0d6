import { sentenceAt, sentencesOf, type Sentence } from './sentences.ts';

/** A unit of the level that ended on 01/7/2025, spoken of as if it were still there. */
export interface DistrictMention {
  readonly at: number;
  /** The words with what stands before them: "UBND huyện". */
  readonly text: string;
  /** The kind of unit alone, in small letters. */
  readonly level: string;
}

const MENTION =
  /(?<![\p{L}\p{M}])(?:(?:cấp|UBND|HĐND|TAND|(?:[uU]ỷ|[ủỦ]y|ỦY|UỶ) ban nhân dân|[hH]ội đồng nhân dân|[tT]o?òa?à? án nhân dân|[vV]iện kiểm sát nhân dân|[cC]ông an|[kK]ho bạc [nN]hà nước|[bB]ảo hiểm xã hội|[cC]hi cục\s(?:\p{L}+\s){1,6}?|(?:[cC]hi nhánh )?(?:[vV]ăn )?[pP]hòng\s(?:\p{L}+[\s–,-]+){1,6}?|[cC]hủ tịch(?:\sUBND)?)\s?)?((?<!(?:^|\s)đường\s)huyện|quận|thị xã|thị trấn|thành phố (?:thuộc|trực thuộc) tỉnh)(?![\p{L}\p{M}])/giu;
const ANY = /huyện|quận|thị xã|thị trấn|(?:thuộc|trực thuộc) tỉnh/iu;

/** Words of a sentence that speaks of the time before, of the change itself, or names an older paper. */
const PAST =
  /trước (?:ngày|thời điểm)? ?(?:\d{1,2}[/.-]\d{1,2}[/.-](?:20[01]\d|202[0-5])|\d{1,2} tháng \d{1,2} năm (?:20[01]\d|202[0-5]))|trước (?:đây|năm \d|ngày (?:Luật|Nghị|có|thực|kết|tổ chức|chuyển)|thời điểm|khi (?:có|thực hiện|kết|chuyển|tổ chức|Luật|Nghị|bàn giao|giải))|không (?:còn|tổ chức)|bãi bỏ|chấm dứt|kết thúc hoạt động|giải thể|sáp nhập|hợp nhất|sắp xếp (?:đơn vị|tổ chức|bộ máy|lại)|(?:trước|sau) sắp xếp|nửa (?:đầu|cuối) năm 20(?:[01]\d|2[0-5])|chuyển giao|chuyển từ|(?:huyện|quận|thị xã) chuyển (?:về|đến|sang|giao)|thay (?:thế|cho)|(?<!\p{L})cũ(?!\p{L})|đến (?:hết )?ngày 30|30\/0?6\/2025|0?1\/0?7\/2025|tháng [67] năm 2025|đã (?:bỏ|thôi)|nguyên là|lịch sử|thời kỳ|(?:sau|từ) ngày \d{1,2}[/.-]\d{1,2}[/.-](?:1[89]\d\d|20[01]\d|202[0-4])|giai đoạn \d|được thành lập|thành lập trên cơ sở|chia tách|hình thành|phân định thẩm quyền|do (?:(?:cơ quan|UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )?cấp huyện (?:đã )?(?:cấp|ký|ra quyết định|thành lập|ban hành)|đã cấp|đã được cấp|nay (?:là|thuộc)|quê quán|nguyên quán|sinh (?:ngày|năm|tại)|năm (?:1[89]\d\d|20[01]\d|202[0-4])|giáo dục tại xã, phường, thị trấn/iu;
/** Words of a paragraph on the wars: its districts are those of that time. */
const WAR = /kháng chiến|chiến tranh|thanh niên xung phong|dân công hỏa tuyến|chiến sự/iu;
const NAMED_PAPER = /(?:nghị định|thông tư|luật|quyết định|nghị quyết|chỉ thị|pháp lệnh)\s(?:số\s)?\d+\p{L}?\/|(?:nghị định|thông tư|luật|nghị quyết)\s(?:quy định|về|sửa đổi)/iu;
const QUOTED = /[“"«][^”"»]*$/u;

/** Clauses before say that the level ended: what follows them tells of the change. */
const ENDED = /kết thúc hoạt động|không (?:còn|tổ chức)|chấm dứt|giải thể/iu;
const endedBefore = (text: string, at: number): boolean => ENDED.test(text.slice(Math.max(text.lastIndexOf('. ', at), at - 300, 0), at));

/** A paper of a day after the level ended is none of a district: `Quyết định số 45/QĐ-UBND ngày 20/12/2025 của UBND thị trấn …`. */
const PAPER_OF = /số\s\d+\/[\p{Lu}\p{L}-]+\s+ngày\s(\d{1,2})(?:\/|\stháng\s)(\d{1,2})(?:\/|\snăm\s)(20\d\d)\scủa\s(?:UBND|Ủy ban nhân dân|Chủ tịch UBND|Chủ tịch Ủy ban nhân dân)\s$/iu;
const isPaperOfLater = (sentence: string, found: string): boolean => {
  const at = sentence.indexOf(found);
  const [, day = '', month = '', year = ''] = PAPER_OF.exec(sentence.slice(0, at)) ?? PAPER_OF.exec(sentence.slice(0, at + found.search(/(?:huyện|quận|thị xã|thị trấn|thành phố)$/iu))) ?? [];
  return year !== '' && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` > '2025-07-01';
};

const isSafe = (text: string, { at, found, sentences }: { readonly at: number; readonly found: string; readonly sentences: readonly Sentence[] }): boolean => {
  const sentence = sentenceAt(sentences, at);
  // A form brought along bears the line of the decision that issued it for another body.
  if (/^\(?\s*(?:mẫu )?(?:ban hành )?kèm theo quyết định/iu.test(sentence)) return false;
  if (PAST.test(sentence) || WAR.test(text) || (NAMED_PAPER.test(sentence) && !isPaperOfLater(sentence, found)) || QUOTED.test(text.slice(0, at)) || endedBefore(text, at)) return true;
  // A person may be called so: "Nguyễn Văn Huyện".
  return /^(?:Huyện|Quận)$/u.test(found) && /\p{Lu}\p{Ll}+\s$/u.test(text.slice(0, at)) && !/^\s(?:\p{Lu}|\d)/u.test(text.slice(at + found.length));
};

/** Mentions of districts, towns and provincial cities as existing units; history, quotations and names of legal texts are left alone. */
export const districtMentionsIn = (text: string): readonly DistrictMention[] => {
  if (!ANY.test(text)) return [];
  const sentences = sentencesOf(text);
  const mentions = Array.from(text.matchAll(MENTION));
  return mentions.flatMap(({ 0: found, 1: level = '', index }, place) => {
    const before = mentions[place - 1];
    // "các huyện, thị xã": one mention.
    const goesOn = before !== undefined && /^(?:,\s|\s(?:và|hoặc)\s|\/)$/u.test(text.slice(before.index + before[0].length, index));
    return goesOn || isSafe(text, { at: index, found, sentences }) ? [] : [{ at: index, text: found, level: level.toLowerCase() }];
  });
};

/** Tells whether a heading opens a part on the past. */
export const isHistory = (heading: string): boolean => /lịch sử|hình thành|truyền thống/iu.test(heading);
