import { dayName } from './register-days.ts';
import { renderLabels } from './render.ts';

type OnlineLevel = keyof typeof renderLabels.facts.onlineLevels;

type Difference =
  | { readonly kind: 'name' | 'decision'; readonly listed: string; readonly own: string }
  | { readonly kind: 'time'; readonly listed: string; readonly own: readonly string[] }
  | { readonly kind: 'fee'; readonly listed: string; readonly own: readonly number[] }
  | { readonly kind: 'online'; readonly listed: string; readonly own: OnlineLevel };

interface Note {
  readonly effect: 'not-here' | 'planned';
  readonly date: string;
  readonly reason: string;
  readonly by: string;
}

interface Counts {
  readonly missing: number;
  readonly coming: number;
  readonly covered: number;
  readonly 'not-here': number;
  readonly extra: number;
  readonly wanted: number;
  readonly different: number;
}

const dong = new Intl.NumberFormat('vi-VN');

const states = {
  missing: 'Chưa có quy trình',
  coming: 'Sắp có hiệu lực',
  covered: 'Đã có quy trình',
  'not-here': 'Không thực hiện tại đây',
  extra: 'Ngoài danh mục',
} as const;

const effects = { 'not-here': 'Không thực hiện tại đây', planned: 'Đang soạn quy trình' } as const;

const percent = (perMille: number): string => `${Math.floor(perMille / 10)}${perMille % 10 === 0 ? '' : `,${perMille % 10}`} %`;

const fees = (amounts: readonly number[]): string => (amounts.length === 0 ? 'không thu' : amounts.map((amount) => `${dong.format(amount)} đồng`).join(', '));

const differenceText = (difference: Difference): string => {
  switch (difference.kind) {
    case 'name':
      return `Tên: tỉnh ghi «${difference.listed}», quy trình ghi «${difference.own}»`;
    case 'time':
      return `Thời hạn: tỉnh ghi «${difference.listed}», quy trình ghi ${difference.own.map((time) => `«${time}»`).join(' và ')}`;
    case 'fee':
      return `Phí, lệ phí: tỉnh ghi «${difference.listed}», quy trình ghi «${fees(difference.own)}»`;
    case 'online':
      return `Trực tuyến: tỉnh ghi «${difference.listed}», quy trình ghi «${renderLabels.facts.onlineLevels[difference.own]}»`;
    case 'decision':
      return `Quyết định công bố: tỉnh ghi «${difference.listed}», quy trình ghi «${difference.own}»`;
  }
};

/** Words of the comparison of the province's list with the processes. */
export const coverageWords = {
  title: 'Bao phủ thủ tục hành chính',
  about: 'Thủ tục nào trong danh mục của tỉnh đã có quy trình, chưa có, hoặc ghi khác nhau',
  percent,
  lead: ({ day, perMille, counts }: { readonly day: string; readonly perMille: number; readonly counts: Counts }): string =>
    `Tính đến ngày ${day}: ${counts.covered}/${counts.wanted} thủ tục trong danh mục của tỉnh đã có quy trình đang có hiệu lực (${percent(perMille)}). Hệ thống quản lý chất lượng phải bao gồm toàn bộ thủ tục hành chính của cơ quan (Điều 3 Quyết định số 19/2014/QĐ-TTg).`,
  noList: 'Chưa có danh mục thủ tục hành chính của tỉnh.',
  howToAdd: 'Mở danh mục bằng Excel, lưu thành tệp CSV UTF-8 với tên tthc-list.csv và đặt vào thư mục nội dung.',
  caption: 'Danh mục thủ tục hành chính của tỉnh so với các quy trình',
  group: 'Lĩnh vực',
  fieldName: (field: string): string => (field === '' ? 'Chưa ghi lĩnh vực' : field),
  groupHeading: (name: string, count: number): string => `${name} (${count})`,
  code: 'Mã thủ tục',
  name: 'Tên thủ tục',
  state: 'Tình trạng',
  process: 'Quy trình',
  differences: 'Khác nhau, ghi chú',
  states,
  facts: {
    percent: 'Tỷ lệ bao phủ',
    covered: 'Đã có quy trình',
    missing: 'Chưa có quy trình',
    extra: 'Ngoài danh mục của tỉnh',
    different: 'Ghi khác danh mục của tỉnh',
    of: (wanted: number): string => `trên ${wanted} thủ tục`,
    notHere: (count: number): string => `không tính ${count} thủ tục không thực hiện tại đây`,
    coming: (count: number): string => `trong đó ${count} sắp có hiệu lực`,
  },
  difference: differenceText,
  noteText: ({ effect, reason }: Note): string => `${effects[effect]}: ${reason}`,
  noteBy: ({ by, date }: Note): string => `${by}, ${dayName(date)}`,
  csv: 'Tải cả bảng (tệp CSV, mở bằng Excel)',
  columns: {
    field: 'Lĩnh vực',
    code: 'Mã thủ tục',
    name: 'Tên thủ tục',
    state: 'Tình trạng',
    process: 'Mã quy trình',
    title: 'Tên quy trình',
    differences: 'Khác nhau',
    note: 'Ghi chú',
    by: 'Người ghi',
    noteDate: 'Ngày ghi',
  },
} as const;

interface CommandRow {
  readonly code: string;
  readonly name: string;
  readonly processes: readonly { readonly code: string }[];
  readonly differences: readonly Difference[];
  readonly note: Note | undefined;
}

/** Words of `sotay coverage`. */
export const coverageCommandWords = {
  heading: (state: keyof typeof states, count: number): string => `${states[state]} (${count})`,
  different: (count: number): string => `Ghi khác danh mục của tỉnh (${count})`,
  row: ({ code, name, processes, differences, note }: CommandRow): string =>
    [
      `  ${code}  ${name}${processes.length === 0 ? '' : ` (${processes.map((process) => process.code).join(', ')})`}`,
      ...differences.map((difference) => `      ${differenceText(difference)}`),
      ...(note === undefined ? [] : [`      ${effects[note.effect]}: ${note.reason} (${note.by}, ${dayName(note.date)})`]),
    ].join('\n'),
} as const;
