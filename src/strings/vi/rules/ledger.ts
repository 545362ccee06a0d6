import type { Params, RuleText } from '../rule-text.ts';
import { restore, restoreCommand, versionOf } from './issued-texts.ts';
import { kindName } from './kind-name.ts';
import { list, named, offending, quoted, toldFrom, value } from './phrases.ts';

const rebase = '«npm run sotay -- ledger rebase»';

/** What stands in each case of a rule. */
type Cases = Readonly<Record<string, (params: Params) => string>>;

const said = (cases: Cases, params: Params): string => (cases[value(params, 'problem')] ?? Object.values(cases)[0])?.(params) ?? '';

const invalidMessages: Cases = {
  'not-json': (params) => `Dòng này của sổ ban hành không đọc được: ${offending(params)}.`,
  'key-unknown': (params) => `Dòng này của sổ ban hành có mục lạ ${offending(params)}.`,
  date: (params) => `Ngày ${offending(params)} (${value(params, 'key')}) trong sổ ban hành không có thật.`,
  'value-missing': (params) => `Dòng này của sổ ban hành thiếu ${quoted(value(params, 'key'))}.`,
  'value-invalid': (params) => `Giá trị ${offending(params)} của ${quoted(value(params, 'key'))} trong sổ ban hành không đúng${value(params, 'words') === value(params, 'words').normalize('NFC') ? '' : ': gõ bằng dấu rời, không phải Unicode dựng sẵn'}.`,
  layout: () => 'Dòng này của sổ ban hành không giống dòng do lệnh ghi ra: có mục ghi hai lần, thừa dấu cách hoặc đảo thứ tự.',
  'version-unknown': (params) => `Dòng này nói về ${quoted(value(params, 'code'))} lần ${value(params, 'words')}, nhưng phía trên không có dòng nào ban hành lần đó.`,
  'withdrawn-twice': (params) => `${quoted(value(params, 'code'))} lần ${value(params, 'words')} đã được ghi hủy bỏ ở dòng ${value(params, 'first')}; một lần ban hành chỉ hủy bỏ một lần.`,
  'wrong-order': (params) => `${quoted(value(params, 'code'))} lần ${value(params, 'words')} đứng sau lần ${value(params, 'last')} trong sổ ban hành mà không lớn hơn.`,
};

const layoutMessages: Cases = {
  'byte-order-mark': () => 'Đầu sổ ban hành có dấu BOM do phần mềm soạn thảo thêm vào.',
  'line-ends': () => 'Sổ ban hành có xuống dòng kiểu Windows (CRLF).',
  'no-final-line-end': () => 'Dòng cuối của sổ ban hành chưa xuống dòng.',
  'blank-line': () => 'Sổ ban hành có dòng trống.',
};

const sourceOf = (params: Params): string => (value(params, 'source') === 'published' ? `sổ của trang đã công bố (${value(params, 'name')})` : `sổ ở ${quoted(value(params, 'name'))}`);

const lineOf = (params: Params): string => (value(params, 'words') === '' ? `dòng ${value(params, 'number')}` : `dòng ${value(params, 'number')} (${quoted(value(params, 'words'))})`);

/** Ledgers of Git that a secretary does not know by their names. */
const gitPlaces: Readonly<Record<string, string>> = { HEAD: 'lần commit gần nhất', MERGE_HEAD: 'nhánh đang gộp vào', 'HEAD^2': 'nhánh vừa gộp vào' };

const lostActNames: Readonly<Record<string, string>> = { issue: 'ban hành', withdraw: 'hủy bỏ', correct: 'đính chính', review: 'soát xét' };

const rewrittenMessages: Cases = {
  changed: (params) => `Sổ ban hành không còn nguyên so với ${sourceOf(params)}: ${lineOf(params)} đã bị sửa, xóa hoặc đảo chỗ.`,
  shortened: (params) => `Sổ ban hành ngắn hơn ${sourceOf(params)}: mất từ ${lineOf(params)}.`,
  forgotten: (params) => `Sổ ban hành thiếu ${value(params, 'lines')} dòng mà ${gitPlaces[value(params, 'name')] ?? ''} có; dòng đầu tiên bị thiếu là của ${versionOf(params, 'words')}.`,
  'unheld-unreadable': () => 'Không đọc được lần commit gần nhất trong kho Git, nên không biết sổ ban hành có còn đủ các dòng đã commit hay không.',
  'unheld-refused': () => 'Thư mục nội dung nằm trong kho Git nhưng Git không chịu đọc kho đó, nên không biết sổ ban hành có còn đủ các dòng đã commit hay không.',
  gone: (params) => `Không có sổ ban hành, trong khi ${sourceOf(params)} có ${value(params, 'lines')} dòng.`,
};

const shownChange = (before: string, after: string): string => `${before === '' ? 'trống' : quoted(toldFrom(before, after))} → ${after === '' ? 'trống' : quoted(toldFrom(after, before))}`;

const SHOWN_KEYS = 4;

const keyChanges = (params: Params): string => {
  const [keys, before, after] = [list(params, 'keys'), list(params, 'before'), list(params, 'after')];
  const shown = keys.slice(0, SHOWN_KEYS).map((key, index) => `${key === '' ? 'lời văn' : named(key)}: ${shownChange(before[index] ?? '', after[index] ?? '')}`);
  return `${shown.join('; ')}${keys.length > SHOWN_KEYS ? `; và ${keys.length - SHOWN_KEYS} chỗ khác` : ''}`;
};

/** How much of the text a correction rewrote; empty when it is little. */
const rewritten = (params: Params): readonly string[] => (value(params, 'added') === '' ? [] : [`lời văn bỏ ${value(params, 'lost')} chữ, thêm ${value(params, 'added')} chữ`]);

const textMessages: Cases = {
  body: (params) => `Nội dung ${versionOf(params, 'words')} đã ban hành bị sửa: ${shownChange(value(params, 'before'), value(params, 'after'))}.`,
  notation: (params) => `Phần đầu ${versionOf(params, 'words')} đã ban hành bị sửa cách ghi (ghi chú, dấu nháy hoặc thứ tự các mục), tuy các giá trị vẫn như cũ.`,
  'old-unknown': (params) => `${versionOf(params, 'words')} đã ban hành, nhưng tệp không còn giống bản đã ban hành; không đọc được bản cũ nên không chỉ ra được chỗ khác.`,
};

const nextVersion = 'tăng «revision» (sửa một phần) hoặc «issue» (ban hành lại), đặt «status: draft», thêm dòng vào «changes»';

const mend = (params: Params): string =>
  `Nếu sửa nhầm, ${restore(params)}. Nếu là lần sửa đổi mới, ${nextVersion}. Nếu chỉ đính chính lỗi in, chạy ${quoted(`npm run sotay -- correct ${value(params, 'words')} --reason "…"`)}.`;

const statusMessages: Cases = {
  'set-back': (params) => `${versionOf(params)} đã ban hành, nhưng tệp ghi lại tình trạng (status) là ${offending(params)}.`,
  withdrawn: (params) => `Tệp ghi ${versionOf(params)} đã hết hiệu lực (status: withdrawn), nhưng sổ ban hành không có dòng hủy bỏ.`,
};

const statusRemedies: Cases = {
  'set-back': (params) => `Nếu đang soạn lần sau, đổi sang lần ${value(params, 'next')} (hoặc lần ban hành tiếp theo) rồi hãy đặt tình trạng này; lần đã ban hành vẫn hiện cho người đọc. Nếu không, trả lại «status: issued».`,
  withdrawn: (params) => `Chạy ${quoted(`npm run sotay -- withdraw ${value(params, 'code')} --reason "…" --from NĂM-THÁNG-NGÀY`)}; nếu văn bản vẫn còn hiệu lực, trả lại «status: issued».`,
};

const versionMessages: Cases = {
  lowered: (params) => `Tệp ghi lần ${offending(params)}, thấp hơn lần ${quoted(value(params, 'last'))} đã ban hành.`,
  skipped: (params) => `Tệp ghi lần ${offending(params)}, nhảy cóc so với lần ${quoted(value(params, 'last'))} đã ban hành.`,
  ledger: (params) => `Sổ ban hành nhảy từ ${quoted(value(params, 'code'))} lần ${quoted(value(params, 'last'))} sang lần ${offending(params)}.`,
};

const oldTextMessages: Cases = {
  'not-found': (params) => `Không tìm thấy văn bản ${versionOf(params, 'words')} trong kho Git (mã ${value(params, 'blob').slice(0, 12)}).`,
  uncommitted: (params) => `Dòng ban hành ${versionOf(params, 'words')} đã commit, nhưng văn bản ấy chưa nằm trong kho Git: chỉ tệp ở máy này còn giữ.`,
  corrupt: (params) => `Văn bản ${versionOf(params, 'words')} trong kho Git bị hỏng (mã ${value(params, 'blob').slice(0, 12)}).`,
  differs: (params) => `Văn bản ${versionOf(params, 'words')} lấy từ kho Git không đúng với mã kiểm tra ghi trong sổ ban hành.`,
  shallow: (params) => `Kho Git này chỉ chép phần mới nhất (shallow), thiếu ${value(params, 'words')} văn bản đã ban hành trước đây.`,
  partial: (params) => `Kho Git này chỉ chép một phần (partial clone), và máy chủ không trả lời nên thiếu ${value(params, 'words')} văn bản đã ban hành trước đây.`,
  foreign: (params) => `Kho Git chứa thư mục nội dung không có văn bản cũ nào mà sổ ban hành ghi (thiếu cả ${value(params, 'words')}): đây không phải là kho đã ban hành các văn bản ấy.`,
  refused: (params) => `Thư mục nội dung nằm trong kho Git nhưng Git không chịu đọc kho đó, nên thiếu ${value(params, 'words')} văn bản đã ban hành trước đây.`,
};

const refusedRemedy =
  'Chạy «git status» trong thư mục nội dung để xem lý do. Nếu kho là của người khác trên máy này, nhờ người quản trị chạy «git config --global --add safe.directory <thư mục>»; nếu kho hỏng, chép lại bằng «git clone».';

const oldTextRemedies: Cases = {
  'not-found': (params) =>
    `Nếu vừa ghi sổ mà chưa commit: commit tệp đúng như lúc ghi sổ; tệp đã lỡ sửa tiếp thì bỏ dòng ấy («git checkout -- content/ledger.jsonl», hoặc Discard Changes), rồi chạy lại lệnh với tệp bây giờ. Nếu không, chạy «git fetch --all» ở máy này, hoặc chép lại tệp ${quoted(value(params, 'path'))} của lần đó từ máy khác rồi chạy «git hash-object -w <tệp>».`,
  corrupt: () => 'Chạy «git fsck» để xem, rồi chép lại kho Git từ máy chủ («git clone»); thư mục nội dung giữ nguyên.',
  differs: () => 'Lấy lại sổ ban hành từ Git («git log -p -- content/ledger.jsonl» cho biết dòng bị đổi lúc nào); không sửa mã kiểm tra bằng tay.',
  shallow: () => 'Chạy «git fetch --unshallow». Trong GitHub Actions, đặt «fetch-depth: 0» cho bước checkout.',
  partial: () => 'Nối mạng tới máy chủ rồi chạy lại; hoặc chép lại cả kho bằng «git clone» không có «--filter».',
  foreign: () =>
    'Chạy «git log» trong thư mục nội dung để xem. Có thư mục «.git» tạo nhầm ngay trong thư mục nội dung (bấm Initialize Repository) thì xóa thư mục «.git» ấy. Nếu các tệp được chép tay rồi tạo kho mới thì lấy lại bằng «git clone» từ kho gốc, hoặc thêm kho gốc («git remote add») rồi chạy «git fetch --all».',
  refused: () => refusedRemedy,
  uncommitted: (params) =>
    `Commit tệp ${quoted(value(params, 'path'))} đúng như lúc ghi sổ (Git báo không có gì để commit thì gõ «git add -f content/${value(params, 'path')}» rồi commit). Commit rồi mà vẫn báo: kho đang bỏ qua tệp này (.gitignore) hoặc đổi chữ của nó khi cất (filter, working-tree-encoding trong .gitattributes); nhờ quản trị bỏ dòng ấy, rồi commit lại.`,
};

const overlapMessages: Cases = {
  'same-day': (params) => `${versionOf(params)} và lần ${value(params, 'other')} cùng có hiệu lực từ ngày ${offending(params)}.`,
  earlier: (params) => `${versionOf(params)} có hiệu lực từ ngày ${offending(params)}, trước lần ${value(params, 'other')} mà nó thay thế (${quoted(value(params, 'date'))}).`,
  ended: (params) => `Quy định chuyển tiếp của ${versionOf(params)} hết hạn ngày ${offending(params)}, trước cả ngày hiệu lực ${quoted(value(params, 'date'))}.`,
  'ended-early': (params) => `Quy định chuyển tiếp của ${versionOf(params)} nói về hồ sơ tiếp nhận trước ngày ${quoted(value(params, 'date'))}, nhưng đã hết hạn từ ngày ${offending(params)}: hồ sơ tiếp nhận sau ngày đó không biết theo lần nào.`,
  'received-after': (params) => `Quy định chuyển tiếp của ${versionOf(params)} nói về hồ sơ tiếp nhận trước ngày ${offending(params)}, muộn hơn ngày hiệu lực ${quoted(value(params, 'date'))}: hồ sơ tiếp nhận giữa hai ngày ấy không biết theo lần nào.`,
  'received-never': (params) => `Quy định chuyển tiếp của ${versionOf(params)} nói về hồ sơ tiếp nhận trước ngày ${offending(params)}, nhưng lần trước đến ngày ${quoted(value(params, 'date'))} mới có hiệu lực: không hồ sơ nào theo lần trước.`,
  'nothing-before': (params) => `${versionOf(params)} có quy định chuyển tiếp (transition) nhưng không có lần nào trước đó để áp dụng.`,
};

const backDatedMessages: Cases = {
  'before-last-issue': (params) => `Ngày ban hành ${offending(params)} của ${versionOf(params)} sớm hơn ngày ban hành lần trước (${quoted(value(params, 'date'))}).`,
  'effect-before-issue': (params) => `Ngày hiệu lực ${offending(params)} của ${versionOf(params)} sớm hơn ngày ban hành (${quoted(value(params, 'date'))}).`,
  withdrawal: (params) => `Ngày hủy bỏ ${offending(params)} của ${versionOf(params)} sớm hơn ngày ban hành (${quoted(value(params, 'date'))}).`,
  correction: (params) => `Ngày đính chính ${offending(params)} của ${versionOf(params)} sớm hơn ngày ban hành (${quoted(value(params, 'date'))}).`,
  review: (params) => `Ngày soát xét ${offending(params)} của ${versionOf(params)} sớm hơn ngày ban hành (${quoted(value(params, 'date'))}).`,
};

/** What a line records. */
const actNames: Readonly<Record<string, string>> = { withdraw: 'hủy bỏ', correct: 'đính chính', review: 'soát xét' };

const unfoundedMessages: Cases = {
  'review-not-in-force': (params) => `${versionOf(params)} được ghi là soát xét ngày ${value(params, 'date')}, nhưng ngày đó lần này không có hiệu lực.`,
  'reviewer-unknown': (params) => `Người soát xét ${versionOf(params)} là ${offending(params)}, không có trong danh sách người (people.yml).`,
  'reviewer-not-in-office': (params) => `Người soát xét ${versionOf(params)} là ${offending(params)}, ngày ${value(params, 'date')} không giữ chức vụ nào.`,
  'reviewer-position': (params) => `Ngày ${value(params, 'date')}, ${value(params, 'by')} không giữ chức vụ ${offending(params)} mà sổ ghi khi soát xét ${versionOf(params)}.`,
  'corrected-superseded': (params) => `${versionOf(params)} được đính chính ngày ${value(params, 'date')}, khi đã có lần sau thay thế.`,
  'corrected-withdrawn': (params) => `${versionOf(params)} được đính chính ngày ${value(params, 'date')}, khi đã bị hủy bỏ.`,
};

/** The ledger is never mended by hand. */
const undoLines =
  'Nếu lệnh ghi sổ vừa bị từ chối thì sổ chưa có dòng này: sửa tệp của tài liệu cho đúng rồi chạy lại. Nếu dòng đã ghi mà chưa commit, lấy lại sổ ban hành từ Git trước (trong Source Control, bấm chuột phải vào ledger.jsonl, chọn Discard Changes; hoặc gõ «git checkout -- content/ledger.jsonl»). Không sửa sổ bằng tay.';

/** What to do in the document as long as its line is not written. */
const plannedRemedies: Cases = {
  'same-day': (params) => `Đặt «effectiveFrom» sau ngày ${quoted(value(params, 'date'))}, đúng với quyết định; lần ${value(params, 'other')} chưa kịp áp dụng thì hủy bỏ lần đó trước (lệnh withdraw).`,
  earlier: (params) => `Đặt «effectiveFrom» sau ngày ${quoted(value(params, 'date'))}, đúng với quyết định; lần ${value(params, 'other')} chưa kịp áp dụng thì hủy bỏ lần đó trước (lệnh withdraw).`,
  'nothing-before': () => 'Bỏ «transition»: đây là lần đầu, không có lần nào trước nó.',
};

/** For a line that a command was to write and did not; undefined for one that stands in the ledger. */
const plannedRemedy = (params: Params): string | undefined => {
  const key = value(params, 'planned');
  return key === '' ? undefined : `${plannedRemedies[value(params, 'problem')]?.(params) ?? `Sửa ${quoted(key)} cho đúng với quyết định.`} Sổ chưa ghi gì: sửa tệp rồi chạy lại lệnh.`;
};

const statedWords = (params: Params): string => (value(params, 'expected') === '' ? 'trống' : quoted(value(params, 'expected')));

const differs = (what: string, elsewhere: string) => (params: Params): string => `Sổ ban hành ghi ${what} ${versionOf(params)} là ${offending(params, 'trống')}, còn ${elsewhere} ${statedWords(params)}.`;

const differsElsewhere = (params: Params): string => differs(`${named(value(params, 'key'))} của`, 'văn bản của lần đó ghi')(params);

/** What a line says that does not stand in the text itself. */
const differsMessages: Cases = {
  attachments: differs('các hình của', 'văn bản của lần đó ghi'),
  kind: (params) => `Sổ ban hành ghi ${versionOf(params)} là ${kindName(value(params, 'words')) ?? offending(params)}, còn tệp nằm trong thư mục của ${kindName(value(params, 'expected')) ?? statedWords(params)}.`,
  'decision.number': differs('số của quyết định ban hành', 'tệp của quyết định đó ghi'),
  'decision.date': differs('ngày của quyết định ban hành', 'tệp của quyết định đó ghi'),
  'decision.signer': differs('người ký quyết định ban hành', 'danh sách người (people.yml) nay ghi'),
  'decision.position': differs('chức danh người ký quyết định ban hành', 'tệp của quyết định đó ghi'),
};

const differsRemedies: Cases = {
  kind: () => 'Chuyển tệp về thư mục của loại đã ban hành. Văn bản đã ban hành không đổi loại; muốn đổi thì ban hành văn bản mới với mã hiệu mới và hủy bỏ văn bản này.',
  'decision.signer': (params) => `Nếu họ tên trong people.yml vừa bị sửa, trả lại ${offending(params)}; người khác thì thêm dòng mới với «id» mới, không ghi đè lên dòng của người đã ký. ${undoLines}`,
};

/** Texts of the rules on the ledger of issues. */
export const ledgerTexts = {
  'ledger-missing': {
    title: 'Chưa có sổ ban hành',
    message: (params) => `Cơ quan có ${value(params, 'count')} tài liệu đã ban hành nhưng chưa có sổ ban hành ${offending(params)}, nên không chứng minh được văn bản có bị sửa sau khi ban hành hay không.`,
    remedy: () => 'Nếu mới bắt đầu dùng, chạy «npm run sotay -- issue --all» để ghi các tài liệu đang có. Nếu trước đây đã có sổ thì không ghi lại từ đầu mà lấy lại từ Git: «git checkout -- content/ledger.jsonl»; việc xóa sổ đã commit thì «git log -1 --format=%h -- content/ledger.jsonl» cho mã của lần xóa, rồi chạy «git checkout MÃ~1 -- content/ledger.jsonl».',
  },
  'ledger-invalid': {
    title: 'Dòng của sổ ban hành không hợp lệ',
    message: (params) => said(invalidMessages, params),
    remedy: () => 'Không sửa sổ bằng tay. Lấy lại sổ từ Git (trong Source Control, bấm chuột phải vào ledger.jsonl, chọn Discard Changes; hoặc gõ «git checkout -- content/ledger.jsonl»), rồi dùng các lệnh issue, withdraw, correct, review để ghi thêm.',
  },
  'ledger-conflict': {
    title: 'Sổ ban hành còn dấu xung đột của Git',
    message: () => 'Hai nhánh cùng ghi vào sổ ban hành; Git đã chép cả hai phần và để lại dấu xung đột tại đây.',
    remedy: () => `Chạy ${rebase}: các dòng của nhánh kia giữ nguyên, các dòng của nhánh này được nối lại phía sau.`,
  },
  'ledger-layout': {
    title: 'Sổ ban hành bị phần mềm khác ghi lại',
    message: (params) => said(layoutMessages, params),
    remedy: () => `Các dòng vẫn nguyên vẹn. Chạy ${rebase} để ghi lại tệp cho đúng dạng.`,
  },
  'ledger-line-repeated': {
    title: 'Dòng của sổ ban hành bị lặp',
    message: (params) => `Dòng này của ${versionOf(params, 'words')} đã có ở dòng ${value(params, 'first')}; thường do gộp hai nhánh.`,
    remedy: () => `Chạy ${rebase}: dòng lặp được bỏ, các dòng sau được nối lại.`,
  },
  'ledger-chain-broken': {
    title: 'Sổ ban hành bị sửa, xóa hoặc đảo dòng',
    message: (params) => `Dòng này không nối tiếp dòng ngay trên: nó chờ dòng có mã ${offending(params)}, còn dòng ngay trên có mã ${quoted(value(params, 'expected'))}. Dòng ngay trên đã bị sửa, xóa hoặc đảo chỗ.`,
    remedy: () => `Lấy lại sổ từ Git (trong Source Control, bấm chuột phải vào ledger.jsonl, chọn Discard Changes; hoặc gõ «git checkout -- content/ledger.jsonl»). Nếu vừa gộp hai nhánh cùng ban hành, chạy ${rebase}.`,
  },
  'ledger-rewritten': {
    title: 'Sổ ban hành không nối tiếp bản trước',
    message: (params) => said(rewrittenMessages, params),
    remedy: (params) =>
      value(params, 'problem') === 'unheld-refused'
        ? refusedRemedy
        : value(params, 'problem') === 'unheld-unreadable'
        ? 'Chạy «git fsck» để xem, rồi chép lại kho Git từ máy chủ («git clone»); thư mục nội dung giữ nguyên.'
        : value(params, 'source') === 'git'
        ? value(params, 'name') === 'HEAD'
          ? `Chạy ${rebase}: các dòng bị thiếu trở lại đúng chỗ. Tệp của tài liệu cũng bị trả về bản cũ thì chạy «npm run sotay -- restore MÃ-HIỆU».`
          : `Khi gộp hai nhánh, không chọn một bên ở sổ ban hành. Chạy ${rebase}: dòng của cả hai bên được nối lại.`
        : value(params, 'source') === 'published'
        ? 'Lấy lại sổ từ Git hoặc từ trang đã công bố rồi ghi thêm bằng lệnh. Nếu thư mục đó là trang của cơ quan khác, chọn thư mục khác bằng --out.'
        : `Chạy «npm run sotay -- ledger rebase --onto ${value(params, 'name')}» để nối các dòng mới vào sau sổ ở đó.`,
  },
  'ledger-acts-lost': {
    title: 'Dòng của sổ ban hành đã mất trong lịch sử Git',
    message: (params) => `Lịch sử Git cho thấy sổ ban hành từng có dòng ${lostActNames[value(params, 'problem')] ?? ''} ${versionOf(params, 'words')}${value(params, 'number') === '0' ? '' : ` và ${value(params, 'number')} dòng khác`}, nay không còn hoặc đã ghi khác đi; lần cuối còn là bản ghi ${quoted(value(params, 'name'))}.`,
    remedy: (params) => `Lỡ bỏ mất (khi gộp nhánh, khi lấy lại bản cũ): chạy «npm run sotay -- ledger rebase --onto ${value(params, 'name')}», các dòng trở lại; tệp bị trả về bản cũ thì chạy «npm run sotay -- restore MÃ-HIỆU». Đã cố ý làm lại sổ từ đầu khi mới chạy thử: không phải làm gì, đây là lời nhắc cho người đánh giá.`,
  },
  'ledger-line-differs': {
    title: 'Sổ ban hành nói khác văn bản',
    message: (params) => (differsMessages[value(params, 'key')] ?? differsElsewhere)(params),
    remedy: (params) => (differsRemedies[value(params, 'key')] ?? (() => undoLines))(params),
  },
  'issue-unrecorded': {
    title: 'Tài liệu ban hành chưa ghi sổ',
    message: (params) => `${versionOf(params, 'words')} ghi tình trạng đã ban hành nhưng chưa có dòng nào trong sổ ban hành.`,
    remedy: (params) => `Nếu đã ký ban hành, chạy ${quoted(`npm run sotay -- issue ${value(params, 'words')}`)}; nếu chưa, đổi «status» thành «awaiting-approval».`,
  },
  'issued-text-changed': {
    title: 'Nội dung đã ban hành bị sửa',
    message: (params) => said(textMessages, params),
    remedy: mend,
  },
  'issued-data-changed': {
    title: 'Dữ liệu đã ban hành bị sửa',
    message: (params) =>
      value(params, 'problem') === 'other-code'
        ? `Tệp ghi mã hiệu ${offending(params)}, nhưng trừ dòng mã hiệu thì cả tệp là ${versionOf(params)} đã ban hành: mã hiệu bị đổi nhầm.`
        : `Phần khai báo của ${versionOf(params, 'words')} đã ban hành bị sửa: ${keyChanges(params)}.`,
    remedy: (params) => (value(params, 'problem') === 'other-code' ? `Trả lại dòng ${quoted(`code: ${value(params, 'code')}`)} trong tệp này.` : mend(params)),
  },
  'issued-text-layout': {
    title: 'Văn bản đã ban hành khác dấu cách, xuống dòng',
    message: (params) =>
      value(params, 'problem') === 'line-ends'
        ? `Có ${value(params, 'count')} tệp đã ban hành, trong đó có «${value(params, 'words')}», khác bản ghi sổ ở kiểu xuống dòng của Windows (CRLF); lời văn không đổi.`
        : `Tệp của ${versionOf(params, 'words')} khác bản đã ban hành ở dấu cách, xuống dòng hoặc kiểu gõ chữ; lời văn không đổi.`,
    remedy: (params) =>
      value(params, 'problem') === 'line-ends'
        ? 'Không bắt buộc sửa: Git trên máy Windows tự đổi khi chép kho về. Muốn thôi nhận lời báo này, nhờ quản trị ghi dòng «* text=auto eol=lf» vào tệp .gitattributes của kho, rồi chép kho lại bằng «git clone».'
        : `Không bắt buộc sửa. Muốn tệp đúng từng byte, ${restore(params)}.`,
  },
  'issued-status-changed': {
    title: 'Tình trạng trái với sổ ban hành',
    message: (params) => said(statusMessages, params),
    remedy: (params) => said(statusRemedies, params),
  },
  'issued-document-gone': {
    title: 'Mất tệp của tài liệu đã ban hành',
    message: (params) => `${versionOf(params, 'words')} (${value(params, 'title')}) đã ban hành và chưa hủy bỏ, nhưng không còn tệp nào mang mã hiệu này.`,
    remedy: (params) =>
      `Lấy lại tệp: ${quoted(restoreCommand(params))}. Nếu tài liệu hết hiệu lực, chạy ${quoted(`npm run sotay -- withdraw ${value(params, 'words')} --reason "…" --from NĂM-THÁNG-NGÀY`)}.`,
  },
  'attachment-changed': {
    title: 'Hình của văn bản đã ban hành bị đổi',
    message: (params) => `Hình ${offending(params)} của ${versionOf(params)} đã ban hành ${value(params, 'problem') === 'gone' ? 'không còn nữa' : 'không còn như lúc ban hành'}.`,
    remedy: (params) => `Lấy lại hình cũ: ${quoted(restoreCommand(params, 'code'))}. Hình mới của lần sau thì đặt tên tệp khác, để lần cũ vẫn xem được như lúc ban hành.`,
  },
  'version-not-next': {
    title: 'Lần ban hành, sửa đổi không nối tiếp',
    message: (params) => said(versionMessages, params),
    remedy: (params) =>
      value(params, 'problem') === 'ledger' ? undoLines : `Sau lần ${quoted(value(params, 'last'))} chỉ có thể là lần ${quoted(value(params, 'nextRevision'))} (sửa đổi) hoặc ${quoted(value(params, 'nextIssue'))} (ban hành lại); sửa «issue» và «revision».`,
  },
  'withdrawn-code-reused': {
    title: 'Dùng lại mã hiệu đã hủy bỏ',
    message: (params) => `Mã hiệu ${offending(params)} là của tài liệu đã hủy bỏ, không dùng lại cho văn bản khác.`,
    remedy: (params) => (value(params, 'problem') === 'ledger' ? undoLines : 'Đặt mã hiệu mới cho tài liệu này; trả lại tệp của tài liệu đã hủy bỏ, hoặc xóa tệp đó cũng được: trang của nó vẫn còn.'),
  },
  'old-text-missing': {
    title: 'Không đọc được văn bản đã ban hành',
    message: (params) => said(oldTextMessages, params),
    remedy: (params) => said(oldTextRemedies, params),
  },
  'old-texts-unavailable': {
    title: 'Không có Git để đọc các lần ban hành trước',
    message: (params) =>
      value(params, 'problem') === 'no-git'
        ? `Máy này chưa cài Git, nên ${value(params, 'words')} văn bản của các lần trước không xem được.`
        : `Thư mục nội dung không nằm trong kho Git (có thể giải nén từ tệp zip), nên ${value(params, 'words')} văn bản của các lần trước không xem được.`,
    remedy: (params) => (value(params, 'problem') === 'no-git' ? 'Cài Git rồi chạy lại.' : 'Lấy nội dung bằng «git clone» thay cho tệp zip.'),
  },
  'effective-overlap': {
    title: 'Hai lần ban hành chồng ngày hiệu lực',
    message: (params) => said(overlapMessages, params),
    remedy: (params) => plannedRemedy(params) ?? `Ngày hiệu lực của lần sau phải sau lần trước; hai lần cùng áp dụng thì ghi «transition» ở lần sau. ${undoLines}`,
  },
  'effective-gap': {
    title: 'Có ngày không văn bản nào có hiệu lực',
    message: (params) => `${versionOf(params)} hủy bỏ từ ngày ${offending(params)}, nhưng lần ${value(params, 'next')} đến ngày ${quoted(value(params, 'date'))} mới có hiệu lực.`,
    remedy: (params) => `Hủy bỏ từ đúng ngày ${quoted(value(params, 'date'))}, hoặc không cần hủy bỏ: lần sau tự thay lần trước. Nếu đúng là có khoảng trống, hủy bỏ với --accept-gap. ${undoLines}`,
  },
  'issue-back-dated': {
    title: 'Ghi lùi ngày trong sổ ban hành',
    message: (params) => said(backDatedMessages, params),
    remedy: (params) => plannedRemedy(params) ?? undoLines,
  },
  'act-back-dated': {
    title: 'Hủy bỏ, đính chính, soát xét ghi lùi ngày',
    message: (params) =>
      value(params, 'problem') === 'before-decision'
        ? `${versionOf(params)} bị hủy bỏ từ ngày ${offending(params)}, trước cả ngày ký quyết định hủy bỏ (${quoted(value(params, 'date'))}).`
        : `Dòng ${actNames[value(params, 'act')] ?? ''} ${versionOf(params)} mang ngày ${offending(params)}, nhưng đứng sau dòng ${value(params, 'first')} đã ghi việc của ngày ${quoted(value(params, 'date'))}: ghi lùi ngày hơn một tháng.`,
    remedy: () =>
      'Ngày trong sổ cho biết hồ sơ nhận ngày nào theo bản nào, nên phải đúng với giấy tờ. Dòng chưa commit: lấy lại sổ («git checkout -- content/ledger.jsonl»), chạy lại lệnh với ngày đúng; hủy bỏ theo quyết định ký từ trước thì thêm --decision. Dòng đã commit: giữ nguyên, để giấy tờ sẵn cho đoàn đánh giá; lời nhắc này ở lại, không chặn việc dựng trang.',
  },
  'recorded-act-unfounded': {
    title: 'Soát xét, đính chính không có căn cứ',
    message: (params) => said(unfoundedMessages, params),
    remedy: (params) => (value(params, 'problem').startsWith('corrected') ? `Bản đã hết hiệu lực giữ nguyên như lúc được áp dụng. ${undoLines}` : `Người đang giữ chức vụ soát xét lại và chạy «npm run sotay -- review ${value(params, 'code')} --by … --note "…"». ${undoLines}`),
  },
  'correction-changes-data': {
    title: 'Đính chính làm đổi nội dung',
    message: (params) => `Đính chính ${versionOf(params)} làm đổi nội dung: ${[...(list(params, 'keys').length > 0 ? [keyChanges(params)] : []), ...rewritten(params)].join('; ')}.`,
    remedy: () => 'So với bản giấy đã ký. Trang đã ghi sai so với bản giấy: đính chính là đúng, không phải làm gì thêm. Bản đã ký sai về nội dung: phải ban hành lần sửa đổi mới (khoản 4 Điều 18 Nghị định 30/2020/NĐ-CP). Đây là lời nhắc ở lại lâu dài cho người đánh giá, không mất đi sau khi đã xem, không chặn việc dựng trang.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
