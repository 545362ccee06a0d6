import type { RuleText } from '../rule-text.ts';
import { offending, value } from './phrases.ts';

/** Texts of the rules on what a copied text brings along. */
export const copiedTextTexts = {
  'cover-leftover': {
    title: 'Chữ của trang bìa Word còn trong nội dung',
    message: (params) => `${offending(params)} là dòng của trang bìa hoặc khung trang Word${Number(value(params, 'count')) > 1 ? ` (cùng ${Number(value(params, 'count')) - 1} dòng như vậy)` : ''}; trang và bản in đã tự ghi phần này từ thông tin đầu tài liệu.`,
    remedy: () => 'Xóa các dòng này khỏi nội dung. Mã hiệu, lần ban hành, ngày ở đầu tài liệu (code, issue, revision, issuedOn, effectiveFrom) mới là chỗ để sửa.',
  },
  'year-differs': {
    title: 'Năm trong tên, đề mục khác năm của mục tiêu',
    message: (params) => value(params, 'problem') === 'plan' ? `Việc phải xong ${offending(params)}, trước cả năm ${value(params, 'year')} của kế hoạch này.` : value(params, 'problem') === 'deed' ? `Biện pháp phải xong ${offending(params)}, trước cả ngày mục tiêu bắt đầu (${value(params, 'start')}).` : value(params, 'problem') === 'form' ? `Dòng ngày tháng của biểu mẫu còn in sẵn năm ${offending(params)}.` : `${value(params, 'problem') === 'title' ? 'Tên tài liệu' : 'Đề mục'} ghi ${offending(params)}, nhưng mục tiêu này đặt cho năm ${value(params, 'year')} (mục «year»).`,
    remedy: (params) => value(params, 'problem') === 'plan' ? 'Sửa năm của ngày; nếu là việc của năm trước thì viết rõ đó là kết quả đã có.' : value(params, 'problem') === 'deed' ? 'Nếu chép từ năm trước, ghi ngày của năm nay; nếu việc đã làm xong trước khi đặt mục tiêu thì bỏ khỏi các biện pháp.' : value(params, 'problem') === 'form' ? 'Để trống năm như ngày và tháng, hoặc dùng ô điền ngày «<Field label="Ngày" kind="date" />».' : `Nếu chép từ năm trước, sửa thành «năm ${value(params, 'year')}»; nếu tài liệu thật là của năm kia, sửa «year».`,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
