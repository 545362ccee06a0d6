import { legalTextTypeWords } from './kinds.ts';
import { dayName } from './register-days.ts';
import { renderLabels } from './render.ts';

interface NamedText {
  readonly type: Parameters<typeof renderLabels.legalTextName>[0]['type'];
  readonly number: string;
  readonly title: string;
}

interface Reason {
  readonly kind: 'replaces' | 'amends' | 'ends-part' | 'ended' | 'names-document' | 'names-field' | 'names-procedures';
  readonly cited: NamedText | undefined;
  readonly ended: string | undefined;
  readonly procedures: readonly string[];
}

interface Note {
  readonly effect: 'none' | 'planned';
  readonly date: string;
  readonly reason: string;
  readonly by: string;
}

interface Row {
  readonly state: 'overdue' | 'soon' | 'open' | 'no-effect' | 'done';
  readonly deadline: string;
  readonly settledOn: string | undefined;
  readonly isLate: boolean;
}

const { legalTextName } = renderLabels;

/** Type and number: a law whose title is long stays short in a table. */
const shortName = ({ type, number, title }: NamedText): string => (type === 'standard' ? legalTextName({ type, number, title }) : `${legalTextTypeWords[type]} số ${number}`);

const citedName = (cited: NamedText | undefined): string => (cited ? legalTextName(cited) : '');

const reasonWords: Readonly<Record<Reason['kind'], (reason: Reason) => string>> = {
  replaces: ({ cited }) => `Thay thế ${citedName(cited)}`,
  amends: ({ cited }) => `Sửa đổi, bổ sung ${citedName(cited)}`,
  'ends-part': ({ cited, ended = '' }) => `Bãi bỏ ${ended} của ${citedName(cited)}`,
  ended: ({ ended }) => (ended === undefined ? 'Hết hiệu lực, chưa có văn bản thay thế' : `Hết hiệu lực một phần: ${ended}`),
  'names-document': () => 'Được ghi là có tác động đến tài liệu này',
  'names-field': () => 'Được ghi là có tác động đến lĩnh vực này',
  'names-procedures': ({ procedures }) => `Công bố, sửa đổi thủ tục ${procedures.join(', ')}`,
};

const states = {
  overdue: 'Quá hạn',
  soon: 'Sắp đến hạn',
  open: 'Chưa đến hạn',
  'no-effect': 'Không phải sửa',
  done: 'Đã cập nhật',
} as const;

const effects = { none: 'Không phải sửa tài liệu', planned: 'Đang soạn bản sửa đổi' } as const;

/** Words of the law watch. */
export const lawWords = {
  title: 'Theo dõi cập nhật pháp luật',
  about: 'Văn bản mới tác động đến tài liệu nào, phải cập nhật trước ngày nào',
  lead: ({ day, overdue, soon, open }: { readonly day: string; readonly overdue: number; readonly soon: number; readonly open: number }): string =>
    `Tính đến ngày ${day}: ${overdue === 0 ? 'không có việc nào quá hạn' : `${overdue} việc quá hạn`}, ${soon} việc sắp đến hạn, ${open} việc chưa đến hạn. Thay đổi của pháp luật phải vào tài liệu chậm nhất 3 tháng kể từ ngày văn bản có hiệu lực (điểm a khoản 4 Điều 4 Quyết định số 19/2014/QĐ-TTg).`,
  caption: 'Tài liệu và văn bản tác động đến tài liệu',
  empty: 'Chưa có văn bản nào làm thay đổi căn cứ của tài liệu.',
  document: 'Tài liệu',
  unit: 'Đơn vị chủ trì',
  legalText: 'Văn bản tác động',
  from: 'Áp dụng từ',
  deadline: 'Hạn cập nhật',
  state: 'Tình trạng',
  note: 'Kết quả, ghi chú',
  group: 'Nhóm',
  states,
  groupHeading: (state: keyof typeof states, count: number): string => `${states[state]} (${count})`,
  shortName,
  reason: (reason: Reason): string => reasonWords[reason.kind](reason),
  followed: 'Tài liệu đã dẫn văn bản này',
  /** What holds on any day that the row is read on. */
  deadlineDay: ({ deadline }: Row): string => `Hết ngày ${dayName(deadline)}`,
  settled: ({ state, settledOn = '', isLate }: Row): string =>
    `${state === 'done' ? 'Đã vào tài liệu ban hành' : 'Đã xem xét'} ngày ${dayName(settledOn)}${isLate ? ', sau hạn' : ''}`,
  effects,
  noteText: ({ effect, reason }: Note): string => `${effects[effect]}: ${reason}`,
  noteBy: ({ by, date }: Note): string => `${by}, ${dayName(date)}`,
  csv: 'Tải cả bảng (tệp CSV, mở bằng Excel)',
  impact: 'Tác động đến tài liệu',
  impactCaption: (count: number): string => `${count} tài liệu phải xem lại vì văn bản này`,
  provisions: 'Điều, khoản được dẫn',
  allTexts: 'Toàn bộ việc phải cập nhật',
  /** Above a document, right on any day. */
  notice: ({ legalText, from, deadline, lapsed }: { readonly legalText: NamedText; readonly from: string; readonly deadline: string; readonly lapsed: readonly NamedText[] }): string => {
    const itself = lapsed.some(({ number }) => number === legalText.number);
    const others = lapsed.filter(({ number }) => number !== legalText.number);
    const change = itself
      ? `${legalTextName(legalText)} mà tài liệu dẫn hết hiệu lực (toàn bộ hoặc một phần) từ ngày ${dayName(from)}`
      : `${legalTextName(legalText)}, áp dụng từ ngày ${dayName(from)}${others.length > 0 ? `, thay thế hoặc bãi bỏ một phần ${others.map(citedName).join(', ')} mà tài liệu dẫn` : ', làm thay đổi căn cứ của tài liệu'}`;
    return `${change}. Tài liệu chưa cập nhật; hạn cập nhật là hết ngày ${dayName(deadline)}.`;
  },
  noticeLink: 'Xem việc phải cập nhật',
  columns: {
    state: 'Tình trạng',
    deadline: 'Hạn cập nhật',
    code: 'Mã hiệu',
    title: 'Tên tài liệu',
    unit: 'Đơn vị chủ trì',
    legalText: 'Văn bản',
    legalTitle: 'Trích yếu',
    from: 'Áp dụng từ',
    reasons: 'Tác động',
    provisions: 'Điều, khoản được dẫn',
    settledOn: 'Ngày cập nhật hoặc xem xét',
    note: 'Ghi chú',
    by: 'Người ghi',
    noteDate: 'Ngày ghi',
  },
} as const;

interface CommandRow extends Row {
  readonly document: { readonly code: string; readonly title: string };
  readonly legalText: NamedText;
  readonly from: string;
  readonly reasons: readonly Reason[];
  readonly note: Note | undefined;
}

/** Words of `sotay law`. */
export const lawCommandWords = {
  title: lawWords.lead,
  row: (row: CommandRow): string =>
    [
      `${row.document.code}  ${row.document.title}`,
      `    ${legalTextName(row.legalText)}, áp dụng từ ${dayName(row.from)}: ${row.reasons.length === 0 ? lawWords.followed : row.reasons.map((reason) => lawWords.reason(reason)).join('; ')}`,
      `    ${row.settledOn === undefined ? `Hạn: hết ngày ${dayName(row.deadline)}` : lawWords.settled(row)}`,
      ...(row.note === undefined ? [] : [`    ${lawWords.noteText(row.note)} (${lawWords.noteBy(row.note)})`]),
    ].join('\n'),
} as const;
