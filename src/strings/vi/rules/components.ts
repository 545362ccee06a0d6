import { keyNames } from '../key-names.ts';
import type { Params, RuleText } from '../rule-text.ts';
import { attributeNames, componentNames } from './component-names.ts';
import { correction, expectation } from './front-matter.ts';
import { kindName } from './kind-name.ts';
import { didYouMean, list, offending, quoted, quotedList, sentence, value } from './phrases.ts';

const component = (params: Params): string => value(params, 'component');

/** `<Steps> (bảng các bước)` */
const namedComponent = (params: Params): string => `<${component(params)}> (${componentNames[component(params)] ?? 'thẻ'})`;

const attribute = (name: string): string => (attributeNames[name] === undefined ? quoted(name) : `${attributeNames[name]} (${name})`);

const attributeTexts: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  unknown: {
    message: (params) => `Thẻ ${namedComponent(params)} không có phần khai báo ${offending(params)}.`,
    remedy: (params) => {
      const choices = list(params, 'choices');
      return `${didYouMean(params)}${choices.length === 0 ? `Thẻ này không nhận khai báo nào; viết ${quoted(`<${component(params)} />`)}.` : `Thẻ này chỉ nhận: ${quotedList(choices)}.`}`;
    },
  },
  missing: {
    message: (params) => `Thẻ ${namedComponent(params)} thiếu ${attribute(value(params, 'attribute'))}.`,
    remedy: (params) => `Thêm ${quoted(`${value(params, 'attribute')}="…"`)} vào thẻ; cần ${expectation(params)}.`,
  },
  invalid: {
    message: (params) => `Trong thẻ ${namedComponent(params)}, ${attribute(value(params, 'attribute'))} ghi ${value(params, 'words') === '' ? 'trống' : offending(params)} không đúng mẫu.`,
    remedy: (params) => `${correction(params)}Cần ${expectation(params)}.`,
  },
};

const attributeText = (params: Params) => attributeTexts[value(params, 'problem')] ?? attributeTexts['invalid'];

const contentTexts: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  'takes-none': {
    message: (params) => `Thẻ ${namedComponent(params)} không bọc nội dung, nhưng đang bọc ${quoted(value(params, 'content'))}.`,
    remedy: (params) => `Viết ${quoted(`<${component(params)} … />`)} (có dấu / trước dấu >) rồi để phần chữ ra ngoài thẻ, và xóa ${quoted(`</${component(params)}>`)}.`,
  },
  'needs-content': {
    message: (params) => `Thẻ ${namedComponent(params)} chưa bọc nội dung nào.`,
    remedy: (params) => `Viết nội dung giữa ${quoted(`<${component(params)} …>`)} và ${quoted(`</${component(params)}>`)}, hoặc xóa thẻ.`,
  },
  'own-line': {
    message: (params) => `Thẻ ${namedComponent(params)} nằm lẫn trong một dòng chữ.`,
    remedy: (params) => `Đặt ${offending(params)} đứng riêng một dòng, có dòng trống ở trên và ở dưới.`,
  },
};

const contentText = (params: Params) => contentTexts[value(params, 'problem')] ?? contentTexts['own-line'];

/** Texts of the rules on tags and plain HTML. */
export const componentTexts = {
  'component-unknown': {
    title: 'Thẻ không có trong danh sách',
    message: (params) => `Không có thẻ nào tên là ${offending(params)}.`,
    remedy: (params) => {
      const suggestion = value(params, 'suggestion');
      return suggestion === ''
        ? `Chỉ dùng các thẻ: ${list(params, 'names').map((name) => `<${name}>`).join(', ')}. Nếu đây chỉ là chữ, viết ${quoted(`\\${value(params, 'words')}`)}.`
        : `Có phải là ${quoted(`<${suggestion}>`)}? Sửa tên thẻ, cả chữ hoa và chữ thường.`;
    },
  },
  'component-attribute': {
    title: 'Khai báo của thẻ viết sai',
    message: (params) => attributeText(params)?.message(params) ?? '',
    remedy: (params) => attributeText(params)?.remedy(params) ?? '',
  },
  'component-content': {
    title: 'Thẻ đặt sai chỗ hoặc bọc sai nội dung',
    message: (params) => contentText(params)?.message(params) ?? '',
    remedy: (params) => contentText(params)?.remedy(params) ?? '',
  },
  'html-not-allowed': {
    title: 'Thẻ HTML không được dùng',
    message: (params) =>
      component(params) === '' ? `Thẻ ${offending(params)} không được dùng trong tài liệu kiểm soát.` : `Thẻ ${offending(params)} viết sai chữ hoa, chữ thường nên không đọc được.`,
    remedy: (params) =>
      component(params) !== ''
        ? `Viết ${quoted(`<${component(params)} …>`)}: tên thẻ phân biệt chữ hoa và chữ thường; thẻ đóng, nếu có, cũng vậy.`
        : `Xóa thẻ và trình bày bằng cách viết thường (đậm: **chữ**, nghiêng: *chữ*, danh sách: «- »). Chỉ dùng được: ${list(params, 'allowed').join(', ')}.`,
  },
  'html-attribute': {
    title: 'Khai báo không được dùng trong bảng',
    message: (params) => `Trong thẻ ${value(params, 'tag')}, ${offending(params)} không được dùng.`,
    remedy: (params) => {
      const allowed = list(params, 'allowed');
      return allowed.length === 0
        ? `Xóa phần này: thẻ ${value(params, 'tag')} không nhận khai báo nào; màu, cỡ chữ, độ rộng do trang quyết định.`
        : `Thẻ ${value(params, 'tag')} chỉ nhận ${quotedList(allowed)}; «colspan», «rowspan» là số ô được gộp, từ 1 đến 99${allowed.includes('scope') ? '; «scope» là «col» (cột) hoặc «row» (dòng)' : ''}.`;
    },
  },
  'placement-missing': {
    title: 'Thông tin chưa được đặt vào nội dung',
    message: (params) => `${sentence(keyNames[value(params, 'words')] ?? 'thông tin')} (${value(params, 'words')}) có ở đầu tài liệu nhưng nội dung chưa có thẻ ${namedComponent(params)}, nên người đọc không thấy.`,
    remedy: (params) => `Viết ${quoted(`<${component(params)} />`)} trên một dòng riêng, ở mục cần hiện.`,
  },
  'placement-repeated': {
    title: 'Thông tin được đặt hai lần',
    message: (params) => `${offending(params)} (${componentNames[component(params)] ?? 'thẻ'}) đã được đặt một lần ở trên.`,
    remedy: () => 'Xóa một chỗ; người đọc sẽ tưởng là hai bảng khác nhau. Cần nhắc lại thì viết «xem mục …».',
  },
  'placement-wrong-kind': {
    title: 'Thẻ không dùng cho loại tài liệu này',
    message: (params) => `${offending(params)} (${componentNames[component(params)] ?? 'thẻ'}) không hiện được gì trong ${kindName(value(params, 'kind')) ?? 'loại tài liệu này'}.`,
    remedy: () => 'Xóa thẻ; nếu cần dẫn thông tin của tài liệu khác, dùng <Ref code="…" /> với mã hiệu của tài liệu đó.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
