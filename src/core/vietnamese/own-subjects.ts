import { sentencesOf, type Sentence } from './sentences.ts';

/** Tells whether a heading is the one under which a text says what it is for, or where it applies. */
export const headsSubject = (heading: string): boolean => /(?<!\p{L})(?:mục đích|phạm vi)(?!\p{L})/iu.test(heading);

const OPENS = /^\W{0,3}(?:(?:quy trình|tài liệu|hướng dẫn|văn bản|thủ tục)(?: này)?(?!\p{L})|áp dụng|bảo đảm|đảm bảo|quy định|thống nhất|nhằm|hướng dẫn|thiết lập|xác định)/iu;
/** What is told of other matters is no subject. */
const OTHERS = /(?<!\p{L})(?:không (?:áp dụng|thuộc|bao gồm|giải quyết|dùng|điều chỉnh)|khác|riêng|ngoài|trừ|sau khi|trước khi|liên quan|theo|căn cứ|phối hợp|kết quả của|tiếp theo|kèm theo|phục vụ|để (?:làm|nộp|phục vụ))(?!\p{L})|\uFFFC/iu;

/** Sentences with which a text says what it is about, and nothing else. Composed text. */
export const subjectSentencesIn = (text: string): readonly Sentence[] => sentencesOf(text).filter(({ text: sentence }) => OPENS.test(sentence) && !OTHERS.test(sentence));

const MADE = /(?<!\p{L}|(?:đề nghị|yêu cầu|xin|đã|được|chờ|nơi|cơ quan|ngày) )(?:in|ký|cấp|trao|lập|soạn|dự thảo|hoàn thiện|phát hành)(?: (?:vào|nháy|tên|trang|hai|một|\d{1,2}|bản|bản chính|số))*\s$/iu;

/** Whether words right before a place say that what follows is made there: `ký Sổ …`, `in hai bản Giấy …`. */
export const isMadeAt = (text: string, at: number): boolean => MADE.test(text.slice(Math.max(0, at - 40), at));

/** A paper as data name it, without what brackets and commas add. */
export const bareName = (name: string): string => (name.split(/[(,;:]/u)[0] ?? '').trim();

/** A title as a pattern: «lại» may stand within it, and no other word goes on with it. */
export const titlePattern = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${name.split(' ').join(' (?:lại )?')}(?![\\p{L}\\p{N}])`, 'u');

/** The words of a title without «lại», which may stand anywhere within it (`titlePattern`). */
export const wordsWithoutAgain = (words: string): readonly string[] => words.split(' ').filter((word) => word !== 'lại');

/** Whether a name is that of one sort of paper: more words than the sort alone. */
export const namesOnePaper = (name: string): boolean => /^(?:giấy|sổ|trích lục|quyết định|thẻ|giấy phép|chứng chỉ|biên bản)(?!\p{L})/iu.test(name) && name.split(' ').length >= 4;

/** Words that tell nothing of a subject. */
export const subjectless: ReadonlySet<string> = new Set('việc cấp các cho của và đăng ký giấy quyết định thủ tục hành chính tổ chức thực hiện giải quyết xác nhận lần đầu lại theo trong tại quản lý kiểm soát quy trình hướng dẫn thông tin công tác'.split(' '));
