import type { RuleText } from '../rule-text.ts';
import { offending } from './phrases.ts';

/** Texts of the rule on files in which two versions stand one below the other. */
export const conflictTexts = {
  'conflict-marker': {
    title: 'Hai bản của một tệp bị trộn vào nhau',
    message: (params) => `Dòng ${offending(params)} là dấu máy chèn vào khi hai người cùng sửa một chỗ: từ đây tệp chứa cả hai bản.`,
    remedy: () =>
      'Bản thứ nhất nằm giữa «<<<<<<<» và «=======», bản thứ hai giữa «=======» và «>>>>>>>»: giữ câu chữ đúng (hỏi người cùng sửa nếu không chắc), xóa bản kia và mọi dòng có các dấu đó. Các mục khác của tệp được kiểm tra sau khi xong.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
