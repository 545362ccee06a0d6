import { keyNames } from '../key-names.ts';
import type { Params, RuleText } from '../rule-text.ts';
import { bulletAdvice, bulletOf, isWhole, offending, quoted, value } from './phrases.ts';

interface YamlAdvice {
  readonly message: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

/** The curly quotes of Word were meant to be these. */
const inQuotes = (words: string): string => `'${words.replace(/^[“‘](.*)[”’]$/u, '$1').replaceAll("'", "''")}'`;

/** A value of which only the beginning is known is not written out: whoever pasted it would lose the rest. */
const quoteBothEnds = "Đặt cả giá trị trong dấu nháy đơn: thêm một dấu ' ngay trước chữ đầu và một dấu ' ngay sau chữ cuối của giá trị; dấu ' có sẵn bên trong thì viết hai dấu liền nhau.";

const quoteWhole = (params: Params): string => {
  const words = value(params, 'words');
  return words === '' || !isWhole(params) ? quoteBothEnds : `Đặt cả giá trị trong dấu nháy đơn: ${quoted(inQuotes(words))}.`;
};

/** A colon that divides name and value: one at the end of a word. */
const hasColon = (params: Params): boolean => /:(?=\s|$)/u.test(value(params, 'words'));

const joinLineAbove = 'nối vào cuối dòng trên, cách một dấu cách';

const align = 'Cho dòng này bắt đầu ở cùng một cột với các dòng cùng cấp; mỗi cấp thụt vào hai dấu cách, dòng «- » mở một mục và các dòng sau thẳng hàng với chữ đầu tiên của nó.';

/** A name that documents and registries have, with its colon: the line is well written and stands at the wrong place. */
const isPair = (params: Params): boolean => {
  const [, name = ''] = /^(?:- )?([a-zA-Z]+):(?: |$)/u.exec(value(params, 'words')) ?? [];
  return Object.hasOwn(keyNames, name);
};

/** A line that is no pair of name and value. */
const notAPair: YamlAdvice = {
  message: (params) => {
    const words = value(params, 'words');
    if (isPair(params)) return `${offending(params)} thụt vào không thẳng hàng với các dòng cùng cấp ở trên, nên không biết nó thuộc về đâu.`;
    const bullet = bulletOf(words);
    if (bullet !== undefined) return `${offending(params)} không được hiểu là mục của danh sách, vì không mở đầu bằng «- ».`;
    return wideColonAt(words) === undefined
      ? `${offending(params)} không phải một dòng dạng «tên: giá trị».`
      : `${offending(params)} dùng dấu hai chấm khổ rộng «：» (của bộ gõ chữ Hán); chỉ dấu hai chấm thường «:» mới ngăn tên với giá trị.`;
  },
  remedy: (params) => {
    const words = value(params, 'words');
    if (isPair(params)) return align;
    const bullet = bulletOf(words);
    if (bullet !== undefined) return bulletAdvice(bullet);
    const wide = wideColonAt(words);
    if (wide !== undefined) return `Xóa dấu «：», gõ dấu hai chấm thường và một dấu cách${isWhole(params) ? `: ${quoted(`${wide.name}: ${wide.rest}`)}` : ''}.`;
    const [, name = '', sign = '', rest = ''] = /^([\p{L}\p{M}\p{N}_-]+)(\s*:\s*|\s+|$)(.*)$/u.exec(words) ?? [];
    const isKnown = Object.hasOwn(keyNames, name);
    if (isKnown && rest === '') return `Viết dấu hai chấm, một dấu cách và giá trị sau tên: ${quoted(`${name}: …`)}; nếu đây là phần còn lại của giá trị dòng trên, ${joinLineAbove}.`;
    if (isKnown) {
      const pair = isWhole(params) ? `: ${quoted(`${name}: ${rest}`)}` : '';
      return `Sau tên phải có dấu hai chấm và một dấu cách${pair}. Nếu đây là phần còn lại của giá trị dòng trên, ${joinLineAbove}.`;
    }
    const glued = sign.trim() === ':' && /^[A-Za-z-]+$/u.test(name) ? ` Nếu là một mục riêng, xem lại tên ${quoted(name)} và viết một dấu cách sau dấu hai chấm.` : '';
    return `Đây là phần còn lại của giá trị dòng trên bị ngắt xuống dòng: ${joinLineAbove}.${glued}`;
  },
};

/** Name and value on either side of a colon of Chinese type; undefined when there is none after the first word. */
const wideColonAt = (words: string): { readonly name: string; readonly rest: string } | undefined => {
  const [, name, rest = ''] = /^([\p{L}\p{M}\p{N}_-]+)\s*：\s*(.*)$/u.exec(words) ?? [];
  return name === undefined ? undefined : { name, rest };
};

const badly = (message: string): YamlAdvice['message'] => (params) => `${offending(params)} ${message}.`;

const quoteOpen: YamlAdvice = {
  message: badly('mở bằng dấu nháy mà không đóng'),
  remedy: (params) => {
    const words = value(params, 'words');
    const mark = words.slice(0, 1);
    return isWhole(params) ? `Đóng dấu nháy ở cuối giá trị: ${quoted(`${words}${mark}`)}.` : `Viết thêm một dấu ${mark} ngay sau chữ cuối của giá trị.`;
  },
};

const commaMissing: YamlAdvice = {
  message: (params) => `Ở ${offending(params, 'danh sách trong ngoặc')} thiếu dấu phẩy giữa hai mục, hoặc thiếu dấu ] } đóng danh sách.`,
  remedy: () => 'Viết các mục trong [ ] cách nhau bằng một dấu phẩy và đóng bằng dấu ], ví dụ «[A, B]».',
};

/** A sign is missing: which one shows in how the words begin and what stands above them. */
const missing = (params: Params): YamlAdvice => {
  const words = value(params, 'words');
  if (words === '' || value(params, 'above') === 'open' || /^[[{]|[\]}]$/u.test(words)) return commaMissing;
  return /^["']/u.test(words) ? quoteOpen : notAPair;
};

const misread = (): string => 'Viết lại dòng này theo dạng «tên: giá trị»; giá trị có dấu đặc biệt thì đặt trong dấu nháy đơn.';

const advice: Readonly<Record<string, YamlAdvice>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: (params) =>
      hasColon(params)
        ? `${offending(params)} có dấu hai chấm nằm trong giá trị, nên không biết đâu là tên, đâu là giá trị.`
        : `Dòng ngay dưới ${offending(params)} thụt vào sâu hơn mức cần, nên không biết nó thuộc về đâu.`,
    remedy: (params) => (hasColon(params) ? quoteWhole(params) : 'Kéo dòng bên dưới ra thẳng hàng với dòng này. Nếu các dòng dưới đúng là thuộc mục này, xóa phần giá trị ở dòng này.'),
  },
  DASH_GLUED: {
    message: (params) => `Dấu gạch đầu dòng ở ${offending(params)} dính liền chữ, nên không thành một mục của danh sách.`,
    remedy: (params) => `Thêm một dấu cách sau dấu gạch: ${quoted(`- ${value(params, 'words').slice(1)}`)}.`,
  },
  MULTILINE_IMPLICIT_KEY: notAPair,
  TAB_AS_INDENT: {
    message: badly('được thụt vào bằng phím Tab'),
    remedy: () => 'Xóa khoảng trống đầu dòng và thụt vào bằng hai dấu cách cho mỗi cấp.',
  },
  BAD_INDENT: {
    message: (params) =>
      value(params, 'above') === 'open'
        ? `Phía trên ${offending(params, 'chỗ này')} có dấu [ hoặc { mở mà chưa đóng.`
        : `${offending(params, 'Cuối phần này')} thụt vào không thẳng hàng với các dòng cùng cấp.`,
    remedy: (params) =>
      value(params, 'above') === 'open'
        ? 'Viết thêm dấu ] (hoặc }) vào cuối danh sách ở dòng trên.'
        : 'Cho các dòng cùng cấp bắt đầu ở cùng một cột; mỗi cấp thụt vào hai dấu cách.',
  },
  COMMENT_IN_VALUE: {
    message: (params) => `Trong ${offending(params)}, chữ từ dấu # trở đi bị coi là lời ghi chú và sẽ mất.`,
    remedy: quoteWhole,
  },
  DUPLICATE_KEY: {
    message: (params) => {
      const more = Number(value(params, 'more'));
      return more > 0
        ? `${offending(params)} và ${more} dòng dưới nó viết lại những tên đã có ở mục trên: thiếu «- » mở đầu một mục mới, hoặc chép thừa.`
        : `Tên ở ${offending(params)} đã được viết một lần ở trên; không biết lấy giá trị nào.`;
    },
    remedy: (params) =>
      value(params, 'words').startsWith('-')
        ? 'Dấu gạch đầu dòng của danh sách phải có một dấu cách phía sau: «- ».'
        : Number(value(params, 'more')) > 0
          ? `Nếu đây là một mục mới, viết «- » trước tên đầu tiên: ${quoted(`- ${value(params, 'words')}`)}, các dòng sau thẳng hàng với chữ đầu tiên. Nếu chép thừa, xóa các dòng này.`
          : 'Giữ một dòng, xóa dòng kia.',
  },
  MISSING_CHAR: {
    message: (params) => missing(params).message(params),
    remedy: (params) => missing(params).remedy(params),
  },
  BAD_SCALAR_START: {
    message: badly('bắt đầu bằng một dấu không được đứng đầu giá trị (@, %, ` …)'),
    remedy: quoteWhole,
  },
  UNEXPECTED_TOKEN: {
    message: (params) => (isPair(params) ? notAPair.message(params) : badly('không đọc được, vì giá trị mở đầu bằng một dấu có nghĩa riêng (\', ", [, {, *, |, >)')(params)),
    remedy: (params) => (isPair(params) ? align : /^\[.*\]$/u.test(value(params, 'words')) ? 'Viết các mục trong [ ] cách nhau bằng đúng một dấu phẩy, ví dụ «[A, B]».' : quoteWhole(params)),
  },
  BAD_DQ_ESCAPE: {
    message: badly('có dấu \\ nằm trong dấu nháy kép'),
    remedy: (params) =>
      `Đổi dấu nháy kép ở hai đầu giá trị thành dấu nháy đơn${isWhole(params) ? `: ${quoted(inQuotes(value(params, 'words').replaceAll('"', '')))}` : ''}; trong dấu nháy đơn, dấu \\ được giữ nguyên.`,
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
