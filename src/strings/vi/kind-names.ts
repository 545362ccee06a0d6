/** Kinds of controlled documents as people call them. */
export const kindNames: Readonly<Record<string, string>> = {
  policy: 'chính sách chất lượng',
  objectives: 'mục tiêu chất lượng',
  manual: 'sổ tay chất lượng',
  'system-procedure': 'quy trình hệ thống',
  'internal-procedure': 'quy trình nội bộ',
  process: 'quy trình giải quyết thủ tục hành chính',
  instruction: 'hướng dẫn công việc',
  form: 'biểu mẫu',
  decision: 'quyết định',
  declaration: 'bản công bố',
};

/** Kinds by their folder. */
export const folderNames: Readonly<Record<string, string>> = {
  'policy/': 'chính sách chất lượng',
  'objectives/': 'mục tiêu chất lượng',
  'manual/': 'sổ tay chất lượng',
  'procedures/system/': 'quy trình hệ thống',
  'procedures/internal/': 'quy trình nội bộ',
  'processes/': 'quy trình giải quyết thủ tục hành chính',
  'instructions/': 'hướng dẫn công việc',
  'forms/': 'biểu mẫu',
  'decisions/': 'quyết định',
  'declarations/': 'bản công bố',
};
