import { sentenceAt, type TextBlock } from './cited-text.ts';

/** Words with which a text says that something no longer applies, or tells its history; in plain letters. */
const PAST =
  /\b(?:thay(?! doi\b)|het hieu luc|het han|bai bo|huy bo|truoc day|truoc ngay(?! \d{1,2}(?:\/\d{1,2})?(?![\d/.-]))|truoc khi (?:co|thuc hien|ban hanh|nghi dinh|thong tu|luat|sap|chuyen|het|ket thuc)|da duoc (?:thay|sua|bo sung|bai|huy|cap|giai quyet|ban hanh|cong bo|phe duyet|chuyen|tiep nhan truoc)|sua doi|bo sung mot so dieu|chuyen tiep|chuyen doi|nang cap|khong con (?:hieu luc|ap dung|gia tri|thuc hien|duoc (?:ap dung|thuc hien)|phu hop|la (?:can cu|co so))|den het ngay|den ngay|lich su|phien ban truoc)\b/iu;

/** Whether the sentence at an offset, or what stands around its block, says that the thing named there is of the past. */
export const isToldAsPast = (block: TextBlock, offset: number): boolean => PAST.test(sentenceAt(block, offset).words) || PAST.test(block.surroundings());

/** Whether a block belongs to the revision table, which tells what once was. */
export const isHistory = ({ origin }: TextBlock): boolean => origin.kind === 'data' && origin.path[0] === 'changes';

/**
 * Words before a paper that put another in its place. What follows `theo`, `tại` is named as being in force, and a paper of which an
 * article is put aside goes on.
 */
const PUT_ASIDE =
  /\b(?:thay the|thay cho|bai bo|huy bo)(?: cho)?:? (?:cac )?(?=(?:nghi dinh|thong tu|quyet dinh|nghi quyet|luat|bo luat|phap lenh|chi thi)\b)(?:(?!\b(?:theo|tai|can cu|quy dinh|huong dan|bang|khoan|diem|dieu|muc|phu luc)\b|\bcua (?:luat|bo luat|nghi dinh|thong tu|phap lenh)\b)[^;])*$/iu;
/** Words behind a paper, no other paper between, that say that it has ended. */
const ENDED = /^(?:(?!\d\/(?:19|20)\d\d\/)[^;]){0,160}?\b(?:(?:da|nay) het hieu luc|(?:da|nay|da duoc|da bi|duoc|bi) (?:thay the|thay bang|bai bo|huy bo))\b/iu;

/** Whether the sentence around a paper says that this very paper was replaced or has ended; words on its amendment do not. */
export const isToldAsEnded = (block: TextBlock, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  const sentence = sentenceAt(block, start);
  return PUT_ASIDE.test(sentence.words.slice(0, start - sentence.start)) || ENDED.test(sentence.words.slice(end - sentence.start));
};
