import type { Params, RuleText } from '../rule-text.ts';
import { lengthOfTime, type TimeStyle } from './length-of-time.ts';
import { didYouMean, list, offending, quoted, quotedList, sentence, value } from './phrases.ts';

/** The units of the reader: a limit in days is told in days and hours. */
const styleOf = (params: Params): TimeStyle => ({ inDays: /ngày/iu.test(value(params, 'words')), isUnsaid: value(params, 'said') === 'unsaid' });

const lengthIn = (params: Params, name: string): string => (value(params, name) === '' ? '' : lengthOfTime(value(params, name), value(params, 'unit'), styleOf(params)));

/** `23 ngày 7 giờ làm việc (191 giờ)`: in hours too, as the steps may be, where the days do not come out even. */
const sumInWords = (params: Params): string => {
  const words = lengthIn(params, 'sum');
  const inHours = value(params, 'sum') === '' ? '' : lengthOfTime(value(params, 'sum'), value(params, 'unit'), { isUnsaid: true });
  return /ngày \d/u.test(words) ? `${words} (${inHours})` : words;
};

/** `4 giờ làm việc («Trong buổi»)`; the words once when they say the same. */
const promised = (params: Params): string => {
  const words = value(params, 'words');
  const length = lengthIn(params, 'promised');
  return words.replace(/^0+(?=\d)/u, '') === length ? length : `${length} (${offending(params)})`;
};

/** `Thủ tục «…», trường hợp «…»: `; nothing for a process of one case. */
const caseName = (params: Params): string => {
  const names = [
    ...(value(params, 'procedure') === '' ? [] : [`thủ tục ${quoted(value(params, 'procedure'))}`]),
    ...(value(params, 'variant') === '' ? [] : [`trường hợp ${quoted(value(params, 'variant'))}`]),
  ].join(', ');
  return names === '' ? '' : `${sentence(names)}: `;
};

/** What follows the name of a case begins small. */
const inCase = (params: Params, words: string): string => {
  const name = caseName(params);
  return name === '' ? words : `${name}${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
};

/** Where a time stands: `Bước 2`, or the time limit. */
const placeOf = (params: Params, name: string): string => (Number(value(params, name)) > 0 ? `bước ${value(params, name)}` : 'thời hạn thực hiện');

const absurdProblems: Readonly<Record<string, string>> = {
  negative: 'nhỏ hơn 0',
  zero: 'bằng 0',
  'too-long': 'dài hơn 10 năm',
  contradictory: 'ghi hai con số không bằng nhau',
};

const referenceProblems: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  'branch-nowhere': {
    message: (params) => `Bước ${value(params, 'step')} rẽ sang bước ${value(params, 'words')}, nhưng quy trình chỉ có ${value(params, 'count')} bước.`,
    remedy: () => 'Ghi số của bước sẽ sang ở mục «to» (đếm từ bước đầu tiên là 1), hoặc «end» nếu kết thúc. Thêm, bớt bước thì xem lại mọi chỗ rẽ.',
  },
  'branch-same': {
    message: (params) => `Bước ${value(params, 'step')} trả lời có hay không cũng đi tới cùng một chỗ.`,
    remedy: () => 'Sửa số bước ở mục «to» cho đúng nơi rẽ, hoặc bỏ mục «decision» nếu bước này không rẽ.',
  },
  'shared-past-end': {
    message: (params) => `Thời gian của bước ${value(params, 'step')} dùng chung cho ${value(params, 'words')} bước, nhưng từ bước này đến hết chỉ còn ${Number(value(params, 'count')) - Number(value(params, 'step')) + 1} bước.`,
    remedy: () => 'Sửa mục «timeFor» bằng số bước nằm trong ô thời gian gộp, kể cả bước này.',
  },
  'shared-without-time': {
    message: (params) => `Bước ${value(params, 'step')} ghi dùng chung thời gian cho ${value(params, 'words')} bước nhưng không ghi thời gian.`,
    remedy: () => 'Thêm mục «time» ở bước này, hoặc bỏ mục «timeFor».',
  },
  'covered-time': {
    message: (params) => `Bước ${value(params, 'step')} đã nằm trong thời gian chung ghi ở bước ${value(params, 'owner')} nhưng lại ghi thời gian riêng, nên bị tính hai lần.`,
    remedy: (params) => `Bỏ thời gian riêng của bước này, hoặc giảm mục «timeFor» của bước ${value(params, 'owner')}.`,
  },
  'covered-shares': {
    message: (params) => `Bước ${value(params, 'step')} đã nằm trong thời gian chung ghi ở bước ${value(params, 'owner')} nên không thể dùng chung thời gian với bước khác.`,
    remedy: (params) => `Bỏ mục «timeFor» của bước này, hoặc giảm mục «timeFor» của bước ${value(params, 'owner')}.`,
  },
  'covered-variants': {
    message: (params) => `Bước ${value(params, 'step')} dùng chung thời gian ghi ở bước ${value(params, 'owner')}, nhưng có trường hợp chỉ làm bước này mà không làm bước đó, nên không có thời gian.`,
    remedy: () => 'Ghi các trường hợp («variants») của hai bước cho khớp, hoặc cho bước này thời gian riêng.',
  },
  'parallel-first': {
    message: () => 'Bước 1 ghi đồng thời với bước trên, nhưng không có bước nào ở trên.',
    remedy: () => 'Bỏ mục «parallel» ở bước đầu; mục này ghi ở bước làm cùng lúc với bước ngay trên nó.',
  },
  'total-row': {
    message: (params) => `${offending(params)} không phải là một bước mà là dòng cộng của bảng.`,
    remedy: () => 'Xóa dòng này ở mục «steps»: trang tự cộng thời gian các bước và so với thời hạn thực hiện.',
  },
  'variant-unknown': {
    message: (params) => `Bước ${value(params, 'step')} chỉ có ở trường hợp ${offending(params)}, nhưng quy trình không khai trường hợp nào có mã này.`,
    remedy: (params) => `${didYouMean(params)}${list(params, 'ids').length === 0 ? 'Khai các trường hợp ở mục «variants» đầu tài liệu, mỗi trường hợp một mã và một tên.' : `Các mã đã khai ở mục «variants» đầu tài liệu: ${quotedList(list(params, 'ids'))}.`}`,
  },
  'variant-twice': {
    message: (params) => `Hai trường hợp có cùng mã ${offending(params)}.`,
    remedy: () => 'Đặt cho mỗi trường hợp một mã riêng, rồi sửa mục «variants» ở các bước cho khớp.',
  },
  'procedure-unknown': {
    message: (params) => `Trường hợp ghi cho thủ tục ${offending(params)}, nhưng quy trình không có thủ tục nào mang mã này.`,
    remedy: (params) => `Các mã thủ tục của quy trình: ${quotedList(list(params, 'ids'))}.`,
  },
};

const referenceProblem = (params: Params) => referenceProblems[value(params, 'problem')];

/** Texts of the rules on time limits. */
export const timeTexts = {
  'time-sum': {
    title: 'Thời gian các bước không khớp thời hạn thực hiện',
    message: (params) => {
      if (value(params, 'problem').startsWith('table-')) return `Các dòng của bảng cộng lại là ${sumInWords(params)}, dòng tổng ghi ${offending(params)}: ${value(params, 'problem') === 'table-under' ? 'thiếu' : 'thừa'} ${lengthIn(params, 'difference')}.`;
      return inCase(params, `Các bước cộng lại là ${sumInWords(params)}, thời hạn thực hiện là ${promised(params)}: ${value(params, 'problem') === 'under' ? 'thiếu' : 'thừa'} ${lengthIn(params, 'difference')}.`);
    },
    remedy: (params) =>
      value(params, 'problem').startsWith('table-')
        ? 'Xem lại thời gian từng dòng và dòng tổng trong bảng, sửa chỗ ghi sai. Một ngày làm việc tính bằng 8 giờ làm việc.'
        : 'Đối chiếu với quy trình nội bộ đã được phê duyệt, sửa thời gian của bước ghi sai (steps, time) hoặc thời hạn thực hiện (committedTime). Một ngày làm việc tính bằng 8 giờ làm việc. Các bước làm cùng lúc thì ghi «parallel: true».',
  },
  'time-over-statutory': {
    title: 'Thời hạn thực hiện dài hơn thời hạn luật định',
    message: (params) => inCase(params, `Thời hạn thực hiện ${offending(params)} dài hơn thời hạn luật định ${quoted(value(params, 'statutory'))}.`),
    remedy: () => 'Xem quyết định công bố thủ tục hành chính: thời hạn thực hiện (committedTime) phải bằng hoặc ngắn hơn thời hạn luật định (statutoryTime). Sửa mục ghi sai.',
  },
  'time-units-mixed': {
    title: 'Lẫn ngày làm việc với ngày theo lịch',
    message: (params) => `${sentence(placeOf(params, 'step'))} ghi ${offending(params)}, ${placeOf(params, 'otherStep')} ghi ${quoted(value(params, 'other'))}: một bên là thời gian làm việc, một bên là thời gian theo lịch, nên không cộng được.`,
    remedy: () => 'Ghi thời hạn thực hiện và mọi bước theo cùng một cách. Thời gian niêm yết, xác minh ở cơ quan khác mà không tính vào thời hạn thì ghi «Không tính vào thời hạn giải quyết».',
  },
  'time-in-text': {
    title: 'Thời hạn trong bài khác thời hạn đã khai',
    message: (params) => `Nội dung ghi ${offending(params)}, nhưng ${value(params, 'owner') === '' ? 'đầu tài liệu' : value(params, 'owner')} ghi thời hạn thực hiện ${quoted(value(params, 'committed'))} và thời hạn luật định ${quoted(value(params, 'statutory'))}.`,
    remedy: () => 'Đối chiếu với quyết định công bố, sửa chỗ ghi sai. Tốt nhất là xóa dòng này và đặt thẻ «<Facts />»: thẻ lấy thời hạn đã khai nên không bao giờ lệch.',
  },
  'time-unclear': {
    title: 'Không đọc được thời gian',
    message: (params) => `Không đọc được thời gian ${offending(params)}: thiếu con số, thiếu đơn vị hoặc đơn vị gõ sai.`,
    remedy: () => 'Ghi con số rồi đến đơn vị, ví dụ «0,5 giờ làm việc», «02 ngày làm việc», «30 phút», «1 buổi»; không có thời hạn riêng thì bỏ mục này hoặc viết bằng lời.',
  },
  'time-absurd': {
    title: 'Thời gian không thể đúng',
    message: (params) => `Thời gian ${offending(params)} ${absurdProblems[value(params, 'problem')] ?? 'không thể đúng'}.`,
    remedy: (params) =>
      value(params, 'problem') === 'contradictory'
        ? 'Giữ một con số, hoặc sửa cho hai con số bằng nhau: một ngày làm việc tính bằng 8 giờ làm việc.'
        : 'Đối chiếu với quy trình nội bộ đã được phê duyệt rồi ghi lại con số. Bước làm ngay thì ghi «Ngay sau khi …», bước không tính thời gian thì ghi «Không tính vào thời hạn giải quyết».',
  },
  'time-roles-differ': {
    title: 'Thời gian của từng người không khớp thời gian của bước',
    message: (params) => `Bước ${value(params, 'step')} ghi ${offending(params)}, nhưng thời gian của từng người cộng lại là ${lengthOfTime(value(params, 'sum') || '0', 'working-minutes', styleOf(params))}.`,
    remedy: () => 'Sửa thời gian của người ghi sai (responsible, time) hoặc thời gian của bước (time). Mọi người làm cùng lúc thì thời gian của bước bằng thời gian của người lâu nhất.',
  },
  'step-reference-invalid': {
    title: 'Các bước dẫn chiếu nhau sai',
    message: (params) => referenceProblem(params)?.message(params) ?? 'Bước này dẫn chiếu sai.',
    remedy: (params) => referenceProblem(params)?.remedy(params) ?? 'Xem lại các mục «decision», «timeFor», «parallel», «variants» của bước.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
