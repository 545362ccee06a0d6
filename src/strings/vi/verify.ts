import { dayName } from './register-days.ts';

interface VersionNumber {
  readonly issue: number;
  readonly revision: number;
}

const versionName = ({ issue, revision }: VersionNumber): string => `${String(issue).padStart(2, '0')}/${String(revision).padStart(2, '0')}`;

interface Proven extends VersionNumber {
  readonly code: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly effectiveFrom: string;
  readonly correctedOn: string | undefined;
  readonly correctedLater: string | undefined;
  readonly next: (VersionNumber & { readonly effectiveFrom: string }) | undefined;
  readonly withdrawnFrom: string | undefined;
  readonly isEverApplied: boolean;
}

interface VersionPage extends VersionNumber {
  readonly code: string;
  readonly path: string;
}

/** Words of `sotay verify`. */
export const verifyWords = {
  equal: 'KHỚP',
  differs: 'KHÁC',
  unknown: 'KHÔNG KẾT LUẬN ĐƯỢC',
  noChecksums: 'KHÔNG KẾT LUẬN ĐƯỢC: thư mục không có tệp SHA256SUMS nên không phải trang do Sotay dựng, hoặc tệp đó đã bị lấy đi.',
  site: {
    equal: (files: number, versions: number): string => `KHỚP: ${files} tệp đúng như lúc công bố, sổ ban hành liền mạch, đủ trang của ${versions} lần ban hành.`,
    equalFiles: (files: number): string => `KHỚP: ${files} tệp đúng như lúc công bố.`,
    differs: (faults: number): string => `KHÁC: ${faults} chỗ không đúng như lúc công bố.`,
    changed: (path: string): string => `Tệp bị sửa: ${path}`,
    missing: (path: string): string => `Tệp bị mất: ${path}`,
    extra: (path: string): string => `Tệp thừa, không có trong danh sách: ${path}`,
    badChecksumLine: (line: number): string => `SHA256SUMS, dòng ${line}: không đọc được hoặc lặp lại`,
    ledger: (line: number): string => `Sổ ban hành, dòng ${line}: không đọc được hoặc không nối với dòng trước`,
    ledgerMissing: 'Trang không kèm sổ ban hành ledger.jsonl',
    otherLedger: (line: number): string => `Sổ ban hành của trang khác sổ đối chiếu từ dòng ${line}`,
    versionMissing: ({ code, path, ...version }: VersionPage): string => `Thiếu trang của ${code} lần ${versionName(version)}: ${path}`,
    versionUnrecorded: (path: string): string => `Trang của một lần ban hành mà sổ không ghi: ${path}`,
    otherText: (path: string): string => `Trang không dựng từ văn bản ghi trong sổ cho địa chỉ này: ${path}`,
    more: (count: number): string => `… và ${count} chỗ nữa.`,
    comparison: {
      absent: 'Trang không kèm sổ ban hành nên chỉ đối chiếu được từng tệp với SHA256SUMS.',
      none: 'Chưa so với sổ ban hành giữ riêng. Người sửa được cả trang lẫn SHA256SUMS thì phép thử này không thấy: chạy lại với --ledger và bản sổ do cơ quan giữ.',
      same: 'Sổ ban hành của trang giống hệt sổ đối chiếu.',
      'site-older': 'Sổ ban hành của trang khớp phần đầu sổ đối chiếu; sổ đối chiếu có thêm dòng, trang được dựng trước đó.',
      'site-newer': 'Sổ ban hành của trang nối tiếp sổ đối chiếu; phần nối thêm chưa được đối chiếu.',
      different: 'Sổ ban hành của trang không cùng một sổ với sổ đối chiếu.',
    },
    seal: (digest: string): string => `Dấu của cả trang (SHA-256 của tệp SHA256SUMS): ${digest}`,
  },
  file: {
    publishedFile: (paths: readonly string[]): string => `giống hệt từng byte tệp ${paths.join(', ')} của trang đã công bố.`,
    sameBytes: 'giống hệt từng byte văn bản ghi trong sổ ban hành.',
    sameText: 'giống từng chữ văn bản ghi trong sổ ban hành; chỉ khác khoảng trắng, xuống dòng hoặc kiểu mã chữ.',
    attachment: (path: string): string => `giống hệt từng byte ${path} đi kèm văn bản đã ban hành.`,
    sameArticle: 'lời văn trên trang, kể cả phần tóm tắt ở đầu nếu có, giống từng chữ trang đã công bố của lần ban hành dưới đây. Phần khung quanh văn bản (tên, tình trạng, ngày, chữ ký) không được đối chiếu.',
    differs: 'tệp ghi là lần ban hành dưới đây nhưng nội dung khác bản đã ban hành.',
    pageHint: 'Với trang đã lưu: nội dung có thể bị sửa, hoặc trang lưu từ lần dựng mà tên tài liệu được dẫn còn khác. So từng chữ với trang đang công bố.',
    neverIssued: ({ code, claimed, known }: { readonly code: string; readonly claimed: VersionNumber | undefined; readonly known: readonly VersionNumber[] }): string =>
      `${code}${claimed === undefined ? '' : ` lần ${versionName(claimed)}`} không phải bản đã ban hành: ${known.length === 0 ? 'sổ ban hành chưa ghi mã hiệu này.' : `sổ ban hành chỉ có lần ${known.map(versionName).join(', ')}.`}`,
    attachmentDiffers: (path: string): string => `tệp trùng tên ${path} đi kèm văn bản đã ban hành nhưng nội dung khác.`,
    claimOnly: 'trang tự ghi là lần ban hành dưới đây và sổ ban hành có đúng văn bản đó, nhưng không có danh sách của trang đã công bố để biết lời trên trang có bị sửa không. Chạy lại với --ledger chỉ vào ledger.jsonl nằm trong thư mục trang đã công bố.',
    unknown: 'tệp không có trong sổ ban hành, cũng không có trong danh sách của trang đã công bố (nếu danh sách nằm cạnh sổ).',
    version: ({ code, title, issuedOn, effectiveFrom, correctedOn, isEverApplied, ...version }: Proven): string =>
      `${code} lần ${versionName(version)}, ${title}: ban hành ngày ${dayName(issuedOn)}, ${isEverApplied ? `có hiệu lực từ ngày ${dayName(effectiveFrom)}` : 'không áp dụng ngày nào'}${correctedOn === undefined ? '' : `, bản đính chính ngày ${dayName(correctedOn)}`}.`,
    correctedLater: (day: string): string => `Lần này đã được đính chính ngày ${dayName(day)}: tệp là bản trước đính chính.`,
    replaced: ({ effectiveFrom, ...version }: NonNullable<Proven['next']>): string => `Từ ngày ${dayName(effectiveFrom)} áp dụng lần ${versionName(version)}.`,
    withdrawn: (day: string): string => `Hủy bỏ từ ngày ${dayName(day)}.`,
    comparedWith: (ledger: string): string => `Đối chiếu với ${ledger}.`,
    ledgerProblems: (count: number): string => `Sổ đối chiếu có ${count} chỗ sai hoặc đứt mạch, nên không đủ tin để kết luận là khớp.`,
  },
} as const;
