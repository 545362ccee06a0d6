import type { Params, RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

const advice = (params: Params): string => {
  const said = value(params, 'said');
  switch (value(params, 'component')) {
    case 'Ref':
      return `Viết tên tài liệu và mã hiệu bằng chữ thường${said === '' ? '' : `, ví dụ ${quoted(`theo ${said}`)}`}.`;
    case 'Law':
      return 'Viết tên, số và ký hiệu của văn bản bằng chữ thường; văn bản là căn cứ thì khai ở mục «legalBasis».';
    case 'br':
      return 'Xóa thẻ; mỗi ý viết thành một câu, ý dài thì đưa xuống phần nội dung.';
    default:
      return 'Xóa thẻ, giữ lại chữ; điều chỉ thẻ mới nói được thì đưa xuống phần nội dung.';
  }
};

/** Texts of the rule on tags written where only words may stand. */
export const tagInDataTexts = {
  'tag-in-data': {
    title: 'Thẻ viết trong phần thông tin',
    message: (params) => `Thẻ ${offending(params)} đứng trong phần thông tin đầu tài liệu hoặc trong tệp danh mục, nơi thẻ không có tác dụng: trang in nguyên các ký hiệu đó.`,
    remedy: advice,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
