import { foldMarks } from '../model/slug.ts';

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldMarks));

/** Words that frame a question and hardly say what it is about. */
const FRAMING = folded('làm xin muốn cần tôi em anh chị cho của và hoặc là thì có được bị ở tại về với như thế nào sao gì đâu ai mấy bao nhiêu khi nào hỏi thủ tục hồ sơ giấy tờ quy trình các những một việc để từ ra đi này đó đã đang sẽ bạn ơi ạ nhé phải theo trên trong người đối');
/** Of the framing words those that hardly ever carry a meaning in titles either. */
const EMPTY = folded('tôi em anh chị muốn cần xin làm thì sao gì đâu ai ạ nhé ơi hỏi bạn');

/** How much a folded word of a question counts beside one that names a thing. */
export const questionWeight = (word: string): number => (EMPTY.has(word) ? 0.12 : FRAMING.has(word) ? 0.45 : 1);

/** Words in a title that narrow it to a special case, folded; a question without them means the usual case. */
export const NARROWING: readonly string[] = ['lại', 'gia hạn', 'điều chỉnh', 'nước ngoài', 'khu vực biên giới', 'lưu động', 'chấm dứt', 'thu hồi', 'bổ sung', 'sửa đổi', 'giám sát', 'liên thông', 'tạm dừng', 'trước thời hạn', 'tạm ngừng', 'giải thể', 'sáp nhập', 'ghi vào sổ', 'phục hồi', 'kết hợp', 'thay đổi', 'có thời hạn', 'dưới'].map(foldMarks);

/** Words that ask for a paper to fill in, folded. */
export const ASKS_FORM: readonly string[] = ['mẫu', 'biểu mẫu', 'tờ khai', 'đơn', 'phiếu', 'bảng', 'sổ', 'biên bản', 'báo cáo', 'giấy đề nghị', 'danh mục', 'kế hoạch', 'bản'].map(foldMarks);
