/** Papers that say nothing until somebody signs them. */
const SIGNED = /^(?:tờ khai|đơn|giấy (?:đề nghị|cam đoan|cam kết|ủy quyền|giới thiệu|xác nhận)|bản (?:cam kết|cam đoan|khai)|biên bản|tờ trình|hợp đồng|quyết định|thông báo)(?!\p{L})/iu;
/** Words that show where to sign without a tag: `NGƯỜI KHAI (ký, ghi rõ họ tên)`. */
const SIGNS = /(?<!\p{L})(?:(?<!(?:chữ|đăng|bút|nhật) )ký|(?<!(?:chứng thực|giới thiệu|mẫu) )chữ ký|điểm chỉ|TM\.|KT\.|TL\.|TUQ\.)(?!\p{L}|\s(?:hiệu|kết|hợp đồng|quỹ))/iu;
/** `Thư ký` alone in its line or cell heads a place to sign; among other words it is a post, as is the label of a blank for a name. */
const SECRETARY = /thư ký/giu;
const ALONE = /^\W*thư ký\W*$/iu;

/** Whether a form is of a sort that must be signed, by its title. */
export const mustBeSigned = (title: string): boolean => SIGNED.test(title.normalize('NFC').trim());

/**
 * Whether a text shows a place for a signature.
 * @param isLabel whether it is the label of a blank to fill in.
 */
export const showsSignature = (text: string, isLabel: boolean): boolean => SIGNS.test(!isLabel && ALONE.test(text) ? text : text.replaceAll(SECRETARY, ''));
