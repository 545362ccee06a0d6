import type { Params, RuleText } from '../rule-text.ts';
import { didYouMean, offending, quoted, value } from './phrases.ts';

const switchTexts: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  locked: {
    message: (params) => `Quy tắc ${offending(params)} không được tắt hoặc giảm mức, vì nó giữ cho tài liệu đọc được, đầy đủ và an toàn.`,
    remedy: () => 'Xóa mục này trong checks.yml và sửa các lỗi mà quy tắc báo.',
  },
  unknown: {
    message: (params) => `Không có quy tắc nào mang mã ${offending(params)}.`,
    remedy: (params) => `${didYouMean(params)}Chép đúng mã quy tắc từ kết quả kiểm tra hoặc từ trang trợ giúp.`,
  },
  'reason-short': {
    message: (params) => `Lý do chỉnh quy tắc ${quoted(value(params, 'rule'))} chỉ ghi ${offending(params)}; đoàn đánh giá đọc không biết vì sao.`,
    remedy: (params) => `Viết lý do thật, ít nhất ${value(params, 'least')} chữ cái: vì sao chỉnh, áp dụng cho tài liệu nào, đến khi nào.`,
  },
  repeated: {
    message: (params) => `Quy tắc ${offending(params)} đã được chỉnh một lần ở trên trong checks.yml.`,
    remedy: () => 'Giữ một mục với lý do đúng, xóa mục kia.',
  },
};

const switchText = (params: Params) => switchTexts[value(params, 'problem')] ?? switchTexts['unknown'];

/** Texts of the rules on the agency's own settings. */
export const settingsTexts = {
  'switch-invalid': {
    title: 'Chỉnh quy tắc không hợp lệ',
    message: (params) => switchText(params)?.message(params) ?? '',
    remedy: (params) => switchText(params)?.remedy(params) ?? '',
  },
  'search-word-leads-nowhere': {
    title: 'Từ quen gọi không dẫn tới tài liệu nào',
    message: (params) => `Từ quen gọi ${quoted(value(params, 'said'))} dẫn tới ${offending(params)}, nhưng không tên tài liệu hay văn bản nào có cách gọi này; gõ từ ấy sẽ không tìm ra gì.`,
    remedy: () => 'Chép cách gọi từ tên tài liệu hoặc tên thủ tục cần tìm ra. Cơ quan không làm việc này thì xóa mục.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
