import type { Params, RuleText } from '../rule-text.ts';
import { lengthOfTime } from './length-of-time.ts';
import { offending, quoted, value } from './phrases.ts';

const lengthIn = (params: Params, name: string): string => (value(params, name) === '' ? '' : lengthOfTime(value(params, name), value(params, 'unit')));

/** `192 giờ làm việc («24 ngày làm việc»)`; the words once when they say the same. */
const promised = (params: Params): string => {
  const words = value(params, 'words');
  const length = lengthIn(params, 'promised');
  return words === length ? length : `${length} (${offending(params)})`;
};

/** Texts of the rules on time limits. */
export const timeTexts = {
  'time-sum': {
    title: 'Thời gian các bước không khớp thời hạn thực hiện',
    message: (params) =>
      `Các bước cộng lại là ${lengthIn(params, 'sum')}, thời hạn thực hiện là ${promised(params)}: ${value(params, 'problem') === 'under' ? 'thiếu' : 'thừa'} ${lengthIn(params, 'difference')}.`,
    remedy: () => 'Đối chiếu với quy trình nội bộ đã được phê duyệt, sửa thời gian của bước ghi sai (steps, time) hoặc thời hạn thực hiện (committedTime). Một ngày làm việc tính bằng 8 giờ làm việc.',
  },
  'time-over-statutory': {
    title: 'Thời hạn thực hiện dài hơn thời hạn luật định',
    message: (params) => `Thời hạn thực hiện ${offending(params)} dài hơn thời hạn luật định ${quoted(value(params, 'statutory'))}.`,
    remedy: () => 'Xem quyết định công bố thủ tục hành chính: thời hạn thực hiện (committedTime) phải bằng hoặc ngắn hơn thời hạn luật định (statutoryTime). Sửa mục ghi sai.',
  },
  'time-units-mixed': {
    title: 'Lẫn ngày làm việc với ngày theo lịch',
    message: (params) => `${offending(params)} và ${quoted(value(params, 'other'))} tính theo hai cách khác nhau, một bên là thời gian làm việc, một bên là thời gian theo lịch, nên không cộng được.`,
    remedy: () => 'Ghi thời hạn thực hiện và mọi bước theo cùng một cách. Thời gian niêm yết, xác minh ở cơ quan khác mà không tính vào thời hạn thì ghi «Không tính vào thời hạn giải quyết».',
  },
  'time-in-text': {
    title: 'Thời hạn trong bài khác thời hạn đã khai',
    message: (params) => `Nội dung ghi ${offending(params)}, nhưng đầu tài liệu ghi thời hạn thực hiện ${quoted(value(params, 'committed'))} và thời hạn luật định ${quoted(value(params, 'statutory'))}.`,
    remedy: () => 'Đối chiếu với quyết định công bố, sửa chỗ ghi sai. Tốt nhất là xóa dòng này và đặt thẻ «<Facts />»: thẻ lấy thời hạn đã khai nên không bao giờ lệch.',
  },
  'time-unclear': {
    title: 'Không đọc được thời gian',
    message: (params) => `Không đọc được thời gian ${offending(params)}: thiếu con số, thiếu đơn vị hoặc đơn vị gõ sai.`,
    remedy: () => 'Ghi con số rồi đến đơn vị, ví dụ «0,5 giờ làm việc», «02 ngày làm việc», «30 phút», «1 buổi»; không có thời hạn riêng thì bỏ mục này hoặc viết bằng lời.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
