import { legalTextTypeWords } from './kinds.ts';
import { totalWords } from './process-times.ts';

interface LegalTextWords {
  readonly type: keyof typeof legalTextTypeWords;
  readonly number: string;
  readonly title: string;
}

/** A law is known by its title, a standard by its designation, everything else by type and number. */
const legalTextName = ({ type, number, title }: LegalTextWords): string => {
  if (type === 'standard') return number;
  if (type === 'law' && title.startsWith(legalTextTypeWords.law)) return `${title} số ${number}`;
  return `${legalTextTypeWords[type]} số ${number}`;
};

const dong = new Intl.NumberFormat('vi-VN');

/** Words inside the text of documents: table heads, notes, blanks. Shape: `RenderLabels` of core. */
export const renderLabels = {
  legalTextName,
  legalTextExpired: 'hết hiệu lực',
  unknownDocument: (code: string): string => code,
  motto: { country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
  notes: { info: 'Lưu ý', important: 'Quan trọng', warning: 'Cảnh báo' },
  steps: {
    caption: 'Trình tự thực hiện',
    number: 'TT',
    content: 'Nội dung công việc',
    responsible: 'Trách nhiệm',
    time: 'Thời gian',
    output: 'Biểu mẫu, kết quả',
    onlyFor: (variants: readonly string[]): string => `Chỉ có ở: ${variants.join('; ')}`,
    otherwise: ({ label, to }: { readonly label: string; readonly to: number | 'end' }): string => `Nếu không: ${label} (${to === 'end' ? 'kết thúc' : `sang bước ${to}`}).`,
    timeFor: (first: number, last: number): string => `chung cho các bước ${first} đến ${last}`,
    timeWith: (step: number): string => `tính chung ở bước ${step}`,
    parallel: 'đồng thời với bước trên',
    total: 'Tổng các bước',
    totalOf: totalWords,
  },
  flow: {
    caption: 'Lưu đồ',
    start: 'Bắt đầu',
    end: 'Kết thúc',
    yes: 'Có',
    otherRoles: 'Đơn vị, cá nhân khác',
    helpers: (names: string): string => `Cùng: ${names}`,
    onlyFor: (variants: string): string => `Chỉ khi: ${variants}`,
    sharedTime: (time: string, { from, to }: { readonly from: number; readonly to: number }): string => `${time} (bước\u00A0${from}–${to})`,
    moreForms: (count: number): string => `và ${count} biểu mẫu khác`,
    result: (words: string): string => (words.startsWith('Kết quả') ? words : `Kết quả: ${words}`),
    branch: (label: string, { from, to }: { readonly from: number; readonly to: number | 'end' }): string => `${label}: ${to === 'end' ? 'kết thúc' : `${to > from ? 'sang' : 'về'} bước\u00A0${to}`}`,
    description: (steps: number, hasTurns: boolean): string => `Lưu đồ ${steps} bước, nội dung như bảng các bước; ${hasTurns ? 'thứ tự và các ngả rẽ có ghi bằng chữ dưới hình' : 'các bước làm lần lượt'}.`,
    inWords: 'Lưu đồ bằng chữ',
    order: (steps: number): string => `Các bước làm lần lượt từ bước 1 đến bước ${steps}, trừ:`,
    turn: (step: number, words: string): string => `Bước ${step}: ${words}`,
    together: (step: number): string => `Làm cùng lúc với bước ${step}.`,
    question: (question: string, branch: string): string => `${question} Nếu không: ${branch}.`,
  },
  layout: {
    titles: {
      terms: 'Ký hiệu, viết tắt',
      content: 'Nội dung',
      procedures: 'Tên thủ tục, cơ sở pháp lý',
      'legal-basis': 'Cơ sở pháp lý',
      conditions: 'Yêu cầu, điều kiện',
      'conditions-and-authority': 'Yêu cầu, điều kiện, đối tượng và cơ quan thực hiện',
      dossier: 'Thành phần hồ sơ',
      'dossier-and-forms': 'Thành phần, số lượng hồ sơ, biểu mẫu',
      sets: 'Số lượng hồ sơ',
      time: 'Thời hạn giải quyết',
      place: 'Nơi tiếp nhận, trả kết quả và cách thức thực hiện',
      authority: 'Cơ quan thực hiện, đối tượng thực hiện',
      results: 'Kết quả',
      fees: 'Phí, lệ phí',
      steps: 'Quy trình các bước',
      other: 'Quy định khác',
      forms: 'Biểu mẫu',
      records: 'Hồ sơ lưu',
      'place-results-records': 'Nơi tiếp nhận, trả kết quả và lưu hồ sơ',
    },
    nothing: 'Không có.',
  },
  dossier: {
    caption: 'Thành phần hồ sơ',
    number: 'TT',
    name: 'Tên giấy tờ',
    originals: 'Bản chính',
    copies: 'Bản sao',
    electronic: 'Bản điện tử',
    form: 'Biểu mẫu',
    yes: 'Có',
    sets: (count: number): string => `Số lượng hồ sơ: ${String(count).padStart(2, '0')} bộ.`,
  },
  facts: {
    caption: 'Thông tin thủ tục',
    procedures: 'Mã và tên thủ tục',
    levels: 'Cấp thực hiện',
    levelNames: { ministry: 'Cấp Bộ', province: 'Cấp tỉnh', commune: 'Cấp xã', other: 'Cơ quan khác' },
    field: 'Lĩnh vực',
    statutoryTime: 'Thời hạn luật định',
    committedTime: 'Thời hạn thực hiện',
    receivedAt: 'Nơi tiếp nhận và trả kết quả',
    authority: 'Cơ quan có thẩm quyền',
    coordination: 'Cơ quan phối hợp',
    applicants: 'Đối tượng thực hiện',
    channels: 'Cách thức thực hiện',
    channelNames: { 'in-person': 'Trực tiếp', postal: 'Dịch vụ bưu chính công ích', online: 'Trực tuyến' },
    online: 'Mức độ dịch vụ công trực tuyến',
    onlineLevels: { full: 'Toàn trình', partial: 'Một phần', none: 'Không cung cấp trực tuyến' },
    results: 'Kết quả',
    fees: 'Phí, lệ phí',
    noFee: 'Không',
    amount: (amount: number): string => `${dong.format(amount)} đồng`,
    exception: (name: string): string => `Riêng «${name}»:`,
  },
  forms: { caption: 'Biểu mẫu kèm theo', number: 'TT', code: 'Mã hiệu', name: 'Tên biểu mẫu', none: 'Không có biểu mẫu kèm theo.' },
  retention: {
    caption: 'Hồ sơ lưu',
    number: 'TT',
    record: 'Tên hồ sơ',
    form: 'Biểu mẫu',
    keptBy: 'Nơi lưu',
    period: 'Thời hạn lưu',
    years: (count: number): string => `${String(count).padStart(2, '0')} năm`,
    permanent: 'Vĩnh viễn',
    none: 'Không phát sinh hồ sơ lưu.',
  },
  goals: {
    caption: 'Mục tiêu chất lượng',
    number: 'TT',
    statement: 'Mục tiêu',
    target: 'Chỉ tiêu',
    measure: 'Cách đo',
    actions: 'Biện pháp thực hiện',
    unit: 'Đơn vị chủ trì',
    period: 'Thời gian',
  },
  coverage: {
    caption: 'Đáp ứng các điều của tiêu chuẩn',
    clause: 'Điều',
    title: 'Yêu cầu',
    how: 'Cách đáp ứng',
    documents: 'Tài liệu liên quan',
  },
  exclusions: { caption: 'Các điều không áp dụng', clause: 'Điều', title: 'Yêu cầu', reason: 'Lý do không áp dụng' },
  scope: {
    caption: 'Phạm vi công bố',
    fields: 'Lĩnh vực',
    processes: 'Quy trình giải quyết thủ tục hành chính',
    units: 'Đơn vị áp dụng',
    standard: 'Tiêu chuẩn',
  },
  footnotes: { heading: 'Chú thích', back: (reference: string): string => `Trở lại chỗ dẫn chú thích ${reference}` },
  emptyBox: 'Ô trống',
  dateBlank: 'ngày ….. tháng ….. năm ………',
  tableIn: (heading: string, number: number): string =>
    [number === 1 ? 'Bảng' : `Bảng thứ ${number}`, heading === '' ? 'trong văn bản' : `trong mục «${heading}»`].join(' '),
} as const;
