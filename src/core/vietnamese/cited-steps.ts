import { spelledNumber } from './number-words.ts';
import { withoutQuoted } from './quoted.ts';

/** A step, or a number of steps, that a text speaks of. */
export interface CitedStep {
  readonly number: number;
  readonly at: number;
  readonly text: string;
}

/** `bước 7`, `Bước số 07`; `bước 1 đến bước 3` are two. */
const STEP = /(?<![\p{L}\p{N}])bước\s+(?:số\s+|thứ\s+)?(\d{1,2})(?![\p{L}\p{N}/%]|[.,]\d)/giu;

/** `quay lại bước 7`, `thực hiện như bước 9`: not a line that is the step itself. */
const OWN_LINE = /^[\s*_(–-]*bước\s+(?:số\s+|thứ\s+)?\d/iu;

/** Steps that a text names, the one it may itself be left out. */
export const citedStepsIn = (text: string): readonly CitedStep[] => {
  if (!/bước/iu.test(text)) return [];
  const own = OWN_LINE.exec(text)?.[0].length ?? 0;
  return Array.from(withoutQuoted(text).matchAll(STEP), ({ 0: found, 1: digits = '', index }) => ({ number: Number(digits), at: index, text: found })).filter(({ at }) => at >= own);
};

/** The number of the step that a line is: `Bước 3: Thẩm định`. */
export const ownStepOf = (text: string): number | undefined => {
  const digits = /^[\s*_(–-]*bước\s+(?:số\s+|thứ\s+)?(\d{1,2})(?!\d)/iu.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** A step told within a paragraph: `… hồ sơ. Bước 2: Tiếp nhận`, `- Bước 3. Thẩm định`. A sentence that sends its reader to a step has no such sign behind it. */
const TOLD = /(?:(?<=^|[.;:!?)]\s*|[-–+•*]\s)Bước\s+(?:số\s+)?(\d{1,2})(?=\s?:|\.\s+\p{Lu}|\s[–-]\s)|(?<!(?:tại|theo|ở|lại|sang|đến|qua|về|như|từ|của|và|với|sau|trước)\s)Bước\s+(\d{1,2})(?=\s?:\s+\p{Lu}))/gu;

/** Numbers of the steps that a text tells. */
export const toldStepsIn = (text: string): readonly number[] => (text.includes('Bước') ? Array.from(text.matchAll(TOLD), ([, digits, later = '']) => Number(digits ?? later)) : []);

const COUNTED = /(?:quy trình|quá trình|trình tự|lưu đồ|thủ tục|toàn bộ|việc giải quyết)(?: (?:này|trên|sau|nội bộ|giải quyết|thực hiện|xử lý))*(?: được (?:thực hiện|chia))? (?:gồm|có|qua|thành|theo)(?: có| tất cả| đủ)?(?: các)? (?:(\d{1,2})|\d{1,2} \(\p{L}+\)|(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?)) bước(?!\p{L}| (?:chính|lớn|nhỏ|con|phụ|đầu))/iu;

/** `(gồm 06 bước)` by itself. */
const COUNTED_ALONE = /\((?:gồm|có)(?: có)? (\d{1,2}) bước\)/iu;

/** `thực hiện theo 05 bước dưới đây`, right above the steps. */
const COUNTED_BELOW = /(?<!\p{L})(?:theo|gồm|qua|bằng)(?: đủ)? (\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) bước (?:dưới đây|sau đây|sau)(?!\p{L})/iu;

/** How many steps a text says follow right below it. */
export const stepCountBelowIn = (text: string): CitedStep | undefined => {
  const found = text.includes('bước') ? COUNTED_BELOW.exec(text) : null;
  const words = found?.[1];
  return !found || words === undefined ? undefined : { number: /^\d/u.test(words) ? Number(words) : (spelledNumber(words)?.value ?? 0), at: found.index + found[0].indexOf(words), text: `${words} bước` };
};

/** How many steps a text says that its procedure has. */
export const stepCountIn = (text: string): CitedStep | undefined => {
  const found = text.includes('bước') ? (COUNTED.exec(text) ?? COUNTED_ALONE.exec(text)) : null;
  const words = found?.[2];
  if (found !== null && words !== undefined) return { number: spelledNumber(words)?.value ?? 0, at: found.index + found[0].lastIndexOf(words), text: `${words} bước` };
  const digits = found === null ? undefined : /\d+/u.exec(found[0])?.[0];
  return found === null || digits === undefined ? undefined : { number: Number(digits), at: found.index + found[0].lastIndexOf(digits), text: found[0].slice(found[0].lastIndexOf(digits)).replace(/\)$/u, '') };
};

/** Work that a step does. */
const WORK = /(?<!\p{L})(tiếp nhận|thẩm định|thẩm tra|phân công|ký|trả kết quả|xác minh|niêm yết)(?!\p{L}| tên| hiệu| số| kết)[^.;,\uFFFC]{0,50}?\s(?:ở|tại)\sbước\s(\d{1,2})(?![\d/]|[.,]\d| và| hoặc)/giu;

/** Work that a text says is done in a step: `ký Giấy chứng nhận ở bước 3`. */
export const workOfStepsIn = (text: string): readonly (CitedStep & { readonly work: string })[] =>
  text.includes('bước')
    ? Array.from(withoutQuoted(text).matchAll(WORK), ({ 0: found, 1: work = '', 2: digits = '', index }) => ({ work: work.toLowerCase(), number: Number(digits), at: index + found.lastIndexOf('bước'), text: `bước ${digits}` }))
    : [];

/** Whether words tell of that work; «ký» is no part of another word. */
export const tellsWork = (words: string, work: string): boolean => new RegExp(String.raw`(?<!\p{L})${work}(?!\p{L}| tên| hiệu)`, 'iu').test(words);

const WHO = /(?<=(?:^|[.;]\s)(?:Ở|Tại|Trong)\s)bước\s(\d{1,2}),?\s(?:thì\s)?(?=\p{L})/gu;

/** `Ở bước 3, Chánh Văn phòng thẩm tra …`: what follows a step, to see who is named for it. */
export const doersOfStepsIn = (text: string): readonly (CitedStep & { readonly doing: string })[] =>
  text.includes('bước')
    ? Array.from(text.matchAll(WHO), ({ 0: found, 1: digits = '', index }) => ({ number: Number(digits), at: index, text: `bước ${digits}`, doing: text.slice(index + found.length).split(/[.;:,]/u)[0] ?? '' }))
    : [];
