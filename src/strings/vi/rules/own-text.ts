import type { Params, RuleText } from '../rule-text.ts';
import { list, offending, quoted, quotedList, value } from './phrases.ts';

const dataNames: Readonly<Record<string, string>> = {
  code: 'mã hiệu',
  issue: 'lần ban hành',
  revision: 'lần sửa đổi',
  issuedOn: 'ngày ban hành',
  effectiveFrom: 'ngày hiệu lực',
  dossierSets: 'số bộ hồ sơ',
  dossierItems: 'số thành phần hồ sơ',
  fees: 'phí, lệ phí (đồng)',
  procedureCode: 'mã thủ tục hành chính',
  decisionNumber: 'số của quyết định ban hành',
  decisionDate: 'ngày của quyết định ban hành',
  confirmedOn: 'ngày xác nhận hiệu lực',
  onlineLevel: 'mức dịch vụ công trực tuyến',
  signer: 'người ký kết quả',
  channel: 'cách nộp hồ sơ',
  title: 'tên biểu mẫu',
  receivedAt: 'nơi tiếp nhận hồ sơ',
  result: 'kết quả',
  belongsTo: 'quy trình của biểu mẫu',
  goal: 'chỉ tiêu của mục tiêu này',
};

const onlineLevels: Readonly<Record<string, string>> = { full: 'toàn trình', partial: 'một phần', none: 'không cung cấp' };

const channelNames: Readonly<Record<string, string>> = { 'in-person': 'trực tiếp', postal: 'bưu chính công ích', online: 'trực tuyến' };

/** A value of the data as readers know it. */
const shownValue = (params: Params): string => {
  const expected = value(params, 'expected');
  if (expected === '' || (value(params, 'datum') === 'fees' && expected === '0')) return 'Không';
  return value(params, 'datum') === 'channel' ? expected.split(', ').map((channel) => channelNames[channel] ?? channel).join(', ') : (onlineLevels[expected] ?? expected);
};

const successors: Readonly<Record<string, string>> = {
  'home-affairs': 'nay là Bộ Nội vụ, Sở Nội vụ (mảng bảo trợ xã hội: Bộ Y tế, Sở Y tế)',
  'agriculture-environment': 'nay là Bộ Nông nghiệp và Môi trường, Sở Nông nghiệp và Môi trường',
  science: 'nay là Bộ Khoa học và Công nghệ, Sở Khoa học và Công nghệ',
  finance: 'nay là Bộ Tài chính, Sở Tài chính',
  construction: 'nay là Bộ Xây dựng, Sở Xây dựng',
  'ethnic-religion': 'nay là Bộ Dân tộc và Tôn giáo',
  post: 'chức danh gọi theo tên ngành cũ, bộ ấy đã hợp nhất từ ngày 01/3/2025',
  district: 'là phòng của cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025',
};

const isProblem = (params: Params, problem: string): boolean => value(params, 'problem') === problem;

const personTexts: Readonly<Record<string, { readonly message: (params: Params) => string; readonly remedy: (params: Params) => string }>> = {
  spelling: {
    message: (params) => `${offending(params)} khác với họ tên trong danh sách người: ${quoted(value(params, 'name'))}.`,
    remedy: (params) => `Viết ${quoted(value(params, 'name'))}; nếu là người khác thì ghi thêm người đó vào people.yml.`,
  },
  post: {
    message: (params) => `${offending(params)} được ghi là ${quoted(value(params, 'post'))}, còn trong people.yml giữ chức vụ ${quotedList(list(params, 'positions'))}.`,
    remedy: () => 'Sửa chức vụ hoặc họ tên; nếu người này mới nhận chức vụ thì ghi chức vụ mới vào people.yml.',
  },
  unit: {
    message: (params) => `Bước này giao ${offending(params)} của ${quoted(value(params, 'post'))}, nhưng theo people.yml chức vụ này chỉ có ở ${quotedList(list(params, 'positions'))}.`,
    remedy: () => 'Sửa «unit:» hoặc vai trò của bước; nếu đơn vị kia nay cũng có chức vụ này thì ghi người giữ vào people.yml.',
  },
  stranger: {
    message: (params) => `${offending(params)} được ghi là ${quoted(value(params, 'post'))}, nhưng không có tên trong people.yml.`,
    remedy: () => 'Có thể là người đã chuyển công tác hoặc tên còn sót từ tài liệu của nơi khác: sửa lại, hoặc thêm người này vào people.yml.',
  },
  address: {
    message: (params) => `${offending(params)}: họ tên của nữ mà xưng hô là ông.`,
    remedy: () => 'Sửa «ông» thành «bà», hoặc sửa họ tên nếu ghi nhầm người.',
  },
  left: {
    message: (params) => `${offending(params)} được ghi là người đang giữ chức vụ, nhưng theo people.yml đã thôi từ ngày ${value(params, 'day')}.`,
    remedy: () => 'Ghi người đang làm việc này; nếu người ấy giữ chức vụ khác thì ghi vào people.yml; nếu kể việc đã qua thì viết rõ (nguyên …, đến hết ngày …).',
  },
  'head-in-place': {
    message: (params) => `${quoted(value(params, 'name'))} là người đứng đầu nhưng phần ký ghi «KT.» (ký thay).`,
    remedy: () => 'Bỏ «KT.»: người đứng đầu ký trực tiếp. Nếu cấp phó ký thì sửa họ tên người ký.',
  },
  'deputy-as-head': {
    message: (params) => `${quoted(value(params, 'name'))} là cấp phó nhưng phần ký ghi ${quoted('CHỦ TỊCH')}, không ghi ký thay.`,
    remedy: () => 'Ghi «KT. CHỦ TỊCH», dòng dưới «PHÓ CHỦ TỊCH», rồi đến họ tên (Nghị định 30/2020/NĐ-CP).',
  },
  'other-signer': {
    message: (params) => `Phần ký ghi ${offending(params)}, nhưng người phê duyệt khai ở đầu tài liệu là ${quoted(value(params, 'approver'))}.`,
    remedy: () => 'Đối chiếu với bản giấy đã ký rồi sửa chỗ ghi sai.',
  },
};

const personText = (params: Params) => personTexts[value(params, 'problem')] ?? personTexts['spelling'];

/** Texts of the rules that compare what a text says with the document itself and with the agency. */
export const ownTextTexts = {
  'caption-reference-unknown': {
    title: 'Dẫn tới hình, bảng không có',
    message: (params) => `Tài liệu dẫn người đọc tới ${offending(params)} nhưng không có ${value(params, 'kind')} nào mang số đó.`,
    remedy: () => 'Sửa số cho đúng, bổ sung hình hoặc bảng còn thiếu, hay ghi tên ngay trên bảng, dưới hình (ví dụ «Bảng 2. Mức chi»). Nếu nằm ở tài liệu khác thì nêu tên tài liệu đó trong cùng câu.',
  },
  'caption-number': {
    title: 'Hình, bảng đánh số lộn xộn',
    message: (params) => (isProblem(params, 'repeated') ? `${offending(params)} dùng cho hai chỗ.` : `Đến ${offending(params)} trong khi chưa có số ${value(params, 'expected')}.`),
    remedy: () => 'Đánh lại số theo thứ tự, mỗi số một lần, rồi sửa những câu dẫn tới số cũ; nếu thiếu một hình hay bảng thì bổ sung.',
  },
  'step-mention-unknown': {
    title: 'Nhắc tới bước không có',
    message: (params) => isProblem(params, 'doer') ? `Nội dung ghi ${offending(params)} là ${quoted(value(params, 'work'))}, nhưng trong các bước đã khai bước này do ${quoted(value(params, 'expected'))} làm.` : isProblem(params, 'other') ? `Nội dung ghi việc ${quoted(value(params, 'work'))} ở ${offending(params)}, nhưng trong các bước đã khai việc này ở bước ${value(params, 'count')}.` : (isProblem(params, 'count') ? `Nội dung ghi quy trình có ${offending(params)}, nhưng đã khai ${value(params, 'count')} bước.` : `Nội dung nhắc tới ${offending(params)}, nhưng tài liệu chỉ có ${value(params, 'count')} bước.`),
    remedy: (params) => isProblem(params, 'doer') ? 'Xem ai làm bước này thì đúng, rồi sửa số bước hoặc người làm ở chỗ ghi sai.' : 'Sửa số bước cho khớp với bảng các bước; nếu bước bị bỏ sót thì bổ sung. Nếu là bước của tài liệu khác thì nêu tên hoặc mã tài liệu đó trong cùng câu.',
  },
  'other-place': {
    title: 'Tên địa phương khác còn sót lại',
    message: (params) =>
      value(params, 'level') === 'other-level'
        ? `${offending(params)}: cơ quan này không phải là đơn vị hành chính như vậy; chữ còn sót lại từ tài liệu của nơi khác.`
        : value(params, 'level') === 'organisation'
          ? `${offending(params)} là chữ của tài liệu doanh nghiệp, trường học còn sót lại.`
          : value(params, 'level') === 'mistyped'
            ? `${offending(params)}: tên địa phương của cơ quan bị gõ sai dấu.`
            : `${offending(params)} không phải là địa phương của cơ quan: chữ còn sót lại từ tài liệu của nơi khác.`,
    remedy: () => 'Thay bằng tên cơ quan mình và đọc lại cả đoạn, vì những chỗ khác chép theo cũng có thể sai. Nếu thật sự nói về nơi khác thì viết rõ (ví dụ «phối hợp với UBND phường …»).',
  },
  'former-body': {
    title: 'Cơ quan đã sáp nhập hoặc giải thể',
    message: (params) => `${offending(params)} được nhắc như cơ quan đang có; ${successors[value(params, 'successor')] ?? ''}.`,
    remedy: () => 'Ghi tên cơ quan hiện nay được giao việc này, theo quyết định chức năng nhiệm vụ của tỉnh; nếu nói về thời gian trước thì ghi rõ «trước đây» hoặc số văn bản.',
  },
  'former-paper': {
    title: 'Đòi giấy tờ đã hết giá trị',
    message: (params) => `${offending(params)} ${isProblem(params, 'household-book') ? 'đã hết giá trị từ ngày 01/01/2023 (Luật Cư trú 2020, khoản 3 Điều 38)' : 'đã hết giá trị sử dụng từ ngày 01/01/2025 (Luật Căn cước 2023)'}: không ai còn giấy tờ này để nộp hay để ghi.`,
    remedy: (params) => isProblem(params, 'household-book') ? 'Bỏ giấy tờ này: khai thác nơi cư trú trong Cơ sở dữ liệu quốc gia về dân cư; không khai thác được thì ghi giấy tờ khác chứng minh nơi cư trú.' : 'Ghi «số định danh cá nhân» hoặc «thẻ căn cước»; nói về giấy tờ cấp trước đây thì viết rõ là trước đây.',
  },
  'own-data-in-text': {
    title: 'Chữ trong bài khác thông tin đã khai',
    message: (params) => `Nội dung ghi ${offending(params)}, nhưng ${dataNames[value(params, 'datum')] ?? ''} khai ở ${value(params, 'owner') === '' ? 'đầu tài liệu' : value(params, 'owner')} là ${quoted(shownValue(params))}.`,
    remedy: () => 'Sửa chỗ ghi sai. Tốt nhất là xóa dòng gõ tay: mã hiệu, lần ban hành và các ngày đã có sẵn trên bìa và khung trang.',
  },
  'step-time-in-text': {
    title: 'Thời gian của bước trong bài khác thời gian đã khai',
    message: (params) => `Bước ${value(params, 'step')} ở đây ghi ${offending(params)}, nhưng trong các bước đã khai là ${quoted(value(params, 'expected'))}.`,
    remedy: () => 'Đối chiếu với quy trình đã duyệt, sửa chỗ ghi sai. Tốt nhất là bỏ thời gian gõ tay, để bảng các bước (thẻ «<Steps />») nói một lần.',
  },
  'person-in-text': {
    title: 'Họ tên, chức vụ trong bài khác danh sách người',
    message: (params) => personText(params)?.message(params) ?? '',
    remedy: (params) => personText(params)?.remedy(params) ?? '',
  },
  'name-beside-code': {
    title: 'Tên đứng cạnh mã không phải tên của tài liệu đó',
    message: (params) => value(params, 'problem') === 'procedure' ? `Mã ${offending(params)} đứng cạnh thủ tục ${quoted(value(params, 'title'))}, nhưng quy trình của thủ tục này khai mã ${quoted(value(params, 'code'))}.` : `${offending(params)} đứng cạnh mã ${quoted(value(params, 'code'))}, nhưng tài liệu mang mã này tên là ${quoted(value(params, 'title'))}.`,
    remedy: (params) => value(params, 'problem') === 'procedure' ? 'Mở quyết định công bố của Chủ tịch UBND tỉnh xem mã nào đúng, rồi sửa chỗ sai.' : 'Sửa tên hoặc mã cho khớp. Tốt nhất là xóa danh sách gõ tay và dùng thẻ «<Forms />» hoặc «<Ref code="…" />»: thẻ lấy tên từ chính tài liệu.',
  },
  'unit-name-unknown': {
    title: 'Phòng không có trong danh sách đơn vị',
    message: (params) => `${offending(params)} không phải là đơn vị nào trong units.yml.`,
    remedy: () => 'Viết đúng tên phòng như trong units.yml (có thể tên cũ hoặc tên phòng của nơi khác còn sót lại). Nếu là phòng của cơ quan khác thì ghi rõ thuộc cơ quan nào trong cùng câu.',
  },
  'step-incomplete': {
    title: 'Bước thiếu thời gian, đơn vị, kết quả hoặc hồ sơ lưu',
    message: (params) => (isProblem(params, 'kept') ? `Bước ${value(params, 'step')} dùng biểu mẫu ${offending(params)} (${value(params, 'name')}), nhưng không hồ sơ lưu nào giữ biểu mẫu này, trong khi mọi biểu mẫu khác của tài liệu đều có.` : isProblem(params, 'unit') ? `Bước ${value(params, 'step')}: vai trò ${offending(params)} không ghi đơn vị, nên không biết là người của phòng nào.` : isProblem(params, 'result') ? `Bước ${value(params, 'step')} ${offending(params)} không có kết quả và biểu mẫu, trong khi mọi bước khác đều có.` : `Bước ${value(params, 'step')} ${offending(params)} không có thời gian.`),
    remedy: (params) => (isProblem(params, 'kept') ? `Thêm một dòng vào «retention» có ${quoted(`form: ${value(params, 'words')}`)}, nơi lưu và thời hạn lưu.` : isProblem(params, 'unit') ? 'Thêm «unit:» dưới vai trò (mã đơn vị trong units.yml), hoặc ghi chức danh cụ thể.' : isProblem(params, 'result') ? 'Ghi «result:» (bước này làm ra giấy tờ, dữ liệu gì) hoặc «forms:».' : 'Ghi «time:» như quy trình đã duyệt; nếu một ô thời gian tính chung cho nhiều bước thì ghi «timeFor:» ở bước đầu; không tính thời gian thì ghi «Không tính thời gian».'),
  },
  'row-number': {
    title: 'Số thứ tự bị lặp hoặc nhảy số',
    message: (params) => `${value(params, 'list') === 'yes' ? 'Ý' : 'Dòng'} số ${offending(params)} đứng ở chỗ của số ${value(params, 'expected')}.`,
    remedy: (params) => (isProblem(params, 'gap') ? 'Nếu còn thiếu một dòng thì bổ sung; nếu đã bỏ thì đánh lại số cho liền nhau, và sửa những chỗ dẫn tới số cũ.' : 'Đánh lại số từ đây trở đi, và sửa những chỗ dẫn tới số cũ.'),
  },
  'retention-in-text': {
    title: 'Thời hạn lưu trong bài để trống, chung chung hoặc khác đã khai',
    message: (params) => {
      if (isProblem(params, 'blank')) return `Hồ sơ ${offending(params)} không có thời hạn lưu trong bảng.`;
      if (isProblem(params, 'vague')) return `Thời hạn lưu ghi ${offending(params)} thì không ai biết lưu bao lâu.`;
      if (isProblem(params, 'absent')) return `Phần hồ sơ ghi còn lưu ${offending(params)}, nhưng hồ sơ lưu khai ở đầu tài liệu không có hồ sơ này, nên không biết ai giữ, giữ bao lâu.`;
      if (isProblem(params, 'untimed')) return `Phần hồ sơ ghi ${offending(params)} mà không ghi lưu bao lâu.`;
      const years = value(params, 'expected').split(', ').map((one) => (one === 'permanent' ? 'vĩnh viễn' : `${one} năm`)).join(', ');
      return `Ở đây ghi lưu ${offending(params)}, nhưng hồ sơ này đã khai lưu ${quoted(years)}.`;
    },
    remedy: () => 'Ghi số năm hoặc «vĩnh viễn», giống phần hồ sơ lưu khai ở đầu tài liệu. Tốt nhất là dùng thẻ «<Retention />»: bảng hiện đúng những gì đã khai.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
