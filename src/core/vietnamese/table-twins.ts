/** Headings over tables that each tell another case, time or version of one thing. */
export const tellsCases = (heading: string): boolean =>
  /trường hợp|phương án|đối với|ví dụ|đợt|năm|quý|tháng|(?<!\p{L})(?:cũ|mới|khi|nếu|trước|sau|tuyến|mức \d|thử)(?!\p{L})/iu.test(heading);

/** Figures as they are told, without noughts that stand before them: `05 ngày` is `5 ngày`. */
export const plainFigures = (cell: string): string => cell.replaceAll(/(?<![\d.,])0+(?=\d)/gu, '');

/** A cell but for its figures: `07 ngày làm việc` and `10 ngày làm việc` differ in nothing else. */
export const withoutFigures = (cell: string): string => cell.normalize('NFC').toLowerCase().replaceAll(/\d+(?:[.,]\d+)*/gu, '0').replaceAll(/\s+/gu, ' ').trim();
