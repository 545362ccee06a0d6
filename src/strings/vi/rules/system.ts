import type { Params, RuleText } from '../rule-text.ts';
import { kindName } from './kind-name.ts';
import { list, offending, quoted, quotedList, value } from './phrases.ts';
import { shownPeriods } from './shown-periods.ts';

const roles: Readonly<Record<string, string>> = { preparedBy: 'soạn thảo', reviewedBy: 'xem xét', approvedBy: 'phê duyệt' };

const role = (params: Params): string => roles[value(params, 'role')] ?? 'ký';

/** Procedures that are usually mandatory, by the words of `mandatory-missing`. */
const usualProcedures: Readonly<Record<string, string>> = {
  'documented-information': 'Kiểm soát thông tin dạng văn bản',
  'internal-audit': 'Đánh giá nội bộ',
  risks: 'Quản lý rủi ro và cơ hội',
  nonconformity: 'Kiểm soát sự không phù hợp và hành động khắc phục',
};

const mandatoryProblems: Readonly<Record<string, string>> = { absent: 'chưa có', withdrawn: 'đã hết hiệu lực', 'not-issued': 'chưa được ban hành' };

/** Texts of the rules on the system as a whole: clauses, mandatory documents, people. */
export const systemTexts = {
  'clause-not-covered': {
    title: 'Sổ tay bỏ sót điều khoản của tiêu chuẩn',
    message: (params) =>
      value(params, 'problem') === 'no-table'
        ? 'Sổ tay không có bảng đáp ứng điều khoản (coverage), nên không rõ từng yêu cầu của tiêu chuẩn được đáp ứng thế nào.'
        : `Sổ tay không mô tả, cũng không loại trừ điều khoản ${offending(params)}${value(params, 'title') === '' ? '' : ` (${value(params, 'title')})`}.`,
    remedy: (params) =>
      value(params, 'problem') === 'no-table'
        ? 'Thêm mục «coverage:» với mỗi điều khoản một dòng «clause», «how», «documents»; điều khoản không áp dụng ghi ở «exclusions» kèm lý do.'
        : `Thêm một dòng «clause: '${value(params, 'words')}'» vào mục «coverage» và ghi cách đáp ứng ở «how»; nếu điều khoản không áp dụng, thêm vào «exclusions» kèm lý do.`,
  },
  'clause-covered-and-excluded': {
    title: 'Điều khoản vừa được đáp ứng vừa bị loại trừ',
    message: (params) => {
      const other = value(params, 'other');
      if (value(params, 'problem') === 'said') return `Câu này ghi không áp dụng điều khoản ${offending(params)}, nhưng bảng đối chiếu («coverage») mô tả cách đáp ứng.`;
      return `Điều khoản ${offending(params)} được mô tả trong ${value(params, 'problem') === 'text' ? 'bảng ở nội dung' : '«coverage»'}, nhưng mục «exclusions» ghi ${other === value(params, 'words') ? 'không áp dụng' : `không áp dụng cả điều khoản ${quoted(other)}`}.`;
    },
    remedy: () => 'Chọn một: nếu cơ quan có áp dụng, bỏ khỏi «exclusions»; nếu không, bỏ khỏi phần mô tả.',
  },
  'exclusion-reason': {
    title: 'Loại trừ điều khoản mà không nêu lý do',
    message: (params) => `Lý do không áp dụng điều khoản ${quoted(value(params, 'clause'))} chỉ ghi ${offending(params)}, không giải thích được vì sao.`,
    remedy: () => 'Viết một hai câu: việc mà điều khoản nói tới vì sao không có ở cơ quan, và vì sao bỏ nó không ảnh hưởng đến kết quả phục vụ người dân.',
  },
  'excluded-clause-answered': {
    title: 'Tài liệu đáp ứng điều khoản mà sổ tay đã loại trừ',
    message: (params) => {
      const other = value(params, 'other');
      return `Mục «clauses» ghi tài liệu đáp ứng điều khoản ${offending(params)}, nhưng sổ tay ghi không áp dụng${other === value(params, 'words') ? '' : ` cả điều khoản ${quoted(other)}`}.`;
    },
    remedy: () => 'Bỏ điều khoản này khỏi «clauses» nếu ghi nhầm; nếu cơ quan thật sự có làm việc đó, sửa mục «exclusions» của sổ tay.',
  },
  'mandatory-missing': {
    title: 'Thiếu tài liệu bắt buộc',
    message: (params) => {
      const problem = mandatoryProblems[value(params, 'problem')] ?? 'chưa có';
      const usual = usualProcedures[value(params, 'words')];
      return usual === undefined ? `Tài liệu bắt buộc ${quoted(value(params, 'name'))} (${offending(params)}) ${problem}.` : `Quy trình ${quoted(usual)}, thường là quy trình bắt buộc của hệ thống, ${problem}.`;
    },
    remedy: (params) =>
      usualProcedures[value(params, 'words')] === undefined
        ? 'Soạn và ban hành tài liệu này; nếu nó đã đổi mã hoặc không còn bắt buộc, sửa mục «mandatory» trong agency.yml.'
        : 'Soạn và ban hành quy trình này; nếu cơ quan dùng tài liệu tên khác hoặc danh sách khác, ghi các tài liệu bắt buộc vào mục «mandatory» trong agency.yml.',
  },
  'policy-or-manual-count': {
    title: 'Chính sách, sổ tay chất lượng không phải là một bản',
    message: (params) => {
      const kind = kindName(value(params, 'kind')) ?? 'tài liệu';
      return value(params, 'problem') === 'none'
        ? `Cơ quan đã ban hành quy trình nhưng chưa ban hành ${kind} nào.`
        : `Có hai bản ${kind} cùng ghi đã ban hành: ${offending(params)} và ${quoted(value(params, 'other'))}.`;
    },
    remedy: (params) =>
      value(params, 'problem') === 'none'
        ? 'Soạn, trình ký và ban hành tài liệu này; nếu đã ký, đổi tình trạng thành «status: issued» và ghi đủ ngày, chữ ký.'
        : 'Bản không còn dùng thì ghi «status: withdrawn»; lần ban hành mới thì sửa trong tệp cũ, giữ nguyên mã hiệu.',
  },
  'goal-not-measurable': {
    title: 'Chỉ tiêu không đo được',
    message: (params) => value(params, 'problem') === 'beyond' ? `Chỉ tiêu ${offending(params)} đặt mức trên 100%, không thể đạt.` : `Chỉ tiêu ${offending(params)} không có con số, nên cuối năm không biết là đạt hay không đạt.`,
    remedy: (params) => value(params, 'problem') === 'beyond' ? 'Mở bản đã duyệt xem con số đúng. Nếu là mức so với kế hoạch, dự toán hoặc năm trước thì viết rõ «so với …».' : 'Viết mức phải đạt kèm đơn vị, ví dụ «Từ 98% hồ sơ trở lên», «Không quá 2 hồ sơ quá hạn mỗi quý».',
  },
  'unit-without-goal': {
    title: 'Đơn vị không được giao mục tiêu chất lượng',
    message: (params) => `Đơn vị ${quoted(value(params, 'name'))} (${offending(params)}) không có mục tiêu chất lượng nào của năm ${value(params, 'year')}.`,
    remedy: () => 'Thêm ít nhất một mục tiêu có «unit» là đơn vị này vào mục tiêu chất lượng của cơ quan, hoặc soạn mục tiêu riêng của đơn vị.',
  },
  'signer-not-in-office': {
    title: 'Người soạn thảo, xem xét không đương chức',
    message: (params) => `${offending(params)} không giữ chức vụ nào vào ngày ${role(params)} ${quoted(value(params, 'date'))}; trong people.yml: ${shownPeriods(params)}.`,
    remedy: () => 'Xem bản giấy: nếu ngày ghi sai, sửa ngày; nếu người khác ký, sửa người; nếu thời gian giữ chức ghi sai hoặc thiếu, sửa «posts» của người này trong people.yml.',
  },
  'position-differs': {
    title: 'Chức danh khi ký không khớp với danh mục',
    message: (params) => `Chức danh ${role(params)} ghi ${offending(params)}, nhưng vào ngày đó ${quoted(value(params, 'name'))} giữ chức vụ ${quotedList(list(params, 'positions'))}.`,
    remedy: () => 'Xem bản giấy: sửa «position» theo đúng chức danh đã in; nếu người này còn giữ chức vụ khác, thêm vào «posts» trong people.yml.',
  },
  'heads-overlap': {
    title: 'Hai người đứng đầu cùng một lúc',
    message: (params) => {
      const to = value(params, 'to');
      return `${offending(params)} là người đứng đầu từ ${quoted(value(params, 'from'))}, trong khi ${quoted(value(params, 'other'))} ${to === '' ? 'vẫn đang là người đứng đầu' : `là người đứng đầu đến ${quoted(to)}`}.`;
    },
    remedy: () => 'Ghi ngày thôi giữ chức («to») của người trước; cấp phó thì ghi «authority: deputy», trưởng phòng thì ghi «authority: staff».',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
