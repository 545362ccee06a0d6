import { sentenceAt, sentencesOf } from './sentences.ts';

/** Words that tell that a sentence speaks of another paper: what it cites may stand there. */
const OTHER = /(?<!\p{L})(?:luật|nghị định|thông tư|quyết định|nghị quyết|công văn|kế hoạch|chỉ thị|tiêu chuẩn|TCVN|ISO|quy chế|hợp đồng|sổ tay|biểu mẫu|mẫu số|phụ lục|lần ban hành|sửa đổi|(?:của|trong|tại|theo|kèm(?: theo)?|bởi)\s(?:quy trình|hướng dẫn|tài liệu)(?! này))(?!\p{L})|\d\/\d{4}\//iu;
/** With a capital in the middle of a sentence it is the name of one. */
const NAMED = /(?<=\p{Ll}\s)(?:Quy trình|Hướng dẫn|Tài liệu)(?! này)(?!\p{L})/u;

/** `của quy trình này`: the paper that speaks, whatever else its sentence names. */
const THIS = /(?:quy trình|hướng dẫn|tài liệu|văn bản|sổ tay|quyết định|kế hoạch|quy chế|quy định|biểu mẫu) này(?!\p{L})/giu;

/** A code of a document. */
const CODE = /\p{Lu}{2,6}[.-][\p{Lu}\d]/u;

/** What lies between a tag and a citation that belongs to it. */
const NEAR_TAG = 45;

/** A deed of its own between a citation and a tag. */
const OTHER_DEED = /\s(?:và|rồi|để|sau đó|đồng thời)\s(?!(?:Bảng|Hình|Phụ lục|Biểu|Sơ đồ)\s)(?:\p{L}+\s){1,5}(?:theo|bằng|tại|vào|trên)\s$/u;

/** Tells whether what a text cites at an offset may be a part of another paper than its own; a tag counts only close by, in the same clause. */
export const isOfOtherPaper = (text: string, at: number): boolean => {
  const sentence = sentenceAt(sentencesOf(text), at);
  const others = sentence.replaceAll(THIS, ' ');
  if (OTHER.test(others) || NAMED.test(others) || CODE.test(others)) return true;
  const before = text.slice(Math.max(0, at - NEAR_TAG), at).split(/[,;.]/u).at(-1) ?? '';
  const after = text.slice(at, at + NEAR_TAG).split(/[,;.]/u)[0] ?? '';
  // `Bảng 7 và nộp theo <Ref />`: another deed stands between them.
  return before.includes('\uFFFC') || (after.includes('\uFFFC') && !OTHER_DEED.test(after.split('\uFFFC')[0] ?? ''));
};
