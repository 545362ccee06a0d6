import { sentenceAt, sentencesOf } from './sentences.ts';

/** A code of which a piece was never filled in: `BM.XX.XX`. */
export interface CodeTemplate {
  readonly at: number;
  readonly text: string;
}

const TEMPLATE = String.raw`(?!X{2}|N{2}|Y{2})\p{Lu}{2,6}(?:[._-](?:[\p{Lu}\d]{1,6})){0,3}[._-](?:X{2,}|x{2,}|N{2,}(?![._-]\d)|Y{2,}|0{2,}|\.{2,}|…)(?:[._-](?:X{2,}|x{2,}|N{2,}|Y{2,}|[\p{Lu}\d]{1,6})){0,3}`;
const WHOLE = new RegExp(`^${TEMPLATE}$`, 'u');
/** Words that send the reader to a paper of that code. */
const LED = new RegExp(String.raw`(?<=(?<!\p{L})(?:[Tt]heo|[Vv]ào|[Pp]hiếu|[Bb]iểu mẫu|[Mm]ẫu|[Ss]ổ|[Qq]uy trình|[Hh]ướng dẫn)\s)${TEMPLATE}(?![\p{L}\d./_-]*[\p{L}\d])`, 'gu');
const MAY_HOLD = /[._-](?:XX|xx|NN|YY|00|\.\.|…)/;
/** Where a text tells how codes are made, it shows codes of nothing. */
const TELLS_HOW = /ký hiệu|mã (?:hiệu|số|hóa)|đặt mã|quy ước|quy tắc|cấu trúc|cách|nguyên tắc|ví dụ|dạng/iu;
const EXPLAINS = /trong đó|(?:[XNY]{2,}|hiệu|số)\s(?:là|gồm)(?!\p{L})|ví dụ|ký hiệu|mã hiệu|đặt mã|quy ước|cấu trúc|có dạng|số thứ tự/iu;

/**
 * Codes of a composed text that are still a template.
 * @param place the heading above the text, and the head of its column when it is a cell.
 */
export const codeTemplatesIn = (text: string, { section, header }: { readonly section: string; readonly header: string | undefined }): readonly CodeTemplate[] => {
  if (!MAY_HOLD.test(text) || TELLS_HOW.test(section)) return [];
  if (header !== undefined && WHOLE.test(text.trim())) return /cách|cấu trúc|quy tắc|dạng|mẫu mã/iu.test(header) ? [] : [{ at: text.search(/\S/u), text: text.trim() }];
  const sentences = sentencesOf(text);
  return Array.from(text.matchAll(LED), ({ 0: found, index }) => ({ at: index, text: found })).filter(({ at }) => !EXPLAINS.test(sentenceAt(sentences, at)));
};
