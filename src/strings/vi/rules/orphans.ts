import type { Params, RuleText } from '../rule-text.ts';
import { kindName } from './kind-name.ts';
import { list, named, namedKey, offending, quoted, quotedList, sentence, value } from './phrases.ts';

const usedIn: Readonly<Record<string, string>> = { steps: 'một bước', dossier: 'thành phần hồ sơ', retention: 'hồ sơ lưu', text: 'nội dung' };

const listings: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  'not-listed': {
    message: (params) => `Tài liệu ghi do ${offending(params)} ban hành, nhưng quyết định đó không liệt kê ${quoted(value(params, 'code'))}.`,
    remedy: (params) => `Xem bản quyết định đã ký: nếu có tài liệu này, thêm ${quoted(value(params, 'code'))} vào mục «issues» của quyết định; nếu không, ghi đúng quyết định đã ban hành vào «decision».`,
  },
  'not-named': {
    message: (params) => {
      const other = value(params, 'other');
      return `Quyết định liệt kê ${offending(params)}, nhưng tài liệu đó ${other === '' ? 'không ghi quyết định ban hành' : `ghi do ${quoted(other)} ban hành`}.`;
    },
    remedy: (params) => `Xem các bản đã ký: ghi ${quoted(`decision: ${value(params, 'code')}`)} vào tài liệu, hoặc bỏ ${offending(params)} khỏi mục «issues» của quyết định.`,
  },
};

const listingText = (params: Params) => listings[value(params, 'problem')] ?? listings['not-listed'];

/** Texts of the rules on what is left alone, and on what does not agree with what names it. */
export const orphanTexts = {
  'form-not-listed': {
    title: 'Biểu mẫu không có trong danh mục của tài liệu sở hữu',
    message: (params) => {
      const citing = list(params, 'citing');
      return `Biểu mẫu thuộc ${offending(params)}, nhưng mục «forms» của tài liệu đó không có ${quoted(value(params, 'form'))}${citing.length === 0 ? '; không tài liệu nào khác dùng biểu mẫu này' : ` (được nhắc trong ${quotedList(citing)})`}.`;
    },
    remedy: (params) => `Thêm ${quoted(value(params, 'form'))} vào mục «forms» của ${offending(params)}; nếu biểu mẫu không còn dùng: mẫu chưa ban hành thì xóa tệp, mẫu đã ban hành thì hủy bỏ bằng lệnh «npm run sotay -- withdraw ${value(params, 'form')}».`,
  },
  'form-list-incomplete': {
    title: 'Biểu mẫu được dùng mà không có trong danh mục biểu mẫu',
    message: (params) => `Biểu mẫu ${offending(params)} dùng trong ${usedIn[value(params, 'key')] ?? 'tài liệu'} nhưng mục «forms» của tài liệu không có.`,
    remedy: (params) => `Thêm ${offending(params)} vào mục «forms» ở đầu tài liệu; danh mục biểu mẫu trong nội dung sẽ tự hiện đủ.`,
  },
  'forms-none': {
    title: 'Quy trình không có biểu mẫu nào',
    message: (params) => `${sentence(kindName(value(params, 'kind')) ?? 'tài liệu')} ${offending(params)} không dùng biểu mẫu nào, nên không rõ công việc để lại hồ sơ gì.`,
    remedy: () => 'Ghi mã các biểu mẫu vào mục «forms» và vào từng bước dùng đến; biểu mẫu của quy trình khác cũng được.',
  },
  'document-withdrawn': {
    title: 'Dẫn tới tài liệu đã hết hiệu lực',
    message: (params) => {
      const title = value(params, 'title');
      const document = `${offending(params)}${title === '' ? '' : ` (${title})`}`;
      return value(params, 'problem') === 'owner' ? `Biểu mẫu thuộc ${document}, là tài liệu đã hết hiệu lực.` : `Chỗ này dẫn tới ${document}, là tài liệu đã hết hiệu lực.`;
    },
    remedy: (params) =>
      value(params, 'problem') === 'owner'
        ? 'Nếu biểu mẫu vẫn dùng, ghi tài liệu đang có hiệu lực vào «belongsTo»; nếu không, đổi tình trạng của biểu mẫu thành «status: withdrawn».'
        : 'Dẫn tới tài liệu thay thế, hoặc bỏ chỗ dẫn. Nếu câu văn chỉ kể lại việc thay thế, viết rõ chữ «thay thế» hoặc «hết hiệu lực» trong câu.',
  },
  'withdrawn-still-cited': {
    title: 'Còn dẫn tới tài liệu đã ghi hủy bỏ',
    message: (params) => `Chỗ này dẫn tới ${offending(params)}, tài liệu mà sổ ban hành ghi hủy bỏ từ ngày ${value(params, 'from')}.`,
    remedy: () => 'Soạn lần sửa đổi mới của tài liệu này: bỏ chỗ dẫn hoặc dẫn tới tài liệu thay thế, có hiệu lực không muộn hơn ngày hủy bỏ.',
  },
  'decision-list-mismatch': {
    title: 'Quyết định và tài liệu được ban hành không khớp',
    message: (params) => listingText(params)?.message(params) ?? '',
    remedy: (params) => listingText(params)?.remedy(params) ?? '',
  },
  'decision-after-issue': {
    title: 'Quyết định ký sau ngày ban hành tài liệu',
    message: (params) => `Tài liệu ban hành ngày ${offending(params)}, nhưng quyết định ${quoted(value(params, 'decision'))} đến ngày ${quoted(value(params, 'date'))} mới ký.`,
    remedy: () => 'Xem bản quyết định đã ký: sửa «issuedOn» của tài liệu hoặc của quyết định cho đúng; tài liệu không thể ban hành trước khi có quyết định.',
  },
  'decision-left-standing': {
    title: 'Bản mới còn ghi quyết định của bản trước',
    message: (params) => `Lần ${value(params, 'version')} ghi quyết định ${offending(params)}, là quyết định đã ban hành lần ${value(params, 'earlier')} ngày ${value(params, 'date')}.`,
    remedy: () => 'Thường là quên thay khi sửa tệp: ghi mã quyết định ban hành lần này cùng các ngày và người ký của nó; chưa có quyết định thì bỏ dòng «decision».',
  },
  'unit-circle': {
    title: 'Đơn vị là cấp trên của chính mình',
    message: (params) => {
      const way = list(params, 'way');
      return way.length <= 2 ? `Đơn vị ${quoted(value(params, 'unit'))} ghi chính mình là cấp trên.` : `Đơn vị cấp trên đi vòng về chính đơn vị này: ${way.map(quoted).join(' → ')}.`;
    },
    remedy: () => 'Xem sơ đồ tổ chức và ghi lại «parent»; đơn vị cao nhất thì không có dòng này.',
  },
  'session-reversed': {
    title: 'Giờ làm việc bị đảo',
    message: (params) => `${sentence(namedKey(params))} là ${offending(params)}, không muộn hơn ${named(value(params, 'otherKey'))} là ${quoted(value(params, 'other'))}.`,
    remedy: () => 'Sửa giờ ghi sai; viết giờ theo 24 giờ, ví dụ «13:30» chứ không phải «01:30».',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
