import { historyWords } from './history.ts';
import { dayName, registerDayWords } from './register-days.ts';

interface VersionNumber {
  readonly issue: number;
  readonly revision: number;
}

const versionName = ({ issue, revision }: VersionNumber): string => `${String(issue).padStart(2, '0')}/${String(revision).padStart(2, '0')}`;

interface Rule {
  readonly receivedBefore: string;
  readonly until?: string | undefined;
  readonly note?: string | undefined;
  readonly receivedFrom: string | undefined;
  readonly others: VersionNumber | undefined;
}

interface Received {
  readonly from: string | undefined;
  readonly before: string;
}

/** Names of what happens to a version. */
const acts = {
  issued: 'Ban hành',
  corrected: 'Đính chính',
  reviewed: 'Soát xét, không thay đổi',
  replaced: 'Được thay thế',
  effective: 'Có hiệu lực',
  'transition-ended': 'Hết chuyển tiếp',
  withdrawn: 'Hủy bỏ',
} as const;

/** Words of the register of a day and of what changed between two days. */
export const datedRegisterWords = {
  versionName,
  states: registerDayWords.states,
  acts,
  rule: ({ receivedFrom, receivedBefore, until, note, others }: Rule): string =>
    [
      `Hồ sơ tiếp nhận${receivedFrom === undefined ? '' : ` từ ngày ${dayName(receivedFrom)} đến`} trước ngày ${dayName(receivedBefore)} áp dụng lần này${until === undefined ? '' : ` đến hết ngày ${dayName(until)}`}${others === undefined ? '' : `; hồ sơ khác áp dụng lần ${versionName(others)}`}`,
      ...(note === undefined ? [] : [note.replace(/\.$/u, '')]),
    ].join('. '),
  other: (what: keyof typeof acts, other: VersionNumber): string => (what === 'replaced' ? `Được thay bằng lần ${versionName(other)}` : what === 'withdrawn' ? `Đã được thay bằng lần ${versionName(other)}` : `Thay lần ${versionName(other)}`),
  dossiers: (what: keyof typeof acts, { from, before }: Received): string => `Hồ sơ tiếp nhận${from === undefined ? '' : ` từ ngày ${dayName(from)} đến`} trước ngày ${dayName(before)} ${what === 'transition-ended' ? 'không còn' : 'vẫn'} áp dụng lần này`,
  /** What happened, with the other version that it concerns; what is withdrawn before its first day never applied. */
  happened: ({ what, on, effectiveFrom, other }: { readonly what: keyof typeof acts; readonly on: string; readonly effectiveFrom: string; readonly other: VersionNumber | undefined }): string =>
    other === undefined ? (what === 'withdrawn' && on <= effectiveFrom ? `${acts[what]} trước ngày có hiệu lực` : acts[what]) : what === 'replaced' ? `Được thay bằng lần ${versionName(other)}` : what === 'withdrawn' ? `${acts[what]}, đã được thay bằng lần ${versionName(other)}` : `${acts[what]}, thay lần ${versionName(other)}`,
  reviewer: ({ name, position }: { readonly name: string; readonly position: string }): string => `${name}, ${position}`,
  registerColumns: {
    kind: 'Loại tài liệu',
    code: 'Mã hiệu',
    title: 'Tên tài liệu',
    unit: 'Đơn vị chủ trì',
    issue: 'Lần ban hành',
    revision: 'Lần sửa đổi',
    issuedOn: 'Ngày ban hành',
    effectiveFrom: 'Ngày hiệu lực',
    state: 'Tình trạng',
    from: 'Từ ngày',
    until: 'Đến hết ngày',
    rule: 'Áp dụng cho hồ sơ',
    address: 'Địa chỉ',
  },
  changeColumns: {
    on: 'Ngày',
    what: 'Việc',
    kind: 'Loại tài liệu',
    code: 'Mã hiệu',
    title: 'Tên tài liệu',
    unit: 'Đơn vị chủ trì',
    issue: 'Lần ban hành',
    revision: 'Lần sửa đổi',
    other: 'Liên quan',
    words: 'Lý do, nội dung',
    request: 'Theo đề nghị',
    by: 'Người soát xét',
    decision: 'Quyết định',
    decisionDate: 'Ngày quyết định',
    address: 'Địa chỉ',
  },
} as const;

interface ShownRow {
  readonly code: string;
  readonly title: string;
  readonly version: VersionNumber;
  readonly state: keyof typeof datedRegisterWords.states;
  readonly from: string;
  readonly until: string | undefined;
  readonly rule: Rule | undefined;
}

interface ShownAct {
  readonly on: string;
  readonly effectiveFrom: string;
  readonly what: keyof typeof acts;
  readonly code: string;
  readonly version: VersionNumber;
  readonly other: VersionNumber | undefined;
  readonly received: Received | undefined;
  readonly words: string;
  readonly request: string | undefined;
  readonly by: { readonly name: string; readonly position: string } | undefined;
  readonly decision: { readonly number: string; readonly date: string } | undefined;
}

/** Words of the pages on days and changes. */
export const datedRegisterPages = {
  byDay: {
    title: 'Danh mục tài liệu theo ngày',
    lead: 'Ngày nào áp dụng bản nào: mọi lần ban hành theo sổ ban hành, kể cả bản đã được thay thế và bản sắp có hiệu lực.',
    about: 'Hồ sơ tiếp nhận ngày nào thì áp dụng lần ban hành nào',
    caption: 'Mọi lần ban hành và những ngày áp dụng',
    withoutScript: 'Bảng dưới đây ghi mọi lần ban hành. Để biết bản áp dụng vào một ngày, tìm dòng có ngày đó nằm trong cột Hiệu lực; cột Tình trạng tính đến ngày dựng trang.',
    validity: 'Hiệu lực',
    validFrom: (from: string): string => `Có hiệu lực từ ${dayName(from)}`,
    validBetween: (from: string, until: string): string => `Có hiệu lực từ ${dayName(from)} đến hết ${dayName(until)}`,
    neverValid: 'Không có hiệu lực ngày nào',
    csv: 'Tải cả bảng (tệp CSV, mở bằng Excel)',
  },
  changes: {
    title: 'Thay đổi của tài liệu',
    lead: 'Tài liệu được ban hành, có hiệu lực, được thay thế, hết chuyển tiếp, đính chính, soát xét, hủy bỏ vào ngày nào, theo sổ ban hành; mới nhất đứng trước.',
    about: 'Đã ban hành, thay thế, đính chính, soát xét, hủy bỏ những gì giữa hai ngày',
    caption: 'Thay đổi theo sổ ban hành',
    month: (month: string): string => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
    what: 'Việc',
    day: 'Ngày',
    reason: 'Lý do, nội dung',
    decision: (number: string, date: string): string => `Quyết định số ${number} ngày ${dayName(date)}`,
    csv: 'Tải cả bảng (tệp CSV, mở bằng Excel)',
  },
  none: 'Sổ ban hành chưa ghi lần ban hành nào, hoặc đây là bản xem thử, nơi chưa đọc sổ ban hành.',
} as const;

/** Words of `sotay register`. */
export const registerCommandWords = {
  titleOn: (day: string, inForce: number): string => `Danh mục tài liệu có hiệu lực tại ngày ${dayName(day)}: ${inForce} tài liệu đang có hiệu lực.`,
  nothingOn: 'Đến ngày này sổ ban hành chưa ghi tài liệu nào.',
  row: ({ code, title, version, state, from, until, rule }: ShownRow): string =>
    [
      `${code}  lần ${versionName(version)}  ${title}`,
      `    ${datedRegisterWords.states[state]} từ ${dayName(from)}${until === undefined ? '' : ` đến hết ${dayName(until)}`}`,
      ...(rule === undefined ? [] : [`    ${datedRegisterWords.rule(rule)}`]),
    ].join('\n'),
  titleBetween: ({ from, to, acts: count, documents }: { readonly from: string; readonly to: string; readonly acts: number; readonly documents: number }): string =>
    `Thay đổi từ ngày ${dayName(from)} đến hết ngày ${dayName(to)}: ${count} việc, ${documents} tài liệu.`,
  byDocument: 'Theo tài liệu (bản có hiệu lực đầu kỳ → cuối kỳ):',
  inOrder: 'Theo thời gian:',
  change: ({ code, title, before, after }: { readonly code: string; readonly title: string; readonly before: VersionNumber | undefined; readonly after: VersionNumber | undefined }): string =>
    `  ${code}  ${before ? versionName(before) : 'chưa có'} → ${after ? versionName(after) : 'không còn'}  ${title}`,
  stillNone: ({ code, title }: { readonly code: string; readonly title: string }): string => `  ${code}  chưa có bản có hiệu lực  ${title}`,
  act: ({ on, effectiveFrom, what, code, version, other, received, words, request, by, decision }: ShownAct): string =>
    `  ${dayName(on)}  ${code}  lần ${versionName(version)}  ${[
      datedRegisterWords.happened({ what, on, effectiveFrom, other }),
      ...[words, received && datedRegisterWords.dossiers(what, received), request !== words && request && historyWords.request(request), by && datedRegisterWords.reviewer(by), decision && `Quyết định số ${decision.number} ngày ${dayName(decision.date)}`].flatMap((part) => part || []),
    ].join('; ')}`,
  ledgerProblems: (count: number): string => `Sổ ban hành có ${count} chỗ sai nên bảng này có thể thiếu hoặc lệch. Chạy «npm run check» để xem từng chỗ.`,
} as const;
