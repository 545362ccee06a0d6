import { withoutQuoted } from './quoted.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

/** A paper of citizens that has no validity any more, asked for as if it had. */
export interface FormerPaper {
  readonly at: number;
  readonly text: string;
  readonly kind: 'household-book' | 'identity-card';
}

/** Household books ended on 31/12/2022 (Luật Cư trú 2020, art. 38.3), old identity cards on 31/12/2024 (Luật Căn cước 2023, art. 46). */
const PATTERNS = [
  // A label that asks for the number of one; elsewhere it counts households: `tổng số hộ khẩu`.
  ['household-book', /(?:(?<!\p{L})sổ (?:hộ khẩu|đăng ký tạm trú|tạm trú)|^số hộ khẩu(?=[\s:]*$))(?! điện tử)(?!\p{L})/giu],
  ['identity-card', /(?<!\p{L})(?:(?:số|giấy|thẻ)\s)?(?:chứng minh (?:nhân dân|thư(?! bảo lãnh))|CMND|CMTND)(?!\p{L})/giu],
] as const;

const MAY_NAME = /hộ khẩu|tạm trú|hứng minh (?:nhân|thư)|CMN|CMTND/iu;

/** Beside one of the papers in use, the old one names the choice of those who have no other; who bears its number in older papers tells so. */
const OTHER_CHOICE = /căn cước|CCCD|định danh|hộ chiếu/iu;
/** Words of a sentence that tells of the time before, or that nobody asks for the paper. */
const TOLD = /(?<!\p{L})(?:không|trước (?:đây|ngày|năm|khi)|cũ|đã (?:cấp|được cấp|hết|bỏ|thu)|hết (?:giá trị|hiệu lực|hạn)|bãi bỏ|bỏ|thay|thu hồi|hủy|lưu trữ|xác nhận số|từng|khai thác|tra cứu|chuyển đổi)(?!\p{L})/iu;

/** Papers that ended, asked for or written into a form. Composed text. */
export const formerPapersIn = (text: string): readonly FormerPaper[] => {
  if (!MAY_NAME.test(text)) return [];
  const sentences = sentencesOf(text);
  const plain = withoutQuoted(text);
  return PATTERNS.flatMap(([kind, pattern]) =>
    Array.from(plain.matchAll(pattern), ({ 0: found, index }) => ({ at: index, text: found, kind })).filter(({ at }) => {
      const sentence = sentenceAt(sentences, at);
      return !TOLD.test(sentence) && (kind === 'household-book' || !OTHER_CHOICE.test(sentence));
    }),
  ).toSorted((left, right) => left.at - right.at);
};
