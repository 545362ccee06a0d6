/** Words for what a reader sees of a document's standing. */
export const documentStateWords = {
  draft: 'Dự thảo',
  'in-review': 'Đang xem xét',
  'awaiting-approval': 'Chờ phê duyệt',
  'not-yet-effective': 'Chưa có hiệu lực',
  'in-force': 'Đang có hiệu lực',
  superseded: 'Đã được thay thế',
  withdrawn: 'Hết hiệu lực',
} as const;

/** What each standing means for the reader's work. */
export const documentStateMeanings = {
  draft: 'Đang soạn thảo, không áp dụng',
  'in-review': 'Đang lấy ý kiến xem xét, không áp dụng',
  'awaiting-approval': 'Đang trình ký, không áp dụng',
  'not-yet-effective': 'Đã ban hành, chưa đến ngày áp dụng',
  'in-force': 'Áp dụng khi giải quyết công việc',
  superseded: 'Lần ban hành hoặc sửa đổi sau đã có hiệu lực, không áp dụng bản này',
  withdrawn: 'Đã bị hủy bỏ, không áp dụng',
} as const;

/** Words for the standing of a legal text. */
export const legalTextStateWords = {
  'in-force': 'Đang có hiệu lực',
  'not-yet-effective': 'Chưa có hiệu lực',
  expired: 'Hết hiệu lực',
} as const;
