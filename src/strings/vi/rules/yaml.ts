import type { Params, RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

interface YamlAdvice {
  readonly message: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

const inQuotes = (words: string): string => `'${words.replaceAll("'", "''")}'`;

const quoteWhole = (params: Params): string => {
  const words = value(params, 'words');
  return words === '' ? 'Đặt cả giá trị trong dấu nháy đơn.' : `Đặt cả giá trị trong dấu nháy đơn: ${quoted(inQuotes(words))}.`;
};

const badly = (message: string): YamlAdvice['message'] => (params) => `${offending(params)} ${message}.`;

const misread = (): string => 'Viết lại dòng này theo dạng «tên: giá trị»; giá trị có dấu đặc biệt thì đặt trong dấu nháy đơn.';

const advice: Readonly<Record<string, YamlAdvice>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: badly('có dấu hai chấm nằm trong giá trị, hoặc dòng dưới nó thụt vào sai, nên không biết đâu là tên, đâu là giá trị'),
    remedy: (params) => (value(params, 'words').includes(':') ? quoteWhole(params) : 'Kéo dòng bên dưới ra thẳng hàng với dòng này, hoặc xóa phần giá trị ở dòng này.'),
  },
  MULTILINE_IMPLICIT_KEY: {
    message: badly('không phải một dòng dạng «tên: giá trị»'),
    remedy: (params) => {
      const pair = /^([A-Za-z][A-Za-z]*)\s*:?\s*(\S.*)$/u.exec(value(params, 'words'));
      return pair === null
        ? 'Viết thêm dấu hai chấm và một dấu cách sau tên; nếu đây là phần còn lại của giá trị dòng trên, nối vào dòng trên.'
        : `Sau tên phải có dấu hai chấm và một dấu cách: ${quoted(`${pair[1] ?? ''}: ${pair[2] ?? ''}`)}. Nếu đây là phần còn lại của giá trị dòng trên, nối vào dòng trên.`;
    },
  },
  TAB_AS_INDENT: {
    message: badly('được thụt vào bằng phím Tab'),
    remedy: () => 'Xóa khoảng trống đầu dòng và thụt vào bằng hai dấu cách cho mỗi cấp.',
  },
  BAD_INDENT: {
    message: (params) => `${offending(params, 'Cuối phần này')} thụt vào không thẳng hàng với các dòng cùng cấp, hoặc dòng trên còn ngoặc [ { chưa đóng.`,
    remedy: () => 'Cho các dòng cùng cấp bắt đầu ở cùng một cột (mỗi cấp thụt vào hai dấu cách); đóng đủ dấu ] và } ở dòng trên.',
  },
  DUPLICATE_KEY: {
    message: (params) => `Tên ở ${offending(params)} đã được viết một lần ở trên; không biết lấy giá trị nào.`,
    remedy: (params) =>
      value(params, 'words').startsWith('-')
        ? 'Dấu gạch đầu dòng của danh sách phải có một dấu cách phía sau: «- ».'
        : 'Giữ một dòng, xóa dòng kia.',
  },
  MISSING_CHAR: {
    message: (params) => `${offending(params, 'Giá trị này')} thiếu dấu: chưa đóng dấu nháy, thiếu dấu phẩy giữa các mục, hoặc thiếu dấu hai chấm sau tên.`,
    remedy: (params) =>
      /^["']/u.test(value(params, 'words'))
        ? `Đóng dấu nháy ở cuối giá trị: ${quoted(`${value(params, 'words')}${value(params, 'words').slice(0, 1)}`)}.`
        : 'Viết thêm dấu còn thiếu: dấu nháy đóng, dấu phẩy trong [ ], hoặc dấu hai chấm và một dấu cách sau tên.',
  },
  BAD_SCALAR_START: {
    message: badly('bắt đầu bằng một dấu không được đứng đầu giá trị (@, %, ` …)'),
    remedy: quoteWhole,
  },
  UNEXPECTED_TOKEN: {
    message: badly('không đọc được, vì giá trị mở đầu bằng một dấu có nghĩa riêng (\', ", [, {, *, |, >)'),
    remedy: (params) => (/^\[.*\]$/u.test(value(params, 'words')) ? 'Viết các mục trong [ ] cách nhau bằng đúng một dấu phẩy, ví dụ «[A, B]».' : quoteWhole(params)),
  },
  BAD_DQ_ESCAPE: {
    message: badly('có dấu \\ nằm trong dấu nháy kép'),
    remedy: (params) => `Đổi dấu nháy kép thành dấu nháy đơn: ${quoted(inQuotes(value(params, 'words').replaceAll('"', '')))}; trong dấu nháy đơn, dấu \\ được giữ nguyên.`,
  },
  BLOCK_IN_FLOW: {
    message: badly('là danh sách nhiều dòng nằm trong dấu ngoặc [ ] hoặc { }'),
    remedy: () => 'Viết cả danh sách trong ngoặc trên một dòng, cách nhau bằng dấu phẩy; hoặc bỏ ngoặc và viết mỗi mục một dòng bắt đầu bằng «- ».',
  },
  ALIAS: {
    message: badly('bắt đầu bằng dấu *, là cách viết tắt không được dùng trong tài liệu kiểm soát'),
    remedy: quoteWhole,
  },
  BAD_ALIAS: {
    message: badly('bắt đầu bằng dấu * hoặc &, không được đứng đầu giá trị'),
    remedy: quoteWhole,
  },
  TAG: {
    message: badly('bắt đầu bằng dấu !, không được đứng đầu giá trị'),
    remedy: quoteWhole,
  },
  TAG_RESOLVE_FAILED: {
    message: badly('bắt đầu bằng dấu !, không được đứng đầu giá trị'),
    remedy: quoteWhole,
  },
  KEY_NOT_TEXT: {
    message: badly('được dùng làm tên, nhưng tên phải là một từ'),
    remedy: () => 'Viết tên bằng một từ như trong tài liệu mẫu, sau đó là dấu hai chấm; không dùng [ ], { } hoặc ? ở đầu dòng.',
  },
  MULTIPLE_DOCS: {
    message: badly('đứng sau dòng «---» hoặc «...», nên phần từ đó trở đi không được đọc'),
    remedy: () => 'Xóa dòng chỉ có «---» hoặc «...» ở giữa tệp.',
  },
  TOO_DEEP: {
    message: (params) => `${offending(params, 'Phần này')} lồng nhau quá nhiều cấp nên không đọc được.`,
    remedy: () => 'Viết lại như tài liệu mẫu: nhiều nhất ba, bốn cấp thụt vào; xóa các dấu [ hoặc { thừa.',
  },
  TOO_LONG: {
    message: () => 'Phần thông tin của tệp dài quá mức nên không đọc được.',
    remedy: () => 'Kiểm tra xem có nội dung bị dán nhầm vào phần thông tin không; phần này chỉ ghi các dòng «tên: giá trị».',
  },
};

const fallback: YamlAdvice = {
  message: (params) => `${offending(params, 'Chỗ này')} không đọc được thành dòng dạng «tên: giá trị».`,
  remedy: misread,
};

const adviceOf = (params: Params): YamlAdvice => advice[value(params, 'problem')] ?? fallback;

/** Texts of the rule on data that cannot be read at all. */
export const yamlTexts = {
  'yaml-syntax': {
    title: 'Phần thông tin viết sai cách',
    message: (params) => adviceOf(params).message(params),
    remedy: (params) => adviceOf(params).remedy(params),
  },
} as const satisfies Readonly<Record<string, RuleText>>;
