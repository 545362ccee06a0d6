/** A quarter or month that no year has. */
export interface ImpossiblePeriod {
  readonly at: number;
  readonly text: string;
}

const QUARTER = /(?<!\p{L})[Qq]uý\s(?:V|VI|VII|VIII|[5-9])(?![\p{L}\p{N}]|[.,/]\d)/gu;
const MONTH = /(?<!\p{L})tháng\s(?:1[3-9]|[2-9]\d|00?)(?:\/\d{4}|\snăm\s\d{4}|(?=\s(?:hằng|hàng) năm))(?!\d)/giu;

/** `quý V`, `tháng 13/2026`. Composed text. */
export const impossiblePeriodsIn = (text: string): readonly ImpossiblePeriod[] =>
  !/uý|tháng/u.test(text) ? [] : [QUARTER, MONTH].flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ at: index, text: found })));
