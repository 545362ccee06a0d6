interface NamedVersion {
  readonly issue: number;
  readonly revision: number;
}

const versionName = ({ issue, revision }: NamedVersion): string => `${String(issue).padStart(2, '0')}/${String(revision).padStart(2, '0')}`;

/** Words about the versions of a document. */
export const historyWords = {
  title: 'Các lần ban hành',
  versionName,
  version: 'Lần BH/SĐ',
  issuedOnDay: (day: string): string => `Ban hành ngày ${day}`,
  validity: 'Tình trạng, hiệu lực',
  validFrom: (from: string): string => `từ ${from}`,
  validBetween: (from: string, to: string): string => `từ ${from} đến hết ${to}`,
  neverValid: (day: string): string => `hủy bỏ ngày ${day}, trước ngày có hiệu lực`,
  reason: 'Lý do, yêu cầu',
  request: (request: string): string => `Theo đề nghị: ${request}`,
  withdrawnBecause: (reason: string): string => `Hủy bỏ: ${reason}`,
  corrected: (on: string, reason: string): string => `Đính chính ngày ${on}: ${reason}`,
  reviewed: ({ on, by, position, note }: { readonly on: string; readonly by: string; readonly position: string; readonly note: string }): string => `Soát xét ngày ${on}, không thay đổi: ${note} (${by}, ${position})`,
  decisionNumber: (number: string): string => `Quyết định ${number}`,
  decisionSigned: (date: string, signer: string): string => `${signer} ký ngày ${date}`,
  signed: 'Ban hành, phê duyệt',
  part: (role: string, name: string, date: string): string => `${role}: ${name} (${date})`,
  view: 'Xem',
  read: 'Toàn văn',
  thisOne: 'Bản đang xem',
  compare: 'So với lần trước',
  unreadable: 'Bản sao dùng để dựng trang không có văn bản này',
  readVersion: (version: NamedVersion): string => `Toàn văn lần ${versionName(version)}`,
  compareVersion: (version: NamedVersion): string => `So lần ${versionName(version)} với lần trước`,
  permanent: 'Địa chỉ cố định của bản này',
  supersededWord: 'BẢN ĐÃ ĐƯỢC THAY THẾ',
  superseded: (version: NamedVersion, day: string): string => `Lần ${versionName(version)} hết hiệu lực từ ngày ${day}, chỉ giữ lại để tra cứu.`,
  withdrawnWord: 'TÀI LIỆU HẾT HIỆU LỰC',
  withdrawn: (day: string): string => `Tài liệu bị hủy bỏ từ ngày ${day}, chỉ giữ lại để tra cứu.`,
  withdrawnReason: (reason: string): string => `Lý do: ${reason}.`,
  pendingWord: 'BẢN CHƯA CÓ HIỆU LỰC',
  pending: (version: NamedVersion, day: string): string => `Lần ${versionName(version)} đã ban hành, áp dụng từ ngày ${day}.`,
  nothingInForce: 'Hiện không có bản nào đang có hiệu lực.',
  nothingSince: (day: string): string => `Bản trước bị hủy bỏ từ ngày ${day}; hiện không có bản nào đang có hiệu lực.`,
  readInForce: (version: NamedVersion): string => `Bản đang có hiệu lực: lần ${versionName(version)}`,
  replacedFrom: (version: NamedVersion, day: string): string => `Bản này áp dụng đến trước ngày ${day}; từ ngày đó áp dụng lần ${versionName(version)}.`,
  readPending: (version: NamedVersion): string => `Đọc trước lần ${versionName(version)}`,
  endsFrom: (day: string): string => `Tài liệu bị hủy bỏ từ ngày ${day}; vẫn áp dụng đến trước ngày đó.`,
  nowReplaced: (version: NamedVersion): string => `Hôm nay lần ${versionName(version)} đã có hiệu lực.`,
  transition: (older: NamedVersion, day: string, until: string | undefined): string =>
    `Hồ sơ tiếp nhận trước ngày ${day} vẫn giải quyết theo lần ${versionName(older)}${until === undefined ? '' : `, đến hết ngày ${until}`}.`,
  readOlder: (version: NamedVersion): string => `Lần ${versionName(version)}`,
  missingTitle: 'Văn bản này không có trong bản dựng',
  missingText: 'Sổ ban hành ghi nhận lần ban hành này, nhưng kho lưu trữ dùng để dựng trang không có toàn văn. Đề nghị thư ký ISO dựng lại trang từ kho đầy đủ.',
  oldBuild: (day: string, days: number): string => `Trang này được dựng ngày ${day}, đã quá ${days} ngày. Có thể đã có bản mới hơn: hỏi thư ký ISO trước khi áp dụng.`,
} as const;
