import { declarationWords } from './declaration.ts';

type ShownChange =
  | { readonly kind: 'added' | 'removed'; readonly what: keyof typeof declarationWords.change.added; readonly items: readonly { readonly code: string | undefined; readonly name: string }[] }
  | { readonly kind: 'changed'; readonly what: keyof typeof declarationWords.change.changed; readonly declared: string; readonly applied: string };

const change = (shown: ShownChange): string =>
  shown.kind === 'changed'
    ? declarationWords.change.changed[shown.what](shown.declared, shown.applied)
    : `${declarationWords.change[shown.kind][shown.what]}: ${shown.items.map(({ code, name }) => [code, name].filter(Boolean).join(' ')).join('; ')}`;

interface PlannedFile {
  readonly path: string;
  readonly code: string;
}

/** Words that stand in a drafted declaration set. */
export const draftWords = {
  decisionTitle: (standard: string): string => `Quyết định về việc công bố hệ thống quản lý chất lượng phù hợp ${standard}`,
  declarationTitle: (standard: string): string => `Bản công bố hệ thống quản lý chất lượng phù hợp ${standard}`,
  firstDeclaration: 'BCB.2000.00',
  firstDecision: 'QĐ.2000.00',
  decisionNumber: '00/QĐ-UBND',
  request: 'Phạm vi áp dụng hệ thống quản lý chất lượng',
  place: 'Toàn văn',
  first: 'Công bố lần đầu',
  again: 'Công bố lại',
  recipients: ['Như Điều 3', 'Cơ quan chủ trì (để báo cáo)', 'Lưu: VT, ISO'],
  tableColumns: ['STT', 'Lĩnh vực', 'Tên thủ tục hành chính', 'Mã thủ tục', 'Quy trình'],
  change,
  signHere: 'Ký, ghi rõ họ tên, đóng dấu',
  changes: 'So với lần công bố trước:',
  noChange: 'Phạm vi không đổi so với lần công bố trước.',
} as const;

/** Words of the command that drafts a declaration set. */
export const declareWords = {
  equal: (code: string): string => `Phạm vi đang áp dụng trùng với ${code}: không phải công bố lại. Vẫn muốn soạn bộ mới thì thêm --anyway.`,
  laterFrom: (day: string): string => `Nhưng từ ngày ${day} phạm vi sẽ khác. Soạn cho ngày ấy: thêm --as-of với ngày đó.`,
  first: 'Chưa có bản công bố nào đang có hiệu lực: soạn bộ công bố lần đầu.',
  differs: (code: string): string => `Phải công bố lại, vì phạm vi đang áp dụng khác ${code}:`,
  anyway: (code: string): string => `Phạm vi trùng với ${code}; soạn bộ mới theo yêu cầu.`,
  change: (shown: ShownChange): string => `  - ${change(shown)}`,
  files: {
    new: ({ path, code }: PlannedFile): string => `Soạn mới: ${path} (${code})`,
    renewed: ({ path, code }: PlannedFile): string => `Soạn lại cho đúng dữ liệu mới: ${path} (${code}), chưa ai sửa tay`,
    same: ({ path, code }: PlannedFile): string => `Giữ nguyên: ${path} (${code}), không có gì mới`,
    kept: ({ path, code }: PlannedFile): string => `Không đụng đến: ${path} (${code}) đã được sửa tay hoặc do người khác soạn. Muốn soạn lại thì đổi tên hoặc xóa tệp này.`,
  },
  dryRun: 'Chưa ghi gì. Bỏ --dry-run để ghi các tệp.',
  written: (count: number): string => (count === 0 ? 'Không có tệp nào phải ghi.' : `Đã ghi ${count} tệp, tình trạng dự thảo (status: draft).`),
  badTemplates: 'Chưa soạn được: sửa các mẫu ở trên rồi chạy lại.',
  remains: [
    'Việc còn lại cho người soạn:',
    '  1. Xin số ở văn thư; thay 00 trong mã hiệu và number của quyết định, sửa theo ở mục decision của bản công bố.',
    '  2. Ghi ngày đánh giá nội bộ, xem xét, xác nhận (auditedOn, reviewedOn, confirmedOn) vào bản công bố.',
    '  3. Đọc lại câu chữ, nơi nhận; chạy npm run check, xem bằng npm run dev, in trình ký.',
    '  4. Ký xong: ghi issuedOn, effectiveFrom, approvedBy, đổi status thành awaiting-approval, rồi chạy npm run sotay -- issue với hai mã hiệu.',
    '  5. Thông báo, niêm yết, đăng tải: ghi vào declaration-log.yml.',
  ].join('\n'),
} as const;
