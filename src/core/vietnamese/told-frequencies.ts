import { figuresForNumerals } from './numerals.ts';
import { sentencesOf } from './sentences.ts';

/** How often a sentence says that something is done. */
export interface ToldFrequency {
  readonly at: number;
  readonly text: string;
  /** Times in a year. */
  readonly perYear: number;
  /** Words on what is done, without those on how often; folded by the caller. */
  readonly words: readonly string[];
}

const PER_YEAR: Readonly<Record<string, number>> = { ngày: 365, tuần: 52, tháng: 12, quý: 4, năm: 1 };
const TIMES = String.raw`(?:\s(một|hai|ba|bốn|\d{1,2})\slần)?`;
const EVERY = new RegExp(String.raw`(?<!(?:trợ cấp|hỗ trợ|mức|lương|phí|tiền|kinh phí|hội|đồng|người|cuối|đầu|của)\s)(?<!\p{L})(?:hằng|hàng|mỗi|một)\s(ngày|tuần|tháng|quý|năm)(?!\p{L}|\s?\d)${TIMES}`, 'giu');
const IN_MONTHS = /(?<![\p{L}\d./,-])(\d{1,2})\s(tháng|năm|tuần|quý)\s(?:một|1)\slần(?!\p{L})/giu;
const IN_A_YEAR = /(?<![\p{L}\d./,-])(\d{1,2}|một|hai|ba|bốn)\slần\s?(?:\/|trong (?:một |mỗi )?|một |mỗi )\s?(tuần|tháng|quý|năm)(?!\p{L}|\s?\d)/giu;

const SMALL: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4 };
const countOf = (words: string | undefined): number => (words === undefined ? 1 : (SMALL[words.toLowerCase()] ?? Number(words)));

/** Sentences on some cases, on another time, or on a limit that is reckoned in such units. */
const BOUND = /trường hợp|đối với|nếu|hoặc|riêng|trừ|tùy|ví dụ|ngoài ra|thêm|trước đây|sửa|thay|đột xuất|khi cần|lần (?:đầu|hai|cuối|thứ)|đợt|nhóm|loại|cấp độ|ít nhất|tối thiểu|\d{4}/iu;
const LONGEST = 170;

const frequenciesIn = (sentence: string): readonly { readonly at: number; readonly length: number; readonly perYear: number }[] => {
  const found = [
    ...Array.from(sentence.matchAll(IN_MONTHS), ({ 0: words, 1: count = '1', 2: unit = '', index }) => ({ at: index, length: words.length, perYear: (PER_YEAR[unit.toLowerCase()] ?? 1) / Number(count) })),
    ...Array.from(sentence.matchAll(IN_A_YEAR), ({ 0: words, 1: count, 2: unit = '', index }) => ({ at: index, length: words.length, perYear: (PER_YEAR[unit.toLowerCase()] ?? 1) * countOf(count) })),
    ...Array.from(sentence.matchAll(EVERY), ({ 0: words, 1: unit = '', 2: count, index }) => ({ at: index, length: words.length, perYear: (PER_YEAR[unit.toLowerCase()] ?? 1) * countOf(count) })),
  ];
  // `một lần một năm` is met twice.
  return found.filter(({ at }, place) => found.findIndex((other) => at >= other.at && at < other.at + other.length) === place);
};

const FEWEST_WORDS = 3;

/** The clauses of a sentence with what each says of how often. */
export const toldFrequenciesIn = (text: string): readonly ToldFrequency[] => {
  if (!/(?:hằng|hàng|mỗi|một)\s(?:ngày|tuần|tháng|quý|năm)|lần/iu.test(text)) return [];
  return sentencesOf(text).flatMap(({ at, text: sentence }): readonly ToldFrequency[] => {
    if (sentence.length > LONGEST || BOUND.test(sentence) || /[:(]/u.test(sentence)) return [];
    const plain = figuresForNumerals(sentence);
    const clauses = plain.split(/,\s+/u);
    return clauses.flatMap((clause, place): readonly ToldFrequency[] => {
      const [only, ...others] = frequenciesIn(clause);
      if (!only || others.length > 0) return [];
      const wordsOf = (words: string): readonly string[] => words.split(/[^\p{L}]+/u).filter((word) => word !== '');
      const own = wordsOf(`${clause.slice(0, only.at)} ${clause.slice(only.at + only.length)}`);
      // `Mỗi tháng, Trung tâm lập báo cáo …`: what is done stands behind the comma.
      const words = own.length >= FEWEST_WORDS || place > 0 ? own : [...own, ...clauses.slice(1).flatMap((next) => (frequenciesIn(next).length > 0 ? [] : wordsOf(next)))];
      return [{ at, text: sentence, perYear: only.perYear, words }];
    });
  });
};

/** Whether a sentence tells of what is made at several levels, by the week and by the quarter: reports, checks. */
export const isMadeOften = (text: string): boolean => /(?<!\p{L})(?:báo cáo|tổng hợp|thống kê|giao ban|kiểm tra|đối chiếu)(?!\p{L})/iu.test(text);
