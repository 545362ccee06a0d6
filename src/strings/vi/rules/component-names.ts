/** What each component of a text shows, as people call it. */
export const componentNames: Readonly<Record<string, string>> = {
  Ref: 'dẫn tài liệu',
  Law: 'dẫn văn bản pháp luật',
  Term: 'từ viết tắt',
  Note: 'lưu ý',
  Figure: 'hình ảnh',
  Motto: 'quốc hiệu, tiêu ngữ',
  Field: 'ô để điền',
  Signature: 'chỗ ký',
  Steps: 'bảng các bước',
  Dossier: 'bảng thành phần hồ sơ',
  Facts: 'bảng thời hạn, nơi tiếp nhận, kết quả, phí',
  Forms: 'danh sách biểu mẫu',
  Retention: 'bảng hồ sơ lưu',
  LegalBasis: 'danh sách cơ sở pháp lý',
  Goals: 'bảng mục tiêu',
  Coverage: 'bảng đáp ứng điều khoản',
  Exclusions: 'bảng điều khoản không áp dụng',
  Scope: 'phạm vi công bố',
  IssuedDocuments: 'danh sách tài liệu được ban hành',
};

/** Names of the attributes of components. */
export const attributeNames: Readonly<Record<string, string>> = {
  code: 'mã hiệu',
  id: 'mã văn bản',
  provision: 'điều, khoản',
  means: 'nghĩa đầy đủ',
  kind: 'loại',
  title: 'tiêu đề',
  src: 'tên tệp ảnh',
  alt: 'lời mô tả ảnh',
  caption: 'chú thích',
  label: 'nhãn',
  options: 'các phương án',
  width: 'độ rộng',
  note: 'ghi chú',
};
