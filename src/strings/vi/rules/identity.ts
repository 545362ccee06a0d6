import type { Params, RuleText } from '../rule-text.ts';
import { kindName } from './kind-name.ts';
import { offending, quoted, value } from './phrases.ts';

/** Whether the code follows the pattern of another kind of document. */
const isInWrongFolder = (params: Params): boolean => value(params, 'problem') === 'folder';

/** Texts of the rules on codes and ids. */
export const identityTexts = {
  'code-pattern': {
    title: 'Mã hiệu không theo cách đặt của cơ quan',
    message: (params) => {
      if (isInWrongFolder(params)) return `Tệp nằm nhầm thư mục: mã hiệu ${offending(params)} là mã của ${kindName(value(params, 'meant')) ?? 'loại tài liệu khác'}, còn tệp đang ở thư mục của ${kindName(value(params, 'kind')) ?? 'loại khác'}.`;
      const example = value(params, 'example');
      return `Mã hiệu ${offending(params)} không theo cách cơ quan đặt mã cho ${kindName(value(params, 'kind')) ?? 'loại tài liệu này'}${example === '' ? '' : `, ví dụ đúng: ${quoted(example)}`}.`;
    },
    remedy: (params) => isInWrongFolder(params)
      ? `Chuyển tệp sang thư mục «content/${value(params, 'folder')}/»; các mục khác của tệp được kiểm tra sau khi chuyển. Nếu tệp đã đúng chỗ, sửa mã hiệu (code).`
      : `Sửa mã hiệu (code) ${value(params, 'example') === '' ? 'theo cách đặt mã ghi trong agency.yml (mục codes.patterns)' : 'cho giống ví dụ, chỉ khác chữ và số riêng của tài liệu'}; nếu tệp nằm nhầm thư mục của loại khác, chuyển tệp; nếu cơ quan đã đổi cách đặt mã, nhờ người cài đặt hệ thống sửa agency.yml.`,
  },
  'code-duplicate': {
    title: 'Mã hiệu trùng nhau',
    message: (params) => `Mã hiệu ${offending(params)} đã được dùng trong ${quoted(value(params, 'other'))}.`,
    remedy: () => 'Mỗi tài liệu một mã hiệu. Nếu đây là tài liệu khác, đặt mã chưa dùng; nếu là bản sao của cùng tài liệu, xóa một tệp (lần ban hành mới thì sửa ngay trong tệp cũ, không tạo tệp thứ hai).',
  },
  'procedure-repeated': {
    title: 'Thủ tục hành chính ghi hai lần',
    message: (params) =>
      value(params, 'other') === ''
        ? `Mã thủ tục ${offending(params)} được ghi hai lần trong ${value(params, 'problem') === 'declaration' ? 'phạm vi của bản công bố' : 'mục «procedures» của quy trình'} này.`
        : `Thủ tục ${offending(params)} đã do quy trình ở ${quoted(value(params, 'other'))} giải quyết.`,
    remedy: (params) =>
      value(params, 'other') === ''
        ? 'Xóa mã ghi lặp; nếu chép nhầm mã của thủ tục khác thì ghi lại cho đúng.'
        : 'Mỗi thủ tục do một quy trình giải quyết (nhiều thủ tục giống nhau thì chung một quy trình). Sửa mã nếu chép nhầm; nếu quy trình này thay quy trình kia thì hủy bỏ quy trình kia bằng lệnh «npm run sotay -- withdraw».',
  },
  'code-not-nfc': {
    title: 'Mã hiệu gõ bằng Unicode tổ hợp',
    message: (params) => `Mã hiệu ${offending(params)} có chữ cái gõ theo kiểu Unicode tổ hợp (chữ và dấu rời nhau); nhìn giống nhưng máy coi là mã khác.`,
    remedy: (params) => `Xóa mã hiệu và gõ lại ${quoted(value(params, 'words').normalize('NFC'))} với bộ gõ đặt ở «Unicode» hoặc «Unicode dựng sẵn», không phải «Unicode tổ hợp».`,
  },
  'slug-duplicate': {
    title: 'Hai mã hiệu cho cùng một địa chỉ trang',
    message: (params) => `Mã hiệu ${offending(params)} và ${quoted(value(params, 'other'))} chỉ khác nhau về dấu hoặc cách viết, nên cùng nhận địa chỉ trang ${quoted(value(params, 'slug'))}.`,
    remedy: (params) => `Đổi một trong hai mã sang chữ hoặc số khác, khi bỏ dấu không còn giống nhau. Mã đã ban hành trước thì giữ; ${offending(params)} là mã nên đổi nếu cả hai còn là dự thảo.`,
  },
  'code-contains-issue': {
    title: 'Lần ban hành nằm trong mã hiệu',
    message: (params) => `Mã hiệu ${offending(params)} chứa lần ban hành ${quoted(value(params, 'part'))}; mỗi lần ban hành mới sẽ thành một tài liệu khác.`,
    remedy: (params) =>
      `Bỏ phần đó, còn ${quoted(value(params, 'words').replace(value(params, 'part'), ''))}; lần ban hành và lần sửa đổi đã có ở các mục «issue» và «revision».`,
  },
  'id-duplicate': {
    title: 'Mã định danh trùng nhau',
    message: (params) => `Mã ${offending(params)} đã được dùng cho một mục khác trong ${quoted(value(params, 'other'))}.`,
    remedy: () => 'Nếu là hai người, hai đơn vị, hai văn bản khác nhau, thêm chữ để phân biệt (ví dụ «nguyen-van-an-2»); nếu là một, gộp lại còn một mục.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
