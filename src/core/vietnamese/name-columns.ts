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
