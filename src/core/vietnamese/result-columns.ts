/** What a table on objectives sets, reached and says of it. */
export type ResultColumn = 'target' | 'result' | 'verdict';

const COLUMNS: Readonly<Record<ResultColumn, RegExp>> = {
  target: /^(?:mức(?: (?:đặt ra|đề ra|chỉ tiêu|cần đạt|yêu cầu))?|chỉ tiêu(?: (?:giao|đặt ra|đề ra|năm))?|mục tiêu(?: đặt ra)?|kế hoạch|yêu cầu|ngưỡng)(?: năm \d{4})?\s*(?:\(%\))?$/iu,
  result: /^(?:kết quả(?: (?:thực hiện|đạt được|thực tế))?|thực hiện|đạt được|thực tế)(?: (?:năm|quý|6 tháng).{0,20})?\s*(?:\(%\))?$/iu,
  verdict: /^(?:đánh giá|kết luận|xếp loại|nhận xét|tình trạng|mức độ hoàn thành|đạt\s*\/\s*không đạt|đạt hay không)$/iu,
};

/** The part that a column plays, by its head. */
export const resultColumn = (header: string): ResultColumn | undefined =>
  (Object.keys(COLUMNS) as readonly ResultColumn[]).find((column) => COLUMNS[column].test(header.trim()));

/** A limit or a figure of a cell. */
export interface Measured {
  readonly value: number;
  readonly isShare: boolean;
  readonly direction: 'least' | 'most';
}

const MOST = /không (?:quá|vượt|hơn)|≤|<|tối đa|dưới|nhiều nhất|giảm/iu;
const LEAST = /từ|trở lên|≥|>|tối thiểu|ít nhất|trên|đạt/iu;

/** The only figure of a cell; a cell with several, or with a bound that cannot be told, gives none. */
export const measuredIn = (text: string): Measured | undefined => {
  if (text.length > 60 || /\d\s*(?:[-–]|đến)\s*\d|\d\/\d/u.test(text)) return undefined;
  const found = Array.from(text.matchAll(/(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)/gu));
  const [only] = found;
  if (found.length !== 1 || !only?.[1]) return undefined;
  const isShare = only[3] === '%';
  if (!isShare && !MOST.test(text) && !LEAST.test(text) && !/^\s*[\d.,]+\s*$/u.test(text)) return undefined;
  return { value: Number(`${only[1].replaceAll('.', '')}.${only[2] ?? '0'}`), isShare, direction: MOST.test(text) ? 'most' : 'least' };
};

/** What a verdict says; undefined where it says neither. */
export const verdictIn = (text: string): 'reached' | 'missed' | undefined => {
  if (/^\W*(?:không|chưa) (?:đạt|hoàn thành)(?: mục tiêu| chỉ tiêu| yêu cầu)?\W*$/iu.test(text)) return 'missed';
  return /^\W*(?:đạt|vượt|hoàn thành|đạt và vượt)(?: mục tiêu| chỉ tiêu| yêu cầu| mức đặt ra)?\W*$/iu.test(text) ? 'reached' : undefined;
};

/** Tells whether a row measures a share of a whole, which cannot be more than the whole. */
export const measuresShare = (text: string): boolean => /hài lòng|đúng hạn|tỷ lệ|tỉ lệ|số (?:hồ sơ|phiếu|người|cán bộ)|trước hạn|phù hợp|trực tuyến/iu.test(text) && !/tăng|so với|vượt|thu ngân sách|kế hoạch|giải ngân|dự toán/iu.test(text);

/** Shares of a hundred that some words give. */
export const sharesIn = (text: string): readonly string[] => Array.from(text.matchAll(/(\d{1,3}(?:,\d+)?)\s?%/gu), ([, share = '']) => share);

/** What a sentence says that an objective aims at. */
export interface ToldTarget {
  readonly goal: number;
  readonly share: string;
  readonly at: number;
  readonly text: string;
}

const TOLD_TARGET = /(?<!\p{L})mục tiêu (?:số |thứ )?(\d{1,2})(?!\d|[.,]\d|%)(?: (?:phấn đấu|đặt ra|đề ra|yêu cầu|là|đạt|:))[^.;%]{0,40}?(\d{1,3}(?:,\d+)?)\s?%/giu;

/** `Mục tiêu 1 phấn đấu từ 90% …`. Composed text. */
export const toldTargetsIn = (text: string): readonly ToldTarget[] =>
  !text.includes('%') ? [] : Array.from(text.matchAll(TOLD_TARGET), ({ 0: found, 1: goal = '', 2: share = '', index }) => ({ goal: Number(goal), share, at: index, text: found }));

const SHARE_OF_ALL = /(?<![\d.,])(\d{3}(?:,\d+)?)\s?%\s(?:tổng\s)?số\s(?:hồ sơ|đơn|phiếu|người|cán bộ|công chức|hộ|thủ tục|đơn vị)(?!\p{L})/giu;

/** `105% số đơn`: more than all. A figure set beside another year's or a plan's may be so. Composed text. */
export const sharesOverAll = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/\d{3}(?:,\d+)? ?%/.test(text) || /so với|cùng kỳ|năm (?:trước|ngoái)|kế hoạch|chỉ tiêu|tăng|bằng/u.test(text)
    ? []
    : Array.from(text.matchAll(SHARE_OF_ALL)).flatMap(({ 0: found, 1: share = '', index }) => (Number(share.replace(',', '.')) > 100 ? [{ at: index, text: found }] : []));

/** An objective told again in the first cell of a row, by its number: `1. Đúng hạn từ 98%`, `Văn phòng 1: đúng hạn từ 99%`. */
export interface LabelledGoal {
  readonly goal: number;
  /** Words before the number: whose objective it is; empty for the agency's own. */
  readonly owner: string;
  /** What it is about, figures and bounds left out. */
  readonly words: readonly string[];
  readonly shares: readonly string[];
}

const LABELLED = /^\s*(\d{1,2})[.)]\s+(\D.{3,80})$|^\s*([\p{L}][\p{L} ,–-]{2,50}?)\s(\d{1,2})\s?:\s(\D.{3,80})$/u;
const BOUNDS: ReadonlySet<string> = new Set('từ trở lên không quá ít nhất tối thiểu đạt trên dưới vào trong mỗi của và số mức tỷ lệ'.split(' '));

/** The objective that a cell names with a share that it is to reach. Composed text. */
export const labelledGoalIn = (text: string): LabelledGoal | undefined => {
  // Without a bound the share may be what was reached.
  if (!text.includes('%') || !/(?:từ|≥|>|ít nhất|tối thiểu|không quá|tối đa|≤|dưới|trên)\s?\d|trở lên/u.test(text)) return undefined;
  const [, own, words = '', owner = '', others, told = ''] = LABELLED.exec(text) ?? [];
  const label = words === '' ? told : words;
  if (label === '') return undefined;
  return { goal: Number(own ?? others), owner, words: label.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '' && !BOUNDS.has(word)), shares: sharesIn(label) };
};
