import type { Params, RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

interface FootnoteAdvice {
  readonly message: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

/** `[^1]` out of `[^1]: Theo Nghị định …`. */
const sign = (params: Params): string => /^\[\^[^\]]*\]/u.exec(value(params, 'words'))?.[0] ?? '[^1]';

const uncited: FootnoteAdvice = {
  message: (params) => `Lời chú thích ${offending(params)} không được dẫn ở chỗ nào trong nội dung, nên không hiện trên trang.`,
  remedy: (params) => `Viết ${quoted(sign(params))} ngay sau chữ cần chú thích; nếu không cần chú thích nữa, xóa lời chú thích này.`,
};

const advice: Readonly<Record<string, FootnoteAdvice>> = {
  'footnote-uncited': uncited,
  'footnote-repeated': {
    message: (params) => `Dấu chú thích ${quoted(sign(params))} đã có lời chú thích ở trên, nên lời chú thích thứ hai ${offending(params)} không hiện trên trang.`,
    remedy: () => 'Đổi số ở dòng này thành số chưa dùng, và đổi theo ở chỗ dẫn tới nó trong nội dung; nếu viết thừa, xóa dòng này.',
  },
  'footnote-undefined': {
    message: (params) => `Dấu chú thích ${offending(params)} không có lời chú thích đi cùng, nên trên trang hiện nguyên các dấu ngoặc.`,
    remedy: (params) => `Thêm ở cuối tài liệu một dòng riêng ${quoted(`${sign(params)}: lời chú thích`)}; nếu ghi nhầm số, sửa số; nếu không cần chú thích, xóa dấu này.`,
  },
};

const footnoteText = (params: Params): FootnoteAdvice => advice[value(params, 'problem')] ?? uncited;

/** Texts of the rule on footnotes. */
export const footnoteTexts = {
  'footnote-unmatched': {
    title: 'Chú thích thiếu một nửa',
    message: (params) => footnoteText(params).message(params),
    remedy: (params) => footnoteText(params).remedy(params),
  },
} as const satisfies Readonly<Record<string, RuleText>>;
