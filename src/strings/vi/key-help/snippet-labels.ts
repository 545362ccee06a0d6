/** Names of the ready-made blocks that an editor inserts whole; longer than 60 letters would be cut off. */
export const snippetLabels = {
  'new-document': 'Khung tài liệu mới (bản thảo)',
  'approved-by-deputy': 'Cấp phó ký thay người đứng đầu (KT)',
  change: 'Dòng theo dõi sửa đổi đầy đủ',
  'retention-permanent': 'Hồ sơ lưu vĩnh viễn',
  'dossier-form': 'Giấy tờ có biểu mẫu, nộp được bản điện tử',
  'step-decision': 'Bước có rẽ nhánh: câu hỏi và nơi sang khi trả lời không',
  step: 'Bước đầy đủ: nhóm, người làm, thời gian, biểu mẫu',
} as const;
