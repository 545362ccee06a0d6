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
export const isNotAdded = (header: string): boolean => NOT_ADDED.test(COUNTS_OF_YEAR.exec(header.trim())?.[1] ?? header.trim());

/** `Số lượng năm 2025`: what is counted can be added up, whichever year it was counted in. */
const COUNTS_OF_YEAR = /^((?:số (?:lượng|hồ sơ|người|lượt|phiếu|tiền|văn bản|máy|thủ tục)|kinh phí|thành tiền)(?: \p{L}+){0,3}?)\s(?:trong\s)?năm\s\d{4}$/iu;
const NOT_ADDED = /^(?:stt|tt|số tt)\.?$|tỷ lệ|tỉ lệ|bình quân|trung bình|đơn giá|hệ số|mức|năm\s*(?:\d{4}|sinh)?$|thời (?:gian|hạn)|ngày|chỉ tiêu|kế hoạch|mục tiêu|số hiệu|mã|khả năng|hậu quả|điểm rủi ro|xếp loại|thứ tự|trang|ghi chú/iu;

/** Tells whether the figures of a column are parts of a hundred. */
export const holdsShares = (header: string): boolean => /^(?:(?:tỷ trọng|tỉ trọng|trọng số|cơ cấu)|(?:tỷ|tỉ) (?:lệ|trọng) (?:trong|trên) (?:tổng|toàn)(?: \p{L}+){0,4}|cơ cấu (?:nguồn|chi|kinh phí|giá trị))\s*(?:\(\s*%\s*\)|,?\s*%)?$/iu.test(header.trim());

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

/** Columns of which the second and third part the first: dossiers taken in, in time, too late. */
const WHOLE_COLUMN = /^(?:tổng số(?: hồ sơ)?|số hồ sơ|(?:số )?(?:hồ sơ )?(?:tiếp nhận|đã giải quyết|giải quyết))$/iu;
const PART_COLUMNS: readonly RegExp[] = [/^(?:số )?(?:hồ sơ )?(?:trước hạn và đúng hạn|trước và đúng hạn|đúng hạn)$/iu, /^(?:số )?(?:hồ sơ )?(?:trước hạn)$/iu, /^(?:số )?(?:hồ sơ )?(?:quá hạn|trễ hạn|chậm hạn)$/iu, /^(?:số )?(?:hồ sơ )?(?:đang (?:giải quyết|xử lý)|chưa (?:giải quyết|đến hạn)|trong hạn)$/iu];
const RATE_COLUMN = /^(?:tỷ lệ|tỉ lệ) đúng hạn\s*(?:\(%\))?$/iu;

/** Columns of a report on dossiers: the whole, its parts, and the rate of those in time. */
export interface DossierColumns {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly inTime: number;
  readonly rate: number | undefined;
}

/** Undefined where the heads do not part a whole, or a column that may be a part is not known. */
export const dossierColumns = (headers: ReadonlyMap<number, string>): DossierColumns | undefined => {
  const columnsOf = (pattern: RegExp): readonly number[] => [...headers].filter(([, header]) => pattern.test(header.trim())).map(([column]) => column);
  const [whole, ...wholes] = columnsOf(WHOLE_COLUMN);
  const parts = PART_COLUMNS.flatMap(columnsOf);
  const [inTime] = PART_COLUMNS.slice(0, 1).flatMap(columnsOf);
  const [rate] = columnsOf(RATE_COLUMN);
  const [late] = PART_COLUMNS.slice(2, 3).flatMap(columnsOf);
  const others = [...headers].filter(([column, header]) => column !== whole && column !== rate && !parts.includes(column) && /hạn|hồ sơ|số|chuyển|tồn|trả|rút|hủy/iu.test(header) && !/lĩnh vực|^(?:stt|tt)$/iu.test(header.trim()));
  return whole === undefined || wholes.length > 0 || inTime === undefined || late === undefined || others.length > 0 ? undefined : { whole, parts, inTime, rate };
};

/** Things of one sort that are told with the parts they fall into. */
const SORTED = /(?<![\d.,/])(\d{1,4})\s(phát hiện|hồ sơ|phiếu|lỗi|điểm không phù hợp|sự không phù hợp|người|đơn vị|kiến nghị|phản ánh|quy trình)(?:,| \()?\s(?:gồm|bao gồm|trong đó gồm)(?: có)?:?\s(\d{1,4}\s\2(?: [\p{L}]+){1,4}(?:(?:,| và|, và|;)\s\d{1,4}\s\2(?: [\p{L}]+){1,4}?)+)(?=\s*[.;)]|$)/giu;

/** `04 phát hiện, gồm 01 phát hiện nặng, 02 phát hiện nhẹ`: parts that make no whole. Composed text. */
export const sortedSumsIn = (text: string): readonly ToldSum[] =>
  !/gồm/u.test(text) || !/\d\D+\d+\D+\d/.test(text)
    ? []
    : Array.from(text.matchAll(SORTED)).flatMap(({ 0: found, 1: all = '', 3: parts = '', index }) => {
        const sum = (parts.match(/\d{1,4}/gu) ?? []).reduce((total, part) => total + Number(part), 0);
        return sum === Number(all) ? [] : [{ at: index, text: found, whole: Number(all), sum }];
      });

const COPIES = /(?:(?:lập|làm|viết)\s?(?:thành|làm)?|(?:biên bản|hợp đồng|phiếu|giấy)(?: này)? (?:có|gồm))\s(\d{1,2})(?:\s\(\p{L}+\))?\sbản(?!\p{L})([^.]{4,260})/giu;
const KEPT_COPY = /(?<!\p{L})(?:giữ|lưu|gửi|giao(?: cho)?|nhận)(?: lại)?\s(\d{1,2})(?:\s\(\p{L}+\))?\sbản(?!\p{L})|(?<![\p{L}\d])(\d{1,2})(?:\s\(\p{L}+\))?\sbản\s(?:lưu|gửi|giao|giữ)(?!\p{L})/giu;

/** `lập thành 03 bản: Văn phòng giữ 01 bản, đơn vị giữ 01 bản`: copies that nobody keeps, or that there are not. Composed text. */
export const copySumsIn = (text: string): readonly ToldSum[] =>
  !/ bản/u.test(text)
    ? []
    : Array.from(text.matchAll(COPIES)).flatMap(({ 0: found, 1: all = '', 2: behind = '', index }) => {
        const kept = Array.from(behind.matchAll(KEPT_COPY), ([, one, other]) => Number(one ?? other));
        // What each of several gets counts as often as they are; what goes to others is not always told.
        const isWhole = kept.length >= 2 && !/(?<!\p{L})(?:mỗi|từng|các|những|còn lại|nếu|hoặc|bản sao|bản phô)(?!\p{L})/iu.test(behind) && (behind.match(/\d{1,2}(?:\s\(\p{L}+\))?\sbản/gu) ?? []).length === kept.length;
        const sum = kept.reduce((total, copies) => total + copies, 0);
        return !isWhole || sum === Number(all) ? [] : [{ at: index, text: found.trim(), whole: Number(all), sum }];
      });

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
