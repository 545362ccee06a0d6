/** Kinds of personal data told by their shape. */
export type PersonalDataKind = 'citizen-number' | 'identity-card' | 'phone' | 'email' | 'bank-account';

/**
 * Who reads a text: in what everyone reads, landlines that are not the agency's own count as well, and so do figures that count up or
 * down without a word that they are an example, since somebody has such a number.
 */
export type Reader = 'internal' | 'public';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly at: number;
  readonly text: string;
}

/** What may stand between the groups of a number; signs that nobody sees count as nothing (`plainNumbers`). */
const BETWEEN = String.raw`(?:[ .,_/-]|\u00ad){0,2}`;
/** Words that a number is glued to. */
const LABEL = String.raw`(?<=CCCD|CMND|CMTND|ĐDCN|CC|số|ĐTDĐ|ĐT|SĐT|tel|phone)`;
/** Not within a longer number, a code or an address; a slash or hyphen behind a word is no part of one. */
const START = String.raw`(?:(?<![\p{L}\d./_-])|(?<=\p{L}[/_-])|${LABEL})`;
/** A number of a person: three figures of the province, one of century and sex, two of the year, six more. */
const CITIZEN = new RegExp(String.raw`${START}\(?0${BETWEEN}(?:0${BETWEEN}[1-9]|[1-8]${BETWEEN}\d|9${BETWEEN}[0-6])\)?(?:${BETWEEN}\d){9}(?!\d|[/.,_-]\d(?!\D|$))`, 'giu');
/** Lengths of the groups in which people write such a number; dates and codes come in others. */
const CITIZEN_GROUPS: ReadonlySet<string> = new Set(['12', '6 6', '3 9', '9 3', '4 8', '3 3 6', '3 3 3 3', '4 4 4', '3 1 2 6', '3 4 5', '3 1 8', '2 2 2 2 2 2', '1 1 1 1 1 1 1 1 1 1 1 1', '3 3 2 4', '3 5 4', '3 2 2 5']);
const CARD = /(?:CMND|CMTND|chứng minh (?:nhân dân|thư))[^\d\n]{0,30}(\d{3}\s?\d{3}\s?\d{3})(?!\d)/giu;
const IN_PHONE = String.raw`[ .()_/-]{0,2}`;
const COUNTRY = String.raw`(?:\(?\+?84\)?|0084)${IN_PHONE}(?:\(?0\)?${IN_PHONE})?|\(?0${IN_PHONE}`;
/** Prefixes of mobile networks; other numbers of ten digits are those of taxpayers. */
const MOBILE = String.raw`(?:3${IN_PHONE}[2-9]|5${IN_PHONE}[25689]|7${IN_PHONE}[06-9]|8${IN_PHONE}[1-9]|9${IN_PHONE}[0-46-9])(?:${IN_PHONE}\d){7}`;
/** Area codes of landlines begin with 2. */
const LANDLINE = String.raw`2${IN_PHONE}(?:[48](?:${IN_PHONE}\d){8}|\d${IN_PHONE}\d(?:${IN_PHONE}\d){7})`;
/** Another number may follow, with as many figures; a short one makes a code of it. */
const phonePattern = (number: string): RegExp => new RegExp(String.raw`${START}(?:${COUNTRY})(?:${number})(?!\d|[/.-]\d(?![ .-]?(?:\d[ .-]?){8}))`, 'giu');
const PHONES: Readonly<Record<Reader, RegExp>> = { internal: phonePattern(MOBILE), public: phonePattern(`${MOBILE}|${LANDLINE}`) };
const EMAIL = /(?<![\p{L}\d])[a-z0-9][a-z0-9._%+-]*@(?:gmail|yahoo|hotmail|outlook|icloud|live|ymail|protonmail)\.com(?:\.vn)?(?![a-z0-9])/giu;
const ACCOUNT = /(?:số tài khoản|tài khoản số|STK)[^\d\n]{0,30}(\d(?:[ .-]?\d){7,15})(?!\d)/giu;

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');

const COUNTING = /123456|234567|345678|456789|987654|876543/u;
const SAID_EXAMPLE = /(?<![\p{L}])(?:ví dụ|vd|chẳng hạn)(?![\p{L}])[^.!?\n]{0,60}$/iu;

/** Figures that stand for any: zeros, one digit over and over, counting up or down. */
const isExample = (text: string, { reader, before }: { readonly reader: Reader; readonly before: string }): boolean => {
  const digits = digitsOf(text);
  if (/(\d)\1{5}/u.test(digits)) return true;
  if (reader === 'internal' || SAID_EXAMPLE.test(before)) return /0{4}/u.test(digits) || COUNTING.test(digits);
  return (digits.length === 12 ? /0{6}/u : /0{4}/u).test(digits);
};

/**
 * Figures, blanks and hyphens as typed on a keyboard, one for one: texts copied from Word have others. What nobody sees becomes a soft
 * hyphen.
 */
const plainNumbers = (text: string): string => (UNUSUAL.test(text) ? plainOf(text) : text);
const UNUSUAL = /[０-９\u00a0\u2000-\u200f\u2010-\u2015\u202f\u205f\u2060\u2212\u3000\ufeff\t\n]/u;
const plainOf = (text: string): string =>
  text
    .replaceAll(/[０-９]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n]/gu, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/gu, '\u00ad');

const groupsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/[\u00ad()]/gu, (sign) => (sign === '\u00ad' ? '' : ' '))
    .split(/\D+/u)
    .filter((group) => group !== '');

/** `01 02 03 …`: numbers of rows or months. */
const isCount = (groups: readonly string[]): boolean => groups.every((group, place) => place === 0 || Number(group) === Number(groups[place - 1]) + 1);

/** Written as people write one number, with one sign between its groups: neither a list of dates nor the number of a paper. */
const isOneNumber = (text: string): boolean => {
  const groups = groupsOf(text);
  const lengths = groups.map(({ length }) => length).join(' ');
  const [sign, ...others] = new Set(text.replaceAll(/[\d\u00ad()]/gu, '').replaceAll(/ +/gu, ' '));
  return CITIZEN_GROUPS.has(lengths) && others.length === 0 && !(groups.length > 1 && isCount(groups)) && (sign !== '/' || lengths === '3 3 3 3');
};

/** The same number however it is grouped, with or without the country. */
export const phoneDigits = (text: string): string => digitsOf(plainNumbers(text)).replace(/^(?:00)?840?(?=[1-9]\d{8,9}$)/u, '0');

const numbersIn = (text: string, { pattern, kind, reader }: { readonly pattern: RegExp; readonly kind: PersonalDataKind; readonly reader: Reader }): readonly PersonalData[] =>
  Array.from(text.matchAll(pattern)).flatMap(({ 0: found, 1: number = found, index }) =>
    isExample(number, { reader, before: text.slice(Math.max(0, index - 80), index) }) ? [] : [{ kind, at: index + found.lastIndexOf(number), text: number }]);

/** Data of a person in a composed text. Accounts of an agency at the treasury, example figures and codes are none. */
export const personalDataIn = (written: string, reader: Reader): readonly PersonalData[] => {
  const text = plainNumbers(written);
  return [...(hasFigures(text) ? numbersOfPersons(text, reader) : []), ...(text.includes('@') ? Array.from(text.matchAll(EMAIL), ({ 0: found, index }) => ({ kind: 'email' as const, at: index, text: found })) : [])]
    .toSorted((left, right) => left.at - right.at);
};

/** Fewer figures make no number of a person; most paragraphs have three or four. */
const FEWEST_FIGURES = 8;
const hasFigures = (text: string): boolean => (text.match(/\d/gu)?.length ?? 0) >= FEWEST_FIGURES;

const numbersOfPersons = (text: string, reader: Reader): readonly PersonalData[] => {
  const numbers = (pattern: RegExp, kind: PersonalDataKind): readonly PersonalData[] => numbersIn(text, { pattern, kind, reader });
  const citizens = numbers(CITIZEN, 'citizen-number').filter(({ text: number }) => isOneNumber(number));
  const accounts = /kho bạc/iu.test(text) ? [] : numbers(ACCOUNT, 'bank-account');
  const taken = [...citizens, ...accounts];
  const phones = numbers(PHONES[reader], 'phone').filter(({ at }) => !taken.some((other) => other.at <= at && at < other.at + other.text.length));
  return [
    ...citizens.filter(({ at }) => !accounts.some((account) => account.at === at)),
    ...numbers(CARD, 'identity-card'),
    ...phones,
    ...accounts,
  ];
};
