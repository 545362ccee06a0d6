import type { RuleText } from '../rule-text.ts';
import { offending } from './phrases.ts';

/** Texts of the rules on blanks of forms. */
export const fieldTexts = {
  'field-options-missing': {
    title: 'Ô chọn không có phương án',
    message: (params) => `Ô chọn ${offending(params)} không có phương án nào để đánh dấu.`,
    remedy: () => 'Thêm các phương án, ngăn nhau bằng dấu gạch đứng: options="Có | Không"; nếu để tự ghi, bỏ kind="choice".',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
