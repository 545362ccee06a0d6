import type { Params, RuleText } from '../rule-text.ts';
import { kindName } from './kind-name.ts';
import { didYouMean, offending, quoted, sentence, value } from './phrases.ts';

/** Sections by the words of `section-missing`, as headings name them. */
const sections: Readonly<Record<string, string>> = {
  purpose: 'Mục đích',
  scope: 'Phạm vi',
  references: 'Tài liệu viện dẫn',
  definitions: 'Định nghĩa, từ viết tắt',
  content: 'Nội dung',
  forms: 'Biểu mẫu',
  records: 'Hồ sơ lưu',
  dossier: 'Thành phần hồ sơ',
  time: 'Thời hạn giải quyết',
  introduction: 'Giới thiệu',
  clauses: 'Đáp ứng các yêu cầu của tiêu chuẩn',
};

/** What the section shows by itself. */
const sectionTags: Readonly<Record<string, string>> = { references: '<LegalBasis />', forms: '<Forms />', records: '<Retention />', content: '<Steps />', dossier: '<Dossier />', clauses: '<Coverage />' };

const sectionName = (params: Params): string => sections[value(params, 'words')] ?? value(params, 'words');

const numbers: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  repeated: {
    message: (params) => `Số đề mục ${offending(params)} dùng hai lần liền nhau.`,
    remedy: () => 'Đánh lại số cho các đề mục từ đây trở đi, và sửa những chỗ dẫn tới số cũ («mục 5.3»).',
  },
  falling: {
    message: (params) => `Đề mục số ${offending(params)} đứng sau đề mục số ${quoted(value(params, 'other'))}.`,
    remedy: () => 'Xếp lại thứ tự các mục hoặc đánh lại số, và sửa những chỗ dẫn tới số cũ.',
  },
  gap: {
    message: (params) => `Số đề mục nhảy từ ${quoted(value(params, 'other'))} sang ${offending(params)}.`,
    remedy: () => 'Nếu mục ở giữa bị sót thì bổ sung; nếu đã bỏ thì đánh lại số cho liền nhau, và sửa những chỗ dẫn tới số cũ.',
  },
  parent: {
    message: (params) => `Đề mục số ${offending(params)} nằm trong mục số ${quoted(value(params, 'other'))}.`,
    remedy: (params) => `Sửa số thành ${quoted(value(params, 'expected'))} nếu mục này thuộc mục ${quoted(value(params, 'other'))}; nếu không, chuyển nó về đúng mục.`,
  },
  level: {
    message: (params) => `Đề mục số ${offending(params)} có ${value(params, 'other').length} dấu #, trong khi các đề mục cùng cấp có ${value(params, 'expected').length}.`,
    remedy: (params) => `Bắt đầu dòng này bằng «${value(params, 'expected')} » như các đề mục cùng cấp.`,
  },
  'parent-lost': {
    message: (params) => `Đề mục ${offending(params)} đến ${quoted(value(params, 'last'))} nằm trong mục số ${quoted(value(params, 'other'))}: không thấy đề mục số ${quoted(value(params, 'expected'))} ở phía trên.`,
    remedy: (params) => `Xem lại dòng đề mục ${quoted(`## ${value(params, 'expected')}. …`)}: còn đó không, có bắt đầu bằng «## » và đúng số không. Nếu các mục này thật sự thuộc mục ${quoted(value(params, 'other'))} thì đánh số lại.`,
  },
};

const numberText = (params: Params) => numbers[value(params, 'problem')] ?? numbers['gap'];

/** Whether the section is there, under a name that is no heading. */
const isPlain = (params: Params): boolean => value(params, 'problem') === 'plain';

/** Whether the bullet is right but for the blank behind it. */
const isGlued = (params: Params): boolean => ['-', '+'].includes(value(params, 'words'));

/** Texts of the rules on how a text is built. */
export const structureTexts = {
  'section-missing': {
    title: 'Thiếu phần bắt buộc của tài liệu',
    message: (params) => isPlain(params) ? `Dòng ${offending(params)} là tên một phần nhưng gõ như chữ thường${Number(value(params, 'count')) > 1 ? ` (cùng ${Number(value(params, 'count')) - 1} dòng nữa)` : ''}, nên tài liệu không có đề mục này.` : `Tài liệu không có phần ${quoted(sectionName(params))} mà ${kindName(value(params, 'kind')) ?? 'loại tài liệu này'} phải có.`,
    remedy: (params) => {
      if (isPlain(params)) return `Viết ${quoted(`## ${value(params, 'words')}`)} trên một dòng riêng, có dòng trống ở trên và ở dưới; làm như vậy với tên của mọi phần.`;
      const tag = sectionTags[value(params, 'words')];
      const isReferences = value(params, 'words') === 'references';
      return `Thêm đề mục ${quoted(`## ${sectionName(params)}`)} (đánh số theo thứ tự của tài liệu) và viết nội dung${tag === undefined ? '' : `, hoặc đặt thẻ ${quoted(tag)} để hiện ${isReferences ? 'căn cứ pháp lý' : 'dữ liệu'} đã khai ở đầu tài liệu`}; nếu không có gì để ghi, viết «Không có».`;
    },
  },
  'section-empty': {
    title: 'Mục không có nội dung',
    message: (params) => `Dưới đề mục ${offending(params)} không có nội dung nào.`,
    remedy: () => 'Viết nội dung của mục, hoặc «Không có» nếu thật sự không có; nếu mục thừa thì xóa đề mục và đánh lại số.',
  },
  'heading-without-words': {
    title: 'Đề mục không có tên',
    message: (params) => (value(params, 'words') === '' ? 'Dòng đề mục chỉ có dấu #, không có chữ.' : `Đề mục ${offending(params)} chỉ có số, không có tên.`),
    remedy: () => 'Viết tên mục ngay sau số, trên cùng một dòng, ví dụ «## 5. Nội dung»; nếu thừa thì xóa dòng.',
  },
  'heading-unread': {
    title: 'Đề mục thiếu dấu cách sau dấu #',
    message: (params) => `Dòng ${offending(params)} không thành đề mục vì sau dấu # không có dấu cách.`,
    remedy: (params) => `Viết ${quoted(value(params, 'corrected'))}: một dấu cách sau dấu # cuối cùng.`,
  },
  'heading-repeated': {
    title: 'Hai đề mục trùng tên',
    message: (params) => `Đề mục ${offending(params)} trùng tên với đề mục ở dòng ${value(params, 'line')} trong cùng một mục.`,
    remedy: () => 'Gộp hai mục, hoặc đặt tên cho thấy mỗi mục nói về việc gì; có thể một mục được chép hai lần.',
  },
  'heading-number': {
    title: 'Số đề mục không liền nhau',
    message: (params) => numberText(params)?.message(params) ?? '',
    remedy: (params) => numberText(params)?.remedy(params) ?? '',
  },
  'section-reference-unknown': {
    title: 'Dẫn tới mục không có',
    message: (params) => `Tài liệu dẫn người đọc tới ${offending(params)} nhưng không có mục nào mang số đó.`,
    remedy: () => 'Sửa thành số của mục định dẫn (có thể các mục đã được đánh số lại); nếu là mục của tài liệu khác, nêu tên tài liệu đó trong cùng câu.',
  },
  'annex-missing': {
    title: 'Phụ lục được nhắc đến nhưng không có',
    message: (params) => `Tài liệu dẫn người đọc tới ${offending(params)} nhưng không có đề mục nào của phụ lục đó.`,
    remedy: (params) => `Thêm mục ${quoted(`## ${sentence(value(params, 'words'))}. …`)} ở cuối tài liệu, hoặc sửa số phụ lục; nếu là phụ lục của văn bản khác, viết rõ tên văn bản trong cùng câu (văn bản pháp luật thì dùng thẻ <Law id="…" provision="…" />).`,
  },
  'named-without-code': {
    title: 'Gọi tên tài liệu mà không ghi mã hiệu',
    message: (params) => value(params, 'code') === '' ? `Câu này dẫn tới ${offending(params)}, nhưng không tài liệu nào mang tên đó.` : `${offending(params)} là tài liệu có mã hiệu ${quoted(value(params, 'code'))}, nhưng câu này chỉ gọi tên.`,
    remedy: (params) => value(params, 'code') === '' ? 'Nếu quy trình đã có dưới tên khác, dẫn bằng thẻ <Ref code="…" />; nếu chưa có, soạn nó hoặc viết lại câu; nếu là của cơ quan khác, ghi rõ của cơ quan nào.' : `Thay bằng ${quoted(`<Ref code="${value(params, 'code')}" />`)} để người đọc bấm vào được; trong các mục ở đầu tài liệu thì ghi thêm mã ${quoted(value(params, 'code'))} sau tên.`,
  },
  'code-in-text-unknown': {
    title: 'Mã hiệu viết trong câu không có thật',
    message: (params) => `Không có tài liệu nào mang mã hiệu ${offending(params)} viết trong nội dung.`,
    remedy: (params) => `${didYouMean(params)}Sửa mã cho đúng và viết trong thẻ <Ref code="…" />, hoặc soạn tài liệu đó. Nếu chỉ là ví dụ về cách đặt mã, ghi chữ «ví dụ» trong câu hoặc đặt mã giữa hai dấu \` (nháy ngược).`,
  },
  'title-capitals': {
    title: 'Tên tài liệu viết toàn chữ in hoa',
    message: (params) => `Tên tài liệu ${offending(params)} viết toàn chữ in hoa, khó đọc trong danh mục và kết quả tìm kiếm.`,
    remedy: (params) => `Viết như một câu: ${quoted(value(params, 'corrected'))} (giữ chữ hoa của tên riêng và từ viết tắt).`,
  },
  'word-bullet': {
    title: 'Gạch đầu dòng của Word',
    message: (params) => `Dòng bắt đầu bằng ${offending(params)}${isGlued(params) ? ' dính liền chữ' : ''} không thành danh sách; các dòng liền nhau sẽ dồn thành một đoạn.`,
    remedy: (params) =>
      isGlued(params)
        ? `Thêm một dấu cách sau ${quoted(value(params, 'words'))} ở đầu mỗi dòng, để một dòng trống trước dòng đầu tiên.`
        : `Đổi ${quoted(value(params, 'words'))} ở đầu mỗi dòng thành «- » (dấu gạch nối trên bàn phím, rồi một dấu cách), để một dòng trống trước dòng đầu tiên.`,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
