import type { Params, RuleText } from '../rule-text.ts';
import { list, offending, quoted, quotedList, value } from './phrases.ts';

const sums: Readonly<Record<string, (params: Params) => string>> = {
  column: (params) => `Dòng cộng ghi ${offending(params)}, nhưng các dòng phía trên cộng lại là ${value(params, 'expected')}.`,
  row: (params) => `Cột cộng ghi ${offending(params)}, nhưng các số của dòng này cộng lại là ${value(params, 'expected')}.`,
  shares: (params) => `Các số ở cột ${offending(params)} cộng lại là ${value(params, 'expected')}, không phải 100.`,
  product: (params) => `Ở đây ghi ${offending(params)}, nhưng tính lại là ${value(params, 'expected')}.`,
  told: (params) => `Câu ${offending(params)}: hai phần cộng lại là ${value(params, 'expected')}, khác tổng số.`,
  sorted: (params) => `Câu ${offending(params)}: các phần cộng lại là ${value(params, 'expected')}, khác tổng số.`,
  copies: (params) => `Câu ${offending(params)}: số bản giao cho các nơi cộng lại là ${value(params, 'expected')}, khác số bản đã lập.`,
  parts: (params) => `Ở đây ghi ${offending(params)} hồ sơ, nhưng các cột thành phần của dòng này cộng lại là ${value(params, 'expected')}.`,
  'row-rate': (params) => `Ở đây ghi ${offending(params)}, nhưng hai số của dòng này chia ra là ${value(params, 'expected')}%.`,
  gap: (params) => `Mức ${offending(params)} không nối với mức ${quoted(value(params, 'expected'))}: có giá trị ở giữa không thuộc mức nào.`,
  overlap: (params) => `Mức ${offending(params)} chồng lên mức ${quoted(value(params, 'expected'))}: có giá trị thuộc cả hai mức.`,
  'told-hundred': (params) => `Các tỷ lệ trong câu ${offending(params)} cộng lại là ${value(params, 'expected')}, không phải 100%.`,
  'told-parts': (params) => `Câu ${offending(params)}: các phần cộng lại là ${value(params, 'expected')}, khác tổng số.`,
  'told-rate': (params) => `Ghi ${offending(params)}, nhưng hai số ấy chia ra là ${value(params, 'expected')}.`,
  'told-rises': (params) => `Ghi ${offending(params)}, nhưng số sau nhỏ hơn số trước.`,
  'told-falls': (params) => `Ghi ${offending(params)}, nhưng số sau lớn hơn số trước.`,
  rate: (params) => `Ghi ${offending(params)}, nhưng hai số đi kèm chia ra là ${value(params, 'expected')}%.`,
};

const results: Readonly<Record<string, (params: Params) => string>> = {
  reached: (params) => `Kết quả ${offending(params)} chưa tới mức đặt ra ${quoted(value(params, 'expected'))} mà ghi là đạt.`,
  missed: (params) => `Kết quả ${offending(params)} đã tới mức đặt ra ${quoted(value(params, 'expected'))} mà ghi là không đạt.`,
  target: (params) => `${offending(params)}, nhưng chỉ tiêu đã khai là ${quoted(value(params, 'expected'))}.`,
  label: (params) => `Ở đây ghi mục tiêu là ${offending(params)}, nhưng chỉ tiêu đã khai ở ${value(params, 'code')} là ${quoted(value(params, 'expected'))}.`,
  over: (params) => `${offending(params)}: phần của một tổng số không thể quá 100%.`,
};

const entries: Readonly<Record<string, (params: Params) => string>> = {
  row: (params) => `Dòng ${offending(params)} lặp lại nguyên một dòng phía trên của bảng.`,
  person: (params) => `${offending(params)} có tên hai lần trong bảng.`,
  field: (params) => `Ô ${offending(params)} có hai lần liền trong cùng một phần của biểu mẫu.`,
  option: (params) => `Lựa chọn ${offending(params)} có hai lần trong cùng một ô.`,
  paragraph: (params) => `Đoạn ${offending(params)} chép lại nguyên một đoạn phía trên.`,
  record: (params) => `Hồ sơ ${offending(params)} được khai hai lần trong phần hồ sơ lưu.`,
  list: (params) => `${offending(params)} được ghi hai lần trong một danh sách ở đầu tài liệu.`,
};

const selfChecks: Readonly<Record<string, (params: Params) => string>> = {
  'approves-own': (params) => `${offending(params)}: người soạn không tự phê duyệt việc của mình.`,
  'sends-to-itself': (params) => `${offending(params)}: nơi gửi và nơi nhận là một.`,
  'audits-itself': (params) => `${offending(params)} đánh giá chính đơn vị mình.`,
  'signs-unauthorised': (params) => `${offending(params)}: người này không có thẩm quyền ký văn bản đó.`,
  seldom: (params) => `${offending(params)}: đánh giá nội bộ và xem xét của lãnh đạo phải làm ít nhất mỗi năm một lần.`,
  'late-update': (params) => `${offending(params)}: thay đổi của pháp luật phải được cập nhật vào hệ thống chậm nhất 3 tháng kể từ ngày có hiệu lực.`,
  'late-answer': (params) => `${offending(params)}: phát hiện của đoàn kiểm tra phải được trả lời trong 2 tháng kể từ ngày ký biên bản.`,
};

const duties: Readonly<Record<string, (params: Params) => string>> = {
  'two-accountable': (params) => `Việc ${offending(params)} có hai nơi cùng chịu trách nhiệm cuối cùng (A).`,
  'none-accountable': (params) => `Việc ${offending(params)} không ai chịu trách nhiệm cuối cùng (A), trong khi mọi việc khác đều có.`,
  'none-responsible': (params) => `Việc ${offending(params)} không giao cho ai làm (R), trong khi mọi việc khác đều có.`,
  letter: (params) => `Ký hiệu ${offending(params)} không phải là chữ nào trong các chữ phân việc R, A, C, I, S.`,
};

const selfRemedies: Readonly<Record<string, string>> = {
  'signs-unauthorised': 'Ghi người đứng đầu hoặc cấp phó ký thay; nếu người này được ủy quyền ký thì ghi rõ là được ủy quyền.',
  seldom: 'Ghi ít nhất mỗi năm một lần (Quyết định 19/2014/QĐ-TTg, Điều 4 khoản 4 điểm b), rồi sửa các chỗ khác ghi cùng việc này.',
  'late-update': 'Ghi không quá 3 tháng (Quyết định 19/2014/QĐ-TTg, Điều 4 khoản 4 điểm a), rồi sửa các chỗ khác ghi cùng việc này.',
  'late-answer': 'Ghi không quá 2 tháng (Thông tư 26/2014/TT-BKHCN, Điều 37), rồi sửa các chỗ khác ghi cùng việc này.',
  'audits-itself': 'Cử người của đơn vị khác đánh giá: người đánh giá phải khách quan (TCVN ISO 9001, điều khoản 9.2.2).',
  'sends-to-itself': 'Ghi đúng nơi nhận: thường một trong hai tên bị chép nhầm.',
};

const placesTold: Readonly<Record<string, string>> = { data: 'đầu tài liệu khai', row: 'bảng ghi' };

const daysOff: Readonly<Record<string, string>> = { sunday: 'Chủ nhật', saturday: 'thứ Bảy' };

const pick = (texts: Readonly<Record<string, (params: Params) => string>>, params: Params): string => texts[value(params, 'problem')]?.(params) ?? '';

/** Texts of the rules that reckon with the figures of a text, and set what it says in one place against what it says in another. */
export const figuresToldTexts = {
  'word-repeated': {
    title: 'Chữ gõ lặp hai lần liền nhau',
    message: (params) => (value(params, 'problem') === 'units' ? `${offending(params)} có hai đơn vị thời gian liền nhau.` : value(params, 'problem') === 'unit-marks' ? `${offending(params)} mất dấu ở đơn vị thời gian.` : `${offending(params)} bị lặp.`),
    remedy: (params) => (value(params, 'problem') !== '') ? 'Xem quy trình đã duyệt ghi ngày hay giờ, rồi viết lại cho đúng.' : 'Xóa một lần. Nếu là hai câu bị dán chồng lên nhau thì đọc lại cả đoạn.',
  },
  'figure-words-differ': {
    title: 'Số ghi bằng chữ khác số ghi bằng số',
    message: (params) => `${offending(params)}: phần chữ đọc là ${value(params, 'value')}.`,
    remedy: () => 'Đối chiếu với bản đã duyệt rồi sửa phần số hoặc phần chữ cho khớp nhau.',
  },
  'count-differs': {
    title: 'Số lượng nêu ra khác số mục liệt kê',
    message: (params) => `Câu này nêu ${offending(params)}, nhưng liệt kê ${value(params, 'found')}.`,
    remedy: () => 'Xem có mục nào bị mất hay thêm vào khi dán; bổ sung, bỏ bớt hoặc sửa con số.',
  },
  'sum-differs': {
    title: 'Con số trong bảng không khớp nhau',
    message: (params) => pick(sums, params),
    remedy: () => 'Tính lại và sửa số sai; kiểm tra cả những chỗ khác nhắc tới số này.',
  },
  'result-differs': {
    title: 'Kết quả mục tiêu ghi không khớp với số liệu',
    message: (params) => pick(results, params),
    remedy: () => 'Xem lại số liệu gốc rồi sửa kết quả hoặc phần đánh giá; mục tiêu không đạt phải có nguyên nhân và cách khắc phục.',
  },
  'entry-repeated': {
    title: 'Dòng, tên hoặc ô bị lặp',
    message: (params) => pick(entries, params),
    remedy: () => 'Xóa chỗ lặp; nếu chỗ thứ hai đáng lẽ là nội dung khác (chép rồi quên sửa) thì ghi nội dung đúng.',
  },
  'law-name-differs': {
    title: 'Tên văn bản không đúng với số hiệu',
    message: (params) => `Số ${offending(params)} đi với tên ${quoted(value(params, 'name'))}, nhưng văn bản mang số này là ${quoted(value(params, 'title'))}.`,
    remedy: () => 'Sửa số hiệu hoặc tên cho đúng văn bản muốn dẫn. Tốt nhất là dùng thẻ «<Law id="…" />»: thẻ lấy tên và số từ danh mục văn bản.',
  },
  'sentences-differ': {
    title: 'Hai câu nói khác nhau về cùng một việc',
    message: (params) => `${offending(params)} – nhưng ${placesTold[value(params, 'problem')] ?? 'phía trên ghi'}: ${quoted(value(params, 'other'))}.`,
    remedy: () => 'Giữ một câu đúng, bỏ câu kia. Nếu là hai việc khác nhau thì viết rõ mỗi câu nói về trường hợp nào.',
  },
  'tables-differ': {
    title: 'Hai bảng ghi khác nhau về cùng một mục',
    message: (params) => `Ở đây ghi ${offending(params)}, nhưng bảng phía trên ghi ${quoted(value(params, 'other'))} cho cùng mục này.`,
    remedy: () => 'Đối chiếu với văn bản gốc, sửa bảng sai; tốt nhất là giữ một bảng. Nếu hai bảng nói về hai trường hợp thì nêu trường hợp ở đề mục của mỗi bảng.',
  },
  'cited-figure-differs': {
    title: 'Nói khác tài liệu mà chính câu ấy dẫn',
    message: (params) =>
      value(params, 'problem') === 'kept'
        ? `${offending(params)} – nhưng ${value(params, 'code')} khai hồ sơ này lưu ${value(params, 'expected')} năm.`
        : `${offending(params)} – nhưng ${value(params, 'code')} ghi: ${quoted(value(params, 'expected'))}.`,
    remedy: (params) => `Mở ${value(params, 'code')} để biết con số đúng rồi sửa chỗ sai; nếu đã dẫn thì tốt nhất là không chép lại con số.`,
  },
  'definition-differs': {
    title: 'Từ đã giải thích một đằng, dùng một nẻo',
    message: (params) => `${quoted(value(params, 'term'))}: ở đây ghi ${offending(params)}, nhưng phần giải thích từ ngữ ghi ${quoted(value(params, 'expected'))}.`,
    remedy: () => 'Xem con số nào đúng rồi sửa chỗ kia; nếu trường hợp này khác thật thì nói rõ khác ở điều kiện nào.',
  },
  'table-mention-unknown': {
    title: 'Nhắc tới cột, nhóm không có trong bảng',
    message: (params) => `Không bảng nào có ${offending(params)}; đang có: ${quotedList(list(params, 'known'))}.`,
    remedy: (params) => (value(params, 'problem') === 'column' ? 'Sửa tên cột trong câu cho đúng với đầu bảng, hoặc thêm cột bị sót.' : 'Sửa chữ cái của nhóm, hoặc thêm dòng bị sót vào bảng. Nếu là nhóm theo văn bản khác thì nêu văn bản đó trong cùng câu.'),
  },
  'signature-missing': {
    title: 'Biểu mẫu phải ký mà không có chỗ ký',
    message: (params) => (value(params, 'problem') === 'one' ? `Biểu mẫu ghi người ký có ${offending(params)}, nhưng phần ký không có chỗ của người này.` : `Biểu mẫu ${offending(params)} không có chỗ ký.`),
    remedy: () => 'Thêm phần ký ở cuối, ví dụ «<Signature label="Người khai" note="Ký, ghi rõ họ tên" />»; biên bản thì có chỗ ký của từng bên.',
  },
  'blank-before-stop': {
    title: 'Khoảng trắng thừa trước dấu câu',
    message: (params) => `${offending(params)}: có khoảng trắng trước dấu câu.`,
    remedy: () => 'Xóa khoảng trắng, để dấu câu sát chữ đứng trước.',
  },
  'duties-contradictory': {
    title: 'Bảng phân trách nhiệm mâu thuẫn',
    message: (params) => pick(duties, params),
    remedy: () => 'Mỗi việc giao cho ít nhất một nơi làm (R) và đúng một nơi chịu trách nhiệm cuối cùng (A); sửa ký hiệu gõ nhầm cho khớp với phần giải thích ký hiệu và các bước.',
  },
  'clause-title-differs': {
    title: 'Tên điều khoản không đúng với số',
    message: (params) => `Điều khoản ${offending(params)} đi với tên ${quoted(value(params, 'title'))}, nhưng đó là điều khoản ${value(params, 'number')}.`,
    remedy: () => 'Sửa số hoặc tên cho đúng với tiêu chuẩn (danh sách trong «standards/»).',
  },
  'session-on-day-off': {
    title: 'Lịch họp, đánh giá rơi vào ngày nghỉ',
    message: (params) => `${offending(params)} là ${daysOff[value(params, 'reason')] ?? `ngày nghỉ (${value(params, 'reason')})`}.`,
    remedy: () => 'Xem lại giấy mời, kế hoạch gốc rồi sửa ngày. Nếu là ngày làm bù thì ghi vào «makeUpDays» của calendar.yml.',
  },
  'self-checked': {
    title: 'Tự duyệt, tự gửi, tự đánh giá, làm quá thưa, quá chậm hoặc ký không đúng thẩm quyền',
    message: (params) => pick(selfChecks, params),
    remedy: (params) => selfRemedies[value(params, 'problem')] ?? 'Ghi người khác phê duyệt: người soạn, người xem xét và người phê duyệt không phải là một.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
