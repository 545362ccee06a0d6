import { withoutQuoted } from './quoted.ts';

/** Kinds of numbered parts that a text shows and cites. */
export type CaptionKind = 'hình' | 'bảng' | 'sơ đồ' | 'biểu đồ' | 'lưu đồ' | 'biểu';

/** A number of a figure or table in a text. */
export interface NumberedPart {
  readonly kind: CaptionKind;
  /** Without leading noughts: `3`, `2.1`. */
  readonly number: string;
  readonly at: number;
  readonly text: string;
}

/** Kinds of numbered parts. */
export const numberedParts: readonly CaptionKind[] = ['hình', 'bảng', 'sơ đồ', 'biểu đồ', 'lưu đồ', 'biểu'];

/** A chart may be captioned by one name and cited by another. */
export const charts: ReadonlySet<CaptionKind> = new Set(['hình', 'sơ đồ', 'lưu đồ', 'biểu đồ']);

const KIND = numberedParts.join('|');
/** The same in every way of capitals; a capital behind the number tells a caption, so that case cannot be left out. */
const SPELT = numberedParts.flatMap((word) => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]).join('|');
const NUMBER = String.raw`\d{1,2}(?:\.\d{1,2})?`;

/** `Bảng 2. Mức chi`, `Hình 1: Sơ đồ tổ chức`, `Sơ đồ 3` alone; a sentence that goes on with a small letter cites. */
const CAPTION = new RegExp(String.raw`^[\s*_(]*(${SPELT})\s+(?:số\s+)?(${NUMBER})(?:\s*[.:–—-]|[\s*_)]*$|\s*\(|\s+\p{Lu})`, 'u');

/** Behind the number stands what is counted, or the number goes on: `bảng 4 cột`, `biểu 02/BC`, `hình 3 chiều`. */
const CITED = new RegExp(String.raw`(?<![\p{L}\p{N}])(${KIND})\s+(?:số\s+)?(${NUMBER})(?![\p{L}\p{N}/%]|[.,-]?[\p{L}\p{N}]|\s+(?:cột|dòng|hàng|chiều|bản|tờ|trang|người|mục|phần|ô|ngày|giờ|phút|lần|năm|tháng))`, 'giu');

const kindOf = (words: string): CaptionKind => words.toLowerCase().replaceAll(/\s+/gu, ' ') as CaptionKind;

const numberOf = (digits: string): string => digits.split('.').map((part) => String(Number(part))).join('.');

/** The caption that a block is; undefined for any other block. */
export const captionIn = (text: string): NumberedPart | undefined => {
  const [found = '', kind = '', digits = ''] = CAPTION.exec(text) ?? [];
  if (kind === '') return undefined;
  const at = found.search(/\p{L}/u);
  return { kind: kindOf(kind), number: numberOf(digits), at, text: text.slice(at).slice(0, `${kind} ${digits}`.length) };
};

/** In small letters the words may count: `lập bảng 10 lỗi`; what leads to a part tells that it is one. */
const LEADS = /(?<!\p{L})(?:tại|theo|xem|ở|trong|như|của|từ|nêu|vào|đến|với|và|các|qua|kèm)\s(?:số liệu\s)?$/iu;

/** Figures and tables that a text sends its reader to; quotations cite nothing. */
export const citedPartsIn = (text: string): readonly NumberedPart[] =>
  /\d/u.test(text) && /hình|bảng|sơ đồ|lưu đồ|biểu/iu.test(text)
    ? Array.from(withoutQuoted(text).matchAll(CITED))
        .filter(({ 0: found, index }) => /^\p{Lu}/u.test(found) || LEADS.test(text.slice(Math.max(0, index - 20), index)))
        .map(({ 0: found, 1: kind = '', 2: digits = '', index }) => ({ kind: kindOf(kind), number: numberOf(digits), at: index, text: found }))
    : [];
