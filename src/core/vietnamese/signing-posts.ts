import { sentencesOf } from './sentences.ts';

/** Papers in which a body decides on somebody's right or duty. */
const PAPER = String.raw`giấy (?:khai sinh|chứng nhận|phép|xác nhận|chứng tử)|trích lục|quyết định|giấy phép`;
const SIGNS_PAPER = new RegExp(String.raw`(?:^|[,;:.]\s|\svà\s)(?:xem xét,?\s(?:và\s)?|kiểm tra,?\s(?:và\s)?)?ký\s(?:duyệt\s|ban hành\s)?(?:${PAPER})(?!\p{L})`, 'iu');
/** Posts of those who prepare papers. */
const PREPARES = /^(?:công chức|chuyên viên|cán bộ|văn thư|kế toán|nhân viên)(?!\p{L})/iu;
/** Who has been given the right to sign, signs rightly. */
const GIVEN = /ủy quyền|uỷ quyền|thừa lệnh|thừa ủy|được giao ký|được phân công ký|ký thay|TUQ|TL\.|nháy|ký số|ký tắt|bản sao/iu;

/** Somebody else signs in the step: the head to whom it is taken, or those whom the paper is for. */
const ANOTHER = /trình|đề nghị|chuyển|lãnh đạo|chủ tịch|giám đốc|thủ trưởng|hai bên|các bên|người (?:yêu cầu|nộp|dân|được|nhận)|nam,? nữ|vợ|công dân|mời|hướng dẫn|cùng|sau khi|đã ký|chờ/iu;

/** Whether a step has a paper signed by those alone who prepare it. */
export const signsWithoutRight = (content: string, roles: readonly string[]): boolean => SIGNS_PAPER.test(content) && !GIVEN.test(content) && !ANOTHER.test(content) && roles.length > 0 && roles.every((role) => PREPARES.test(role.trim()) && !GIVEN.test(role));

const DECISION_BY = /(?<!\p{L})(quyết định(?: [\p{L}–-]+){0,6}?\sdo\s((?:phó\s)?(?:chánh văn phòng|trưởng phòng|công chức|chuyên viên|kế toán|thư ký ISO)(?: [\p{L}–-]+){0,6}?)\ský(?: ban hành)?)(?!\p{L}| nháy| tắt)/iu;

/** Sentences that have a decision signed by one who signs no decisions: `Quyết định thanh lý do Chánh Văn phòng ký`. Composed text. */
export const decisionsSignedBelow = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/quyết định/iu.test(text) || !/ do /u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) => {
        const found = GIVEN.test(sentence) || /trước đây|không/iu.test(sentence) ? null : DECISION_BY.exec(sentence);
        return found ? [{ at: at + found.index, text: found[1] ?? found[0] }] : [];
      });
