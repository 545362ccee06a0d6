/** Ways to hand in an application, as a citizen reads them. */
const channelNames = { 'in-person': 'nộp trực tiếp', postal: 'gửi qua bưu điện', online: 'nộp trực tuyến' } as const;

const sentenceOf = (parts: readonly string[]): string => {
  const text = parts.join(', ');
  return `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
};

interface OnlineWords {
  readonly level: 'full' | 'partial' | 'none';
  readonly reason?: string | undefined;
}

interface CaseWords {
  readonly name: string | undefined;
  readonly committedTime: string;
}

interface PaperWords {
  readonly originals: number;
  readonly copies: number;
  readonly electronic: boolean;
}

/** Words of the public site: short sentences that tell a citizen what to do. */
export const publicWords = {
  language: 'vi',
  siteTitle: (agency: string): string => `Thủ tục hành chính ${agency}`,
  pageTitle: (title: string, agency: string): string => `${title} | ${agency}`,
  mark: 'Thủ tục',
  printStamp: 'Bản in từ trang công khai',
  printAdvice: (date: string): string => `Theo dữ liệu đến ngày ${date}. Trước khi đi nộp hồ sơ, xem lại trang trên mạng.`,
  stale: (date: string): string => `Thông tin trên trang này cập nhật ngày ${date} và có thể đã cũ. Gọi điện hỏi lại trước khi đi nộp hồ sơ.`,
  skipToContent: 'Đến nội dung chính',
  nav: {
    home: 'Trang chủ',
    procedures: 'Thủ tục',
    forms: 'Biểu mẫu',
    declarations: 'Công bố ISO',
    contact: 'Liên hệ',
    accessibility: 'Về khả năng tiếp cận',
  },
  home: {
    lead: 'Tìm thủ tục cần làm để biết: mang giấy tờ gì, nộp ở đâu, bao lâu có kết quả, hết bao nhiêu tiền.',
    featured: 'Hay làm nhất',
    fields: 'Theo lĩnh vực',
    fieldsNote: (count: number): string => `${count} thủ tục`,
    more: 'Xem tất cả thủ tục',
    open: 'Giờ làm việc',
    contact: 'Địa chỉ, điện thoại, ngày nghỉ',
  },
  procedures: {
    title: 'Danh sách thủ tục hành chính',
    lead: (count: number): string => `${count} thủ tục. Chọn lĩnh vực để thu gọn danh sách.`,
    caption: 'Thủ tục hành chính',
    number: 'STT',
    name: 'Thủ tục',
    field: 'Lĩnh vực',
    time: 'Bao lâu',
    fee: 'Phí, lệ phí',
    online: 'Nộp qua mạng',
    fields: 'Lĩnh vực',
    fieldsLead: 'Chọn lĩnh vực để xem các thủ tục trong đó.',
    inField: (name: string): string => `Thủ tục về lĩnh vực ${name}`,
    count: (count: number): string => `${count} thủ tục.`,
    onlineLevels: { full: 'Toàn trình', partial: 'Một phần', none: 'Chưa nhận' },
  },
  service: {
    code: 'Mã thủ tục',
    contents: 'Trên trang này',
    steps: 'Cần làm gì',
    prepare: 'Chuẩn bị giấy tờ',
    where: 'Nộp hồ sơ',
    wait: 'Nhận kết quả',
    bring: 'Giấy tờ cần có',
    sets: (count: number): string => `Số bộ hồ sơ: ${count}.`,
    paper: ({ originals, copies, electronic }: PaperWords): string =>
      sentenceOf([...(originals > 0 ? [`${originals} bản chính`] : []), ...(copies > 0 ? [`${copies} bản sao`] : []), ...(electronic ? ['nhận bản điện tử'] : [])]),
    form: 'Mẫu:',
    place: 'Nộp ở đâu',
    channels: (channels: readonly (keyof typeof channelNames)[]): string => `${sentenceOf(channels.map((channel) => channelNames[channel]))}.`,
    onlineTerm: 'Nộp qua mạng',
    online: ({ level, reason }: OnlineWords): string =>
      level === 'full'
        ? 'Dịch vụ công trực tuyến toàn trình: nộp và nhận kết quả qua mạng, không phải đến trụ sở.'
        : level === 'partial'
          ? `Dịch vụ công trực tuyến một phần. Lý do: ${reason ?? ''}.`.replace(/\.\.$/u, '.')
          : 'Chưa có dịch vụ công trực tuyến.',
    portal: 'Xem và nộp trên Cổng Dịch vụ công quốc gia',
    toBring: 'Mang theo gì',
    papers: (count: number): string => `${count} loại giấy tờ`,
    time: 'Bao lâu',
    caseTime: ({ name, committedTime }: CaseWords): string => (name === undefined ? committedTime : `${name}: ${committedTime}`),
    times: (cases: readonly CaseWords[]): string =>
      cases.map(({ name, committedTime }) => (name === undefined ? committedTime : `${name}: ${committedTime}`)).join('; '),
    /** Below the title in the results of a search engine. */
    summary: ({ papers, cases, place }: { readonly papers: number; readonly cases: readonly CaseWords[]; readonly place: string }): string =>
      `Mang theo gì: ${publicWords.service.papers(papers)}. Bao lâu: ${publicWords.service.times(cases)}. Nộp ở đâu: ${place}.`,
    statutory: (time: string): string => `Luật định: ${time}`,
    fee: 'Hết bao nhiêu tiền',
    feeNotes: 'Phí, lệ phí và trường hợp được miễn',
    result: 'Nhận được gì',
    who: 'Ai được làm',
    conditions: 'Điều kiện',
    authority: 'Cơ quan giải quyết',
    coordination: 'Cơ quan phối hợp',
    forms: 'Biểu mẫu để điền',
    formEnds: (date: string): string => ` (hết hiệu lực từ ngày ${date})`,
    noForms: 'Thủ tục này không có mẫu phải điền.',
    basis: 'Căn cứ pháp lý',
    announcedBy: (number: string, date: string, issuer: string): string => `Công bố tại Quyết định số ${number} ngày ${date} của ${issuer}.`,
    now: 'Đang áp dụng',
    wayOf: (title: string): string => `Theo quy trình: ${title}`,
    laterFrom: (date: string): string => `Áp dụng từ ngày ${date}`,
    laterNotice: (date: string): string => `Từ ngày ${date} thủ tục này làm theo quy định mới, ghi ở cuối trang.`,
    onlyLater: (date: string): string => `Thủ tục này bắt đầu áp dụng từ ngày ${date}.`,
    endsOn: (date: string): string => `Nội dung này áp dụng đến trước ngày ${date}.`,
    never: 'Thủ tục này không thực hiện tại đây. Gọi điện hoặc đến trụ sở để được hướng dẫn.',
    over: 'Thủ tục này không còn thực hiện tại đây. Gọi điện hoặc đến trụ sở để được hướng dẫn.',
    headquarters: (address: string): string => `Trụ sở cơ quan: ${address}.`,
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    print: 'In trang này để mang theo.',
  },
  forms: {
    title: 'Biểu mẫu',
    lead: (count: number): string => `${count} mẫu trống. Mở mẫu, in ra rồi điền bằng bút.`,
    caption: 'Biểu mẫu',
    name: 'Biểu mẫu',
    code: 'Mã',
    field: 'Lĩnh vực',
    usedFor: 'Dùng cho thủ tục',
  },
  document: {
    code: 'Mã hiệu',
    version: 'Lần ban hành / sửa đổi',
    versionValue: (issue: number, revision: number): string => `${String(issue).padStart(2, '0')} / ${String(revision).padStart(2, '0')}`,
    effectiveFrom: 'Có hiệu lực từ',
    signedBy: 'Người ký',
    usedFor: 'Dùng cho thủ tục',
    formSheet: 'Nội dung biểu mẫu',
    formNote: 'Mẫu trống: in trang này (Ctrl+P) rồi điền bằng bút. Chỉ phần mẫu được in ra.',
    never: (date: string): string => `Văn bản này bị hủy bỏ từ ngày ${date} khi chưa có hiệu lực, không được áp dụng.`,
    over: (date: string): string => `Văn bản này hết hiệu lực từ ngày ${date}.`,
    endsOn: (date: string): string => `Văn bản này áp dụng đến trước ngày ${date}.`,
    withdrawnReference: ({ title, isOwner }: { readonly title: string; readonly isOwner: boolean }, date: string | undefined): string => `${isOwner ? 'Biểu mẫu này thuộc tài liệu' : 'Văn bản này dẫn tài liệu'} ${date === undefined ? 'đã hết hiệu lực' : `hết hiệu lực từ ngày ${date}`}: ${title}.`,
    comingFrom: (date: string): string => `Từ ngày ${date} có bản mới thay thế.`,
    notYet: (date: string): string => `Văn bản này có hiệu lực từ ngày ${date}.`,
  },
  declarations: {
    title: 'Công bố hệ thống quản lý chất lượng',
    lead: 'Cơ quan áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001 và công bố để mọi người biết, giám sát.',
    current: 'Bản công bố',
    none: 'Cơ quan chưa có bản công bố nào.',
    embed: 'Dành cho cổng thông tin',
    embedLead: 'Cổng của tỉnh, của sở có thể lấy bản công bố đang có hiệu lực từ đây; nội dung tự đổi khi cơ quan công bố lại.',
    embedFrame: 'Trang để nhúng bằng khung (iframe)',
    embedFragment: 'Đoạn HTML để chép vào trang khác',
    embedData: 'Dữ liệu JSON cho phần mềm',
    policy: 'Chính sách và văn bản công khai khác',
    issuedOn: (date: string): string => `Ban hành ngày ${date}`,
  },
  contact: {
    title: 'Liên hệ và giờ làm việc',
    lead: 'Đến trụ sở trong giờ làm việc, hoặc gọi điện trước khi đi.',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    website: 'Trang thông tin điện tử',
    hours: 'Giờ làm việc',
    hoursText: (morning: readonly [string, string], afternoon: readonly [string, string]): string =>
      `Thứ Hai đến thứ Sáu: sáng ${morning.join(' – ')}, chiều ${afternoon.join(' – ')}.`,
    makeUp: (days: string): string => `Làm bù cả ngày: ${days}.`,
    closed: 'Ngày nghỉ sắp tới',
    noClosed: 'Chưa có ngày nghỉ nào được thông báo.',
    holiday: (name: string, from: string, to: string): string => (from === to ? `${from}: ${name}` : `${from} – ${to}: ${name}`),
    counters: 'Nơi nhận hồ sơ',
  },
  search: {
    useList: 'Danh sách thủ tục',
    hint: 'Gõ tên việc cần làm, có dấu hay không dấu đều được. Ví dụ: khai sinh, ket hon, ho kinh doanh.',
  },
  accessibility: {
    title: 'Về khả năng tiếp cận',
    lead: 'Trang này làm để ai cũng đọc được: người nhìn kém, người dùng trình đọc màn hình, người chỉ dùng bàn phím, người dùng điện thoại cũ.',
    done: 'Đã làm',
    items: [
      'Theo chuẩn WCAG 2.2 mức AA: độ tương phản, tiêu đề, nhãn của ô nhập, bảng có tên cột.',
      'Dùng được hoàn toàn bằng bàn phím; phím Tab đầu tiên là đường dẫn đến nội dung chính.',
      'Phóng to đến 200 % hoặc xem trên màn hình rộng 320 điểm không phải kéo ngang.',
      'Đọc được khi tắt JavaScript; riêng ô tìm kiếm cần JavaScript, khi đó dùng danh sách thủ tục.',
      'Không có chữ chạy, không tự phát âm thanh, không đếm ngược.',
      'Không tải gì từ trang khác, không ghi lại người xem, không dùng cookie.',
    ],
    known: 'Còn hạn chế',
    limits: ['Biểu mẫu là mẫu để in và điền bằng tay; điền trực tuyến thì vào Cổng Dịch vụ công quốc gia.', 'Trang của Cổng Dịch vụ công quốc gia do cơ quan khác quản lý.'],
    help: 'Gặp khó khăn khi đọc trang này',
    helpText: 'Báo cho chúng tôi theo địa chỉ ở trang Liên hệ. Chúng tôi đọc giúp, gửi bản in hoặc hướng dẫn qua điện thoại.',
  },
  outage: {
    label: 'Tạm gián đoạn',
    text: (text: string, from: string, until: string): string => `Từ ngày ${from} đến hết ngày ${until}: ${text}`,
  },
  notFound: {
    title: 'Không có trang này',
    lead: 'Địa chỉ có thể gõ nhầm, hoặc thủ tục đã đổi. Tìm lại bằng tên thủ tục.',
  },
  moved: {
    title: 'Trang đã chuyển',
    goneTitle: 'Trang không còn nữa',
    go: 'Đến trang mới',
    toList: 'Xem danh sách thủ tục',
  },
  footer: {
    asOf: (date: string): string => `Thông tin tính đến ngày ${date}.`,
    authority: 'Khi trang này khác với văn bản có chữ ký, theo văn bản có chữ ký.',
    satisfaction: 'Đánh giá sự phục vụ',
  },
} as const;
