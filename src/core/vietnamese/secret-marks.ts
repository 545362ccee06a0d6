/** A mark that makes a paper a state secret. */
export interface SecretMark {
  readonly at: number;
  readonly text: string;
}

/** The mark alone on its line, as stamped; or with the words that announce it. */
const ALONE = /^[\s*([“"]*(?:độ mật\s*:\s*)?(TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)[\s*)\].”"]*$/u;
const ANNOUNCED = /(?<!\p{L})(?:độ|mức độ|dấu độ) mật\s*:\s*(tuyệt mật|tối mật|mật)(?!\p{L})(?!\s*[,/|]|\s*(?:hoặc|và)\s)/iu;
const IN_BRACKETS = /\((?:tuyệt mật|tối mật|mật|độ mật:?\s(?:tuyệt mật|tối mật|mật))\)/iu;
/** The two higher marks in capitals at the end of a name: "Kế hoạch phòng thủ – TỐI MẬT". */
const AT_END = /[–—:|-]\s*(TUYỆT MẬT|TỐI MẬT|MẬT)\s*$/u;

/** Behind the number of a paper, or said of this very paper, the mark counts in the longest sentence too. */
const OF_A_PAPER = /\d\/[A-ZĐ][\p{L}-]{1,20}(?:\sngày\s[\d/]{6,10})?\s\((TUYỆT MẬT|TỐI MẬT|MẬT)\)/u;
/** In a sentence the mark in brackets with a capital is borne by what stands before it: `Danh sách kèm theo (Mật)`. */
const CAPITAL_IN_BRACKETS = /(?:danh sách|văn bản|tài liệu|hồ sơ|kế hoạch|báo cáo|phụ lục|biểu|công văn|đề án|phương án|bản đồ|số liệu|kèm theo)[^.;()]{0,60}\((Tuyệt mật|Tối mật|Mật|TUYỆT MẬT|TỐI MẬT|MẬT)\)/u;
const OF_THIS_PAPER = /(?:văn bản|tài liệu|hồ sơ|biểu mẫu|hướng dẫn|quyết định|kế hoạch|báo cáo|công văn|tờ trình|quy trình) này\s(?:được\s)?(?:đóng dấu|mang dấu|có|thuộc)\s(?:độ\s|mức\s|dấu\s|danh mục\s|loại\s)?(?:độ mật\s)?(TUYỆT MẬT|TỐI MẬT|MẬT)(?!\p{L})/iu;

/** A short line that names the mark in capitals right behind the paper: `Tài liệu TUYỆT MẬT`. */
const BEHIND_PAPER = /(?:danh sách|văn bản|tài liệu|hồ sơ|kế hoạch|báo cáo|công văn|phương án|đề án)(?: này)?\s(?:là\s)?(TUYỆT MẬT|TỐI MẬT)(?!\p{L})/iu;

/** A line of its own, all in capitals: `TÀI LIỆU MẬT`. */
const OWN_LINE = /^[\s*([“"]*(?:TÀI LIỆU|VĂN BẢN|HỒ SƠ|BẢN)\s+(MẬT|TỐI MẬT|TUYỆT MẬT)[\s*)\].”"]*$/u;

/** Mark of secrecy borne by a heading, title, paragraph or cell; a sentence that tells how secret papers are handled bears none. */
export const secretMarkIn = (text: string): SecretMark | undefined => {
  if (!/mật/iu.test(text)) return undefined;
  const isSentence = text.trim().split(/\s+/u).length > 14;
  const found = ALONE.exec(text) ?? OWN_LINE.exec(text) ?? ANNOUNCED.exec(text) ?? OF_A_PAPER.exec(text) ?? OF_THIS_PAPER.exec(text) ?? CAPITAL_IN_BRACKETS.exec(text) ?? (isSentence ? null : (IN_BRACKETS.exec(text) ?? AT_END.exec(text) ?? capitals(BEHIND_PAPER.exec(text))));
  if (!found) return undefined;
  const mark = found[1] ?? found[0];
  return { at: found.index + found[0].lastIndexOf(mark), text: mark };
};

/** Capitals alone are a mark; small letters speak of one. */
const capitals = (found: RegExpExecArray | null): RegExpExecArray | null => (found?.[1] === found?.[1]?.toUpperCase() ? found : null);

/** Tells whether the head of a column announces marks, as in a table on how secret papers are handled. */
export const listsMarks = (header: string): boolean => /mật/iu.test(header);
