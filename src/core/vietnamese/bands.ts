/** A band of values: `Từ 2.000.000 đến dưới 20.000.000 đồng`. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Whether the bound itself lies outside. */
  readonly isFromOut: boolean;
  readonly isToOut: boolean;
  readonly unit: string;
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,9})`;
const UNIT = String.raw`(?:\s?(đồng|triệu đồng|nghìn đồng|triệu|nghìn|điểm|%|người|hồ sơ|ngày làm việc|ngày|tháng|năm|m²|m2|m|km|ha|kg))?`;
const SHAPES: readonly { readonly pattern: RegExp; readonly isFromOut?: boolean; readonly isToOut?: boolean; readonly bounds: 'both' | 'from' | 'to' }[] = [
  { bounds: 'both', isToOut: true, pattern: new RegExp(`^(?:từ\\s)?${NUMBER}${UNIT}\\s(?:đến|tới)\\sdưới\\s${NUMBER}${UNIT}$`, 'iu') },
  { bounds: 'both', isFromOut: true, pattern: new RegExp(`^trên\\s${NUMBER}${UNIT}\\s(?:đến|tới)\\s${NUMBER}${UNIT}$`, 'iu') },
  { bounds: 'both', pattern: new RegExp(`^(?:từ\\s)?${NUMBER}${UNIT}\\s(?:đến|tới|–|-)\\s${NUMBER}${UNIT}$`, 'iu') },
  { bounds: 'to', isToOut: true, pattern: new RegExp(`^(?:dưới|<)\\s?${NUMBER}${UNIT}$`, 'iu') },
  { bounds: 'to', pattern: new RegExp(`^(?:không quá|đến|tối đa|≤)\\s?${NUMBER}${UNIT}$`, 'iu') },
  { bounds: 'from', isFromOut: true, pattern: new RegExp(`^(?:trên|>)\\s?${NUMBER}${UNIT}$`, 'iu') },
  { bounds: 'from', pattern: new RegExp(`^(?:từ|≥)\\s?${NUMBER}${UNIT}(?:\\strở lên)?$`, 'iu') },
];

const value = (digits: string): number => Number(digits.replaceAll('.', ''));

/** The band that a cell tells, and nothing else. Composed text. */
export const bandIn = (cell: string): Band | undefined => {
  for (const { pattern, bounds, isFromOut = false, isToOut = false } of SHAPES) {
    const [, one, unit, other, otherUnit] = pattern.exec(cell.trim().replace(/[.;]$/u, '')) ?? [];
    if (one === undefined) continue;
    const last = (bounds === 'both' ? otherUnit : unit) ?? '';
    // `Từ 2 triệu đến dưới 500 nghìn`: figures of two units cannot be set side by side.
    if (bounds === 'both' && unit !== undefined && unit !== otherUnit) return undefined;
    return { from: bounds === 'to' ? -Infinity : value(one), to: bounds === 'from' ? Infinity : value(bounds === 'both' ? (other ?? '') : one), isFromOut, isToOut, unit: last.toLowerCase() };
  }
  return undefined;
};

/** How two neighbouring bands, the lower one first, fail to meet; undefined where they do, or nearly. */
export const faultBetween = (lower: Band, upper: Band): 'gap' | 'overlap' | undefined => {
  if (upper.from < lower.to) return 'overlap';
  const isNext = upper.from === lower.to || (!lower.isToOut && !upper.isFromOut && upper.from === lower.to + 1);
  return isNext ? undefined : 'gap';
};

/** Whether a bound belongs to two neighbouring bands, the lower one first. */
export const shareBound = (lower: Band, upper: Band): boolean => upper.from === lower.to && !lower.isToOut && !upper.isFromOut;

/** Whether the bands of a column are to leave no hole: days, hours, steps and pages may. */
export const mustJoin = (header: string, bands: readonly Band[]): boolean =>
  !/(?<!\p{L})(?:bước|ngày|tháng|quý|giờ|ca|buổi|trang|mục|dòng|điều|stt|tt|đợt|tuần|số thứ tự)(?!\p{L})/iu.test(header) &&
  (bands.some(({ from, to }) => from === -Infinity || to === Infinity) || /(?<!\p{L})(?:điểm|mức|giá|chi phí|số tiền|số hồ sơ|số người|diện tích|tỷ lệ)(?!\p{L})/iu.test(header));
