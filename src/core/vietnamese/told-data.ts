import { sentencesOf } from './sentences.ts';

/** What a clause says of money in one breath, without a word on whom it spares: `người nộp được miễn lệ phí`. */
const FREE = /^(?:(?:người (?:nộp|yêu cầu|dân)|công dân|tổ chức, cá nhân|thủ tục này)(?: hồ sơ)?\s)?(?:được\s)?(?:miễn|không thu|không phải nộp)\s(?:phí|lệ phí)(?:, lệ phí)?(?: giải quyết| đăng ký)?[.;]?$/iu;

/** Clauses that say that nothing is to be paid. Composed text. */
export const toldFreeIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/phí/u.test(text)
    ? []
    : Array.from(text.matchAll(/[^.;,]+[.;,]?/gu), ({ 0: clause, index }) => ({ at: index + clause.search(/\S/u), text: clause.trim().replace(/[.;,]$/u, '') })).filter(({ text: clause }) => FREE.test(clause));

const HANDED_TO = /(?<!\p{L})(?:hồ sơ (?:được )?nộp|nộp (?:trực tiếp )?hồ sơ)(?: trực tiếp)? (?:tại|ở|cho|về) ([^.;,]{4,90})/giu;

/** Where a sentence says that papers are handed in, to its next sign. Composed text. */
export const toldReceiversIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/nộp/u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) =>
        /(?<!\p{L})(?:không|hoặc|nếu|khi|trường hợp|trước đây|đã|chuyển)(?!\p{L})/iu.test(sentence) ? [] : Array.from(sentence.matchAll(HANDED_TO), ({ 0: found, 1: place = '', index }) => ({ at: at + index + found.length - place.length, text: place.trim() })));

const RESULT = /(?:^|[.;]\s)[Kk]ết quả(?: giải quyết| thực hiện)?(?: của)?(?: thủ tục)?(?: này| hành chính)? là ([^.;,()\uFFFC]{6,90})/gu;

const IN_SOME_CASES = /(?<!\p{L})(?:nếu|khi|trường hợp|hoặc|đối với)(?!\p{L})/iu;

/** What a sentence says that comes of the procedure: `Kết quả là Giấy chứng nhận kết hôn`. Composed text. */
export const toldResultsIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  !/ết quả/u.test(text) ? [] : Array.from(text.matchAll(RESULT), ({ 0: found, 1: result = '', index }) => ({ at: index + found.length - result.length, text: result.trim() })).filter(({ text: result }) => !IN_SOME_CASES.test(result));

const ISSUED_WITH = /ban hành (?:lần đầu )?(?:cùng|kèm theo|kèm)(?: với)?(?: quy trình)?\s(\p{Lu}{2,6}(?:\.[\p{Lu}\d]{1,6}){1,3})(?![\p{L}\d])/iu;

/** The document with which a row of the revision table says that a form was issued. */
export const issuedWith = (text: string): { readonly at: number; readonly code: string } | undefined => {
  const found = ISSUED_WITH.exec(text);
  return found?.[1] === undefined ? undefined : { at: found.index + found[0].indexOf(found[1]), code: found[1] };
};
