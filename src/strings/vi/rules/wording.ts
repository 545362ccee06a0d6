import type { Params, RuleText } from '../rule-text.ts';
import { offending, quoted, value } from './phrases.ts';

/** ` (3 chỗ)` when there is more than one. */
const times = (params: Params): string => {
  const count = Number(value(params, 'count') || 1);
  return count > 1 ? ` (${count} chỗ trong tệp này)` : '';
};

const leftoverAdvice: Readonly<Record<string, string>> = {
  filled: 'Xóa ngày, họ tên cụ thể, thay bằng ô điền «<Field label="…" kind="…" />».',
  'insert-here': 'Đưa nội dung, sơ đồ thật vào chỗ này, hoặc xóa lời nhắc.',
  'word-field': 'Đây là lời báo lỗi hoặc lời nhắc của Word: mở tệp gốc xem chỗ này định ghi gì, rồi gõ nội dung thật thay vào.',
  'merge-field': 'Đây là ô trộn thư của Word: gõ tên, số thật thay vào.',
  angle: 'Ghi tên thật thay cho phần trong ngoặc nhọn.',
  bracket: 'Ghi nội dung thật thay cho phần trong ngoặc vuông.',
  'fill-in': 'Điền nội dung thật, rồi xóa lời nhắc trong ngoặc.',
  x: 'Ghi số, ngày, tên thật thay cho các chữ x; nếu đây là cách đặt ký hiệu, nói rõ trong câu rằng đó là ví dụ hoặc ký hiệu.',
  code: 'Ghi mã hiệu thật của tài liệu hoặc biểu mẫu; nếu đang nói về cách đặt mã, nói rõ trong câu.',
  abc: 'Ghi tên thật; nếu đây là ví dụ, viết «ví dụ» trong câu.',
  lorem: 'Xóa đoạn chữ giả và viết nội dung thật.',
  todo: 'Làm nốt việc được nhắc, rồi xóa lời nhắc.',
  later: 'Viết nội dung còn thiếu; nếu không cần mục này, xóa cả mục.',
  comment: 'Đây là lời góp ý (comment) của Word: xem góp ý đã được giải quyết chưa, rồi xóa cả dòng.',
  tracked: 'Đây là dấu vết theo dõi sửa đổi (Track Changes) của Word: chấp nhận hoặc bỏ các sửa đổi trong tệp gốc rồi chép lại.',
  note: 'Đây là lời trao đổi giữa những người soạn: làm rõ chỗ được hỏi, ghi nội dung đã thống nhất, rồi xóa lời ghi.',
  'sample-name': 'Ghi tên hoặc chức danh thật; nếu đây là ví dụ, viết «ví dụ» trong câu.',
  'own-name': 'Ghi tên cơ quan mình thay cho phần trong ngoặc; biểu mẫu của cơ quan in sẵn tên nơi nhận để người dân khỏi viết.',
  path: 'Đây là đường dẫn tới tệp trên máy của người soạn, người khác không mở được: xóa đi, hoặc dẫn tài liệu bằng mã hiệu.',
  draft: 'Tài liệu đã ban hành thì không còn là dự thảo: xóa dòng này sau khi đối chiếu nội dung với bản đã ký.',
};

const signAdvice = (sign: string): string => {
  if (sign === 'U+FFFD' || sign === 'U+003F') return 'Gõ lại chữ bị mất; nếu mất nhiều, mở tệp gốc, lưu lại với bảng mã UTF-8 rồi chép lại.';
  if (/^U\+(?:061C|20[0-6])/u.test(sign)) return 'Xóa cả cụm chữ quanh chỗ này và gõ lại bằng tay; đừng dán từ nguồn cũ.';
  return 'Xóa ký tự này và dùng dấu có sẵn trên bàn phím (ví dụ «-» thay ký hiệu đầu dòng, chữ «không» hoặc ☐ thay ô vuông); ký hiệu của phông chữ Wingdings, Symbol không hiện trên máy khác.';
};

const signName = (sign: string): string => {
  if (sign === 'U+FFFD') return 'dấu thay cho một chữ đã mất (�)';
  if (sign === 'U+003F') return 'dấu hỏi ở chỗ của một chữ cái đã mất';
  if (sign === 'U+00AD') return 'dấu gạch nối mềm';
  if (/^U\+(?:200B|FEFF|2060|180E|200C|200D|206[1-4])$/u.test(sign)) return 'ký tự không có bề rộng';
  if (/^U\+(?:061C|200E|200F|202|206)/u.test(sign)) return 'ký tự đảo chiều viết';
  return 'ký hiệu riêng của một phông chữ';
};

const personalData: Readonly<Record<string, string>> = {
  'citizen-number': 'Số định danh cá nhân, căn cước',
  'identity-card': 'Số chứng minh nhân dân',
  phone: 'Số điện thoại',
  email: 'Địa chỉ thư cá nhân',
  'bank-account': 'Số tài khoản ngân hàng',
  password: 'Mật khẩu',
};

const personalDataAdvice = (params: Params): string => {
  const problem = value(params, 'problem');
  if (problem === 'password') return 'Xóa mật khẩu khỏi tài liệu và đổi ngay mật khẩu ấy; chỉ ghi ai cấp tài khoản và cấp bằng cách nào.';
  if (problem === 'phone' || problem === 'email') return 'Ghi số điện thoại, hộp thư công vụ của cơ quan (khai ở agency.yml hoặc units.yml), hoặc ghi chức danh thay cho số riêng; nếu là ví dụ, dùng số có bốn chữ số 0.';
  return 'Xóa số này; nếu là ví dụ, dùng số không có thật, như 000000000000.';
};

/** Whether a letter slipped into a number, not a digit into a word. */
const isNumber = (params: Params): boolean => value(params, 'problem') === 'number';

/** Texts of the rules on wording. */
export const wordingTexts = {
  'template-leftover': {
    title: 'Chữ của mẫu còn sót',
    message: (params) => (value(params, 'problem') === 'filled' ? `${offending(params)} là nội dung của một bản đã điền, còn sót trong biểu mẫu trống.` : `${offending(params)} là chữ của mẫu hoặc lời nhắc, chưa được thay bằng nội dung thật.`),
    remedy: (params) => leftoverAdvice[value(params, 'problem')] ?? 'Thay bằng nội dung thật.',
  },
  'blank-number': {
    title: 'Số hoặc ngày bỏ trống',
    message: (params) => `${value(params, 'problem') === 'date' ? 'Ngày' : 'Số'} bỏ trống: ${offending(params)}.`,
    remedy: (params) =>
      value(params, 'problem') === 'date'
        ? 'Ghi đủ ngày, tháng, năm như trên bản đã ký. Chỗ để người khác điền thì chuyển vào biểu mẫu (thư mục forms/).'
        : 'Ghi số như trên bản đã ký; dẫn quyết định của cơ quan bằng <Ref code="…" />, dẫn văn bản pháp luật bằng <Law id="…" />.',
  },
  'dot-leader': {
    title: 'Dãy dấu chấm ngoài biểu mẫu',
    message: (params) => `Dãy ${offending(params)} để trống chỗ, nhưng tài liệu này không phải biểu mẫu nên không ai điền.`,
    remedy: () => 'Viết nội dung thật vào chỗ này. Nếu cần chỗ cho người khác điền, làm một biểu mẫu trong thư mục forms/ và dẫn tới nó.',
  },
  'dot-leader-in-form': {
    title: 'Chỗ điền trong biểu mẫu vẽ bằng dấu chấm',
    message: (params) => `Chỗ điền ${offending(params)} vẽ bằng dấu chấm hoặc gạch dưới${times(params)}, nên lệch dòng khi in và không có tên.`,
    remedy: () => 'Thay từng chỗ: viết trên một dòng riêng «<Field label="Họ và tên" />»; ngày thì thêm kind="date", nhiều dòng thì kind="multiline".',
  },
  'marks-missing': {
    title: 'Đoạn chữ mất dấu',
    message: (params) => `Đoạn ${offending(params)} không có dấu tiếng Việt, như chữ do máy quét nhận dạng hoặc phông chữ cũ để lại.`,
    remedy: () => 'Gõ lại đoạn này có dấu, đối chiếu với bản giấy; kiểm cả đoạn trước và sau, vì thường cả trang cùng bị.',
  },
  'digit-in-word': {
    title: 'Chữ số và chữ cái lẫn nhau',
    message: (params) => (isNumber(params) ? `Số ${offending(params)} có chữ cái ở chỗ của chữ số.` : `Từ ${offending(params)} có chữ số ở chỗ của chữ cái.`),
    remedy: (params) => isNumber(params) ? `Sửa thành ${quoted(value(params, 'suggestion'))}, đối chiếu với bản giấy: chữ O thường là số 0, chữ l hoặc I là số 1.` : `${value(params, 'suggestion') === '' ? '' : `Có thể là ${quoted(value(params, 'suggestion'))} (thêm dấu cho đúng). `}Sửa chữ số thành chữ cái: số 0 thường là chữ o, số 1 là chữ l hoặc i.`,
  },
  'misspelt-word': {
    title: 'Chữ viết sai chính tả',
    message: (params) => `${value(params, 'problem') === 'confused' ? 'Từ' : 'Chữ'} ${offending(params)} viết sai chính tả${times(params)}.`,
    remedy: (params) => `${value(params, 'suggestion') === '' ? 'Gõ lại chữ này' : `Viết ${quoted(value(params, 'suggestion'))}`}; tìm cả tài liệu xem còn chỗ nào như vậy. Văn bản đã ký thì đối chiếu với bản giấy trước.`,
  },
  'old-encoding': {
    title: 'Chữ theo bảng mã cũ',
    message: (params) =>
      value(params, 'encoding') === 'UTF-8'
        ? `${offending(params)} là chữ Unicode bị mở sai bảng mã nên hiện thành ký hiệu lạ. Có thể là ${quoted(value(params, 'suggestion'))}.`
        : `${offending(params)} gõ theo bảng mã ${value(params, 'encoding') === 'VNI' ? 'VNI' : 'TCVN3 (ABC)'}, trên máy khác hiện thành chữ lạ. Có thể là ${quoted(value(params, 'suggestion'))}.`,
    remedy: (params) => value(params, 'encoding') === 'UTF-8' ? 'Mở lại tệp gốc, chọn bảng mã UTF-8 khi mở rồi chép lại cả đoạn; tìm các ký hiệu «Ã», «á»», «â€» xem còn chỗ nào. Đoạn ngắn thì gõ lại.' : 'Mở văn bản gốc, dùng chức năng «Chuyển mã» của UniKey sang Unicode dựng sẵn rồi chép lại, đọc soát từng câu. Đoạn ngắn thì gõ lại.',
  },
  'text-not-nfc': {
    title: 'Chữ gõ bằng Unicode tổ hợp',
    message: (params) => `Tệp có ${value(params, 'count') || '1'} từ gõ theo Unicode tổ hợp (chữ và dấu rời nhau), đầu tiên là ${offending(params)}; nhìn giống nhưng tìm kiếm trong trình soạn thảo không ra.`,
    remedy: () => 'Bản chưa ký: chạy «npm run sotay -- fix» xem trước, thêm «--write» để ghi; hoặc chuyển cả tệp sang «Unicode dựng sẵn» bằng chức năng chuyển mã của UniKey. Đặt bộ gõ ở «Unicode», không phải «Unicode tổ hợp».',
  },
  'tone-placement': {
    title: 'Hai cách đặt dấu thanh lẫn nhau',
    message: (params) =>
      value(params, 'basis') === 'agency'
        ? `${offending(params)} đặt dấu khác cách viết của cơ quan${times(params)}.`
        : `${offending(params)} đặt dấu khác phần lớn các từ còn lại của tài liệu${times(params)}.`,
    remedy: (params) => `Viết ${quoted(value(params, 'suggestion'))}. Cả hai cách đều đúng, nhưng một tài liệu chỉ nên theo một cách; cách chung của cơ quan ghi ở agency.yml, mục «tonePlacement».`,
  },
  'broken-character': {
    title: 'Ký tự hỏng',
    message: (params) => `Gần ${offending(params)} có ${signName(value(params, 'sign'))}, mã ${value(params, 'sign')}${times(params)}.`,
    remedy: (params) => signAdvice(value(params, 'sign')),
  },
  'invisible-character': {
    title: 'Ký tự không nhìn thấy',
    message: (params) => `Gần ${offending(params)} có ${signName(value(params, 'sign'))}, mã ${value(params, 'sign')}${times(params)}; nó cắt đôi từ khi tìm kiếm.`,
    remedy: () => 'Xóa từ ở chỗ này và gõ lại. Chữ dán từ trang mạng hoặc tệp PDF hay mang theo ký tự này: dán vào Notepad trước.',
  },
  'letter-look-alike': {
    title: 'Chữ cái của bảng chữ khác',
    message: (params) => `${offending(params)} có chữ cái chỉ nhìn giống chữ tiếng Việt (chữ Đ của tiếng Iceland, chữ Nga, chữ Hy Lạp)${times(params)}; tìm kiếm và so mã hiệu đều không ra.`,
    remedy: (params) => `Xóa và gõ lại ${quoted(value(params, 'suggestion'))} bằng bộ gõ tiếng Việt.`,
  },
  'abbreviation-undefined': {
    title: 'Chữ viết tắt chưa giải thích',
    message: (params) => `Chữ viết tắt ${offending(params)} không được giải thích trong tài liệu này, trong sổ tay chất lượng hay trong danh sách của cơ quan${times(params)}.`,
    remedy: (params) =>
      `Viết đầy đủ; hoặc ở chỗ dùng đầu tiên viết ${quoted(`<Term means="nghĩa đầy đủ">${value(params, 'words')}</Term>`)}; hoặc thêm vào mục từ viết tắt của tài liệu; chữ dùng chung thì thêm vào agency.yml, mục «abbreviations».`,
  },
  'abbreviation-repeated': {
    title: 'Chữ viết tắt có hai nghĩa',
    message: (params) => `Chữ viết tắt ${offending(params)} ở đây là ${quoted(value(params, 'means'))}, còn ở chỗ khác là ${quoted(value(params, 'other'))}.`,
    remedy: () => 'Giữ một nghĩa; nghĩa kia viết đầy đủ hoặc dùng chữ viết tắt khác.',
  },
  'district-level': {
    title: 'Nhắc tới cấp huyện như còn tồn tại',
    message: (params) => `${offending(params)} được nhắc như đơn vị đang có${times(params)}; cấp huyện kết thúc hoạt động từ ngày 01/7/2025.`,
    remedy: () => 'Ghi cơ quan nay làm việc đó (xã, phường, đặc khu hoặc tỉnh). Nói về thời gian trước thì viết rõ, ví dụ «trước ngày 01/7/2025» hoặc «cấp huyện trước đây».',
  },
  'vague-wording': {
    title: 'Thời hạn, mục tiêu không đo được',
    message: (params) => `${offending(params)} không cho biết bao lâu, bao nhiêu hoặc ai làm, nên không kiểm tra được.`,
    remedy: (params) => {
      const key = value(params, 'key');
      if (key === 'role') return 'Ghi chức danh cụ thể của người làm.';
      if (key === 'target' || key === 'measure') return 'Ghi con số hoặc tỷ lệ phải đạt, và lấy ở đâu.';
      return 'Ghi con số: bao nhiêu giờ, ngày làm việc; định kỳ thì mấy lần một năm, vào tháng nào.';
    },
  },
  'secret-mark': {
    title: 'Tài liệu mang dấu mật',
    message: (params) => `${offending(params)} là dấu chỉ mức độ mật. Thông tin thuộc bí mật nhà nước không được đưa vào hệ thống quản lý chất lượng (Điều 3 Quyết định 19/2014/QĐ-TTg).`,
    remedy: () => 'Đưa tệp này ra khỏi kho ngay và báo người phụ trách bảo mật của cơ quan; lịch sử của kho vẫn giữ nội dung, nên phải nhờ người cài đặt hệ thống xóa. Nếu đây không phải tài liệu mật, bỏ dấu.',
  },
  'personal-data-public': {
    title: 'Dữ liệu cá nhân trong tài liệu công khai',
    message: (params) => `${personalData[value(params, 'problem')] ?? 'Dữ liệu cá nhân'} ${offending(params)} nằm trong tài liệu ai cũng đọc được.`,
    remedy: personalDataAdvice,
  },
  'personal-data-internal': {
    title: 'Dữ liệu cá nhân trong tài liệu nội bộ',
    message: (params) => `${personalData[value(params, 'problem')] ?? 'Dữ liệu cá nhân'} ${offending(params)} nằm trong tài liệu nội bộ, nơi chỉ nên ghi công việc và chức danh.`,
    remedy: personalDataAdvice,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
