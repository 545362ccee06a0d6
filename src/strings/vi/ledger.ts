/** One act that is going to be recorded, ready to be shown. */
interface ShownAct {
  readonly code: string;
  readonly version: string;
  readonly title: string;
}

/** An act that does not fit behind the ledger of the other side. */
interface Clash {
  readonly code: string;
  readonly version: string;
  readonly onto: string;
}

const name = ({ code, version, title }: ShownAct): string => `«${code}» lần ${version}${title === '' ? '' : ` – ${title}`}`;

/** Places of a ledger that Git names and a secretary does not know by that name. */
const placeNames: Readonly<Record<string, string>> = { '': '', MERGE_HEAD: ' của nhánh kia', 'HEAD^2': ' của nhánh được gộp vào', HEAD: ' đã ghi vào Git' };

const signOffNames = { preparedBy: 'Soạn thảo', reviewedBy: 'Xem xét', approvedBy: 'Phê duyệt' } as const;

/** Words of the commands that write the ledger. */
export const ledgerWords = {
  heading: { dryRun: 'Nếu ghi, sổ ban hành thêm:', write: 'Ghi vào sổ ban hành:' },
  acts: {
    issue: (act: ShownAct): string => `Ban hành ${name(act)}`,
    withdraw: (act: ShownAct): string => `Hủy bỏ ${name(act)}`,
    correct: (act: ShownAct): string => `Đính chính ${name(act)}`,
    review: (act: ShownAct): string => `Soát xét ${name(act)}: không thay đổi`,
  },
  line: (line: number): string => `dòng ${line}`,
  file: (path: string): string => `Tệp: ${path}`,
  days: ({ issuedOn, effectiveFrom }: { readonly issuedOn: string; readonly effectiveFrom: string }): string => `Ngày ban hành: ${issuedOn}; ngày hiệu lực: ${effectiveFrom}`,
  from: (day: string): string => `Hết hiệu lực từ ngày: ${day}`,
  gap: 'Có những ngày không lần nào có hiệu lực: đã xác nhận là chủ ý',
  on: (day: string): string => `Ngày: ${day}`,
  by: ({ by, position }: { readonly by: string; readonly position: string }): string => `Người soát xét: ${by}, ${position}`,
  decision: ({ number, date, signer, position }: { readonly number: string; readonly date: string; readonly signer: string; readonly position: string }): string => `Quyết định: số ${number} ngày ${date}, ${signer}, ${position} ký`,
  transition: ({ receivedBefore, until }: { readonly receivedBefore: string; readonly until: string }): string =>
    `Chuyển tiếp: hồ sơ tiếp nhận trước ngày ${receivedBefore} áp dụng lần trước${until === '' ? '' : `, đến hết ngày ${until}`}`,
  signOffs: (signed: readonly { readonly role: 'preparedBy' | 'reviewedBy' | 'approvedBy'; readonly name: string; readonly date: string }[]): string =>
    signed.map(({ role, name: signer, date }) => `${signOffNames[role]}: ${signer} ngày ${date}`).join('; '),
  sameDecision: ({ code, version, decision, earlier }: { readonly code: string; readonly version: string; readonly decision: string; readonly earlier: string }): string =>
    `Lưu ý: «${code}» lần ${version} ghi quyết định ${decision}, là quyết định đã ban hành lần ${earlier}. Thường là quên thay: điền quyết định, các ngày và người ký của lần ${version} theo giấy vừa ký. Đã lỡ ghi mà chưa commit thì lấy lại sổ (Discard Changes ở ledger.jsonl) rồi sửa.`,
  reason: (reason: string): string => `Lý do: ${reason}`,
  note: (note: string): string => `Nhận xét: ${note}`,
  attachment: ({ path, sha256 }: { readonly path: string; readonly sha256: string }): string => `Hình: ${path} (mã kiểm tra ${sha256})`,
  hashes: ({ blob, text }: { readonly blob: string; readonly text: string }): string => `Mã văn bản trong Git: ${blob}; mã kiểm tra lời văn: ${text}`,
  rewrites: {
    status: ({ path, status }: { readonly path: string; readonly status: string }): string => `Lệnh tự sửa ${path}: status: ${status} → status: issued`,
    'line-ends': ({ path }: { readonly path: string }): string => `Lệnh tự ghi lại ${path}: xuống dòng kiểu Windows (CRLF) thành LF, để Git giữ đúng từng byte`,
  },
  outcome: {
    goesOn: ({ day, version }: { readonly day: string; readonly version: string }): string => `Kết quả: từ ngày ${day} áp dụng lần ${version}.`,
    comes: ({ day, version, on }: { readonly day: string; readonly version: string; readonly on: string }): string => `Kết quả: từ ngày ${day} không lần nào có hiệu lực, đến ngày ${on} áp dụng lần ${version}.`,
    ends: (day: string): string => `Kết quả: từ ngày ${day} tài liệu hết hiệu lực; mã hiệu không dùng lại.`,
  },
  backDated: ({ day, today }: { readonly day: string; readonly today: string }): string =>
    `Lưu ý: ghi lùi ngày. Việc này mang ngày ${day}, hôm nay là ${today}: xem lại ngày trên giấy tờ. Hủy bỏ theo quyết định ký từ trước thì ghi kèm --decision.`,
  nothingWritten: 'Chưa ghi gì (--dry-run). Bỏ --dry-run để ghi.',
  written: (count: number): string => `Đã ghi ${count} dòng. Ngay bây giờ, trước khi sửa gì thêm, bấm Commit trong Source Control (hoặc «git add content», rồi «git commit») để giữ cả sổ và tệp.`,
  refused: 'Không ghi vào sổ ban hành vì còn lỗi.',
  alreadyIssued: (act: ShownAct): string => `Đã ghi trong sổ: ban hành ${name(act)}.`,
  alreadyWithdrawn: (act: ShownAct & { readonly from: string }): string => `Đã ghi trong sổ: hủy bỏ ${name(act)} từ ngày ${act.from}.`,
  stillWarned: 'Lưu ý: các văn bản này còn cảnh báo. Ghi sổ rồi thì không sửa được trong văn bản nữa, nên xem từng cái trước khi ghi:',
  stillNamed: ({ code, by }: { readonly code: string; readonly by: string }): string => `Lưu ý: ${by} còn dùng «${code}» ở phần đầu tệp. Bỏ «${code}» khỏi đó (bằng lần sửa đổi có hiệu lực cùng ngày) trước khi ghi: ghi rồi thì mỗi chỗ còn lại là một lỗi.`,
  withdrawnOnOtherDay: 'Ngày đã ghi không sửa được bằng lệnh. Chưa commit thì lấy lại sổ («git checkout -- content/ledger.jsonl», hoặc Discard Changes) rồi gõ lại lệnh; đã commit thì hỏi người ký: ngày trong sổ phải đúng với quyết định.',
  alreadyCorrected: (act: ShownAct): string => `Không có gì để đính chính: tệp đúng với ${name(act)} trong sổ.`,
  alreadyReviewed: (act: ShownAct & { readonly on: string }): string => `Đã ghi trong sổ: soát xét ${name(act)} ngày ${act.on}.`,
  nothingToIssue: 'Mọi tài liệu đã ban hành đều có trong sổ.',
  rebase: {
    inOrder: 'Sổ ban hành đã liền mạch, không có gì phải ghi lại.',
    brokenAt: (onto: string): string =>
      `Sổ ban hành${placeNames[onto] ?? ` ở ${onto}`} cũng không liền mạch, nên không nối lại theo đó được. Chạy «npm run sotay -- ledger rebase --onto NHÁNH» với nhánh có sổ còn nguyên, ví dụ origin/main.`,
    kept: ({ lines, onto }: { readonly lines: number; readonly onto: string }): string => `Giữ nguyên ${lines} dòng${placeNames[onto] ?? ` ở ${onto}`}.`,
    appended: 'Nối lại phía sau:',
    dropped: (count: number): string => `Bỏ ${count} dòng lặp.`,
    unreadable: (line: number): string => `Dòng ${line} không đọc được nên không nối lại được; lấy lại dòng đó từ Git rồi chạy lại.`,
    clash: {
      'both-issued': ({ code, version, onto }: Clash): string =>
        `Hai bên cùng ban hành «${code}» lần ${version} nhưng văn bản khác nhau: hỏi người ký xem bản nào đúng. Nếu bản của mình là lần sau, lấy sổ của bên kia («git checkout ${onto} -- content/ledger.jsonl»), đổi tệp sang lần kế tiếp rồi chạy lại «npm run sotay -- issue ${code}».`,
      'both-withdrawn': ({ code, version, onto }: Clash): string =>
        `Hai bên cùng hủy bỏ «${code}» lần ${version} nhưng ngày hoặc lý do khác nhau: hỏi người ký xem dòng nào đúng. Nếu dòng của bên kia đúng, lấy sổ của bên kia («git checkout ${onto} -- content/ledger.jsonl»).`,
      withdrawn: ({ code, version, onto }: Clash): string =>
        `Bên kia đã hủy bỏ «${code}», còn bên này ban hành lần ${version}: mã đã hủy bỏ không dùng lại. Hỏi người ký. Nếu hủy bỏ đúng, lấy sổ của bên kia («git checkout ${onto} -- content/ledger.jsonl») và đặt mã hiệu mới cho văn bản của bên này.`,
      'not-issued': ({ code, version }: Clash): string => `Dòng của «${code}» lần ${version} không nối được: sổ của bên kia chưa có dòng nào ban hành lần đó.`,
    },
    written: 'Đã ghi lại sổ ban hành. Chạy «npm run check», rồi «git add content/ledger.jsonl».',
  },
} as const;
