import type { Params, RuleText } from '../rule-text.ts';
import { didYouMean, offending, quoted, value } from './phrases.ts';

interface Sentences {
  readonly message: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

const saveAgain = 'Mở danh mục gốc bằng Excel, chọn Lưu thành… (Save As), kiểu «CSV UTF-8 (Comma delimited)», rồi lưu đè lên tthc-list.csv.';

const columns: Readonly<Record<string, { readonly name: string; readonly heading: string }>> = {
  code: { name: 'mã thủ tục', heading: 'Mã TTHC' },
  name: { name: 'tên thủ tục', heading: 'Tên thủ tục hành chính' },
};

const columnOf = (params: Params) => columns[value(params, 'words')] ?? { name: value(params, 'words'), heading: value(params, 'words') };

const hint = (params: Params): string => value(params, 'hint');

const failures: Readonly<Record<string, Sentences>> = {
  empty: {
    message: () => 'Danh mục thủ tục hành chính của tỉnh không có dòng nào.',
    remedy: () => `${saveAgain} Chưa có danh mục thì xóa tệp này.`,
  },
  'old-encoding': {
    message: (params) => `Danh mục viết bằng ${hint(params) === '' ? 'bảng mã không phải Unicode, hoặc đã bị đọc sai bảng mã' : `bảng mã cũ ${hint(params)}`}: ${offending(params)} không phải chữ tiếng Việt.`,
    remedy: (params) => `${hint(params) === '' ? '' : `Trong Excel, chuyển chữ ${hint(params)} sang Unicode bằng UniKey (Ctrl + Shift + F6). `}${saveAgain}`,
  },
  'no-header': {
    message: (params) => `Không tìm thấy dòng tiêu đề cột trong danh mục; dòng đầu là ${offending(params)}.`,
    remedy: () => 'Giữ dòng tiêu đề cột trong 30 dòng đầu, có ít nhất hai cột «Mã TTHC» và «Tên thủ tục hành chính».',
  },
  'column-missing': {
    message: (params) => `Danh mục không có cột ${columnOf(params).name}. Các cột đọc được: ${hint(params)}.`,
    remedy: (params) => `Đặt tên cột đó là ${quoted(columnOf(params).heading)} rồi lưu lại.`,
  },
  'quote-unclosed': {
    message: () => 'Dấu nháy kép mở ở đây không có dấu đóng, nên phần còn lại của tệp dính vào một ô.',
    remedy: () => `Tệp có thể đã bị sửa tay. ${saveAgain}`,
  },
};

const rowTexts: Readonly<Record<string, Sentences>> = {
  'code-missing': {
    message: (params) => `Thủ tục ${offending(params)} không có mã.`,
    remedy: () => 'Tra mã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính rồi ghi vào cột mã, ví dụ «1.001193».',
  },
  'code-malformed': {
    message: (params) => `${offending(params)} không phải là mã thủ tục hành chính.`,
    remedy: (params) =>
      hint(params) === ''
        ? 'Mã có dạng «1.001193» hoặc «1.001193.000.00.00.H32»; mỗi dòng một mã.'
        : `Có phải là ${quoted(hint(params))}? Excel hay đổi mã thành số: chọn cột mã, định dạng Văn bản (Text), gõ lại mã rồi lưu.`,
  },
  'code-repeated': {
    message: (params) => `Mã ${offending(params)} đã có ở dòng ${hint(params)}; dòng này không được tính.`,
    remedy: () => 'Xóa dòng lặp, hoặc ghi lại mã nếu chép nhầm.',
  },
  'name-missing': {
    message: (params) => `Thủ tục ${offending(params)} không có tên.`,
    remedy: () => 'Ghi tên thủ tục như quyết định công bố.',
  },
};

const noteTexts: Readonly<Record<string, Sentences>> = {
  'not-listed': {
    message: (params) => `Danh mục của tỉnh không có thủ tục ${offending(params)}.`,
    remedy: () => 'Sửa mã thủ tục, hoặc xóa ghi chú nếu tỉnh đã bỏ thủ tục này.',
  },
  covered: {
    message: (params) => `Thủ tục ${offending(params)} đã có quy trình, ghi chú này không còn tác dụng.`,
    remedy: () => 'Xóa ghi chú.',
  },
};

const textOf = (texts: Readonly<Record<string, Sentences>>, first: string) => (params: Params): Sentences | undefined => texts[value(params, 'problem')] ?? texts[first];
const failureOf = textOf(failures, 'empty');
const rowOf = textOf(rowTexts, 'code-malformed');
const noteOf = textOf(noteTexts, 'not-listed');

/** Texts of the rules on the province's list of procedures. */
export const coverageTexts = {
  'procedure-list-unreadable': {
    title: 'Danh mục thủ tục hành chính không đọc được',
    message: (params) => failureOf(params)?.message(params) ?? '',
    remedy: (params) => failureOf(params)?.remedy(params) ?? '',
  },
  'procedure-list-row': {
    title: 'Dòng trong danh mục thủ tục hành chính bị sai',
    message: (params) => rowOf(params)?.message(params) ?? '',
    remedy: (params) => rowOf(params)?.remedy(params) ?? '',
  },
  'coverage-missing': {
    title: 'Thủ tục trong danh mục của tỉnh chưa có quy trình',
    message: (params) => `Chưa có quy trình nào giải quyết thủ tục ${offending(params)} ${value(params, 'name')}.`,
    remedy: () => 'Soạn quy trình, hoặc thêm mã thủ tục vào một quy trình tương tự. Cơ quan không thực hiện thủ tục này, hoặc đang soạn, thì ghi vào coverage-notes.yml.',
  },
  'coverage-note-invalid': {
    title: 'Ghi chú về thủ tục không còn đúng',
    message: (params) => noteOf(params)?.message(params) ?? '',
    remedy: (params) => `${didYouMean(params)}${noteOf(params)?.remedy(params) ?? ''}`,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
