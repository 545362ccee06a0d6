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
  'public-figure-internal': {
    title: 'Tài liệu công khai dùng hình của tài liệu nội bộ',
    message: (params) => `Tài liệu công khai hiện hình ${offending(params)}, nhưng hình này cũng nằm trong phần viết cho cán bộ của «${value(params, 'keeper')}»; đăng ra ngoài là lộ hình nội bộ.`,
    remedy: () => 'Bỏ hình ở tài liệu công khai; hoặc, sau khi xem kỹ và thấy hình được phép công khai, lưu thêm một bản trong «figures/» với tên khác và dùng tên ấy ở tài liệu chưa ban hành trong hai tài liệu.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
