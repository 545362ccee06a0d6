const DIGITS: Readonly<Record<string, number>> = {
  một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};

const ONE = String.raw`một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín`;
/**
 * A number in words before a unit of time. "Năm" is also a year and "hai" also Monday: none where it follows what makes it one, none
 * before the date of a day.
 */
const NUMERAL = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<!(?:thứ|hằng|hàng|mỗi|cuối|đầu|từng|tháng)\s)(?:(?:(${ONE})\s)?(mười|mươi)(?:\s(${ONE}|mốt|tư|lăm))?|(${ONE}))(?=\s(?:ngày|giờ|phút|buổi|tuần|tháng|năm)(?![\p{L}\p{M}]))(?!\s(?:ngày|tháng|năm)\s\d)`,
  'giu',
);

const digit = (word: string | undefined): number => (word === undefined ? 0 : (DIGITS[word.toLowerCase()] ?? 0));

/** Writes numbers from 1 to 99 that stand in words before a unit of time as figures: `mười lăm ngày` becomes `15 ngày`. */
export const figuresForNumerals = (text: string): string =>
  text.replace(NUMERAL, (_, tens: string | undefined, ten: string | undefined, ones: string | undefined, alone: string | undefined) =>
    String(ten === undefined ? digit(alone) : (tens === undefined ? 1 : digit(tens)) * 10 + digit(ones)),
  );
