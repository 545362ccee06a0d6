import type { Params, RuleText } from '../rule-text.ts';
import { dayName } from '../register-days.ts';
import { list, offending, value } from './phrases.ts';

const day = (params: Params): string => `Ngày ${/^\d{4}-/u.test(value(params, 'words')) ? dayName(value(params, 'words')) : offending(params)}`;

const problems: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  'make-up-twice': {
    message: (params) => `${day(params)} được ghi làm bù hai lần.`,
    remedy: () => 'Giữ một dòng, xóa dòng kia.',
  },
  'make-up-worked': {
    message: (params) => `${day(params)} ghi là ngày làm bù nhưng vốn đã là ngày làm việc.`,
    remedy: () => 'Ngày làm bù là thứ Bảy, Chủ nhật hoặc ngày nghỉ mà cơ quan đi làm. Kiểm tra lại ngày, hoặc xóa dòng này.',
  },
  'half-day-off': {
    message: (params) => `${day(params)} ghi là nghỉ một phần nhưng cả ngày đã là ngày nghỉ.`,
    remedy: () => 'Kiểm tra lại ngày, hoặc xóa mục này.',
  },
  'half-day-both': {
    message: (params) => `Vừa ghi nghỉ trọn buổi (off: ${value(params, 'words')}) vừa ghi giờ nghỉ (from, to).`,
    remedy: () => 'Nghỉ trọn buổi thì chỉ ghi «off», nghỉ vài giờ thì chỉ ghi «from» và «to».',
  },
  'half-day-nothing': {
    message: (params) => `Giờ nghỉ của ${day(params).toLowerCase()} nằm ngoài giờ làm việc nên không bớt giờ nào.`,
    remedy: () => 'Ghi giờ nghỉ nằm trong giờ làm việc, theo 24 giờ, ví dụ «15:00» chứ không phải «03:00».',
  },
  'late-outside': {
    message: (params) => `Giờ nhận muộn ${offending(params)} nằm ngoài giờ làm việc.`,
    remedy: () => 'Ghi một giờ nằm trong buổi làm việc, theo 24 giờ, ví dụ «15:00». Cơ quan không quy định giờ nhận muộn thì bỏ dòng này.',
  },
};

const problem = (params: Params) => problems[value(params, 'problem')];

/** Texts of the rules on the work calendar. */
export const calendarTexts = {
  'calendar-contradictory': {
    title: 'Lịch làm việc tự mâu thuẫn',
    message: (params) => problem(params)?.message(params) ?? 'Lịch làm việc tự mâu thuẫn ở đây.',
    remedy: (params) => problem(params)?.remedy(params) ?? 'Kiểm tra lại ngày và giờ.',
  },
  'calendar-year-incomplete': {
    title: 'Lịch nghỉ của một năm chưa đủ',
    message: (params) => `Ngày nghỉ lễ năm ${value(params, 'words')} còn thiếu: ${list(params, 'days').map(dayName).join(', ')}. Trang chưa tính ngày hẹn trả rơi vào năm này.`,
    remedy: (params) => `Bổ sung các ngày nghỉ năm ${value(params, 'words')} vào mục holidays theo thông báo nghỉ lễ, tết, kể cả Tết Nguyên đán và Giỗ Tổ Hùng Vương.`,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
