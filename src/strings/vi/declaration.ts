const countOf = (count: number, unit: string): string => `${count} ${unit}`;

/** Words about the declaration of conformity. */
export const declarationWords = {
  title: 'Công bố phù hợp tiêu chuẩn',
  lead: (date: string): string => `Bản công bố đang có hiệu lực, việc phải làm cho nó và các lần công bố, tính đến ngày ${date}.`,
  about: 'Bản công bố đang có hiệu lực, việc phải làm và giấy tờ chứng minh, các lần công bố',
  none: 'Chưa có bản công bố nào đang có hiệu lực.',
  howTo: 'Cách công bố, công bố lại',
  sections: {
    current: 'Bản công bố đang có hiệu lực',
    checklist: 'Việc phải làm và giấy tờ chứng minh',
    history: 'Các lần công bố',
    historyTable: 'Các lần công bố, mới nhất trước',
  },
  checklistLead: 'Thứ tự theo Điều 4 Quyết định 19/2014/QĐ-TTg. Đoàn kiểm tra hỏi từng dòng: ngày nào, giấy nào.',
  read: (code: string): string => `Đọc ${code}`,
  redeclare: {
    heading: 'Phải công bố lại',
    now: (code: string, since: string | undefined): string =>
      `Phải công bố lại, vì phạm vi đang áp dụng khác bản công bố ${code}${since === undefined ? '' : ` từ ngày ${since}`} (khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg):`,
    laterToo: (code: string, on: string): string => `Từ ngày ${on} phạm vi còn thay đổi tiếp, khác bản công bố ${code} ở:`,
    later: (code: string, on: string): string => `Từ ngày ${on} phải công bố lại, vì phạm vi áp dụng khác bản công bố ${code}:`,
    laterOnly: 'Phạm vi sẽ thay đổi',
    details: 'Xem từng thay đổi',
    equal: 'Phạm vi đang áp dụng trùng với bản công bố; không phải công bố lại.',
  },
  change: {
    added: { fields: 'Thêm lĩnh vực', processes: 'Thêm quy trình', procedures: 'Thêm thủ tục hành chính', units: 'Thêm đơn vị' },
    removed: { fields: 'Bỏ lĩnh vực', processes: 'Bỏ quy trình', procedures: 'Bỏ thủ tục hành chính', units: 'Bỏ đơn vị' },
    changed: {
      standard: (declared: string, applied: string): string => `Tiêu chuẩn: đã công bố ${declared}, nay là ${applied}`,
      agency: (declared: string, applied: string): string => `Tên cơ quan: đã công bố «${declared}», nay là «${applied}»`,
      headquarters: (declared: string, applied: string): string => `Trụ sở: đã công bố «${declared}», nay là «${applied}»`,
    },
    more: (count: number): string => `và ${count} mục nữa`,
  },
  steps: {
    audited: 'Đánh giá nội bộ',
    reviewed: 'Xem xét của lãnh đạo',
    confirmed: 'Xác nhận hiệu lực',
    notified: 'Thông báo cơ quan chủ trì',
    posted: 'Niêm yết tại trụ sở',
    published: 'Đăng trang thông tin điện tử',
  },
  signed: 'Ký quyết định, bản công bố',
  checklist: { number: 'STT', what: 'Việc', state: 'Tình trạng', on: 'Ngày', evidence: 'Giấy tờ chứng minh', decision: (number: string): string => `Quyết định số ${number}`, noPaper: 'Chưa ghi giấy tờ' },
  states: { done: 'Đã làm', planned: 'Chưa đến ngày', missing: 'Chưa ghi' },
  history: { number: 'STT', version: 'Bản công bố', issuedOn: 'Ngày công bố', effectiveFrom: 'Hiệu lực từ', scope: 'Phạm vi', changes: 'Khác lần trước', first: 'Công bố lần đầu', same: 'Phạm vi không đổi', state: 'Tình trạng' },
  counts: ({ fields, processes, procedures, units }: { readonly fields: number | undefined; readonly processes: number | undefined; readonly procedures: number | undefined; readonly units: number | undefined }): string =>
    [
      ...(fields === undefined ? [] : [countOf(fields, 'lĩnh vực')]),
      ...(processes === undefined ? [] : [countOf(processes, 'quy trình')]),
      ...(procedures === undefined ? [] : [countOf(procedures, 'thủ tục')]),
      ...(units === undefined ? [] : [countOf(units, 'đơn vị')]),
    ].join(', '),
} as const;

const dayMonthYear = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
};

/** Words of the declaration on a portal. */
export const declarationFragmentWords = {
  heading: 'Công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn',
  none: 'Hiện không có bản công bố nào đang có hiệu lực.',
  agency: 'Cơ quan',
  headquarters: 'Trụ sở',
  standard: 'Tiêu chuẩn',
  decision: 'Quyết định',
  decisionValue: (number: string, date: string | undefined): string => `Số ${number}${date === undefined ? '' : ` ngày ${dayMonthYear(date)}`}`,
  issuedOn: 'Ngày công bố',
  effectiveFrom: 'Có hiệu lực từ',
  fields: 'Lĩnh vực',
  units: 'Đơn vị trong phạm vi',
  procedures: (count: number): string => `${count} thủ tục hành chính trong phạm vi công bố`,
  columns: ['STT', 'Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực'],
  noName: '(xem bản công bố)',
  day: dayMonthYear,
  whole: 'Đọc toàn văn bản công bố',
} as const;
