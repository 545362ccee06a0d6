/** Kinds of personal data told by their shape. */
export type PersonalDataKind = 'citizen-number' | 'identity-card' | 'phone' | 'email' | 'bank-account';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly at: number;
  readonly text: string;
}

const CITIZEN = /(?<![\p{L}\d./-])0(?:0[1-9]|[1-8]\d|9[0-6])[ .]?\d(?:[ .]?\d){8}(?![\d/-]|\.\d)/gu;
const CARD = /(?:CMND|CMTND|chứng minh (?:nhân dân|thư))[^\d\n]{0,30}(\d{3}\s?\d{3}\s?\d{3})(?!\d)/giu;
/** Prefixes of mobile networks; other numbers of ten digits are those of taxpayers. */
const PHONE = /(?<![\p{L}\d./-])(?:\+?84[ .-]?|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])(?:[ .-]?\d){7}(?![\d/-]|\.\d)/gu;
const EMAIL = /(?<![\p{L}\d])[a-z0-9][a-z0-9._%+-]*@(?:gmail|yahoo|hotmail|outlook|icloud|live|ymail|protonmail)\.com(?:\.vn)?(?![a-z0-9])/giu;
const ACCOUNT = /(?:số tài khoản|tài khoản số|STK)[^\d\n]{0,30}(\d(?:[ .-]?\d){7,15})(?!\d)/giu;

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');

/** Figures that nobody owns: zeros, one digit over and over, counting up or down. */
const isExample = (text: string): boolean => {
  const digits = digitsOf(text);
  return /0{4}|(\d)\1{5}|123456|234567|345678|456789|987654|876543/u.test(digits);
};

/** The same number however it is grouped, with or without the country. */
export const phoneDigits = (text: string): string => digitsOf(text).replace(/^84(?=[1-9]\d{8}$)/u, '0');

const numbers = (text: string, { pattern, kind }: { readonly pattern: RegExp; readonly kind: PersonalDataKind }): readonly PersonalData[] =>
  Array.from(text.matchAll(pattern)).flatMap(({ 0: found, 1: number = found, index }) =>
    isExample(number) ? [] : [{ kind, at: index + found.lastIndexOf(number), text: number }]);

/** Data of a person in a composed text. Accounts of an agency at the treasury, example figures and codes are none. */
export const personalDataIn = (text: string): readonly PersonalData[] => {
  if (!/\d{2}|@/u.test(text)) return [];
  const citizens = numbers(text, { pattern: CITIZEN, kind: 'citizen-number' }).filter(({ text: number }) => digitsOf(number).length === 12);
  const accounts = /kho bạc/iu.test(text) ? [] : numbers(text, { pattern: ACCOUNT, kind: 'bank-account' });
  const taken = [...citizens, ...accounts];
  const phones = numbers(text, { pattern: PHONE, kind: 'phone' }).filter(({ at }) => !taken.some((other) => other.at <= at && at < other.at + other.text.length));
  return [
    ...citizens.filter(({ at }) => !accounts.some((account) => account.at === at)),
    ...numbers(text, { pattern: CARD, kind: 'identity-card' }),
    ...phones,
    ...Array.from(text.matchAll(EMAIL), ({ 0: found, index }) => ({ kind: 'email' as const, at: index, text: found })),
    ...accounts,
  ].toSorted((left, right) => left.at - right.at);
};
