import type { Params, RuleText } from '../rule-text.ts';
import { didYouMean, list, named, offending, quoted, sentence, value } from './phrases.ts';

/** `reviewedOn` has another meaning in the registry of legal texts. */
const dayName = (key: string): string => (key === 'reviewedOn' ? 'ngày xem xét của lãnh đạo (reviewedOn)' : named(key));

const more = (params: Params, unit: string): string => (Number(value(params, 'count')) > 5 ? ` (tất cả ${value(params, 'count')} ${unit})` : '');

const differences: Readonly<Record<string, (params: Params) => string>> = {
  'left-out': (params) => `Quy trình đã ban hành nhưng không có trong phạm vi của bản công bố mới nhất: ${value(params, 'words')}${more(params, 'quy trình')}.`,
  withdrawn: (params) => `Bản công bố mới nhất còn ghi quy trình đã hết hiệu lực: ${value(params, 'words')}${more(params, 'quy trình')}.`,
  'field-left-out': (params) => `Lĩnh vực của quy trình đã công bố nhưng không có trong phạm vi: ${value(params, 'words')}${more(params, 'lĩnh vực')}.`,
  'procedure-left-out': (params) => `Thủ tục hành chính đang giải quyết theo quy trình đã công bố nhưng không có trong phạm vi: ${value(params, 'words')}${more(params, 'thủ tục')}.`,
  'procedure-dropped': (params) => `Bản công bố mới nhất còn ghi thủ tục hành chính không quy trình nào giải quyết nữa: ${value(params, 'words')}${more(params, 'thủ tục')}.`,
};

const logProblems: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  'declaration-unknown': {
    message: (params) => `Không có bản công bố nào mang mã hiệu ${offending(params)}.`,
    remedy: (params) => `${didYouMean(params)}Ghi mã hiệu của một bản công bố trong thư mục «declarations/».`,
  },
  'document-unknown': {
    message: (params) => `Không có tài liệu nào mang mã hiệu ${offending(params)}.`,
    remedy: (params) => `${didYouMean(params)}Sửa mã hiệu, hoặc bỏ dòng «document» và chỉ ghi tên giấy ở «paper».`,
  },
  'other-day': {
    message: (params) => `${sentence(dayName(value(params, 'key')))} ghi trong sổ là ${offending(params)}, nhưng bản công bố ghi ${quoted(value(params, 'otherDate'))}.`,
    remedy: () => 'Xem bản giấy và sửa ngày ghi sai. Văn bản công bố đã ban hành thì sửa trong sổ; nếu bản công bố in sai, dùng lệnh correct.',
  },
  'too-late': {
    message: (params) => `${sentence(dayName(value(params, 'key')))} là ${offending(params)}, sau ngày ký bản công bố ${quoted(value(params, 'otherDate'))}.`,
    remedy: () => 'Đánh giá nội bộ, xem xét của lãnh đạo, xác nhận hiệu lực phải xong trước khi công bố (khoản 2 Điều 4 Quyết định 19/2014/QĐ-TTg). Xem bản giấy và sửa ngày ghi sai.',
  },
  'too-early': {
    message: (params) => `${sentence(dayName(value(params, 'key')))} là ${offending(params)}, trước ngày ký bản công bố ${quoted(value(params, 'otherDate'))}.`,
    remedy: () => 'Ký bản công bố rồi mới thông báo, niêm yết, đăng tải; cùng một ngày cũng được. Xem bản giấy và sửa ngày ghi sai.',
  },
};

const logProblem = (params: Params) => logProblems[value(params, 'problem')];

/** Texts of the rules on the declaration of conformity. */
export const declarationTexts = {
  'declaration-scope-differs': {
    title: 'Phạm vi công bố khác các quy trình đang áp dụng',
    message: (params) => differences[value(params, 'problem')]?.(params) ?? '',
    remedy: () => 'Phạm vi thay đổi thì phải công bố lại (khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg): soạn bộ công bố mới bằng lệnh «npm run sotay -- declare». Nếu chỉ ghi sót khi chép bản đã ký, sửa mục «scope».',
  },
  'declaration-procedure-unknown': {
    title: 'Thủ tục hành chính được công bố không có trong quy trình nào',
    message: (params) => `Bản công bố ghi thủ tục ${offending(params)}, nhưng không quy trình nào giải quyết thủ tục này.`,
    remedy: () => 'Sửa mã thủ tục cho đúng với mục «procedures» của quy trình; nếu thủ tục chưa có quy trình thì chưa công bố được: soạn quy trình trước, hoặc xóa mã này.',
  },
  'declaration-prerequisite-missing': {
    title: 'Bản công bố chưa đủ việc phải làm trước',
    message: (params) => `Bản công bố ${offending(params)} chưa ghi ${list(params, 'keys').map(dayName).join(', ')}.`,
    remedy: () => 'Trước khi công bố phải đánh giá nội bộ, xem xét của lãnh đạo, xác nhận hiệu lực (khoản 2 Điều 4 Quyết định 19/2014/QĐ-TTg). Bản dự thảo thì thêm các mục này; bản đã ban hành thì ghi vào sổ «declaration-log.yml», mỗi việc một dòng kèm giấy tờ chứng minh.',
  },
  'declaration-log-wrong': {
    title: 'Sổ theo dõi công bố ghi không đúng',
    message: (params) => logProblem(params)?.message(params) ?? '',
    remedy: (params) => logProblem(params)?.remedy(params) ?? '',
  },
  'template-field-unknown': {
    title: 'Mẫu soạn bộ công bố ghi mục không có',
    message: (params) => `Mẫu ghi ${offending(params)}, không phải mục nào máy điền được.`,
    remedy: (params) => `${didYouMean(params)}Các mục dùng được: ${list(params, 'names').map((name) => `{{${name}}}`).join(', ')}. Hai dấu ngoặc nhọn mở phải có hai dấu đóng trên cùng dòng.`,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
