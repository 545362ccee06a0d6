import { sentencesOf } from './sentences.ts';

/** A rate that a sentence sets as the one to be reached. */
export interface SetRate {
  readonly at: number;
  readonly text: string;
  readonly rate: string;
  /** Words of the sentence but for figures; folded by the caller. */
  readonly words: readonly string[];
}

const RATE = /(?<![\d.,])(\d{1,3}(?:,\d{1,2})?)\s?%/gu;
/** Words that set a rate, as against telling one. */
const SETS = /(?<!\p{L})(?:phải đạt|đạt (?:từ|ít nhất|tối thiểu|trên)|tối thiểu|ít nhất|không (?:thấp hơn|dưới|quá)|trở lên|chỉ tiêu|mục tiêu|phấn đấu)(?!\p{L})/iu;
/** What was, what is reckoned by parts of the year, what holds for some. */
const BOUND = /(?<!\p{L})(?:năm (?:trước|ngoái|2\d{3})|quý|tháng|đã đạt|hiện (?:nay|tại)|trước đây|so với|tăng|giảm|nếu|trường hợp|riêng|đối với|trong đó|khi|cảnh báo|dưới mức|vượt)(?!\p{L})/iu;

/** Rates that sentences set. Composed text. */
export const setRatesIn = (text: string): readonly SetRate[] =>
  !text.includes('%')
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }): readonly SetRate[] => {
        const [only, ...others] = Array.from(sentence.matchAll(RATE));
        if (!only || others.length > 0 || !SETS.test(sentence) || BOUND.test(sentence)) return [];
        return [{ at, text: sentence, rate: (only[1] ?? '').replace(/^0+(?=\d)/u, ''), words: sentence.replaceAll(RATE, ' ').split(/[^\p{L}]+/u).filter((word) => word !== '') }];
      });
