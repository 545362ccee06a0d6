/** A number in a cell of a table, with what stands behind it. */
export interface CellNumber {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

const NUMBER = /^\s*(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,3}))?\s*(%|đồng|đ|điểm|hồ sơ|người|lượt|phiếu|cái|chiếc|bộ)?\s*$/iu;

/** A number as cells write it, `42.500.000`, `12,5 %`; undefined where a cell says more than a number. */
export const numberInCell = (text: string): CellNumber | undefined => {
  if (text.length > 24) return undefined;
  const found = NUMBER.exec(text);
  if (!found?.[1]) return undefined;
  const decimals = found[2]?.length ?? 0;
  return { value: Number(`${found[1].replaceAll('.', '')}${found[2] === undefined ? '' : `.${found[2]}`}`), unit: (found[3] ?? '').toLowerCase(), decimals };
};

/** Tells whether a cell opens the row of totals. */
export const opensTotals = (text: string): boolean => /^[\s*]*(?:tổng(?: (?:cộng|số|điểm|tiền|hợp|kinh phí|chi|thu))?|cộng(?: chung)?)\s*(?:\(.{0,20}\))?\s*:?[\s*]*$/iu.test(text);

/** Tells whether a cell counts groups rather than rows: `I`, `A`, `1.1`. */
export const countsGroups = (text: string): boolean => /^\s*(?:[IVX]+|[A-Z]|\d+\.\d+|[a-z])[.)]?\s*$/u.test(text);

/** Tells whether the figures of a column cannot be added up: rates, prices, means, numbers of rows, years, times (which are added elsewhere). */
export const isNotAdded = (header: string): boolean => /^(?:stt|tt|số tt)\.?$|tỷ lệ|tỉ lệ|bình quân|trung bình|đơn giá|hệ số|mức|năm\s*(?:\d{4}|sinh)?$|thời (?:gian|hạn)|ngày|chỉ tiêu|kế hoạch|mục tiêu|số hiệu|mã|khả năng|hậu quả|điểm rủi ro|xếp loại|thứ tự|trang|ghi chú/iu.test(header.trim());

/** Tells whether the figures of a column are parts of a hundred. */
export const holdsShares = (header: string): boolean => /^(?:tỷ trọng|tỉ trọng|trọng số|cơ cấu)\s*(?:\(\s*%\s*\)|,?\s*%)?$/iu.test(header.trim());

/** Tells whether a last column adds up those before it. */
export const addsRow = (header: string): boolean => /^(?:cộng|tổng(?: cộng| số)?|cả năm)$/iu.test(header.trim());

/** Tells whether a head is one of a column that is reckoned with. */
export const isReckoned = (header: string): boolean => addsRow(header) || holdsShares(header) || PRODUCTS.some(({ product }) => product.test(header.trim()));

const PRODUCTS: readonly { readonly factors: readonly [RegExp, RegExp]; readonly product: RegExp }[] = [
  { factors: [/^số lượng$/iu, /^đơn giá\s*(?:\(.{1,12}\))?$/iu], product: /^(?:thành tiền|số tiền)\s*(?:\(.{1,12}\))?$/iu },
  { factors: [/^hệ số(?: (?:hưởng|trợ cấp))?$/iu, /^mức (?:chuẩn|trợ cấp chuẩn|lương cơ sở)(?: trợ giúp xã hội)?\s*(?:\(.{1,12}\))?$/iu], product: /^(?:mức (?:hưởng|trợ cấp)|thành tiền|số tiền)\s*(?:\(.{1,12}\))?$/iu },
  { factors: [/^khả năng(?: xảy ra)?\s*(?:\(.{1,12}\))?$/iu, /^(?:hậu quả|(?:mức độ )?(?:ảnh hưởng|tác động|nghiêm trọng))\s*(?:\(.{1,12}\))?$/iu], product: /^(?:điểm(?: rủi ro)?|tích|mức(?: độ)? rủi ro|điểm số)\s*(?:\(.{1,12}\))?$/iu },
];

/** Columns of which the third is the product of the first two, by their heads. */
export const productColumns = (headers: ReadonlyMap<number, string>): readonly (readonly [number, number, number])[] => {
  const columnOf = (pattern: RegExp): number | undefined => [...headers].find(([, header]) => pattern.test(header.trim()))?.[0];
  return PRODUCTS.flatMap(({ factors, product }) => {
    const [one, other, result] = [columnOf(factors[0]), columnOf(factors[1]), columnOf(product)];
    return one === undefined || other === undefined || result === undefined ? [] : [[one, other, result] as const];
  });
};

/** A whole and its two parts, told in one sentence. */
export interface ToldSum {
  readonly at: number;
  readonly text: string;
  readonly whole: number;
  readonly sum: number;
}

const FIGURE = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})`;
const WHOLE_AND_PARTS = new RegExp(
  String.raw`(?:trong(?: tổng số)?|tổng số(?: có)?|gồm|có|nhận(?: được)?|giải quyết)\s${FIGURE}\s([\p{L}]+(?: [\p{L}]+)?)(?![\p{L}\d])[^.;\d]{0,60}?(?<!\d)${FIGURE}\s(?:\2\s)?(?:được\s)?(?:đúng hạn|phù hợp|đạt|hợp lệ|hài lòng|có hiệu lực|nam)(?!\p{L})[^.;\d]{0,40}?(?:và|,|còn)\s(?:còn\s|có\s)?${FIGURE}\s(?:\2\s)?(?:bị\s)?(?:(?:trễ|quá|chậm) hạn|(?:không|chưa) (?:phù hợp|đạt|hợp lệ|hài lòng|có hiệu lực)|nữ)(?!\p{L})(?! \d)`,
  'giu',
);

const whole = (figure: string): number => Number(figure.replaceAll('.', ''));

/** `Trong 790 hồ sơ có 777 hồ sơ đúng hạn và 23 hồ sơ trễ hạn`: two parts that make no whole. Composed text. */
export const toldSumsIn = (text: string): readonly ToldSum[] =>
  !/\d\D+\d+\D+\d/.test(text) || !/hạn|hợp|đạt|lệ|lòng|lực|nữ/.test(text)
    ? []
    : Array.from(text.matchAll(WHOLE_AND_PARTS)).flatMap(({ 0: found, 1: all = '', 3: one = '', 4: other = '', index }) =>
        whole(one) + whole(other) === whole(all) ? [] : [{ at: index, text: found, whole: whole(all), sum: whole(one) + whole(other) }],
      );
