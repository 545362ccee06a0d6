/** Tells whether a column holds codes of documents, or their names. */
export const holdsCodes = (header: string): boolean => /^(?:mã(?: (?:hiệu|số|biểu mẫu|tài liệu|quy trình|bm))?|ký hiệu|số hiệu)$/iu.test(header.trim());
export const holdsNames = (header: string): boolean => /^(?:tên(?: (?:biểu mẫu|tài liệu|quy trình|mẫu|hồ sơ|văn bản))?|biểu mẫu|tài liệu|quy trình|nội dung)$/iu.test(header.trim());

/** `BM.TP.01.01 – Tờ khai đăng ký khai sinh`, `Tờ khai đăng ký khai sinh (BM.TP.01.01)`, as an item of a list. */
const CODE = String.raw`(\p{Lu}{2,6}(?:[._-][\p{Lu}\d]{1,6}){1,4})`;
const CODE_FIRST = new RegExp(String.raw`^${CODE}\s*[:–—-]\s*([^:.;]{8,150}?)[.;]?$`, 'u');
const NAME_FIRST = new RegExp(String.raw`^([^:.;()]{8,150}?)\s*\((?:mã\s(?:hiệu|số)?\s*:?\s*)?${CODE}\)[.;,]?$`, 'u');

/** A code with the name beside it. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

export const namedCodeIn = (item: string): NamedCode | undefined => {
  const text = item.trim();
  const [, code, name] = CODE_FIRST.exec(text) ?? [];
  if (code !== undefined && name !== undefined) return { code, name };
  const [, nameFirst, codeLast] = NAME_FIRST.exec(text) ?? [];
  return nameFirst !== undefined && codeLast !== undefined ? { code: codeLast, name: nameFirst } : undefined;
};

/** Tells whether a column holds names of people. */
export const namesPeople = (header: string): boolean => /^(?:họ (?:và )?tên|họ, tên|họ tên người .{1,20}|thành viên)$/iu.test(header.trim());

/** Tells whether a cell holds nothing but the name of a person. */
export const isPersonName = (cell: string): boolean => /^\s*(?:(?:ông|bà|đ\/c|đồng chí)\s)?\p{Lu}\p{L}+(?: \p{Lu}\p{L}*){1,4}\s*$/iu.test(cell);

/** A code in a sentence, with the name before it. */
export interface NameBeforeCode extends NamedCode {
  readonly isBracketed: boolean;
}

const BRACKETED = /(?<!\p{L})(?:[Qq]uy trình|[Hh]ướng dẫn)\s(\p{Lu}[\p{L} ,–-]{6,80}?)\s\(\s?\u0001([^\u0002]+)\u0002\s?\)/gu;
/** `Quy trình Kiểm soát sự không phù hợp (QT.HT.03)`: the code typed, the name perhaps in small letters. */
const TYPED = new RegExp(String.raw`(?<!\p{L})(?:[Qq]uy trình|[Hh]ướng dẫn)\s(\p{L}[\p{L} ,–-]{10,80}?)\s\(\s?${CODE}\s?\)`, 'gu');
const BY_FORM = /(?:^|[.;,:]\s)((?:đơn|bản|tờ khai|phiếu|biên bản|giấy|danh mục|sổ)(?: \p{L}+){1,5}?)\s(?:được\s)?(?:ghi|lập|viết|làm|kê khai|khai)\s(?:theo|vào)(?: mẫu)?\s\u0001([^\u0002]+)\u0002/giu;

/** `phiếu xin lỗi theo mẫu BM.NB.01.04`: the code of a tag, or typed. */
const AFTER_FORM = new RegExp(String.raw`(?<!\p{L})((?:đơn|tờ khai|phiếu|biên bản|giấy|danh mục|sổ|thông báo|báo cáo)(?: \p{L}+){1,5}?)\s(?:theo|bằng|ghi theo|lập theo)\s(?:biểu )?mẫu\s(?:số\s)?\u0001?${CODE}(?=[\s.,;)\u0002]|$)`, 'giu');

/** `Giấy đề nghị thanh toán (BM.NB.04.01)`: a form named in a sentence, its code in brackets. */
const CODE_IN_BRACKETS = new RegExp(String.raw`\(\s?(?:(?:theo )?(?:biểu )?mẫu\s)?\u0001?${CODE}\u0002?\s?\)`, 'gu');
/** Signs in which the words before a code stand. */
const ROOM = 200;
const MOST_WORDS = 14;
const OPENS_FORM = /^(?:đơn|tờ khai|phiếu|biên bản|giấy|bảng|bản|danh mục|danh sách|sổ|thông báo|báo cáo|kế hoạch|chương trình)(?!\p{L})/iu;

/** Names that may end before a blank: where the name begins cannot be told, every word that opens the name of a paper may open it. */
const namesEndingAt = (text: string, end: number): readonly string[] => {
  const words = text.slice(Math.max(0, end - ROOM), end).split(' ').slice(-MOST_WORDS);
  const named = words.slice(words.findLastIndex((word) => !/^\p{L}+$/u.test(word)) + 1);
  return named.length < 2 ? [] : named.flatMap((word, from) => (OPENS_FORM.test(`${word} ${named[from + 1] ?? ''}`) ? [named.slice(from).join(' ')] : []));
};

interface FormNamed {
  readonly code: string;
  readonly names: readonly string[];
}

/** Forms named before their codes in brackets. */
export const formsBeforeBrackets = (text: string): readonly FormNamed[] =>
  Array.from(text.matchAll(CODE_IN_BRACKETS), ({ 1: code = '', index }) => ({ code, names: text[index - 1] === ' ' ? namesEndingAt(text, index - 1) : [] }));

/** `lập phiếu từ chối BM.NB.01.03`: forms named right before their tags. */
export const formsBeforeTags = (text: string): readonly FormNamed[] =>
  Array.from(text.matchAll(/ \u0001([^\u0002]+)\u0002/gu), ({ 1: code = '', index }) => ({ code, names: namesEndingAt(text, index) }));

/** Names before the codes that tags show, in a text with its tags marked. */
export const namesBeforeCodes = (text: string): readonly NameBeforeCode[] =>
  !text.includes('\u0001') && !/mẫu \p{Lu}|\(\s?\p{Lu}{2,6}[._-]/u.test(text)
    ? []
    : [
        ...Array.from(text.matchAll(BRACKETED), ([, name = '', code = '']) => ({ name, code, isBracketed: true })),
        ...Array.from(text.matchAll(TYPED), ([, name = '', code = '']) => ({ name, code, isBracketed: false })),
        ...Array.from(text.matchAll(AFTER_FORM), ([, name = '', code = '']) => ({ name, code: code.replace(/\.$/u, ''), isBracketed: true })),
        ...formsBeforeBrackets(text).flatMap(({ code, names }) => names.map((name) => ({ name, code, isBracketed: false }))),
        ...Array.from(text.matchAll(BY_FORM), ([, name = '', code = '']) => ({ name, code, isBracketed: false })),
      ];

/** Tells whether the label of a blank asks for data of somebody or something, which one part of a form asks for once. */
export const asksForData = (label: string): boolean => /^(?:họ|ngày|số|nơi|địa chỉ|giới tính|quê quán|dân tộc|quốc tịch|nghề nghiệp|chức vụ|chức danh|thư điện tử|email|tên)(?!\p{L})/iu.test(label.trim());

const SORTS = ['tờ khai', 'đơn', 'giấy đề nghị', 'giấy xác nhận', 'giấy cam đoan', 'bản cam kết', 'bản kê khai', 'bảng kê', 'phiếu', 'biên bản', 'báo cáo', 'thông báo', 'tờ trình', 'danh sách', 'hợp đồng', 'sổ', 'kế hoạch'];

/** Sorts that nobody calls by the name of another. */
const STRICT: ReadonlySet<string> = new Set(['tờ khai', 'phiếu', 'biên bản', 'tờ trình', 'hợp đồng', 'giấy đề nghị', 'sổ', 'giấy cam đoan']);

/** Whether names right before a code all begin with another sort of paper than the title of that code. */
export const isOfOtherSort = (names: readonly string[], title: string): boolean => {
  const own = sortOfPaper(title);
  const sorts = names.map(sortOfPaper);
  const nearest = sorts.findLast((sort) => sort !== undefined);
  return own !== undefined && nearest !== undefined && STRICT.has(own) && STRICT.has(nearest) && !sorts.includes(own);
};

/** The sort of paper with whose name a title begins: `Tờ khai đăng ký khai sinh` is a `tờ khai`; undefined for words that stand for any. */
export const sortOfPaper = (title: string): string | undefined => SORTS.find((sort) => title.normalize('NFC').toLowerCase().trimStart().startsWith(`${sort} `));
