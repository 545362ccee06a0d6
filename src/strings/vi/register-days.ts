/** A day as paper writes it: the month with a zero before 1 and 2 alone (NĐ 30/2020/NĐ-CP, annex I). */
export const dayName = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
};

/** Words of the boxes for days; on their own because the pages' scripts carry them. */
export const registerDayWords = {
  label: 'Chọn ngày',
  periodLabel: 'Chọn khoảng thời gian',
  day: 'Danh mục tại ngày',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  reset: 'Hiện tất cả',
  states: { 'in-force': 'Đang có hiệu lực', transitional: 'Còn áp dụng cho hồ sơ cũ', 'not-yet-effective': 'Chưa có hiệu lực', withdrawn: 'Hết hiệu lực', superseded: 'Đã được thay thế' },
  /** What the register of a day holds; a day after the build may know more than the page, of a day before the first act only paper knows. */
  shownOn: ({ day, inForce, builtOn, knownFrom = '' }: { readonly day: string; readonly inForce: number; readonly builtOn: string; readonly knownFrom?: string }): string =>
    [
      `Danh mục tại ngày ${dayName(day)}: ${inForce} tài liệu đang có hiệu lực.`,
      ...(day < knownFrom ? [`Sổ ban hành ghi từ ngày ${dayName(knownFrom)}; ngày trước đó áp dụng văn bản nào thì tìm trong hồ sơ giấy.`] : []),
      ...(day > builtOn ? [`Trang dựng ngày ${dayName(builtOn)}: những gì ban hành sau ngày đó chưa có ở đây.`] : []),
    ].join(' '),
  wholeTable: 'Đang hiện mọi lần ban hành.',
  shownBetween: ({ from, to, acts, documents }: { readonly from: string; readonly to: string; readonly acts: number; readonly documents: number }): string => {
    const days = [...(from === '' ? [] : [`từ ngày ${dayName(from)}`]), ...(to === '' ? [] : [`đến hết ngày ${dayName(to)}`])].join(' ');
    return acts === 0 ? `Không có thay đổi nào ${days}.` : `Thay đổi ${days}: ${acts} việc, ${documents} tài liệu.`;
  },
  byDocument: 'Tính cả khoảng thời gian, theo tài liệu',
  /** What a time comes to for one document: the version in force before it and on its last day. */
  net: ({ before, after }: { readonly before: string | undefined; readonly after: string | undefined }): string => {
    if (before === after) return before === undefined ? 'chưa có bản có hiệu lực' : `vẫn áp dụng lần ${before}`;
    if (before === undefined) return `bắt đầu áp dụng lần ${after}`;
    return after === undefined ? `không còn bản có hiệu lực, trước đó áp dụng lần ${before}` : `từ lần ${before} sang lần ${after}`;
  },
  wrongOrder: 'Ngày đầu đứng sau ngày cuối: sửa lại một trong hai ngày.',
} as const;
