import { keyNames } from '../key-names.ts';
import type { Params, RuleText } from '../rule-text.ts';
import { choiceMeant, namedChoices } from './choice-names.ts';
import { asId, correctedValue } from './corrected-value.ts';
import { bulletAdvice, bulletOf, isWhole, list, namedKey, offending, quoted, quotedList, sentence, value } from './phrases.ts';

/** What each kind of value takes, with an example. */
const expected: Readonly<Record<string, string>> = {
  text: 'một dòng chữ',
  code: 'mã hiệu tài liệu gồm chữ, số, dấu chấm, gạch nối, không có dấu cách, ví dụ «QT.TP.01»',
  date: 'ngày theo thứ tự năm-tháng-ngày, ví dụ «2026-01-26»',
  'whole-number': 'số nguyên từ 0 trở lên, chỉ gồm chữ số, ví dụ «0» hoặc «5000»',
  'positive-number': 'số nguyên từ 1 trở lên, chỉ gồm chữ số, ví dụ «1»',
  year: 'năm bốn chữ số từ 2000 đến 2099, ví dụ «2026»',
  'yes-no': '«true» (có) hoặc «false» (không)',
  clause: 'số điều khoản của tiêu chuẩn, đặt trong dấu nháy, ví dụ «\'8.5.1\'»',
  'legal-number': 'số và ký hiệu văn bản, ví dụ «118/2025/NĐ-CP» hoặc «15/QĐ-UBND»',
  'procedure-code': 'mã thủ tục hành chính trên Cơ sở dữ liệu quốc gia, ví dụ «1.001193»',
  pattern: 'một mẫu mã hiệu đọc được, ví dụ «\'^QT\\.TP\\.\\d{2}$\'»; nhờ người cài đặt hệ thống viết giúp',
  'retention-years': 'số năm lưu từ 1 đến 99, hoặc «permanent» (vĩnh viễn)',
  'step-target': 'số thứ tự của bước, ví dụ «1», hoặc «end» (kết thúc)',
  'time-of-day': 'giờ và phút, đủ hai chữ số mỗi phần và đặt trong dấu nháy, ví dụ «\'07:30\'»',
  email: 'địa chỉ thư điện tử, ví dụ «vanphong@phuongmau.example»',
  'web-address': 'địa chỉ đầy đủ bắt đầu bằng https://, ví dụ «https://phuongmau.example»',
  'portal-address': 'địa chỉ bắt đầu bằng https:// và có «{code}» ở chỗ mã thủ tục',
  phone: 'số điện thoại chỉ gồm chữ số, dấu cách, ngoặc và dấu chấm, ví dụ «(0000) 000 1234»',
  'site-path': 'địa chỉ trang bắt đầu và kết thúc bằng «/», ví dụ «/don-vi/van-phong/»',
  'file-path': 'tên tệp không dấu, không dấu cách, ví dụ «so-do.png»',
  list: 'một danh sách có ít nhất một mục, ví dụ «[A, B]» hoặc mỗi dòng một mục bắt đầu bằng «- »',
  map: 'một nhóm dòng «tên: giá trị» thụt vào bên dưới',
};

const lastKey = (params: Params): string => value(params, 'key').split('.').at(-1)?.replace(/\[\d+\]$/u, '') ?? '';

/** Registries whose entries are named by id, and such an id. */
const idsOf: Readonly<Record<string, { readonly what: string; readonly place: string; readonly example: string }>> = {
  units: { what: 'mã đơn vị', place: 'units.yml', example: 'van-phong' },
  people: { what: 'mã người', place: 'people.yml', example: 'nguyen-van-an' },
  fields: { what: 'mã lĩnh vực', place: 'fields.yml', example: 'ho-tich' },
  'legal-texts': { what: 'mã văn bản', place: 'thư mục «legal-texts/»', example: 'nd-118-2025-nd-cp' },
  standards: { what: 'mã tiêu chuẩn', place: 'thư mục «standards/»', example: 'iso-9001-2015' },
};

/** Registry that holds the id wanted; a tag that cites a law names no key. */
const referredBy = (params: Params) => idsOf[value(params, 'component') === 'Law' ? 'legal-texts' : value(params, 'refersTo')];

const expectedId = (params: Params): string => {
  const referred = referredBy(params);
  if (referred) return `${referred.what} (mục «id» trong ${referred.place}), không ghi tên, ví dụ ${quoted(referred.example)}`;
  const example = lastKey(params) === 'rule' ? 'code-pattern' : (idsOf[value(params, 'registry')]?.example ?? 'van-phong');
  return `mã định danh gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ${quoted(example)}`;
};

/** A value of each kind, as it is typed. */
const examples: Readonly<Record<string, string>> = {
  '': '', text: '…', code: 'QT.TP.01', date: '2026-01-26', 'whole-number': '0', 'positive-number': '1', year: '2026', 'yes-no': 'true', clause: "'8.5.1'", 'legal-number': '118/2025/NĐ-CP',
  'procedure-code': "'1.001193'", pattern: "'^QT\\.TP\\.\\d{2}$'", 'retention-years': '5', 'step-target': '1', 'time-of-day': "'07:30'", list: '[…]', id: 'ma-dinh-danh',
};

/** `«  - issue: 1», «    revision: 0»`: the lines of one entry. What was typed in place of an entry of one line goes into that line. */
const shapeOf = (params: Params): string => {
  const expects = list(params, 'shapeExpects');
  const typed = expects.length === 1 && isWhole(params) ? value(params, 'words') : '';
  const exampleOf = (kind: string): string => (kind === 'text' && typed !== '' && !/^[[{]/u.test(typed) ? typed : (examples[kind] ?? idsOf[kind]?.example ?? kind));
  return list(params, 'shape')
    .map((start, index) => quoted(`${start} ${exampleOf(expects[index] ?? '')}`.trimEnd()))
    .join(', ');
};

/** The lines are told as they stand below a key of the first level; below a deeper one they stand deeper. */
const indentation = (params: Params): string =>
  /^[a-z]\w*$/iu.test(lastKey(params)) && value(params, 'key').includes('.') ? `thụt vào so với chữ đầu của dòng «${lastKey(params)}:» đúng như đây` : 'giữ khoảng trắng đầu dòng';

/** What a value takes, for any finding that names it by `expects` and `choices`. */
export const expectation = (params: Params): string => {
  const choices = list(params, 'choices');
  if (choices.length > 0) return `một trong các từ: ${namedChoices(choices)}`;
  if (value(params, 'expects') === 'id') return expectedId(params);
  if (list(params, 'shape').length > 0) return `${value(params, 'expects') === 'list' ? 'các mục ở bên dưới, mỗi mục ít nhất có các dòng' : 'một nhóm dòng ở bên dưới, ít nhất có các dòng'} (${indentation(params)}): ${shapeOf(params)}`;
  return expected[value(params, 'expects')] ?? 'một giá trị đúng mẫu';
};

/** `Viết «van-phong», là mã của «Văn phòng HĐND và UBND xã». `, when the registry has what was meant. */
const idCorrection = (params: Params): string => {
  const suggestion = value(params, 'suggestion');
  if (suggestion === '') return '';
  const name = value(params, 'name');
  return name === '' ? `Có phải là ${quoted(suggestion)}? ` : `Viết ${quoted(suggestion)}, là mã của ${quoted(name)}. `;
};

/** `Viết «issued». `, when the right form can be worked out from the wrong one. */
export const correction = (params: Params): string => {
  const words = value(params, 'words');
  if (value(params, 'expects') === 'id' && referredBy(params)) return idCorrection(params);
  const bullet = value(params, 'expects') === 'list' ? bulletOf(words) : undefined;
  if (bullet !== undefined) return `${bulletAdvice(bullet)} `;
  // Words in brackets would be a list of words, where groups of lines belong.
  if (!isWhole(params) || list(params, 'shape').length > 0) return '';
  const corrected = choiceMeant(words, list(params, 'choices')) ?? correctedValue(value(params, 'expects'), words);
  return corrected === undefined ? '' : `Viết ${quoted(corrected)}. `;
};

/** Where a group of lines or a list was typed, or read, in place of a text. */
const isGroup = (params: Params): boolean => /^[[{]/u.test(value(params, 'words')) && !['list', 'map'].includes(value(params, 'expects'));

const invalid: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  'value-blank': {
    message: (params) => `${sentence(namedKey(params))} để trống.`,
    remedy: (params) => `Viết ${expectation(params)} sau «${lastKey(params)}:»; nếu chưa có và mục này không bắt buộc, xóa cả dòng.`,
  },
  'root-invalid': {
    message: (params) => `Phần thông tin không đọc được: ở đây cần ${expectation(params)}, nhưng đang là ${foundAtRoot(params)}.`,
    remedy: (params) =>
      value(params, 'expects') === 'list'
        ? 'Viết tệp thành danh sách, mỗi mục bắt đầu bằng «- », theo mẫu ở trang trợ giúp của quy tắc này.'
        : 'Viết các dòng «tên: giá trị» như trong tài liệu cùng loại đã ban hành, không có «- » ở đầu.',
  },
  'value-invalid': {
    message: (params) =>
      isGroup(params)
        ? `${sentence(namedKey(params))} đang là một danh sách hoặc một nhóm dòng: ${offending(params)}.`
        : `${sentence(namedKey(params))} ghi ${offending(params)} không đúng mẫu.`,
    remedy: (params) =>
      isGroup(params)
        ? `Mục này cần ${expectation(params)}. Nếu giá trị là chữ bắt đầu bằng dấu [ hoặc {, đặt cả giá trị trong dấu nháy đơn.`
        : `${correction(params)}Mục này cần ${expectation(params)}.`,
  },
};

const invalidText = (params: Params) => {
  const isBlank = value(params, 'problem') === 'value-invalid' && value(params, 'words').trim() === '';
  return invalid[isBlank ? 'value-blank' : value(params, 'problem')] ?? invalid['value-invalid'];
};

/** More names than this are no help to choose from. */
const SHOWN_NAMES = 15;

/** The key whose Vietnamese name the author typed in place of the key: `don-vi`, `chức-danh`. */
const keyMeant = (params: Params): string => list(params, 'names').find((name) => keyNames[name] !== undefined && asId(keyNames[name]) === asId(value(params, 'words'))) ?? '';

/** The second half of a value such as `0,5 ngày` between braces. */
const isCutAtComma = (params: Params): boolean => /^\d/u.test(value(params, 'words'));

const unknownKeyRemedy = (params: Params): string => {
  if (isCutAtComma(params)) return 'Giữa { và }, dấu phẩy ngăn các mục với nhau. Đặt giá trị có dấu phẩy giữa hai dấu nháy, ví dụ «time: \'0,5 ngày làm việc\'», hoặc viết mỗi mục trên một dòng riêng, không dùng { }.';
  const meant = value(params, 'suggestion') || keyMeant(params);
  if (meant !== '') return `Có phải là ${quoted(meant)}? Sửa lại tên mục.`;
  const names = list(params, 'names');
  return names.length > 0 && names.length <= SHOWN_NAMES
    ? `Xóa dòng này, hoặc dùng một trong các mục: ${quotedList(names)}.`
    : 'Xóa dòng này, hoặc xem tên đúng ở trang «Các mục thông tin ở đầu tài liệu» trong phần Trợ giúp.';
};

const shownKey = (params: Params): string => {
  const entry = value(params, 'entry');
  const place = value(params, 'key') === value(params, 'words') ? '' : ` (${value(params, 'key')})`;
  return `${entry === '' ? '' : ` của ${quoted(entry)}`}${place}`;
};

const foundAtRoot = (params: Params): string => {
  const words = value(params, 'words');
  if (words.startsWith('[')) return 'một danh sách (các dòng bắt đầu bằng «- »)';
  return words.startsWith('{') ? 'các dòng «tên: giá trị» không có «- »' : offending(params, 'phần trống');
};

const dateRemedy = (params: Params): string => {
  const date = value(params, 'date');
  const [year, month, day] = date.split('-');
  switch (value(params, 'advice')) {
    case 'reform':
      return `Viết ${quoted(date)} (năm-tháng-ngày, tháng và ngày đủ hai chữ số).${value(params, 'isOpen') === 'true' ? ` ${offending(params)} được hiểu là ngày ${day} tháng ${Number(month)} năm ${year}, vì ngày đứng trước; nếu không phải, lấy ngày trên bản giấy đã ký.` : ''}`;
    case 'no-such-day':
      return `Tháng ${value(params, 'month')}/${value(params, 'year')} chỉ có ${value(params, 'lastDay')} ngày. Xem lại ngày trên bản giấy đã ký và viết theo thứ tự năm-tháng-ngày.`;
    case 'no-such-month':
      return `Không có tháng ${value(params, 'month')}; có thể ngày và tháng bị đảo. Viết theo thứ tự năm-tháng-ngày, ví dụ «2026-01-26».`;
    case 'too-early':
      return `Chỉ nhận ngày từ năm 1945 trở đi, không nhận năm ${value(params, 'year')}. Xem lại ngày trên bản giấy đã ký.`;
    default:
      return 'Viết theo thứ tự năm-tháng-ngày, ví dụ «2026-01-26»; lấy ngày trên bản giấy đã ký.';
  }
};

/** Texts of the rules on the data at the head of a document and in registries. */
export const frontMatterTexts = {
  'front-matter-missing': {
    title: 'Thiếu phần thông tin đầu tài liệu',
    message: (params) =>
      value(params, 'problem') === 'unclosed-front-matter'
        ? `Phần thông tin đầu tài liệu mở bằng dòng ${offending(params)} mà không có dòng ${offending(params)} để đóng.`
        : `Tài liệu không bắt đầu bằng dòng ${offending(params)}, nên không có mã hiệu, tên, ngày ban hành.`,
    remedy: (params) =>
      value(params, 'problem') === 'unclosed-front-matter'
        ? 'Thêm một dòng chỉ có ba dấu gạch «---» ngay sau dòng thông tin cuối cùng, trước phần nội dung.'
        : 'Viết ba dấu gạch «---» ở dòng đầu tiên (không có dòng trống phía trên), tiếp theo là các dòng thông tin, rồi một dòng «---» nữa; chép mẫu từ một tài liệu cùng loại.',
  },
  'key-unknown': {
    title: 'Mục thông tin lạ',
    message: (params) => isCutAtComma(params) ? `Chữ ${offending(params)}${shownKey(params)} là phần sau dấu phẩy của một giá trị bị cắt làm hai; những gì ghi ở đó sẽ bị bỏ qua.` : `Mục ${offending(params)}${shownKey(params)} không có trong loại tài liệu hoặc danh mục này; những gì ghi ở đó sẽ bị bỏ qua.`,
    remedy: unknownKeyRemedy,
  },
  'key-missing': {
    title: 'Thiếu mục thông tin bắt buộc',
    message: (params) => `Thiếu ${namedKey(params)}.`,
    remedy: (params) => `Thêm dòng «${lastKey(params)}:» rồi viết ${expectation(params)}.`,
  },
  'value-invalid': {
    title: 'Giá trị không đúng mẫu',
    message: (params) => invalidText(params)?.message(params) ?? '',
    remedy: (params) => invalidText(params)?.remedy(params) ?? '',
  },
  'date-invalid': {
    title: 'Ngày không có thật hoặc viết sai',
    message: (params) => {
      const kind = value(params, 'advice');
      const isUnreal = kind === 'no-such-day' || kind === 'no-such-month';
      const why = isUnreal ? 'là ngày không có trong lịch' : kind === 'too-early' ? 'là ngày quá sớm' : 'không viết theo mẫu năm-tháng-ngày';
      return `${sentence(namedKey(params))} ghi ${offending(params)}, ${why}.`;
    },
    remedy: dateRemedy,
  },
  'list-cut': {
    title: 'Dấu phẩy cắt câu trong ngoặc vuông',
    message: (params) => `${sentence(namedKey(params))} viết trong ngoặc vuông nên dấu phẩy cắt thành ${value(params, 'count')} mục, và ${offending(params)} hiện thành một mục riêng.`,
    remedy: (params) => `Nếu là một câu, đặt cả câu giữa hai dấu nháy đơn: «${value(params, 'key')}: ['${value(params, 'whole')}']»; nhiều mục thì mỗi mục một dòng bắt đầu bằng «- ». Nếu đúng là các mục riêng, viết hoa chữ đầu của mỗi mục.`,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
