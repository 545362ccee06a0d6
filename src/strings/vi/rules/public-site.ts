import type { RuleText } from '../rule-text.ts';
import { offending, value } from './phrases.ts';

/** Texts of the rules on what everyone reads. */
export const publicSiteTexts = {
  'public-refers-internal': {
    title: 'Tài liệu công khai nhắc tài liệu nội bộ',
    message: (params) =>
      value(params, 'problem') === 'form'
        ? `Thành phần hồ sơ cần biểu mẫu ${offending(params)}, nhưng biểu mẫu ấy chỉ lưu hành nội bộ nên người dân không lấy được.`
        : `Tài liệu công khai nhắc ${offending(params)}, một tài liệu chỉ lưu hành nội bộ; người đọc bên ngoài sẽ biết có tài liệu ấy.`,
    remedy: (params) =>
      value(params, 'problem') === 'form'
        ? 'Ghi «audience: public» ở biểu mẫu, nếu người dân phải điền; hoặc bỏ «form» ở thành phần hồ sơ.'
        : 'Viết lại câu để không nhắc đến tài liệu ấy; hoặc ghi «audience: public» ở tài liệu được nhắc, nếu đúng là được công khai.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
