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

/** Mark of secrecy borne by a heading, title, paragraph or cell; a sentence that tells how secret papers are handled bears none. */
export const secretMarkIn = (text: string): SecretMark | undefined => {
  if (!/mật/iu.test(text)) return undefined;
  const isSentence = text.trim().split(/\s+/u).length > 14;
  const found = ALONE.exec(text) ?? ANNOUNCED.exec(text) ?? (isSentence ? null : (IN_BRACKETS.exec(text) ?? AT_END.exec(text)));
  if (!found) return undefined;
  const mark = found[1] ?? found[0];
  return { at: found.index + found[0].indexOf(mark), text: mark };
};

/** Tells whether the head of a column announces marks, as in a table on how secret papers are handled. */
export const listsMarks = (header: string): boolean => /mật/iu.test(header);
