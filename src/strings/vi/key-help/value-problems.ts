/** What an editor says beside a value that cannot be right, by what the key wants. */
export const valueProblems = {
  text: 'Phải có nội dung, không được để trống.',
  id: 'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ van-phong.',
  code: 'Mã hiệu không có khoảng trắng, ví dụ QT.TP.01.',
  date: 'Viết năm-tháng-ngày, ví dụ 2026-07-01.',
  'whole-number': 'Ghi một số nguyên từ 0, không để trong dấu nháy.',
  'positive-number': 'Ghi một số nguyên từ 1, không để trong dấu nháy.',
  year: 'Ghi năm bằng bốn chữ số, ví dụ 2026.',
  'yes-no': 'Ghi true (có) hoặc false (không).',
  clause: "Ghi số điều khoản trong dấu nháy, ví dụ '8.5.1'.",
  'legal-number': 'Ghi số và ký hiệu, ví dụ 118/2025/NĐ-CP hoặc 15/QĐ-UBND.',
  'procedure-code': "Ghi mã thủ tục trong dấu nháy, ví dụ '1.001193'.",
  pattern: 'Ghi một biểu thức chính quy trong dấu nháy.',
  'retention-years': 'Ghi số năm, hoặc permanent nếu lưu vĩnh viễn.',
  'step-target': 'Ghi số thứ tự của bước, hoặc end nếu kết thúc.',
  'time-of-day': "Ghi giờ và phút trong dấu nháy, ví dụ '07:30'.",
  email: 'Ghi địa chỉ thư điện tử, ví dụ vanphong@phuongmau.example.',
  'site-path': 'Địa chỉ trang bắt đầu và kết thúc bằng /, ví dụ /don-vi/van-phong/.',
  'web-address': 'Địa chỉ bắt đầu bằng https:// hoặc http://.',
  'portal-address': 'Địa chỉ bắt đầu bằng https:// và có {code} ở chỗ mã thủ tục.',
  phone: 'Ghi số điện thoại, ví dụ (0000) 000 1234.',
  list: 'Cần một danh sách: mỗi mục một dòng, bắt đầu bằng dấu gạch ngang.',
} as const;

/** Said beside a word that is not one of a closed list. */
export const choiceProblem = (words: readonly string[]): string => `Chỉ nhận một trong các giá trị: ${words.join(', ')}.`;
