import type { Params, RuleText } from '../rule-text.ts';
import { list, named, namedKey, offending, quoted, sentence, value } from './phrases.ts';
import { shownPeriods } from './shown-periods.ts';

const authority: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  'capacity-missing': {
    message: (params) => `${offending(params)} là cấp phó, phê duyệt mà không ghi là ký thay người đứng đầu.`,
    remedy: () => 'Nếu trên bản giấy ghi «KT.», thêm dòng «capacity: KT» vào mục approvedBy; nếu không, trình người đứng đầu phê duyệt.',
  },
  'capacity-wrong': {
    message: (params) => `${offending(params)} là cấp phó, nhưng hình thức ký ghi ${quoted(value(params, 'capacity'))}; cấp phó phê duyệt thì ký thay (KT).`,
    remedy: () => 'Xem bản giấy đã ký: nếu ghi «KT.», sửa thành «capacity: KT»; nếu không, trình người đứng đầu phê duyệt.',
  },
  'no-authority': {
    message: (params) => `${offending(params)} không có thẩm quyền phê duyệt vào ngày ${quoted(value(params, 'date'))}: không phải người đứng đầu hoặc cấp phó.`,
    remedy: () => 'Ghi người đã phê duyệt trên bản giấy vào approvedBy; nếu thẩm quyền ghi thiếu, sửa «authority» của người này trong people.yml (head: người đứng đầu, deputy: cấp phó).',
  },
};

const authorityText = (params: Params) => authority[value(params, 'problem')] ?? authority['no-authority'];

/** Whether the two days are those of a declaration. */
const isOfDeclaration = (params: Params): boolean => ['auditedOn', 'reviewedOn', 'confirmedOn'].includes(value(params, 'otherKey')) || ['notifiedOn', 'postedOn', 'publishedOn'].includes(value(params, 'key'));

/** Texts of the rules on who signed, and when. */
export const signOffTexts = {
  'sign-off-order': {
    title: 'Thứ tự ngày không hợp lý',
    message: (params) => `${sentence(namedKey(params))} là ${offending(params)}, sớm hơn ${named(value(params, 'otherKey'))} là ${quoted(value(params, 'otherDate'))}.`,
    remedy: (params) => isOfDeclaration(params)
      ? 'Xem bản giấy và sửa ngày ghi sai. Thứ tự đúng: đánh giá nội bộ, xem xét của lãnh đạo, xác nhận hiệu lực, ký bản công bố, rồi mới thông báo, niêm yết, đăng tải; cùng một ngày cũng được.'
      : 'Xem bản giấy đã ký và sửa ngày ghi sai. Thứ tự đúng: soạn thảo, xem xét, phê duyệt, ban hành, hiệu lực; cùng một ngày cũng được.',
  },
  'effective-far': {
    title: 'Ngày hiệu lực quá xa',
    message: (params) => `Ngày hiệu lực (effectiveFrom) là ${offending(params)}, sau ngày ban hành ${quoted(value(params, 'issuedOn'))} hơn hai năm; thường là gõ nhầm năm.`,
    remedy: () => 'Xem ngày hiệu lực trong quyết định đã ký và sửa ngày ghi sai. Ghi vào sổ ban hành rồi thì không sửa được nữa.',
  },
  'approver-is-drafter': {
    title: 'Người phê duyệt cũng là người soạn thảo',
    message: (params) => {
      const name = value(params, 'name');
      return `${name === '' ? '' : `${name} `}${offending(params)} vừa soạn thảo (preparedBy) vừa phê duyệt (approvedBy) tài liệu.`;
    },
    remedy: () => 'Ghi người trực tiếp viết tài liệu vào preparedBy; người phê duyệt không tự soạn thảo tài liệu mình ký.',
  },
  'approver-not-in-office': {
    title: 'Người phê duyệt không đương chức',
    message: (params) => `${offending(params)} không giữ chức vụ nào vào ngày phê duyệt (approvedBy.date) ${quoted(value(params, 'date'))}; trong people.yml: ${shownPeriods(params)}.`,
    remedy: () => 'Xem bản giấy: nếu ngày ghi sai, sửa ngày; nếu người khác ký, sửa approvedBy; nếu thời gian giữ chức ghi sai, sửa «from», «to» của người này trong people.yml.',
  },
  'approver-without-authority': {
    title: 'Người phê duyệt không đủ thẩm quyền',
    message: (params) => authorityText(params)?.message(params) ?? '',
    remedy: (params) => authorityText(params)?.remedy(params) ?? '',
  },
  'issued-incomplete': {
    title: 'Tài liệu đã ban hành còn thiếu thông tin',
    message: (params) => `Tình trạng là ${offending(params)} (đã ban hành) nhưng chưa có ${list(params, 'keys').map((key) => named(key)).join(', ')}.`,
    remedy: (params) => `Thêm ${list(params, 'keys').length === 1 ? 'mục' : 'các mục'} ${list(params, 'keys').map((key) => quoted(`${key}:`)).join(', ')} theo bản giấy đã ký; nếu chưa ký, đổi tình trạng thành «status: awaiting-approval» (chờ phê duyệt).`,
  },
  'period-reversed': {
    title: 'Ngày kết thúc trước ngày bắt đầu',
    message: (params) => `${sentence(namedKey(params))} là ${offending(params)}, sớm hơn ${named(value(params, 'otherKey'), { entry: value(params, 'entry') })} là ${quoted(value(params, 'from'))}.`,
    remedy: () => 'Sửa ngày ghi sai; có thể hai ngày bị đảo chỗ.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
