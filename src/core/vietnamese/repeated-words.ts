import { isCompound } from './compounds.ts';

/** Words that are never said twice for emphasis, as «từ từ» or «luôn luôn» are, nor where one phrase ends and the next begins. */
const NEVER_TWICE: ReadonlySet<string> = new Set('tại của và các những được trong cho với theo này khi để trên dưới bởi nếu thì mà nhưng hoặc đã sẽ đang cần đến nơi vào như sau nhằm không là phải về do bằng cũng thuộc tới gửi được việc'.split(' '));

/** Words whose pairs are said twice on purpose: «từng bước từng bước», «ngày này ngày khác». */
const SAID_TWICE = /^(?:từng|mỗi|dần|lần|ngày|năm|tháng|đời|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|la|ha|hồi|vừa|càng|hễ)$/u;
const WORD = /^\p{L}{1,7}$/u;

/** Words of which one half belongs to what stands before, or goes on behind: «hộ kinh doanh kinh doanh», «xã hội xã hội chủ nghĩa». */
const HALVES: ReadonlySet<string> = new Set(['kinh doanh', 'xã hội', 'định giá', 'phúc khảo', 'tiếp nhận', 'thực hiện', 'giải quyết', 'quản lý', 'thẩm định', 'kiểm tra']);
/** Words that end another before they begin again: «tiếp theo theo», «Đàng Trong trong». */
const ENDS = /(?:tiếp|kèm|đi|dõi) theo$|\p{L} Trong$|(?<!\p{L})(?:khắp|hàng|hư|thinh|hay|hoặc|có|nhà|tay) không$|(?:bay|sà|lượn|gọi|nghĩa|tức|nào|gì|ai) là$|(?:ở|phía|bên|từ) trên$|về sau$|mai sau$|(?:bên|lẽ|lề|tay|phía|mắt|chân) phải$|(?:trả|đi|quay|trở|gửi|đem|mang|chuyển) về$|(?:lý|tự|nguyên) do$|(?:văn|công|cân) bằng$|(?:trực|phụ|lệ|hạng) thuộc$|(?:đi|sắp) tới$|(?:người|nơi|bên|vị|quan|thư|tin) gửi$|(?:làm|tìm|công|sự) được$|(?:nghỉ|thôi|xin) việc$/u;

/** Who is called after what they do: «Tổ kiểm phiếu kiểm phiếu ngay», «người nộp phí nộp phí một lần». */
const DOERS: ReadonlySet<string> = new Set(['người', 'tổ', 'bên', 'đội', 'đoàn', 'nhóm']);

/** A word or two that stand twice in a row. */
export interface RepeatedWord {
  readonly at: number;
  readonly text: string;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}|\p{M}/u.test(sign);

const wordBefore = (text: string, at: number): string => text.slice(text.lastIndexOf(' ', at - 2) + 1, Math.max(0, at - 1));

const NONE: readonly RepeatedWord[] = [];

/** One look, without the letter classes of Unicode, that spares nearly every text the walk over its words. */
const MAY_REPEAT = /(?:^|[\s(])(?:(\S{2,7}) \1|(\S{1,7} \S{1,7}) \2|([TCVĐKNDS])(\S{1,5}) [tcvđknds]\4)(?![^\s.,;:!?)])/;

/** Words typed twice in a row: `tại tại`, `hồ sơ hồ sơ`. Composed text. */
export const repeatedWordsIn = (text: string): readonly RepeatedWord[] => {
  if (!MAY_REPEAT.test(text)) return NONE;
  const found: RepeatedWord[] = [];
  let before = -1;
  let start = 0;
  // One walk over the blanks; letters are compared before words are cut out, for nearly no word stands twice.
  for (let blank = text.indexOf(' '); blank !== -1; blank = text.indexOf(' ', blank + 1)) {
    const next = blank + 1;
    if (before !== -1 && text.charCodeAt(before) === text.charCodeAt(next) && text.charCodeAt(before + 1) === text.charCodeAt(next + 1) && text.charCodeAt(before + 2) === text.charCodeAt(next + 2)) {
      const words = text.slice(before, blank);
      if (text.startsWith(words, next) && !isLetter(text[next + words.length]) && !isLetter(text[before - 1])) {
        const [first = '', second = ''] = words.split(' ');
        // A run of three words is one finding.
        const isNew = (found.at(-1)?.at ?? -1) + (found.at(-1)?.text.length ?? 0) <= before;
        if (isNew && WORD.test(first) && WORD.test(second) && first !== second && !SAID_TWICE.test(first.toLowerCase()) && !SAID_TWICE.test(second) && !HALVES.has(words.toLowerCase()) && !(/^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(first)) && !DOERS.has(wordBefore(text, before).toLowerCase()) && !isCompound(wordBefore(text, before), first)) found.push({ at: before, text: `${words} ${words}` });
      }
    }
    if (text.charCodeAt(start + 1) === text.charCodeAt(next + 1) && (text.charCodeAt(start) | 32) === (text.charCodeAt(next) | 32)) {
      const word = text.slice(start, blank);
      if (text.startsWith(word.toLowerCase(), next) && NEVER_TWICE.has(word.toLowerCase()) && !isLetter(text[next + word.length]) && !isLetter(text[start - 1]) && !ENDS.test(text.slice(Math.max(0, start - 8), blank))) found.push({ at: start, text: text.slice(start, next + word.length) });
    }
    before = start;
    start = next;
  }
  return found;
};

const TWO_UNITS = /(?<![\d./])\d{1,3}\s(?:ngày|giờ|phút|tháng|tuần)\s(?:ngày|giờ|phút|tháng|tuần)(?:\slàm việc)?(?!\p{L}|\s(?:\d|sinh|nào|đó|này|đầu|cuối|hôm|kế|tiếp|sau|trước|mai|thứ|nghỉ|lễ))/giu;
const BARE_UNIT = /(?<![\d./-])\d{1,3}\s(?:phut|gio|ngay|thang|tuân|ngay lam viec)(?!\p{L})/giu;

/** A unit behind a figure and another behind it, or one without its marks; the common units alone are fine. */
const MAY_SLIP = /\d (?:ngày|giờ|phút|tháng|tuần) (?:ngày|giờ|phút|tháng|tuần)|\d (?:phut|gio|ngay|thang|tuân)/;

/** Lengths of time with two units, or with one that lost its marks: `03 ngày giờ làm việc`, `30 phut`. Composed text. */
export const slipsInTimes = (text: string): readonly (RepeatedWord & { readonly problem: 'units' | 'unit-marks' })[] =>
  !MAY_SLIP.test(text)
    ? []
    : [
        ...Array.from(text.matchAll(TWO_UNITS), ({ 0: found, index }) => ({ at: index, text: found, problem: 'units' as const })),
        // Words around that have kept their marks tell that the sentence has.
        ...Array.from(text.matchAll(BARE_UNIT), ({ 0: found, index }) => ({ at: index, text: found, problem: 'unit-marks' as const })).filter(({ at, text: { length } }) => /[\u00c0-\u1ef9]/.test(text.slice(Math.max(0, at - 14), at)) || /[\u00c0-\u1ef9]/.test(text.slice(at + length, at + length + 14))),
      ];
