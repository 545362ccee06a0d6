import { sentencesOf } from './sentences.ts';

/** Who does something with a thing, as a sentence says: `Thiết bị lưu khóa do văn thư giữ`. */
export interface ToldKeeper {
  readonly at: number;
  readonly text: string;
  readonly thing: string;
  readonly who: string;
  /** Verbs that say the same bear one name. */
  readonly deed: 'keep' | 'approve' | 'sign' | 'make';
}

const DEEDS: Readonly<Record<string, ToldKeeper['deed']>> = {
  giữ: 'keep', 'lưu giữ': 'keep', 'bảo quản': 'keep', 'quản lý': 'keep', 'cất giữ': 'keep', 'lưu': 'keep',
  'phê duyệt': 'approve', duyệt: 'approve', 'quyết định': 'approve',
  ký: 'sign', 'ký ban hành': 'sign',
  lập: 'make', soạn: 'make', 'soạn thảo': 'make', 'xây dựng': 'make',
};

const ROLE = String.raw`(?:(?:phó|quyền)\s)?(?:chủ tịch|giám đốc|chánh văn phòng|văn phòng|văn thư|trưởng|phòng|trung tâm|công chức|chuyên viên|kế toán|thủ quỹ|thủ kho|thư ký|lãnh đạo|bộ phận|tổ trưởng|người)`;
const TOLD = new RegExp(String.raw`^((?:\p{L}+[\s–-]+){1,9}?)do\s(${ROLE}(?:[\s–-]+\p{L}+){0,9}?)\s(?:trực tiếp\s)?(${Object.keys(DEEDS).toSorted((left, right) => right.length - left.length).join('|')})(?!\p{L}|\s(?:nháy|tắt|tên|nhận|kết|thay|thừa|và|hoặc))`, 'iu');
/** `quản lý và sử dụng`, `lập và ký`: the first verb is meant, unless the second is another deed of the table. */
const AND_USES = /\s(?:và|,)\s(?:sử dụng|khai thác|chịu trách nhiệm|theo dõi)/giu;

/** What a post never holds: a verb before the one that was found, as in `do Chủ tịch thành lập`. */
const NO_POST = /(?<!\p{L})(?:thành|ghi|trong|ngày|để|về|sau|theo|được|cấp|giao|gửi|chủ trì|tham mưu|tiếp nhận)(?!\p{L})/iu;

/** Sentences that say when, or beside whom: both may be true. */
const BOUND = /trường hợp|nếu|(?<!\p{L})khi(?!\p{L})|hoặc|riêng|trừ|tùy|vắng|ủy quyền|luân phiên|phối hợp|trước đây|trước ngày|từ ngày|bản sao|bản thứ|bản chính|bản gốc|một bản|(?:mỗi|từng|các) (?:đơn vị|phòng|người|bên)|ví dụ|không/iu;

/** Papers of which a text knows several: each may be somebody else's. */
const ANY_PAPER = /^(?:(?:các|mọi|những|từng|mỗi|bản|tờ|cuốn) )?(?:hồ sơ|biên bản|văn bản|kế hoạch|báo cáo|quyết định|danh sách|danh mục|phiếu|sổ|tờ trình|dự thảo|đề cương|kết quả|tài liệu|giấy mời|giấy tờ|thông báo|nội dung|biểu mẫu|mẫu|đề xuất|bảng|chứng từ|công văn|phần này|việc này)$/iu;

/** Who keeps, signs, approves or makes a thing, in sentences that say so without conditions. Composed text. */
export const toldKeepersIn = (text: string): readonly ToldKeeper[] =>
  !/\sdo\s/.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) => {
        const [clause = ''] = sentence.replaceAll(AND_USES, '').split(/[,;:(]/u);
        const found = TOLD.exec(clause);
        const [, thing = '', who = '', verb = ''] = found ?? [];
        const deed = DEEDS[verb.toLowerCase()];
        return !found || deed === undefined || NO_POST.test(who) || ANY_PAPER.test(thing.trim()) || BOUND.test(sentence) ? [] : [{ at, text: sentence, thing: thing.trim(), who: who.trim(), deed }];
      });
