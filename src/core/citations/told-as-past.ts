import { sentenceAt, type TextBlock } from './cited-text.ts';

/** Words with which a text says that something no longer applies, or tells its history; in plain letters. */
const PAST =
  /\b(?:thay(?! doi\b)|het hieu luc|het han|bai bo|huy bo|truoc day|truoc ngay(?! \d{1,2}(?:\/\d{1,2})?(?![\d/.-]))|truoc khi (?:co|thuc hien|ban hanh|nghi dinh|thong tu|luat|sap|chuyen|het|ket thuc)|da duoc (?:thay|sua|bo sung|bai|huy|cap|giai quyet|ban hanh|cong bo|phe duyet|chuyen|tiep nhan truoc)|sua doi|bo sung mot so dieu|chuyen tiep|chuyen doi|nang cap|khong con|den het ngay|den ngay|lich su|phien ban truoc)\b/iu;

/** Whether the sentence at an offset, or what stands around its block, says that the thing named there is of the past. */
export const isToldAsPast = (block: TextBlock, offset: number): boolean => PAST.test(sentenceAt(block, offset).words) || PAST.test(block.surroundings());

/** Whether a block belongs to the revision table, which tells what once was. */
export const isHistory = ({ origin }: TextBlock): boolean => origin.kind === 'data' && origin.path[0] === 'changes';
