/** Names of the document kinds: one document, the heading of a list, and a line on what the kind is for. */
export const documentKindWords = {
  policy: { one: 'Chính sách chất lượng', many: 'Chính sách chất lượng', about: 'Cam kết của lãnh đạo về chất lượng' },
  objectives: { one: 'Mục tiêu chất lượng', many: 'Mục tiêu chất lượng', about: 'Chỉ tiêu phải đạt trong năm' },
  manual: { one: 'Sổ tay chất lượng', many: 'Sổ tay chất lượng', about: 'Hệ thống được tổ chức thế nào' },
  'system-procedure': { one: 'Quy trình hệ thống', many: 'Quy trình hệ thống', about: 'Quy trình bắt buộc của hệ thống quản lý chất lượng' },
  'internal-procedure': { one: 'Quy trình nội bộ', many: 'Quy trình nội bộ', about: 'Công việc chung trong cơ quan' },
  process: { one: 'Quy trình giải quyết thủ tục hành chính', many: 'Thủ tục hành chính', about: 'Quy trình giải quyết thủ tục hành chính theo lĩnh vực' },
  instruction: { one: 'Hướng dẫn công việc', many: 'Hướng dẫn công việc', about: 'Cách làm chi tiết từng việc' },
  form: { one: 'Biểu mẫu', many: 'Biểu mẫu', about: 'Mẫu trống để điền' },
  decision: { one: 'Quyết định', many: 'Quyết định', about: 'Văn bản ban hành tài liệu, thành lập, công bố' },
  declaration: { one: 'Bản công bố', many: 'Bản công bố', about: 'Công bố hệ thống phù hợp tiêu chuẩn' },
} as const;

/** Names of the types of legal texts. */
export const legalTextTypeWords = {
  law: 'Luật',
  ordinance: 'Pháp lệnh',
  decree: 'Nghị định',
  decision: 'Quyết định',
  circular: 'Thông tư',
  'joint-circular': 'Thông tư liên tịch',
  resolution: 'Nghị quyết',
  directive: 'Chỉ thị',
  standard: 'Tiêu chuẩn',
  other: 'Văn bản',
} as const;
