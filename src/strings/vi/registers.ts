interface VersionNumber {
  readonly issue: number;
  readonly revision: number;
}

const versionName = ({ issue, revision }: VersionNumber): string => `${String(issue).padStart(2, '0')}/${String(revision).padStart(2, '0')}`;

/** A day as paper writes it: the month with a zero before 1 and 2 alone (NĐ 30/2020/NĐ-CP, annex I). */
const dayName = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
};

interface Rule {
  readonly receivedBefore: string;
  readonly until?: string | undefined;
  readonly note?: string | undefined;
  readonly replacedBy: VersionNumber;
}

/** Names of what happens to a version. */
const acts = {
  issued: 'Ban hành',
  corrected: 'Đính chính',
  reviewed: 'Soát xét, không thay đổi',
  replaced: 'Được thay thế',
  effective: 'Có hiệu lực',
  withdrawn: 'Hủy bỏ',
} as const;

/** Words of the register of a day and of what changed between two days. */
export const datedRegisterWords = {
  versionName,
  states: { 'in-force': 'Đang có hiệu lực', transitional: 'Còn áp dụng cho hồ sơ cũ', 'not-yet-effective': 'Chưa có hiệu lực', withdrawn: 'Hết hiệu lực' },
  acts,
  rule: ({ receivedBefore, until, note, replacedBy }: Rule): string =>
    [
      `Hồ sơ tiếp nhận trước ngày ${dayName(receivedBefore)} áp dụng lần này${until === undefined ? '' : ` đến hết ngày ${dayName(until)}`}; hồ sơ khác áp dụng lần ${versionName(replacedBy)}`,
      ...(note === undefined ? [] : [note.replace(/\.$/u, '')]),
    ].join('. '),
  other: (what: keyof typeof acts, other: VersionNumber): string => (what === 'replaced' ? `Được thay bằng lần ${versionName(other)}` : `Thay lần ${versionName(other)}`),
  /** What happened, with the other version that it concerns. */
  happened: (what: keyof typeof acts, other: VersionNumber | undefined): string =>
    other === undefined ? acts[what] : what === 'replaced' ? `Được thay bằng lần ${versionName(other)}` : `${acts[what]}, thay lần ${versionName(other)}`,
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
  readonly what: keyof typeof acts;
  readonly code: string;
  readonly version: VersionNumber;
  readonly other: VersionNumber | undefined;
  readonly words: string;
  readonly by: { readonly name: string; readonly position: string } | undefined;
  readonly decision: { readonly number: string; readonly date: string } | undefined;
}

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
  act: ({ on, what, code, version, other, words, by, decision }: ShownAct): string =>
    `  ${dayName(on)}  ${code}  lần ${versionName(version)}  ${[
      datedRegisterWords.happened(what, other),
      ...[words, by && datedRegisterWords.reviewer(by), decision && `Quyết định số ${decision.number} ngày ${dayName(decision.date)}`].filter((part) => part !== undefined && part !== ''),
    ].join('; ')}`,
  ledgerProblems: (count: number): string => `Sổ ban hành có ${count} chỗ sai nên bảng này có thể thiếu hoặc lệch. Chạy «npm run check» để xem từng chỗ.`,
} as const;
