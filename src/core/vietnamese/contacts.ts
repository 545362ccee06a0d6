import { sentencesOf } from './sentences.ts';

/** A way to reach somebody, as a text tells it. */
export interface ToldContact {
  readonly at: number;
  readonly text: string;
  /** The sentence in which it stands. */
  readonly sentence: string;
}

const MAIL = /(?<![\p{L}\d.@_-])[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}(?![\p{L}\d@])/giu;
const SITE = /(?:https?:\/\/|(?<![\p{L}\d@./-])www\.)(?:[\w-]{1,40}\.){1,5}[a-z]{2,10}(?![\p{L}\d-])/giu;
const PHONE = /(?<![\d(./-])(?:\(0\d{2,4}\)|0\d{2,4})[ .-]?\d{2,4}(?:[ .-]?\d{2,4}){1,2}(?![\d./-]?\d)/gu;
/** Words before a telephone number. */
const CALLED = /điện thoại|số máy|đường dây nóng|hotline|(?<!\p{L})(?:gọi|liên hệ|ĐT|SĐT|máy bàn)(?!\p{L})/iu;

const foundIn = (text: string, pattern: RegExp): readonly ToldContact[] =>
  sentencesOf(text).flatMap(({ at, text: sentence }) => Array.from(sentence.matchAll(pattern), ({ 0: found, index }) => ({ at: at + index, text: found.replace(/\.$/u, ''), sentence })));

/** Addresses of mail in a text. */
export const mailsIn = (text: string): readonly ToldContact[] => (text.includes('@') ? foundIn(text, MAIL) : []);

/** Web sites in a text, up to the end of the host. */
export const sitesIn = (text: string): readonly ToldContact[] => (/https?:|www\./iu.test(text) ? foundIn(text, SITE) : []);

/** Telephone numbers in sentences that call them so. */
export const phonesIn = (text: string): readonly ToldContact[] => (/0\d/.test(text) && CALLED.test(text) ? foundIn(text, PHONE).filter(({ sentence }) => CALLED.test(sentence)) : []);

/** Digits of a telephone number. */
export const digitsOf = (phone: string): string => phone.replaceAll(/\D/gu, '');

/** A number at which one person is called. */
export const isMobile = (digits: string): boolean => /^0[35789]\d{8}$/u.test(digits);

/** A house in a street. */
export interface House {
  readonly at: number;
  readonly text: string;
  readonly number: string;
  /** Folded by the caller. */
  readonly street: string;
}

const STREET = String.raw`\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,4}`;
const HOUSE = new RegExp(String.raw`(?<!\p{L})(?:[Ss]ố(?: nhà)?\s)(\d{1,4}[A-Za-z]?),?\s(?:(?:đường|phố|Đường|Phố)\s)?(${STREET})`, 'gu');

/** Houses in a text: `số 10 đường Trung Tâm`. Composed text. */
export const housesIn = (text: string): readonly House[] =>
  !/[Ss]ố (?:nhà )?\d/u.test(text) ? [] : Array.from(text.matchAll(HOUSE), ({ 0: found, 1: number = '', 2: street = '', index }) => ({ at: index, text: found, number: number.replace(/^0+/u, '').toLowerCase(), street }));

/** Bodies and services whose telephones a text may tell rightly. */
const OTHER_BODIES = /công an|trạm y tế|sở\s|tỉnh|bệnh viện|trường|điện lực|bảo hiểm|kho bạc|ngân hàng|bưu (?:điện|chính)|quốc gia|tổng đài|ví dụ|chẳng hạn|hỗ trợ kỹ thuật|nhà cung cấp/iu;

/** Whether a sentence speaks of another body than the agency and its one-stop counter. */
export const tellsOtherBody = (sentence: string): boolean => OTHER_BODIES.test(sentence.replaceAll(/một cửa|phường|xã/giu, ''));

/** Whether a sentence, its letters folded, speaks of the office itself without naming it. */
export const tellsOwnOffice = (folded: string): boolean => /van phong|co quan nay/u.test(folded);
