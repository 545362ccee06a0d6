import { legalTextTypeWords } from '../kinds.ts';
import type { Params, RuleText } from '../rule-text.ts';
import { list, offending, quoted, quotedList, sentence, value } from './phrases.ts';

const typeName = (params: Params, name: string): string => {
  const type = value(params, name);
  return type in legalTextTypeWords ? legalTextTypeWords[type as keyof typeof legalTextTypeWords] : '';
};

/** `hết hiệu lực từ sau ngày 30/6/2025, được thay bằng «118/2025/NĐ-CP»` */
const endOfText = (params: Params): string => {
  const ended = value(params, 'ended');
  const successors = list(params, 'replacedBy');
  const when = value(params, 'end') === 'replaced' ? `đã bị thay thế từ ngày ${ended}` : `chỉ có hiệu lực đến hết ngày ${ended}`;
  const isSaid = value(params, 'end') === 'replaced' ? ', nay là' : ', được thay bằng';
  return `${when}${successors.length === 0 ? '' : `${isSaid} ${quotedList(successors)}`}`;
};

const successorAdvice = (params: Params): string => {
  const successors = list(params, 'replacedBy');
  return successors.length === 0 ? 'Tìm văn bản đang có hiệu lực thay cho văn bản này' : `Đọc ${quotedList(successors)}`;
};

/** Names of forms of the one-stop unit. */
const oneStopForms: Readonly<Record<string, string>> = {
  receipt: 'giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  supplement: 'phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  refusal: 'phiếu từ chối tiếp nhận, giải quyết hồ sơ',
  apology: 'phiếu xin lỗi và hẹn lại ngày trả kết quả',
  stop: 'thông báo dừng giải quyết hồ sơ',
  control: 'phiếu kiểm soát quá trình giải quyết hồ sơ',
  register: 'sổ theo dõi hồ sơ',
};

const weekdayNames: readonly string[] = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** Texts of the rules on legal texts named in prose and on days. */
export const citationTexts = {
  'citation-unknown': {
    title: 'Văn bản viện dẫn chưa có trong danh mục',
    message: (params) => {
      const known = list(params, 'known');
      return known.length === 0
        ? `Văn bản ${offending(params)} chưa có trong thư mục «legal-texts/».`
        : `${offending(params)} chưa có trong thư mục «legal-texts/»; luật cùng tên trong danh mục là ${quotedList(known)}.`;
    },
    remedy: (params) =>
      list(params, 'known').length === 0
        ? 'Kiểm tra lại số; nếu đúng, tạo tệp cho văn bản này trong «legal-texts/» để theo dõi hiệu lực.'
        : 'Sửa năm nếu ghi nhầm; nếu đúng là luật khác, tạo tệp cho luật đó trong «legal-texts/» để theo dõi hiệu lực.',
  },
  'citation-malformed': {
    title: 'Số, ký hiệu văn bản viết sai mẫu',
    message: (params) => value(params, 'problem') === 'year' ? `Số, ký hiệu ${offending(params)} thiếu năm ban hành, nên không biết là văn bản nào.` : value(params, 'problem') === 'provision' ? `${sentence(offending(params))} thiếu số của điều, khoản hoặc điểm.` : `Số, ký hiệu ${offending(params)} viết không đúng mẫu; trong danh mục là ${quoted(value(params, 'suggestion'))}.`,
    remedy: (params) => value(params, 'problem') === 'year' ? (value(params, 'suggestion') === '' ? 'Mở văn bản gốc, ghi đủ số, năm và ký hiệu như «118/2025/NĐ-CP».' : `Có phải là ${quoted(value(params, 'suggestion'))}? Ghi đủ năm, hoặc dùng thẻ <Law> để số, ký hiệu luôn khớp danh mục.`) : value(params, 'problem') === 'provision' ? 'Mở văn bản gốc, ghi đủ số: «điểm a khoản 2 Điều 5».' : `Viết ${quoted(value(params, 'suggestion'))}, hoặc dùng thẻ <Law> để số, ký hiệu luôn khớp danh mục.`,
  },
  'citation-date': {
    title: 'Ngày của văn bản viện dẫn không đúng',
    message: (params) =>
      value(params, 'problem') === 'effective'
        ? `${sentence(offending(params))} là ngày ${quoted(value(params, 'number'))} có hiệu lực, không phải ngày ban hành; văn bản này ban hành ngày ${value(params, 'issuedOn')}.`
        : `${quoted(value(params, 'number'))} ghi ${offending(params)}, nhưng theo danh mục văn bản này ban hành ngày ${value(params, 'issuedOn')}.`,
    remedy: (params) => `Mở văn bản gốc để đối chiếu; sửa thành ngày ${value(params, 'issuedOn')}, hoặc sửa «issuedOn» trong «legal-texts/» nếu danh mục ghi sai.`,
  },
  'citation-issuer': {
    title: 'Loại hoặc cơ quan ban hành văn bản không đúng',
    message: (params) => {
      if (value(params, 'problem') === 'type') return `${quoted(`${typeName(params, 'type')} ${value(params, 'words')}`)}: ký hiệu này là của ${typeName(params, 'expected').toLowerCase()}, không phải ${typeName(params, 'type').toLowerCase()}.`;
      const expected = value(params, 'expected');
      return `${quoted(value(params, 'number'))} ghi là của ${offending(params)}${expected === '' ? ', không hợp với ký hiệu của văn bản' : `, nhưng cơ quan ban hành là ${expected}`}.`;
    },
    remedy: (params) => (value(params, 'problem') === 'type' ? 'Mở văn bản gốc, sửa tên loại hoặc số, ký hiệu.' : 'Mở văn bản gốc, sửa tên cơ quan ban hành hoặc số, ký hiệu.'),
  },
  'citation-expired': {
    title: 'Còn dẫn văn bản đã hết hiệu lực',
    message: (params) => `Đoạn này dẫn ${quoted(value(params, 'number'))}, văn bản ${endOfText(params)}.`,
    remedy: (params) => `${successorAdvice(params)}, sửa nội dung và chỗ dẫn cho phù hợp. Nếu cố ý nhắc văn bản cũ, viết rõ trong câu, ví dụ «trước đây», «đã được thay thế».`,
  },
  'legal-basis-expired': {
    title: 'Căn cứ vào văn bản đã hết hiệu lực',
    message: (params) => `Cơ sở pháp lý có ${quoted(value(params, 'number'))}, văn bản ${endOfText(params)}.`,
    remedy: (params) => `${successorAdvice(params)}, cập nhật tài liệu rồi thay văn bản trong legalBasis. Hạn cập nhật là 3 tháng kể từ ngày văn bản mới có hiệu lực.`,
  },
  'legal-basis-repeated': {
    title: 'Cơ sở pháp lý ghi một văn bản hai lần',
    message: (params) => `Cơ sở pháp lý (legalBasis) ghi văn bản ${offending(params)} hai lần.`,
    remedy: () => 'Bỏ một dòng; nếu viện dẫn nhiều điều, ghi chung trong một mục «provision».',
  },
  'legal-basis-off-subject': {
    title: 'Cơ sở pháp lý của lĩnh vực khác',
    message: (params) => `${offending(params)} là luật của lĩnh vực khác, mà cả tài liệu không nhắc gì tới ${quoted(value(params, 'subject'))}: có thể chép từ quy trình khác.`,
    remedy: () => 'Đối chiếu với quyết định công bố thủ tục; bỏ luật không liên quan, hoặc nêu trong bài luật ấy dùng cho việc gì.',
  },
  'standard-edition': {
    title: 'Ghi sai phiên bản của tiêu chuẩn',
    message: (params) => `Ghi ${offending(params)}, nhưng tiêu chuẩn đang áp dụng là ${quoted(value(params, 'designation'))}.`,
    remedy: (params) => `Sửa thành ${quoted(value(params, 'designation'))}. Chỉ giữ phiên bản cũ khi chép nguyên tên văn bản (kèm số, ký hiệu) hoặc khi nói về việc chuyển đổi.`,
  },
  'one-stop-form-number': {
    title: 'Số mẫu một cửa theo thông tư cũ',
    message: (params) => `Ghi ${offending(params)}: theo ${quoted(value(params, 'number'))}, ${oneStopForms[value(params, 'form')] ?? 'mẫu này'} là Mẫu số ${value(params, 'right')}${value(params, 'problem') === 'beside' ? `, không phải Mẫu số ${value(params, 'wrong')}` : `; Mẫu số ${value(params, 'wrong')} là số của thông tư cũ`}.`,
    remedy: (params) => `Sửa thành «Mẫu số ${value(params, 'right')}» và đối chiếu nội dung mẫu với thông tư đang có hiệu lực.`,
  },
  'decision-date-conflict': {
    title: 'Một quyết định có hai ngày',
    message: (params) => `${offending(params)} ở đây ghi ngày ${value(params, 'date')}, nhưng ở ${value(params, 'file')} dòng ${value(params, 'line')} ghi ngày ${value(params, 'other')}.`,
    remedy: () => 'Mở bản đã ký để biết ngày đúng và sửa chỗ ghi sai. Nếu là hai văn bản của hai cơ quan, ghi rõ cơ quan ban hành sau ngày («của UBND tỉnh…»).',
  },
  'decision-heading': {
    title: 'Số hoặc ngày trên trang quyết định khác phần khai báo',
    message: (params) =>
      value(params, 'problem') === 'signed'
        ? `Quyết định ban hành ngày ${value(params, 'expected')}, nhưng người phê duyệt ký ngày ${offending(params)}: ngày của quyết định là ngày ký.`
        : value(params, 'problem') === 'past'
        ? `Quyết định ban hành ngày ${value(params, 'expected')} nhưng giao việc có hạn đã qua: ${offending(params)}.`
        : value(params, 'problem') === 'article'
        ? `Nơi nhận ghi ${offending(params)}, nhưng quyết định chỉ có đến Điều ${value(params, 'expected')}.`
        : value(params, 'problem') === 'applied'
        ? `Quyết định ghi ${offending(params)}, nhưng tài liệu do quyết định này ban hành (${value(params, 'code')}) ghi ngày hiệu lực là ${value(params, 'expected')}.`
        : value(params, 'problem') === 'count'
        ? `Điều khoản ghi ${offending(params)}, nhưng đã khai ${value(params, 'expected')} tài liệu được ban hành (issues).`
        : value(params, 'problem') === 'code'
        ? `Mã hiệu ${quoted(value(params, 'expected'))} và số quyết định ${offending(params)} không cùng một số.`
        : value(params, 'problem') === 'number'
        ? `Trang quyết định ghi số ${offending(params)}, phần khai báo đầu tài liệu (number) ghi ${quoted(value(params, 'expected'))}.`
        : `Trang quyết định ghi ${offending(params)}, phần khai báo đầu tài liệu (issuedOn) là ngày ${value(params, 'expected')}.`,
    remedy: () => 'Mở bản đã ký và sửa chỗ ghi sai; dòng số và dòng ngày đã có trong phần khai báo nên không cần gõ lại.',
  },
  'text-date-impossible': {
    title: 'Ngày không có thật trong lịch',
    message: (params) => {
      if (value(params, 'problem') === 'year') return `Năm của ngày ${offending(params)} thiếu một chữ số.`;
      if (value(params, 'problem') === 'weekday') return `${sentence(offending(params))}: ngày này là ${weekdayNames[Number(value(params, 'weekday'))] ?? ''}.`;
      if (value(params, 'problem') === 'every-month') return `${offending(params)}: có tháng không có ngày này.`;
      if (value(params, 'problem') === 'period') return `${offending(params)} không có thật: một năm có bốn quý, mười hai tháng.`;
      if (value(params, 'problem') === 'reversed-hours') return `${sentence(offending(params))}: giờ kết thúc đứng trước giờ bắt đầu.`;
      if (value(params, 'problem') === 'reversed') return `${sentence(offending(params))}: ngày kết thúc đứng trước ngày bắt đầu.`;
      if (value(params, 'problem') === 'clock') return `${offending(params)} không phải là giờ có thật: một ngày có 24 giờ, một giờ có 60 phút.`;
      const lastDay = value(params, 'lastDay');
      if (lastDay === '0') return `${offending(params)} không có thật: một năm chỉ có 12 tháng.`;
      return `${offending(params)} không có thật: tháng ${value(params, 'month')}${value(params, 'year') === '' ? '' : ` năm ${value(params, 'year')}`} chỉ có ${lastDay} ngày.`;
    },
    remedy: (params) => value(params, 'problem') === 'reversed-hours' ? 'Xem bản gốc: có thể hai giờ bị đổi chỗ; nếu kết thúc vào hôm sau thì ghi rõ hôm sau.' : value(params, 'problem') === 'reversed' ? 'Xem bản gốc: có thể hai ngày bị đổi chỗ, hoặc ghi thiếu năm.' : value(params, 'problem') === 'clock' ? 'Xem bản gốc và sửa lại giờ, ví dụ «16 giờ 30».' : value(params, 'problem') === 'weekday' ? 'Xem lịch và giấy mời, bản gốc: sửa thứ hoặc sửa ngày, tùy chỗ nào ghi nhầm.' : 'Xem bản gốc và sửa lại ngày; viết ngày trước, tháng sau.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
