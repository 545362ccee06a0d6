import type { Params, RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

const contactNames: Readonly<Record<string, string>> = {
  phone: 'số điện thoại',
  mail: 'hộp thư',
  site: 'trang thông tin',
  address: 'địa chỉ',
};

const halves: Readonly<Record<string, string>> = { morning: 'buổi sáng', afternoon: 'buổi chiều' };

/** Texts of the rules that compare what a text says with the agency and with its other documents. */
export const agencyToldTexts = {
  'other-section-unknown': {
    title: 'Dẫn tới mục không có ở tài liệu khác',
    message: (params) => value(params, 'problem') === 'nobodys'
      ? `Ở đây dẫn tới ${offending(params)}, nhưng cả tài liệu này lẫn tài liệu nêu trong câu đều không có mục nào mang số này.`
      : `Ở đây dẫn tới ${offending(params)} của ${value(params, 'code')}, nhưng tài liệu đó không có ${value(params, 'problem') === 'annex' ? 'phụ lục' : 'mục'} nào mang số này.`,
    remedy: (params) => value(params, 'problem') === 'nobodys' ? 'Xem nội dung định dẫn nay ở mục nào, của tài liệu nào, rồi sửa số.' : `Mở ${value(params, 'code')} xem nội dung định dẫn nay ở mục nào rồi sửa số; nội dung đã bỏ thì bỏ chỗ dẫn.`,
  },
  'contact-differs': {
    title: 'Địa chỉ liên hệ khác của cơ quan',
    message: (params) => `${offending(params)} gần giống nhưng không phải ${contactNames[value(params, 'problem')] ?? ''} đã khai: ${quoted(value(params, 'expected'))}.`,
    remedy: (params) => value(params, 'problem') === 'phone' ? 'Gọi thử rồi sửa chỗ ghi sai; là số khác của cơ quan thì khai ở units.yml.' : 'Sửa chỗ ghi sai; nơi khai là agency.yml, units.yml.',
  },
  'office-hours-differ': {
    title: 'Giờ làm việc khác lịch của cơ quan',
    message: (params: Params) => value(params, 'problem') === 'saturday'
      ? `Ở đây ghi ${offending(params)}, nhưng calendar.yml không có buổi làm việc thứ Bảy.`
      : `Ở đây ghi ${offending(params)}, nhưng ${halves[value(params, 'problem')] ?? ''} trong calendar.yml là ${value(params, 'expected')}.`,
    remedy: () => 'Sửa giờ trong câu cho đúng lịch; lịch đã đổi thì sửa calendar.yml, vì ngày hẹn trả được tính theo lịch này.',
  },
  'other-subject': {
    title: 'Nội dung của thủ tục khác còn sót lại',
    message: (params) => value(params, 'problem') === 'paper'
      ? `Bước này làm ra ${offending(params)}, giấy tờ của ${value(params, 'code')} mà tài liệu này không nhắc ở chỗ nào khác.`
      : value(params, 'problem') === 'field'
      ? `${offending(params)} là chữ của lĩnh vực khác; thủ tục, hồ sơ, kết quả và căn cứ của quy trình này không liên quan đến lĩnh vực đó.`
      : `Câu ${offending(params)} nói về việc của ${value(params, 'code')}, không phải của tài liệu này.`,
    remedy: () => 'Viết lại cho đúng tài liệu này và đọc lại cả đoạn, vì những chỗ khác chép theo cũng có thể sai.',
  },
  'abbreviation-unused': {
    title: 'Chữ viết tắt được giải thích mà không dùng',
    message: (params) => `Chữ viết tắt ${offending(params)} có trong bảng giải thích, nhưng tài liệu không dùng ở đâu, cả viết tắt lẫn viết đầy đủ.`,
    remedy: () => 'Xóa dòng này, hoặc dùng chữ viết tắt trong bài nếu đã định viết tắt.',
  },
  'duty-untold': {
    title: 'Người làm bước không có trong bảng trách nhiệm',
    message: (params) => `Bước giao cho ${offending(params)}, nhưng bảng trách nhiệm của tài liệu không có người này.`,
    remedy: () => 'Thêm một dòng vào bảng trách nhiệm; nếu bước chép từ quy trình khác thì ghi lại đúng người làm.',
  },
} satisfies Readonly<Record<string, RuleText>>;
