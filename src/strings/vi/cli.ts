/** How the commands are written that need several options. */
const examples: Readonly<Record<string, string>> = {
  withdraw: 'withdraw QT.TP.01 --from 2026-08-01 --reason "Thủ tục đã bãi bỏ"',
  correct: 'correct QT.TP.01 --reason "Sửa lỗi in ở mục 5.2"',
  review: 'review QT.TP.01 --by "Lê Văn Cường" --note "Đã đối chiếu pháp luật hiện hành, còn phù hợp"',
};

/** A day that an option does not take: one typed as on paper is shown as it is to be typed. */
const wrongDay = ({ option, value, meant = '', example }: Readonly<Record<string, string | undefined>>): string =>
  meant === '' ? `«${value}» không phải là ngày có thật. Viết ${option} theo dạng năm-tháng-ngày, ví dụ ${example}.` : `${option} nhận ngày viết theo dạng năm-tháng-ngày: thay «${value}» bằng ${meant}.`;

/** Words of the command line. */
export const cliWords = {
  usage: [
    'Sotay: sổ tay chất lượng điện tử của cơ quan nhà nước',
    '',
    'Cách dùng: npm run sotay -- <lệnh> [tùy chọn]',
    '',
    'Lệnh:',
    '  check     kiểm tra mọi tài liệu trong thư mục nội dung',
    '  fix       tìm chỗ máy sửa được chắc chắn; chỉ hiện ra, có --write mới ghi vào tệp',
    '  build     kiểm tra rồi dựng trang nội bộ vào dist/intranet; --site public: trang công khai vào dist/public',
    '  start     dựng trang nội bộ rồi mở máy chủ để xem',
    '  dev       mở bản xem thử: sửa tệp thấy ngay, hiện cả dự thảo và kết quả kiểm tra',
    '  issue     ghi vào sổ ban hành: tài liệu đã ký ban hành (các mã hiệu, hoặc --all)',
    '  withdraw  ghi vào sổ ban hành: hủy bỏ (mã hiệu, --from, --reason)',
    '  correct   ghi vào sổ ban hành: đính chính lỗi in của lần cuối đã ghi sổ (mã hiệu, --reason)',
    '  review    ghi vào sổ ban hành: đã soát xét, không thay đổi (mã hiệu, --by, --note)',
    '  restore   khôi phục văn bản đã ban hành về đúng tệp, kèm hình (mã hiệu); tệp đang có được giữ lại',
    '  declare   soạn dự thảo bộ công bố (quyết định, bản công bố, phụ lục) từ tài liệu đang áp dụng',
    '  ledger rebase  nối lại sổ ban hành sau khi gộp hai nhánh',
    '  register  danh mục tại một ngày (--as-of), hoặc thay đổi giữa hai ngày (--from, --to)',
    '  law       văn bản mới tác động đến tài liệu nào, hạn cập nhật (--as-of)',
    '  coverage  so danh mục thủ tục hành chính của tỉnh (tthc-list.csv) với các quy trình',
    '  verify    đối chiếu trang đã công bố, trang đã lưu, tệp .mdx hoặc ảnh với sổ ban hành (không cần mạng)',
    '  schema    ghi lại các tệp gợi ý cho VS Code (.vscode/schemas)',
    '',
    'Tùy chọn:',
    '  --content THƯ-MỤC       thư mục nội dung (mặc định: content)',
    '  --as-of NĂM-THÁNG-NGÀY  tình trạng tính đến ngày này (mặc định: hôm nay, giờ Việt Nam)',
    '  --format DẠNG           check: text, json, github hoặc sarif',
    '  --baseline TỆP          check: bỏ qua các chỗ cũ đã ghi trong tệp',
    '  --write-baseline TỆP    check: ghi các chỗ đang báo vào tệp làm mốc',
    '  --from, --to NGÀY       register: từ ngày này đến hết ngày kia',
    '                          register, law, coverage: --format text, csv (mở bằng Excel) hoặc json',
    '  --ledger TỆP            verify: sổ ban hành để đối chiếu (mặc định: của trang đã dựng, rồi của thư mục nội dung)',
    '  --explain QUY-TẮC       check: giải thích một quy tắc, ví dụ --explain date-invalid',
    '  --against NHÁNH         check: sổ ban hành phải nối tiếp sổ ở nhánh (hoặc bản ghi) này của Git, ví dụ origin/main',
    '  --all                   issue: mọi tài liệu đã ban hành mà chưa ghi sổ',
    '  --dry-run               issue, withdraw, correct, review, restore, ledger, declare: chỉ hiện ra, không ghi',
    '  --anyway                declare: soạn cả khi phạm vi không đổi',
    '  --reason, --note LỜI    withdraw, correct: lý do; review: nhận xét',
    '  --from NĂM-THÁNG-NGÀY   withdraw: hết hiệu lực từ ngày này; --decision MÃ: theo quyết định này',
    '  --accept-gap            withdraw: đúng là có những ngày không lần nào có hiệu lực',
    '  --by NGƯỜI              review: mã hoặc họ tên người soát xét trong people.yml',
    '  --onto NHÁNH            ledger rebase: nối vào sau sổ ở nhánh (hoặc bản ghi) này của Git, ví dụ origin/main',
    '  --write                 fix: ghi các chỗ sửa vào tệp',
    '  --out THƯ-MỤC           build, start: nơi đặt trang (mặc định: dist/intranet hoặc dist/public)',
    '  --site TRANG            build, start: intranet (trang nội bộ, mặc định) hoặc public (trang công khai)',
    '  --base ĐƯỜNG-DẪN        build, start: trang nằm dưới đường dẫn này (mặc định: /)',
    '  --port SỐ, --host TÊN   start, dev: cổng và địa chỉ máy chủ (mặc định: 4321, 127.0.0.1)',
    '',
    'Mã thoát: 0 không có lỗi; 1 có lỗi trong tài liệu; 2 không chạy được. Với verify: 0 khớp; 1 khác; 2 không kết luận được.',
  ].join('\n'),
  severity: { error: 'lỗi', warning: 'cảnh báo' },
  remedy: 'Cách sửa:',
  related: 'Xem thêm:',
  sameCause: ({ more, codes, texts }: { readonly more: number; readonly codes: readonly string[]; readonly texts: number }): string =>
    `Cùng nguyên nhân: ${more} chỗ nữa, trong ${texts} văn bản đã ban hành (${codes.join(', ')}${texts > codes.length ? ', …' : ''}). Sửa danh mục một lần là hết.`,
  help: 'Giải thích:',
  ruleKind: ({ severity, switchable }: { readonly severity: string; readonly switchable: boolean }): string =>
    `Mức: ${severity}. ${switchable ? 'Cơ quan có thể tắt hoặc hạ mức, kèm lý do (checks.yml).' : 'Không tắt được.'}`,
  fix: {
    kinds: { date: 'ngày viết theo mẫu năm-tháng-ngày', 'composed-letters': 'chữ gõ kiểu Unicode tổ hợp', 'tone-placement': 'vị trí dấu thanh', 'code-dash': 'gạch nối trong mã, số hiệu' },
    line: (line: number): string => `dòng ${line}`,
    nothing: 'Không có chỗ nào máy sửa được.',
    sum: ({ lines, files, kinds }: { readonly lines: number; readonly files: number; readonly kinds: string }): string => `Sửa được ${lines} dòng trong ${files} tệp (${kinds}).`,
    nothingWritten: 'Chưa ghi gì vào tệp. Đọc lại từng dòng ở trên, rồi chạy: npm run sotay -- fix --write',
    written: (files: number): string => `Đã ghi ${files} tệp. Chạy lại «npm run check» để xem còn gì phải sửa tay.`,
    leftAlone: {
      signed: ({ path, lines }: { readonly path: string; readonly lines: number }): string =>
        `Không sửa ${path} (${lines} dòng): văn bản đã ban hành hoặc đang chờ ký thì giữ nguyên từng chữ; sửa ở lần sửa đổi sau.`,
      'status-unknown': ({ path, lines }: { readonly path: string; readonly lines: number }): string =>
        `Không sửa ${path} (${lines} dòng): chưa đọc được tình trạng (status) nên không biết đã ban hành chưa; sửa lỗi ở đầu tài liệu trước.`,
    },
  },
  clean: (documents: number): string => `Đã kiểm tra ${documents} tài liệu: không có lỗi.`,
  summary: ({ documents, errors, warnings }: { readonly documents: number; readonly errors: number; readonly warnings: number }): string =>
    `Đã kiểm tra ${documents} tài liệu: ${errors} lỗi, ${warnings} cảnh báo.`,
  known: (count: number): string => `Bỏ qua ${count} chỗ cũ (lỗi và cảnh báo) đã ghi trong tệp mốc.`,
  settled: (count: number): string => `${count} chỗ cũ trong tệp mốc không còn nữa: ghi lại tệp mốc bằng --write-baseline.`,
  switched: ({ rule, level, reason, silenced }: { readonly rule: string; readonly level: 'off' | 'warning'; readonly reason: string; readonly silenced: number }): string =>
    level === 'off' ? `Quy tắc ${rule} đã tắt (${silenced} chỗ không báo). Lý do: ${reason}` : `Quy tắc ${rule} hạ xuống cảnh báo. Lý do: ${reason}`,
  baselineWritten: (file: string, count: number): string => `Đã ghi ${count} chỗ đang báo (lỗi và cảnh báo) vào ${file}.`,
  progress: {
    check: 'Đang kiểm tra tài liệu…',
    pages: (count: number): string => `Đang dựng trang cho ${count} tài liệu…`,
    search: 'Đang lập chỉ mục tìm kiếm…',
    verify: 'Đang đối chiếu tài liệu, trang, danh mục, tìm kiếm…',
  },
  built: ({ documents, folder, seconds }: { readonly documents: number; readonly folder: string; readonly seconds: string }): string =>
    `Đã dựng ${documents} tài liệu vào ${folder} trong ${seconds} giây.`,
  stands: ({ documents, folder, seconds }: { readonly documents: number; readonly folder: string; readonly seconds: string }): string =>
    `Không có gì thay đổi từ lần dựng trước: trang của ${documents} tài liệu ở ${folder} vẫn đúng, giữ nguyên (xem lại trong ${seconds} giây).`,
  wordsChanged: ({ versions, count }: { readonly versions: readonly { readonly code: string; readonly version: string }[]; readonly count: number }): string =>
    [
      `Lưu ý: trang của ${count} lần ban hành hiện chữ khác với lần công bố trước, dù văn bản vẫn đúng như đã ban hành: ${versions.map(({ code, version }) => `${code} lần ${version}`).join(', ')}${count > versions.length ? ` và ${count - versions.length} lần khác` : ''}.`,
      'Trang lấy tên đơn vị, chức danh, văn bản pháp luật, tên tài liệu được dẫn từ các danh mục. Hãy xem lại danh mục vừa sửa: tên đổi từ nay về sau thì thêm mục mới, không sửa mục cũ.',
      'Nếu vừa cập nhật Sotay thì chữ của chính phần mềm có thể đã đổi.',
    ].join('\n'),
  notBuilt: 'Không dựng trang vì còn lỗi; trang đang có giữ nguyên.',
  serving: (url: string): string => `Sổ tay đang mở tại ${url}`,
  stopHint: 'Nhấn Ctrl+C để dừng.',
  schemasWritten: (count: number): string => `Đã ghi ${count} tệp gợi ý vào .vscode/schemas.`,
  places: { pages: 'trang', register: 'danh mục', search: 'chỉ mục tìm kiếm', versions: 'trang của từng lần ban hành' },
  gap: ({ place, missing, extra }: { readonly place: string; readonly missing: string; readonly extra: string }): string =>
    [`${place}:`, ...(missing === '' ? [] : [`thiếu ${missing}`]), ...(extra === '' ? [] : [`thừa ${extra}`])].join(' '),
  leakKinds: { code: 'mã hiệu', title: 'tên', file: 'tên tệp', digest: 'mã băm', person: 'họ tên', words: 'câu chữ' },
  leakLine: ({ file, kind, words, source }: { readonly file: string; readonly kind: 'code' | 'title' | 'file' | 'digest' | 'person' | 'words'; readonly words: string; readonly source: string }): string =>
    `${file}: ${cliWords.leakKinds[kind]} «${words}» lấy từ ${source}`,
  personalDataKinds: { 'citizen-number': 'số định danh cá nhân', 'identity-card': 'số chứng minh nhân dân', phone: 'số điện thoại', email: 'địa chỉ thư điện tử', 'bank-account': 'số tài khoản' },
  personalDataLine: ({ file, kind, hint }: { readonly file: string; readonly kind: 'citizen-number' | 'identity-card' | 'phone' | 'email' | 'bank-account'; readonly hint: string }): string =>
    `${file}: ${cliWords.personalDataKinds[kind]} «${hint}» không phải của cơ quan`,
  unexpected: (message: string): string => `Sotay gặp sự cố ngoài dự kiến: ${message}. Chạy lại với SOTAY_DEBUG=1 để xem chi tiết và gửi cho người quản trị.`,
  cannotRun: {
    'content-missing': ({ folder }: Readonly<Record<string, string>>) => `Không có thư mục nội dung «${folder}». Kiểm tra đường dẫn, hoặc chỉ ra thư mục bằng --content.`,
    'content-empty': ({ folder }: Readonly<Record<string, string>>) => `Thư mục nội dung «${folder}» trống. Chép tài liệu vào đó, hoặc chỉ ra thư mục khác bằng --content.`,
    'content-elsewhere': ({ folder, meant }: Readonly<Record<string, string>>) => `«${folder}» không phải thư mục nội dung của cơ quan: không có tệp agency.yml ở đó. Có phải là «${meant}»? Chạy lại với --content ${meant}`,
    'content-not-a-folder': ({ folder }: Readonly<Record<string, string>>) => `«${folder}» là một tệp, không phải thư mục. Chỉ ra thư mục nội dung bằng --content.`,
    'no-permission': ({ path }: Readonly<Record<string, string>>) => `Không có quyền đọc hoặc ghi «${path}». Nhờ người quản trị máy cấp quyền rồi chạy lại.`,
    'disk-full': ({ path }: Readonly<Record<string, string>>) => `Ổ đĩa chứa «${path}» đã đầy. Xóa bớt tệp không cần rồi chạy lại.`,
    'revision-unknown': ({ revision }: Readonly<Record<string, string>>) => `Kho Git không có nhánh hay bản ghi «${revision}». Chạy «git fetch» rồi thử lại (kho chỉ chép phần mới nhất thì «git fetch --unshallow»), hoặc ghi đúng tên nhánh, ví dụ origin/main.`,
    'revision-unreadable': ({ revision }: Readonly<Record<string, string>>) => `Kho Git có «${revision}» nhưng không đọc được sổ ban hành ở đó: kho bị hỏng, hoặc chỉ chép một phần mà máy chủ không trả lời. Nối mạng rồi chạy lại; nếu vẫn vậy, chạy «git fsck» hoặc chép lại kho bằng «git clone».`,
    'no-repository': ({ revision }: Readonly<Record<string, string>>) => `Không so được với «${revision}»: thư mục nội dung không nằm trong kho Git, hoặc máy chưa cài Git.`,
    'repository-refused': ({ revision }: Readonly<Record<string, string>>) => `Không so được với «${revision}»: thư mục nội dung nằm trong kho Git nhưng Git không chịu đọc kho đó. Chạy «git status» trong thư mục nội dung để xem lý do. Nếu kho là của người khác trên máy này, nhờ người quản trị chạy «git config --global --add safe.directory <thư mục>»; nếu kho hỏng, chép lại bằng «git clone».`,
    'ledger-unreadable': ({ path }: Readonly<Record<string, string>>) => `Không đọc được sổ ban hành «${path}». Lấy lại từ Git: git checkout -- content/ledger.jsonl`,
    'code-missing': ({ command }: Readonly<Record<string, string>>) => `Lệnh ${command} cần mã hiệu tài liệu, ví dụ: npm run sotay -- ${command} QT.TP.01${command === 'issue' ? '; hoặc --all cho mọi tài liệu chưa ghi sổ' : ''}.`,
    'code-unknown': ({ code, suggestion }: Readonly<Record<string, string>>) => `Không có tài liệu nào mang mã hiệu «${code}».${suggestion === '' ? '' : ` Có phải là «${suggestion}»?`}`,
    'never-issued': ({ code }: Readonly<Record<string, string>>) => `«${code}» chưa có dòng ban hành nào trong sổ. Chạy trước: npm run sotay -- issue ${code}`,
    'option-needed': ({ command, option }: Readonly<Record<string, string>>) => `Lệnh ${command} cần tùy chọn ${option}. Ví dụ: npm run sotay -- ${examples[command ?? ''] ?? 'help'}`,
    'day-invalid': ({ option, value, meant }: Readonly<Record<string, string>>) => wrongDay({ option, value, meant, example: '2026-08-01' }),
    'file-gone': ({ code }: Readonly<Record<string, string>>) => `Không có tệp nào mang mã hiệu «${code}». Lấy lại tệp bằng «npm run sotay -- restore ${code}», sửa lỗi ở đó rồi chạy lại.`,
    'not-ready': ({ code, status }: Readonly<Record<string, string>>) => `«${code}» đang ở tình trạng «${status}», chưa ban hành được. Khi đã ký, đổi thành «status: awaiting-approval», ghi đủ ngày, chữ ký, quyết định rồi chạy lại.`,
    'issue-incomplete': ({ path }: Readonly<Record<string, string>>) => `Chưa ghi sổ được vì thiếu thông tin trong ${path}: cần tên, lần ban hành, lần sửa đổi, ngày ban hành, ngày hiệu lực, dòng của lần này trong «changes» và đủ các hình.`,
    'registries-broken': () => 'Chưa đọc được danh mục của cơ quan (agency.yml, units.yml, people.yml, fields.yml, calendar.yml). Chạy «npm run check», sửa các lỗi ở đó rồi chạy lại.',
    'decision-not-found': ({ decision }: Readonly<Record<string, string>>) => `Không có quyết định «${decision}» đủ số, ngày và người ký trong thư mục decisions. Sau --decision ghi mã hiệu (dòng code của tệp quyết định), không ghi số in trên giấy.`,
    'correct-other-version': ({ code, version }: Readonly<Record<string, string>>) => `Tệp của «${code}» đã sang lần khác; đính chính chỉ cho lần ${version} đang ghi trong sổ. Sửa lần sau thì chạy lệnh issue.`,
    'day-ahead': ({ date, today }: Readonly<Record<string, string>>) => `Ngày ${date} chưa đến (máy này đang là ngày ${today}), nên chưa ghi sổ được việc của ngày ấy. Xem lại năm, tháng sau --as-of; ngày của máy sai thì chỉnh lại đồng hồ của máy.`,
    'day-far': ({ option, date }: Readonly<Record<string, string>>) => `${option} ghi ngày ${date}, còn hơn hai năm nữa; thường là gõ nhầm năm. Xem lại ngày trong quyết định rồi gõ lại lệnh: ghi vào sổ ban hành rồi thì không sửa được.`,
    'ledger-lines-lost': ({ count, code, place }: Readonly<Record<string, string>>) =>
      place === 'MERGE_HEAD' ? `Sổ ban hành trong thư mục thiếu ${count} dòng của nhánh đang gộp vào (dòng đầu tiên bị thiếu: «${code}»), nên không ghi thêm gì. Chạy «npm run sotay -- ledger rebase» để nối lại, rồi chạy lại lệnh.` : `Sổ ban hành trong thư mục thiếu ${count} dòng mà lần commit gần nhất có (dòng đầu tiên bị thiếu: «${code}»), nên không ghi thêm gì. Lấy lại sổ bằng «npm run sotay -- ledger rebase» (hoặc Discard Changes ở ledger.jsonl), rồi chạy lại lệnh.`,
    'issue-ahead': ({ code, date, today }: Readonly<Record<string, string>>) =>
      `«${code}» hoặc quyết định của nó ghi ngày ${date}, là ngày chưa đến (máy này đang là ngày ${today}), nên chưa ghi sổ ban hành được. Ký rồi mới ghi sổ; ngày hiệu lực thì ở tương lai được. Gõ nhầm năm, tháng thì sửa trong tệp; ngày của máy sai thì chỉnh lại đồng hồ của máy.`,
    'decision-unsigned': ({ code, status }: Readonly<Record<string, string>>) =>
      `Quyết định «${code}» còn ở tình trạng «${status}», chưa ban hành, nên không làm căn cứ ghi sổ được. Ký xong, ghi sổ quyết định ấy trước (hoặc cùng lúc): npm run sotay -- issue ${code}`,
    'form-unissued': ({ code, forms, all }: Readonly<Record<string, string>>) =>
      `«${code}» dùng biểu mẫu ${forms} chưa ghi sổ ban hành: ghi riêng «${code}» thì người đọc thấy mã biểu mẫu mà không mở được mẫu. Ghi cùng lúc: npm run sotay -- issue ${all}`,
    'withdraw-undoes': ({ code, version, date }: Readonly<Record<string, string>>) =>
      `«${code}» lần ${version} đã áp dụng từ ngày ${date}. Hủy bỏ từ ngày ấy trở về trước là coi như chưa từng áp dụng, và mọi hồ sơ từ đó trở thành theo lần trước. Ghi --from sau ngày ${date}; nếu quyết định hủy bỏ ký từ trước ngày ấy thì thêm --decision.`,
    'restore-draft': ({ code, version, path }: Readonly<Record<string, string>>) =>
      `${path} đang là bản soạn lần sau của «${code}», nên không ghi đè; lần ${version} đã ban hành vẫn hiện cho người đọc, không mất. Muốn bỏ bản soạn để trở về lần ${version}: chuyển tệp ấy ra ngoài thư mục nội dung rồi chạy lại.`,
    'not-in-force': ({ code, date }: Readonly<Record<string, string>>) => `«${code}» không có lần nào có hiệu lực ngày ${date} để soát xét.`,
    'person-not-found': ({ person, suggestion }: Readonly<Record<string, string>>) => `Không có ai là «${person}» trong people.yml.${suggestion ? ` Có phải là «${suggestion}»?` : ''} Ghi mã người hoặc đủ họ tên, có dấu.`,
    'person-without-post': ({ person, date }: Readonly<Record<string, string>>) => `${person} không giữ chức vụ nào vào ngày ${date} theo people.yml.`,
    'option-unknown': ({ option }: Readonly<Record<string, string>>) => option?.startsWith('-') ? `Không có tùy chọn «${option}». Chạy «npm run sotay -- help» để xem các tùy chọn.` : `Lệnh không nhận thêm «${option}». Câu có dấu cách thì đặt giữa hai dấu nháy thẳng ("…"), không phải nháy cong (“…”) chép từ Word. Chạy «npm run sotay -- help» để xem cách gõ.`,
    'option-not-heeded': ({ option, command, allowed }: Readonly<Record<string, string>>) => `Lệnh ${command} không dùng tùy chọn ${option}. Lệnh này nhận: ${allowed}.`,
    'option-value': ({ option, value, allowed }: Readonly<Record<string, string>>) => `Tùy chọn ${option} không nhận giá trị «${value}». Giá trị đúng: ${allowed}.`,
    'option-value-missing': ({ option }: Readonly<Record<string, string>>) => `Tùy chọn ${option} thiếu giá trị. Chạy «npm run sotay -- help» để xem cách viết.`,
    'option-swallowed': ({ option }: Readonly<Record<string, string>>) =>
      `Tùy chọn ${option} không đến được lệnh vì thiếu dấu -- đứng trước, nên chưa làm gì. Gõ thêm hai gạch nối, có dấu cách ở hai bên: «npm run sotay -- …», «npm run check -- …». Trên Windows dùng Command Prompt: PowerShell bỏ mất dấu --.`,
    'operand-unknown': ({ command, operand }: Readonly<Record<string, string>>) => `Lệnh ${command} không nhận thêm «${operand}»: lệnh làm với cả thư mục nội dung, không làm riêng một tệp hay một mã. Gõ lại lệnh, bỏ «${operand}»; thư mục nội dung khác thì thêm --content. Chạy «npm run sotay -- help» để xem cách gõ.`,
    'command-unknown': ({ command, suggestion }: Readonly<Record<string, string>>) => `Không có lệnh «${command}».${(suggestion ?? '') === '' ? '' : ` Có phải là «${suggestion}»?`} Chạy «npm run sotay -- help» để xem các lệnh.`,
    'file-changed': ({ path }: Readonly<Record<string, string>>) => `Tệp «${path}» vừa thay đổi trong lúc chạy, nên không ghi vào đó. Chạy lại lệnh.`,
    'rule-unknown': ({ rule, suggestion }: Readonly<Record<string, string>>) =>
      `Không có quy tắc «${rule}».${suggestion === '' ? '' : ` Có phải là «${suggestion}»?`} Tên quy tắc đứng sau chữ «lỗi» hoặc «cảnh báo» trong kết quả kiểm tra.`,
    'as-of-invalid': ({ value, meant }: Readonly<Record<string, string>>) => wrongDay({ option: '--as-of', value, meant, example: '2026-11-22' }),
    'list-missing': ({ folder }: Readonly<Record<string, string>>) => `Thư mục nội dung «${folder}» chưa có danh mục thủ tục hành chính của tỉnh dùng được (tthc-list.csv). Lưu danh mục từ Excel thành CSV UTF-8 rồi chạy «npm run check» để xem tệp có đúng không.`,
    'ledger-missing': ({ folder }: Readonly<Record<string, string>>) => `Thư mục nội dung «${folder}» chưa có sổ ban hành (ledger.jsonl), nên không biết ngày nào có bản nào. Ghi sổ bằng lệnh issue rồi chạy lại.`,
    'register-days': () => 'Lệnh register nhận --as-of (danh mục tại một ngày), hoặc --from cùng với --to (thay đổi giữa hai ngày, ngày đầu không sau ngày cuối).',
    'verify-path': () => 'Lệnh verify cần một đường dẫn: thư mục trang đã công bố, một trang đã lưu (.html), một tệp .mdx hoặc một ảnh kèm theo.',
    'path-missing': ({ path }: Readonly<Record<string, string>>) => `Không có «${path}». Kiểm tra lại đường dẫn.`,
    'ledger-not-found': () => 'Không có sổ ban hành để đối chiếu. Chỉ ra sổ bằng --ledger, ví dụ --ledger dist/intranet/ledger.jsonl.',
    'baseline-invalid': ({ path }: Readonly<Record<string, string>>) => `Không đọc được tệp mốc «${path}». Ghi lại tệp bằng --write-baseline.`,
    'port-busy': ({ port }: Readonly<Record<string, string>>) => `Các cổng từ ${port} đều đang bận. Dừng chương trình đang dùng, hoặc chọn cổng khác bằng --port.`,
    'port-denied': ({ port }: Readonly<Record<string, string>>) => `Không có quyền mở cổng ${port}. Chọn cổng từ 1024 trở lên bằng --port.`,
    'site-missing': ({ folder }: Readonly<Record<string, string>>) => `Chưa có trang dựng sẵn ở «${folder}». Chạy «npm run build» trước.`,
    'build-failed': ({ details }: Readonly<Record<string, string>>) => `Không dựng được trang; trang đang có giữ nguyên. Chi tiết cho người quản trị:\n${details}`,
    'address-vanished': ({ addresses, first }: Readonly<Record<string, string>>) =>
      `Những địa chỉ đã công bố sau đây không còn trang, nên không công bố bản mới; trang đang có giữ nguyên:\n${addresses}\nĐịa chỉ đã công bố không được mất. Ghi vào tệp «addresses.yml» trang thay thế, hoặc lý do không còn trang, ví dụ:\nmoved:\n  - from: ${first}\n    to: /danh-muc/tai-lieu/\n    reason: Nội dung chuyển sang danh mục tài liệu`,
    'address-moved-nowhere': ({ from, to }: Readonly<Record<string, string>>) => `Tệp «addresses.yml» chuyển ${from} đến ${to}, nhưng không có trang ${to}. Sửa địa chỉ ở «to», hoặc bỏ dòng «to» nếu không còn trang nào.`,
    integrity: ({ details }: Readonly<Record<string, string>>) => `Trang dựng ra không khớp với tài liệu, nên không công bố; trang đang có giữ nguyên.\n${details}`,
    'public-address-vanished': ({ addresses, first }: Readonly<Record<string, string>>) =>
      `Những địa chỉ đã công bố sau đây không còn trên trang công khai, nên không công bố bản mới; trang đang có giữ nguyên:\n${addresses}\nĐịa chỉ đã công bố không được mất. Ghi vào tệp «addresses.yml» trang thay thế, hoặc lý do không còn trang, ví dụ:\nmoved:\n  - from: ${first}\n    to: /thu-tuc/\n    reason: Thủ tục đã bãi bỏ\n    audience: public`,
    'public-leak': ({ details, more }: Readonly<Record<string, string>>) =>
      `Trang công khai dựng ra có chỗ lộ nội dung nội bộ hoặc dữ liệu cá nhân, nên không công bố; trang đang có giữ nguyên.\n${details}${more === '0' ? '' : `\n… và ${more} chỗ nữa.`}\nSửa tài liệu công khai có chỗ ấy (bỏ câu dẫn, số riêng), hoặc đổi «audience» của tài liệu nội bộ nếu đúng là được công khai.`,
    'build-running': ({ pid }: Readonly<Record<string, string>>) => `Đang có một lần dựng khác (tiến trình ${pid}). Chờ lần đó xong rồi chạy lại.`,
    'out-not-a-site': ({ folder }: Readonly<Record<string, string>>) => `«${folder}» đang chứa thứ khác, không phải trang do Sotay dựng; dựng vào đó sẽ làm mất nội dung cũ. Chọn thư mục trống bằng --out.`,
  },
} as const;
