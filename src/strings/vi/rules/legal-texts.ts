import { dayName } from '../register-days.ts';
import type { Params, RuleText } from '../rule-text.ts';
import { didYouMean, list, namedKey, offending, quoted, sentence, value } from './phrases.ts';

interface Sentences {
  readonly message: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

const replacements: Readonly<Record<string, Sentences>> = {
  itself: {
    message: (params) => `${sentence(namedKey(params))} là ${offending(params)}, chính là văn bản này.`,
    remedy: () => 'Ghi mã của văn bản mới, hoặc xóa dòng này.',
  },
  older: {
    message: (params) =>
      `${sentence(namedKey(params))} là ${offending(params)} (số ${value(params, 'otherNumber')}), ban hành ngày ${dayName(value(params, 'otherIssuedOn'))}, trước văn bản này (ngày ${dayName(value(params, 'issuedOn'))}).`,
    remedy: (params) => `Văn bản cũ không thay thế hay sửa đổi được văn bản mới: nếu ghi ngược, ghi mã của văn bản này vào tệp của ${offending(params)}; nếu nhầm mã hoặc nhầm ngày ban hành, sửa lại.`,
  },
  circle: {
    message: (params) => `Các văn bản thay thế nhau theo vòng tròn: ${list(params, 'way').map(quoted).join(' → ')}.`,
    remedy: () => 'Tra lại văn bản nào thay văn bản nào, rồi xóa mã ghi sai ở mục «replacedBy».',
  },
  'no-end': {
    message: (params) => `Văn bản đã có văn bản thay thế ${offending(params)} nhưng không ghi ngày hết hiệu lực, nên vẫn hiện là đang có hiệu lực.`,
    remedy: () => 'Thêm dòng «expiredOn:» ghi ngày cuối cùng còn hiệu lực. Nếu văn bản kia chỉ sửa đổi hoặc thay một phần, chuyển mã của nó sang mục «amendedBy».',
  },
};

const notes: Readonly<Record<string, Sentences>> = {
  'document-unknown': {
    message: (params) => `Không có tài liệu nào mang mã hiệu ${offending(params)}.`,
    remedy: (params) => `${didYouMean(params)}Sửa mã hiệu ở dòng «document».`,
  },
  'too-early': {
    message: (params) => `Ghi chú ngày ${dayName(value(params, 'words'))}, trước ngày ban hành văn bản số ${value(params, 'number')} (${dayName(value(params, 'issuedOn'))}).`,
    remedy: () => 'Ghi đúng ngày đã đối chiếu văn bản với tài liệu.',
  },
  'no-relation': {
    message: (params) => `Văn bản số ${value(params, 'number')} không tác động đến tài liệu ${offending(params)}: tài liệu không dẫn văn bản này, không dẫn văn bản bị nó thay thế hoặc sửa đổi, và văn bản không ghi tài liệu này ở «affects».`,
    remedy: () => 'Nếu ghi nhầm tài liệu hoặc văn bản, sửa lại mã. Nếu tài liệu nay không còn liên quan đến văn bản, xóa ghi chú.',
  },
};

const replacementText = (params: Params) => replacements[value(params, 'problem')] ?? replacements['no-end'];
const noteText = (params: Params) => notes[value(params, 'problem')] ?? notes['no-relation'];

/** Texts of the rules on legal texts and on what they change. */
export const legalTextTexts = {
  'replacement-invalid': {
    title: 'Thông tin thay thế văn bản không hợp lý',
    message: (params) => replacementText(params)?.message(params) ?? '',
    remedy: (params) => replacementText(params)?.remedy(params) ?? '',
  },
  'provision-ended': {
    title: 'Viện dẫn điều, khoản đã hết hiệu lực',
    message: (params) => `${offending(params)} của văn bản số ${value(params, 'number')} có phần hết hiệu lực sau ngày ${value(params, 'on')}: ${value(params, 'ended')}.`,
    remedy: () => 'Đọc văn bản bãi bỏ, ghi điều, khoản thay thế hoặc bỏ chỗ viện dẫn này.',
  },
  'article-unknown': {
    title: 'Viện dẫn điều không có trong luật',
    message: (params) => `Tài liệu viện dẫn «Điều ${value(params, 'words')}» của «${value(params, 'title')}» (${value(params, 'number')}), nhưng văn bản này chỉ đến Điều ${value(params, 'last')}.`,
    remedy: () => 'Mở văn bản gốc để tìm đúng điều; nếu điều ấy thuộc luật khác thì sửa tên luật.',
  },
  'law-affects-unknown': {
    title: 'Tài liệu bị tác động không tồn tại',
    message: (params) => `Văn bản được ghi là tác động đến ${offending(params)}, nhưng không có tài liệu nào mang mã hiệu đó.`,
    remedy: (params) => `${didYouMean(params)}Sửa mã hiệu ở mục «affects», hoặc xóa mã đó nếu tài liệu đã bỏ.`,
  },
  'law-note-invalid': {
    title: 'Ghi chú đối chiếu văn bản không đúng chỗ',
    message: (params) => noteText(params)?.message(params) ?? '',
    remedy: (params) => noteText(params)?.remedy(params) ?? '',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
