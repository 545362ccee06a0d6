import { foldMarks } from '../model/slug.ts';

/** Words that frame a question and hardly say what it is about. */
const FRAMING = 'làm xin muốn cần của và hoặc là thì có được bị ở tại về với như thế nào sao gì đâu ai mấy bao nhiêu khi nào hỏi thủ tục hồ sơ giấy tờ quy trình các những một việc để từ ra đi này đó đã đang sẽ phải theo trên trong người đối cho không chưa vừa mới nên mà thuộc lên xuống vào đến tới hiện luôn cũng vẫn nữa giờ bây lúc mình'.split(' ');
/** Of the framing words those that hardly ever carry a meaning in titles either. */
const EMPTY = 'tôi tui em anh chị muốn cần xin làm thì sao gì đâu ai ạ nhé ơi hỏi bạn nhỉ hả vậy thế đấy rồi quá lắm giúp dùm giùm nha nghen à ừ dạ'.split(' ');

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldMarks));
const framing: ReadonlySet<string> = new Set(FRAMING);
const empty: ReadonlySet<string> = new Set(EMPTY);
const framingFolded = folded(FRAMING);
const emptyFolded = folded(EMPTY);

const FRAMES = 0.45;
const SAYS_NOTHING = 0.12;

/** How much a folded word of a question counts beside one that names a thing. */
export const questionWeight = (word: string): number => (emptyFolded.has(word) ? SAYS_NOTHING : framingFolded.has(word) ? FRAMES : 1);

/** The same for a word with its marks: "bạn" frames a question, "bán" does not. */
export const markedWeight = (word: string): number => (empty.has(word) ? SAYS_NOTHING : framing.has(word) ? FRAMES : 1);

const DENYING: ReadonlySet<string> = new Set(['chưa', 'không', 'khong', 'ko', 'hông', 'chẳng']);

/** Whether a word turns what stands behind it round: "giấy chưa kết hôn" asks for no "giấy kết hôn". */
export const denies = (word: string): boolean => DENYING.has(word);

/** Words in a title that narrow it to a special case, folded; a question without them means the usual case. */
export const NARROWING: readonly string[] = ['lại', 'gia hạn', 'điều chỉnh', 'nước ngoài', 'khu vực biên giới', 'lưu động', 'chấm dứt', 'thu hồi', 'bổ sung', 'sửa đổi', 'giám sát', 'liên thông', 'tạm dừng', 'trước thời hạn', 'tạm ngừng', 'giải thể', 'sáp nhập', 'ghi vào sổ', 'phục hồi', 'kết hợp', 'thay đổi', 'có thời hạn', 'dưới', 'xóa', 'theo giai đoạn', 'bản sao', 'cấp đổi'].map(foldMarks);

/** Words that ask for a paper to fill in, folded. */
export const ASKS_FORM: readonly string[] = ['mẫu', 'biểu mẫu', 'tờ khai', 'đơn', 'phiếu', 'bảng', 'sổ', 'biên bản', 'báo cáo', 'giấy đề nghị', 'danh mục', 'kế hoạch', 'bản'].map(foldMarks);

/** What papers to fill in are called by who wants one to fill in: the name itself need not say so. With marks, or without at the beginning. */
const BLANK: ReadonlySet<string> = new Set(['mẫu', 'biểu', 'mau', 'bieu']);
const OF_BLANK: ReadonlySet<string> = new Set(['mẫu', 'đơn', 'giấy', 'phiếu', 'tờ', 'khai', 'mau', 'don', 'giay', 'phieu', 'to']);

/** How many words at the beginning of a question only ask for a paper to fill in: 2 of "mẫu đơn tách thửa"; 0 when they ask for nothing of the kind. */
export const blankWords = (words: readonly string[]): number => {
  const at = words.findIndex((word) => markedWeight(word) === 1);
  if (at < 0 || !BLANK.has(words[at] ?? '')) return 0;
  let to = at + 1;
  while (OF_BLANK.has(words[to] ?? '')) to += 1;
  return to;
};

/** Words after which a title tells whom or what it applies to, or by whom; with their marks. */
export const SCOPE: ReadonlySet<string> = new Set(['đối với', 'cho', 'của', 'tại', 'mà', 'do', 'theo', 'từ', 'trong', 'thuộc']);

/** Pairs that frame a question though their words alone may name a thing. */
const FRAMING_PAIRS: ReadonlySet<string> = new Set(['giấy tờ', 'hồ sơ', 'thủ tục', 'quy trình', 'làm giấy', 'bao nhiêu', 'như thế', 'thế nào'].flatMap((pair) => [pair, foldMarks(pair)]));

/** Whether two words side by side only frame a question. */
export const isFramingPair = (left: string, right: string): boolean => FRAMING_PAIRS.has(`${left} ${right}`);

const KIN: ReadonlySet<string> = new Set('con cháu bé mẹ má bố ba cha ông bà cụ vợ chồng anh chị em'.split(' ').flatMap((word) => [word, foldMarks(word)]));
const FOR_WHOM: ReadonlySet<string> = new Set(['cho', 'của', 'cua']);
const WHOSE: ReadonlySet<string> = new Set(['tôi', 'toi', 'em', 'tui', 'mình', 'minh']);

/** Whether a word only leads to somebody of the family: "cho" in "cho con". */
export const leadsToWhom = (word: string, after: string): boolean => FOR_WHOM.has(word) && KIN.has(after);

/** Whether a word only tells for whom of the family something is asked: "cho con", "bố tôi". */
export const isForWhom = (word: string, { before, after }: { readonly before: string | undefined; readonly after: string | undefined }): boolean =>
  KIN.has(word) && ((before !== undefined && FOR_WHOM.has(before)) || (after !== undefined && WHOSE.has(after)));
