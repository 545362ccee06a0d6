import type { Params, RuleText } from '../rule-text.ts';
import { didYouMean, list, offending, quoted, quotedList, value } from './phrases.ts';

/** A finding about a code of another kind than wanted, or of no document at all. */
const documentOfKind = (kind: string) => (params: Params): string =>
  value(params, 'problem') === 'other-kind' ? `${offending(params)} có thật nhưng không phải là ${kind}.` : `Không có ${kind} nào mang mã hiệu ${offending(params)}.`;

/** Texts of the rules on what a document names. */
export const referenceTexts = {
  'document-unknown': {
    title: 'Tài liệu được dẫn không tồn tại',
    message: (params) => `Không có tài liệu nào mang mã hiệu ${offending(params)}.`,
    remedy: (params) => `${didYouMean(params)}Sửa mã hiệu cho đúng, hoặc soạn tài liệu đó; nếu tài liệu đã bỏ, xóa chỗ dẫn.`,
  },
  'form-unknown': {
    title: 'Biểu mẫu được dẫn không tồn tại',
    message: documentOfKind('biểu mẫu'),
    remedy: (params) => `${didYouMean(params)}Ghi mã hiệu của một biểu mẫu trong thư mục «forms/»; nếu biểu mẫu chưa có, soạn tệp mới trong thư mục đó.`,
  },
  'decision-unknown': {
    title: 'Quyết định ban hành không tồn tại',
    message: documentOfKind('quyết định'),
    remedy: (params) => `${didYouMean(params)}Ghi mã hiệu của một quyết định trong thư mục «decisions/» (mã hiệu, ví dụ «QĐ.2026.15», không phải số «15/QĐ-UBND»); nếu chưa có, soạn tệp cho quyết định đã ký.`,
  },
  'person-unknown': {
    title: 'Người ký không có trong danh mục',
    message: (params) => `Không có ai mang mã ${offending(params)} trong people.yml.`,
    remedy: (params) => `${didYouMean(params)}Sửa mã người ký, hoặc thêm người này vào people.yml với chức vụ và ngày bắt đầu giữ chức.`,
  },
  'unit-unknown': {
    title: 'Đơn vị không có trong danh mục',
    message: (params) => `Không có đơn vị nào mang mã ${offending(params)} trong units.yml.`,
    remedy: (params) => `${didYouMean(params)}Ghi mã đơn vị (id), không ghi tên; nếu là đơn vị mới, thêm vào units.yml.`,
  },
  'field-unknown': {
    title: 'Lĩnh vực không có trong danh mục',
    message: (params) => `Không có lĩnh vực nào mang mã ${offending(params)} trong fields.yml.`,
    remedy: (params) => `${didYouMean(params)}Ghi mã lĩnh vực (id), không ghi tên; nếu là lĩnh vực mới, thêm vào fields.yml.`,
  },
  'legal-text-unknown': {
    title: 'Văn bản pháp luật không có trong danh mục',
    message: (params) => `Không có văn bản nào mang mã ${offending(params)} trong thư mục «legal-texts/».`,
    remedy: (params) => `${didYouMean(params)}Sửa mã văn bản, hoặc tạo tệp «legal-texts/${value(params, 'words').replaceAll(/[^a-z0-9-]/gu, '')}.yml» cho văn bản này để theo dõi hiệu lực.`,
  },
  'standard-unknown': {
    title: 'Tiêu chuẩn không có trong danh mục',
    message: (params) => `Không có tiêu chuẩn nào mang mã ${offending(params)} trong thư mục «standards/».`,
    remedy: (params) => `${didYouMean(params)}Ghi mã (id) của một tệp trong «standards/», ví dụ «iso-9001-2015».`,
  },
  'clause-unknown': {
    title: 'Điều khoản không có trong tiêu chuẩn',
    message: (params) => `Tiêu chuẩn đang áp dụng không có điều khoản ${offending(params)}.`,
    remedy: (params) => `${didYouMean(params)}Xem danh sách điều khoản trong «standards/» và sửa lại số.`,
  },
  'form-code-mismatch': {
    title: 'Mã biểu mẫu không theo mã quy trình',
    message: (params) => `Mã biểu mẫu ${offending(params)} không được tạo từ mã ${quoted(value(params, 'owner'))} của tài liệu sở hữu nó (belongsTo).`,
    remedy: (params) => {
      const otherOwner = value(params, 'otherOwner');
      return otherOwner === ''
        ? `Đặt mã ${quoted(value(params, 'expected'))} (hai số cuối là số thứ tự kế tiếp chưa dùng), hoặc sửa «belongsTo» nếu biểu mẫu thuộc tài liệu khác.`
        : `Mã này hợp với ${quoted(otherOwner)}: nếu dòng belongsTo còn sót từ tệp được chép, viết ${quoted(`belongsTo: ${otherOwner}`)}. Nếu biểu mẫu đúng là của ${quoted(value(params, 'owner'))}, đặt mã ${quoted(value(params, 'expected'))} (số thứ tự kế tiếp chưa dùng).`;
    },
  },
  'figure-missing': {
    title: 'Thiếu tệp ảnh',
    message: (params) =>
      value(params, 'problem') === 'folder-repeated'
        ? `Tên ảnh ${offending(params)} ghi thừa ${quoted(value(params, 'folder'))}: ảnh luôn được tìm trong thư mục đó.`
        : `Không có ảnh ${offending(params)} trong thư mục ${quoted(value(params, 'folder'))}.`,
    remedy: (params) =>
      value(params, 'problem') === 'folder-repeated'
        ? `Bỏ ${quoted(value(params, 'folder'))}, viết ${quoted(`src="${value(params, 'suggestion')}"`)}.`
        : `${didYouMean(params)}Chép ảnh vào thư mục ${quoted(value(params, 'folder'))} đúng tên, kể cả chữ hoa, chữ thường và đuôi tệp; hoặc sửa «src» của thẻ <Figure>.`,
  },
  'anchor-unknown': {
    title: 'Liên kết tới đề mục không có',
    message: (params) => `Liên kết ${offending(params)} không dẫn tới đề mục nào của tài liệu này.`,
    remedy: (params) => {
      const anchors = list(params, 'anchors');
      return `${didYouMean(params)}${anchors.length === 0 ? 'Tài liệu chưa có đề mục nào; bỏ liên kết này.' : `Các đề mục hiện có: ${quotedList(anchors.map((anchor) => `#${anchor}`))}.`}`;
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
