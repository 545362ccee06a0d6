/** A line that Word prints on the cover or in the frame of every page. */
export interface CoverLine {
  readonly at: number;
  readonly text: string;
}

/** Whole lines, so that a sentence about codes or pages is none. */
const COVER_LINES: readonly RegExp[] = [
  /^(?:mã (?:hiệu|số)(?: tài liệu| quy trình)?|ký hiệu)\s*:\s*(?=\S*\d)(?=\S*\p{Lu}{2})[\p{L}\d./_–-]{4,30}$/iu,
  /^lần (?:ban hành|sửa đổi|soát xét)(?:\s*\/\s*sửa đổi)?\s*:?\s*\d{1,2}(?:\s*\/\s*\d{1,2})?$/iu,
  /^ngày (?:ban hành|(?:có )?hiệu lực|sửa đổi)\s*:\s*(?:\d{1,2}|[.…]+)\s*[/.-]\s*(?:\d{1,2}|[.…]+)\s*[/.-]\s*(?:\d{4}|[.…]+)$/iu,
  /^(?=.*trang\s*:?\s*\d{1,3}\s*\/\s*\d{1,3}$)(?:lần )?(?:ban hành|sửa đổi)(?: lần)?\s*(?:thứ )?:?\s*\d.*$/iu,
  /^ban hành lần(?: thứ)?\s*:?\s*\d{1,2}$/iu,
  /^(?:số )?trang\s*:?\s*\d{1,3}\s*\/\s*\d{1,3}$/iu,
  /^cộng h(?:oà|òa) xã hội chủ nghĩa việt nam$/iu,
  /^độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc$/iu,
];

/** Lines of a text that belong to the cover or the page frame of a Word document. */
export const coverLinesIn = (text: string): readonly CoverLine[] => {
  const found: CoverLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words.length <= 60 && COVER_LINES.some((pattern) => pattern.test(words))) found.push({ at: start + line.indexOf(words), text: words });
    start += line.length + 1;
  }
  return found;
};
