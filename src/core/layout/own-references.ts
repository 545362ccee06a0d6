/** `mục 5.3`, `Mục 5.3, 5.4 và 5.6`, `mục 2`: not of a law or another document, whose sections have numbers of their own. */
const CITED = /([Mm]ục[ \u00A0])(\d{1,2}(?:\.\d{1,2}){0,3}(?:(?:, (?:mục )?| và (?:mục )?)\d{1,2}(?:\.\d{1,2}){1,3})*)(?![\d/]|\.\d|\s+(?:Điều|điều|Chương|Phần|Phụ lục|phụ lục|của(?!\s+(?:quy trình|tài liệu) này)))/gu;

const NUMBER = /\d{1,2}(?:\.\d{1,2}){0,3}/gu;

/** Leads a reader who is sent to a section to the number that it has in a layout; numbers that the text does not have stay. */
export const renumbered = (text: string, numbers: ReadonlyMap<string, string>): string =>
  numbers.size === 0 ? text : text.replaceAll(CITED, (_, lead: string, cited: string) => `${lead}${cited.replaceAll(NUMBER, (number) => numbers.get(number) ?? number)}`);

/** The same for every text inside a value. */
export const renumberedWithin = <Value>(value: Value, numbers: ReadonlyMap<string, string>): Value => {
  if (typeof value === 'string') return renumbered(value, numbers) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => renumberedWithin(item, numbers)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renumberedWithin<unknown>(inner, numbers)])) as Value;
};
