import type { Params, RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

interface MdxAdvice {
  readonly message: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

/** `<5 ngày` out of `<5 ngày làm việc kể từ …`, `<tên cơ quan>` out of `<tên cơ quan> ban hành`. */
const marked = (words: string): string =>
  /^<=?\s*[\d.,]*\d%?(?:\s+\p{L}+)?/u.exec(words)?.[0] ?? /^<[^<>]{1,58}>/u.exec(words)?.[0] ?? /^<\s*\S+/u.exec(words)?.[0] ?? words;

const lessThanRemedy = (params: Params): string => {
  const shown = marked(value(params, 'words'));
  const escaped = quoted(`\\${shown}`);
  const amount = /^<(=?)\s*(\d.*?)>?$/u.exec(shown);
  if (amount) return `Viết ${quoted(`${amount[1] === '=' ? 'không quá' : 'dưới'} ${amount[2] ?? ''}`)} hoặc ${escaped}.`;
  if (/^<.+>$/u.test(shown)) return `Nếu đây là chỗ chờ điền, viết nội dung thật vào thay cho ${quoted(shown)}; nếu muốn hiện cả dấu ngoặc nhọn, viết ${escaped}.`;
  return `Viết thành lời (nhỏ hơn, dưới) hoặc đặt dấu gạch chéo ngược trước dấu <: ${escaped}.`;
};

/** The tag alone out of a line that begins with it. */
const shownTag = (params: Params): string => quoted(/^<[^>]*>/u.exec(value(params, 'words'))?.[0] ?? value(params, 'words'));

/** Components that wrap text; all others close themselves. */
const wrapping: readonly string[] = ['Note', 'Term'];

/** The tag up to its end; undefined when the line, or what is shown of it, ends first. */
const wholeTag = (words: string): string | undefined => /^<[^>]*(?=>)/u.exec(words)?.[0].trimEnd();

const unclosedRemedy = (params: Params): string => {
  const words = value(params, 'words');
  const name = tagName(words);
  const closing = value(params, 'closing');
  if (closing !== '') return `Thẻ đóng là ${quoted(`</${closing}>`)}: ghi cùng một tên ở thẻ mở và thẻ đóng, đúng tên thẻ.`;
  const onlyText = `Nếu đây chỉ là chữ trong ngoặc nhọn, viết ${quoted(`\\<${name}>`)}.`;
  if (wrapping.includes(name)) return `Thêm ${quoted(`</${name}>`)} sau phần nội dung của thẻ.`;
  if (name === 'br' || /^[A-Z]/u.test(name)) {
    const opened = wholeTag(words);
    return `Viết dấu / trước dấu > ở cuối thẻ${opened === undefined ? '' : `: ${quoted(`${opened} />`)}`}. ${onlyText}`;
  }
  return `Xóa thẻ; chữ đậm viết **chữ**, chữ nghiêng viết *chữ*. ${onlyText}`;
};

/** `<Ref code="QT.TP.01" />` out of `<Ref code=QT.TP.01 />` or the same with curly quotes; undefined when that does not mend it. */
const straightened = (words: string): string | undefined => {
  const tag = /^<[^>]*>/u.exec(words)?.[0];
  const mended = tag?.replaceAll(/\s*=\s*[“”'‘’]([^“”'‘’"]*)[“”'‘’]/gu, '="$1"').replaceAll(/=([^\s"'>“”]+)(?=[\s>])/gu, '="$1"');
  return mended === tag ? undefined : mended;
};

/** `Note` out of `<Note kind="info">` and `</Note>`. */
const tagName = (words: string): string => /^<\/?\s*([A-Za-z][\w.:-]*)/u.exec(words)?.[1] ?? '';

const syntax: Readonly<Record<string, MdxAdvice>> = {
  'less-than': {
    message: (params) => `Dấu < ở ${quoted(marked(value(params, 'words')))} bị hiểu là mở một thẻ, làm hỏng đoạn chữ quanh nó.`,
    remedy: lessThanRemedy,
  },
  'unclosed-tag': {
    message: (params) => `Thẻ ${shownTag(params)} mở mà không đóng.`,
    remedy: unclosedRemedy,
  },
  'stray-closing-tag': {
    message: (params) => `Thẻ đóng ${shownTag(params)} không có thẻ mở đi cùng.`,
    remedy: (params) => `Xóa thẻ đóng này, hoặc thêm thẻ mở ${quoted(`<${tagName(value(params, 'words'))}>`)} trước phần nội dung. Hai thẻ phải cùng ở trong đoạn hoặc cùng đứng dòng riêng.`,
  },
  'html-comment': {
    message: (params) => `Lời ghi chú ẩn ${shownTag(params)} không được dùng trong tài liệu kiểm soát.`,
    remedy: () => 'Xóa lời ghi chú ẩn. Điều cần nhắc người soạn thì để ngoài tài liệu; điều người đọc cần biết thì viết bằng thẻ <Note>.',
  },
  autolink: {
    message: (params) => `Địa chỉ ${shownTag(params)} đặt trong ngoặc nhọn nên không đọc được.`,
    remedy: (params) => {
      const address = /^<([^>\s]*)>/u.exec(value(params, 'words'))?.[1];
      if (address === undefined) return 'Bỏ ngoặc nhọn và viết «[tên gọi](địa chỉ)».';
      const target = address.includes('@') && !address.startsWith('mailto:') ? `mailto:${address}` : address;
      return `Bỏ ngoặc nhọn và viết ${quoted(`[${address.replace(/^mailto:/u, '')}](${target.startsWith('www.') ? `https://${target}` : target})`)}.`;
    },
  },
  attribute: {
    message: (params) => `Thẻ ${shownTag(params)} có phần khai báo viết sai.`,
    remedy: (params) => {
      const mended = straightened(value(params, 'words'));
      if (mended !== undefined) return `Viết ${quoted(mended)}: giá trị đặt trong dấu nháy kép thẳng.`;
      return 'Viết mỗi phần khai báo theo dạng «tên="giá trị"», có dấu nháy kép thẳng " ở cả hai đầu, cách nhau bằng dấu cách; trong giá trị không dùng dấu nháy kép; đóng thẻ bằng «/>».';
    },
  },
  'other-syntax': {
    message: (params) => `Không đọc được thẻ ${shownTag(params)}.`,
    remedy: (params) => `Viết thẻ trọn trên một dòng theo dạng ${quoted(`<${tagName(value(params, 'words')) || 'Steps'} />`)}; nếu đây chỉ là chữ, đặt dấu gạch chéo ngược trước dấu <.`,
  },
  'private-use-character': {
    message: (params) => `Ở trước ${quoted(value(params, 'words').replaceAll(/[\uE000-\uF8FF]/gu, '').trim())} có một ký tự riêng của phông chữ, không hiện được trên máy khác.`,
    remedy: () => 'Xóa ký tự đó (thường do chép từ Word với phông Symbol, Wingdings) và gõ lại bằng bàn phím, ví dụ dấu gạch đầu dòng «-».',
  },
};

const syntaxText = (params: Params): MdxAdvice | undefined => syntax[value(params, 'problem')] ?? syntax['other-syntax'];

const braced = (words: string): string => /^\{[^{}]*\}/u.exec(words)?.[0] ?? words;

/** Texts of the rules on what a text may not contain. */
export const mdxTexts = {
  'mdx-syntax': {
    title: 'Dấu ngoặc nhọn hoặc thẻ viết sai',
    message: (params) => syntaxText(params)?.message(params) ?? '',
    remedy: (params) => syntaxText(params)?.remedy(params) ?? '',
  },
  'mdx-import': {
    title: 'Dòng bắt đầu bằng import hoặc export',
    message: (params) => `Dòng ${offending(params)} bắt đầu bằng «import» hoặc «export», là lệnh máy tính không được có trong tài liệu kiểm soát.`,
    remedy: () => 'Xóa dòng này. Nếu là từ tiếng Anh trong câu, đổi thành tiếng Việt (nhập, xuất) hoặc để từ đó không đứng đầu dòng.',
  },
  'mdx-expression': {
    title: 'Dấu ngoặc nhọn { } trong nội dung',
    message: (params) => `Dấu { ở ${quoted(braced(value(params, 'words')))} bị hiểu là lệnh máy tính nên phần này không hiện được.`,
    remedy: (params) => {
      const shown = braced(value(params, 'words'));
      const inner = shown.replace(/^\{\s*|\s*\}$/gu, '');
      if (inner === '' || !shown.endsWith('}')) return 'Xóa dấu ngoặc nhọn, hoặc dùng ngoặc tròn ( ).';
      if (inner.startsWith('/*')) return 'Xóa lời ghi chú ẩn này; điều người đọc cần biết thì viết bằng thẻ <Note>.';
      if (/[().=;`$]/u.test(inner)) return 'Xóa phần này và viết thẳng nội dung cần hiện.';
      return `Dùng ngoặc tròn: ${quoted(`(${inner})`)}; nếu đây là chỗ chờ điền của mẫu cũ, viết nội dung thật vào.`;
    },
  },
  'mdx-attribute-expression': {
    title: 'Giá trị của thẻ viết trong ngoặc { }',
    message: (params) => `Trong thẻ có ${quoted(braced(value(params, 'words')))} viết bằng ngoặc nhọn; giá trị của thẻ chỉ được là chữ trong dấu nháy kép.`,
    remedy: (params) => {
      if (!braced(value(params, 'words')).endsWith('}')) return 'Bỏ ngoặc nhọn, viết giá trị bằng chữ trong dấu nháy kép thẳng: «tên="giá trị"».';
      const inner = braced(value(params, 'words')).replace(/^\{\s*["'`]?|["'`]?\s*\}$/gu, '');
      return inner.startsWith('...') || inner === '' ? 'Xóa phần trong ngoặc nhọn và viết từng giá trị theo dạng «tên="giá trị"».' : `Thay ngoặc nhọn bằng dấu nháy kép: ${quoted(`"${inner}"`)}.`;
    },
  },
  'text-too-complex': {
    title: 'Nội dung quá rối nên không đọc được',
    message: (params) =>
      value(params, 'problem') === 'gave-up'
        ? 'Nội dung có quá nhiều chỗ viết sai nên việc kiểm tra dừng giữa chừng; phần còn lại chưa được kiểm tra.'
        : `${value(params, 'words') === '' ? 'Nội dung tài liệu' : `Dòng bắt đầu bằng ${quoted(`${value(params, 'words').slice(0, 30).trim()}…`)}`} quá dài hoặc lồng nhau quá nhiều cấp nên không đọc được.`,
    remedy: (params) =>
      value(params, 'problem') === 'gave-up'
        ? 'Sửa các chỗ đã báo, rồi chạy kiểm tra lại để thấy phần còn lại.'
        : 'Ngắt thành nhiều dòng, nhiều đoạn ngắn; bỏ bớt cấp của danh sách hoặc của dấu > ở đầu dòng; bỏ ảnh dán dưới dạng chữ.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
