import { spelledNumber } from './number-words.ts';
import { sentencesOf } from './sentences.ts';

/** A figure that bounds or counts something. */
export interface BoundFigure {
  /** How it bounds: `trở lên`, `tối đa`; empty where it counts what something has. */
  readonly bound: string;
  readonly unit: string;
  readonly figure: number;
  readonly at: number;
  readonly text: string;
  /** The two words right before it, in small letters: `nguyên giá`. */
  readonly of: string;
}

const UNITS = 'ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng|năm|tuổi|triệu đồng|tỷ đồng|đồng|người|thành viên|tờ|trang|bản|lần|điểm|mét|m2|m²|km|hồ sơ|phiếu';
const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,9}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s\(\p{L}+(?: \p{L}+)?\))?\s(${UNITS})(?![\p{L}\d])`;
const FROM = new RegExp(String.raw`(?<!\p{L})từ\s(?:đủ\s)?${NUMBER}\strở lên`, 'giu');
const MOST = new RegExp(String.raw`(?<!\p{L})(?:tối đa|không quá|nhiều nhất)(?: là)?\s${NUMBER}`, 'giu');
const LEAST = new RegExp(String.raw`(?<!\p{L})(?:tối thiểu|ít nhất)(?: là)?\s${NUMBER}`, 'giu');
const HAS = new RegExp(String.raw`(?<!\p{L})(?:có|gồm)\s${NUMBER}(?!\s(?:trở|đến))`, 'giu');

const BOUNDS: readonly (readonly [string, RegExp])[] = [['trở lên', FROM], ['tối đa', MOST], ['tối thiểu', LEAST], ['', HAS]];

const SCALES: Readonly<Record<string, number>> = { 'triệu đồng': 1e6, 'tỷ đồng': 1e9 };

const valueOf = (number: string): number => (/^\d/u.test(number) ? Number(number.replaceAll('.', '')) : (spelledNumber(number)?.value ?? 0));

const wordsBefore = (text: string, at: number): string => /(?:\p{L}+\s){2}$/u.exec(text.slice(0, at))?.[0].trim().toLowerCase() ?? '';

/** Figures that bound or count. */
const figuresIn = (text: string): readonly BoundFigure[] =>
  BOUNDS.flatMap(([bound, pattern]) => Array.from(text.matchAll(pattern), ({ 0: found, 1: number = '', 2: unit = '', index }) => {
    const scale = SCALES[unit.toLowerCase()];
    return { bound, unit: scale === undefined ? unit.toLowerCase() : 'đồng', figure: valueOf(number) * (scale ?? 1), at: index, text: found, of: wordsBefore(text, index) };
  }));

/** Figures of the meaning that a list of terms gives: `Tổ có ba người do Chủ tịch thành lập`. Composed text. */
export const definedFigures = (meaning: string): readonly BoundFigure[] => figuresIn(meaning);

/** Heads of the columns of a list of terms. */
export const holdsTerms = (header: string): boolean => /^(?:(?:từ|cụm từ|thuật ngữ)(?: ngữ)?(?:, ?(?:cụm từ|từ viết tắt|thuật ngữ))?|khái niệm|từ viết tắt, thuật ngữ)$/iu.test(header.trim());

/** Sentences that bound what they say, so that another figure may hold. */
const BOUND = /trường hợp|nếu|(?<!\p{L})khi(?!\p{L})|(?:^|[,;] )riêng|riêng (?:với|đối)|trừ|ví dụ|trước đây|thêm|còn lại|mỗi|từng|hoặc|không có|chưa có/iu;

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Words between a term and what is measured of it. */
const LONGEST_BETWEEN = 20;

/**
 * @param measures what the meaning measures, `nguyên giá`: these words may stand between the term and its figure.
 * Figures that sentences of a text give a term: `Tổ kiểm kê có năm người`, `từ 30.000.000 đồng trở lên là tài sản cố định`. Composed text. */
export const figuresToldOf = (term: string, text: string, measures: readonly string[] = []): readonly BoundFigure[] => {
  if (!text.toLowerCase().includes(term.toLowerCase())) return [];
  return sentencesOf(text).flatMap(({ at, text: sentence }) => {
    if (BOUND.test(sentence)) return [];
    const opens = new RegExp(String.raw`^\W{0,3}${escaped(term)}\s(?:(?:phải|là|được|luôn|đóng|trùm)\s)*`, 'iu').exec(sentence);
    const names = new RegExp(String.raw`^[^.;:]{0,6}\strở lên\s(?:được coi là|được gọi là|thì là|là)\s${escaped(term)}(?!\p{L})`, 'iu');
    return figuresIn(sentence)
      // The term right before its figure, or right behind «… trở lên là».
      .filter(({ at: place, text: told, bound }) => (opens !== null && (place === opens[0].length || (place - opens[0].length <= LONGEST_BETWEEN && measures.some((words) => words !== '' && sentence.slice(opens[0].length, place).toLowerCase().trim().endsWith(words))))) || (bound === 'trở lên' && names.test(sentence.slice(place + told.length - ' trở lên'.length))))
      .map((figure) => ({ ...figure, at: at + figure.at }));
  });
};
