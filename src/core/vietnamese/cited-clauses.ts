import { sentencesOf } from './sentences.ts';

/** A clause of the standard that a text cites. */
export interface CitedClause {
  readonly number: string;
  readonly words: string;
}

const CITED = /(?<!\p{L})(?:điều khoản|khoản mục|mục|yêu cầu)\s((?:[4-9]|10)\.\d{1,2}(?:\.\d{1,2})?)(?![\d/]|\.\d)[^.;]{0,40}?(?:TCVN\s)?ISO\s9001/giu;

/** The standard has parts of its own from the fourth to the tenth. */
const BEYOND = /(?<!\p{L})(?:điều khoản|yêu cầu)\s((?:[1-3]|1[1-9])\.\d{1,2}(?:\.\d{1,2})?)(?![\d/]|\.\d)\s(?:của (?:tiêu chuẩn )?)?(?:TCVN\s)?ISO\s9001/giu;

const NAMED_ALONE = /(?<!\p{L})(?:điều khoản)\s((?:[4-9]|10)\.\d{1,2}(?:\.\d{1,2})?)(?![\d/]|\.\d)(?![^.;]{0,40}(?:hợp đồng|luật|nghị định|thông tư))/giu;

/** `yêu cầu 9.4 của tiêu chuẩn`, without the name of the standard. */
const OF_STANDARD = /(?<!\p{L})(?:yêu cầu|mục|khoản|điểm)\s((?:[4-9]|10)\.\d{1,2}(?:\.\d{1,2})?)(?![\d/]|\.\d)\s(?:của|trong|theo)\s(?:bộ )?tiêu chuẩn(?!\s(?:kỹ thuật|xây dựng|cơ sở|nước|ngành|chức danh|nghề|xét|trường|TCVN [\dI]|\p{Lu}{3,} \d))/giu;

/** No article of a law has such a number. */
const AS_ARTICLE = /(?<!\p{L})điều\s((?:[4-9]|10)\.\d{1,2}(?:\.\d{1,2})?)(?![\d/]|\.\d)(?=\s(?:của )?(?:tiêu chuẩn|TCVN|ISO))/giu;

/** Clauses named together with the standard, or as its clauses are. Composed text. */
export const clausesCitedIn = (text: string): readonly CitedClause[] => {
  const numbers = [
    ...(text.includes('ISO') ? Array.from(text.matchAll(BEYOND), ([, number = '']) => number) : []),
    ...(text.includes('ISO') ? sentencesOf(text).flatMap((sentence) => Array.from(sentence.text.matchAll(CITED), ([, number = '']) => number)) : []),
    ...(text.includes(' tiêu chuẩn') ? Array.from(text.matchAll(OF_STANDARD), ([, number = '']) => number) : []),
    ...(/iều \d/u.test(text) ? Array.from(text.matchAll(AS_ARTICLE), ([, number = '']) => number) : []),
    ...(text.includes('iều khoản ') ? Array.from(text.matchAll(NAMED_ALONE), ([, number = '']) => number) : []),
  ];
  return [...new Set(numbers)].map((number) => ({ number, words: number }));
};

/** Heads of columns that hold clauses of the standard. */
export const holdsClauses = (header: string): boolean => /^(?:các )?điều khoản(?: (?:của )?(?:tiêu chuẩn|(?:TCVN )?ISO 9001(?::\d{4})?))?$|^(?:TCVN )?ISO 9001(?::\d{4})?$/iu.test(header.trim());

/** Clauses in a cell that holds nothing else: `4.1, 7.5.3; 9.2`. */
export const clausesOfCell = (text: string): readonly CitedClause[] =>
  /^\s*\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:\s*[,;–-]\s*\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)*\s*$/u.test(text) ? Array.from(text.matchAll(/\d{1,2}(?:\.\d{1,2}){1,2}/gu), ([number]) => ({ number, words: number })) : [];

/** A clause with the words that tell what it is about. */
export interface TitledClause {
  readonly number: string;
  readonly at: number;
  /** Words before it in its sentence, and those right behind. */
  readonly before: string;
  readonly behind: string;
}

const WITH_NUMBER = /(?<![\p{L}\d./])(?:điều khoản\s)?((?:[4-9]|10)\.\d(?:\.\d)?)(?![\d/.,]\d|[\d/])/giu;

/** Clauses that a text names with their titles: `điều khoản 7.5.3 Kiểm soát thông tin dạng văn bản`, `xem xét của lãnh đạo theo điều khoản 9.3`. */
export const titledClausesIn = (text: string): readonly TitledClause[] =>
  !/iều khoản|ISO/.test(text) || !/\d\.\d/.test(text)
    ? []
    : sentencesOf(text).flatMap(({ at, text: sentence }) =>
        !/điều khoản|ISO/iu.test(sentence)
          ? []
          : Array.from(sentence.matchAll(WITH_NUMBER), ({ 0: found, 1: number = '', index }) => ({
              number,
              at: at + index + found.length - number.length,
              before: /điều khoản/iu.test(found) && /(?:theo|tại|nêu ở|quy định tại)\s$/iu.test(sentence.slice(0, index)) ? sentence.slice(0, index) : '',
              behind: sentence.slice(index + found.length).replace(/^\s*[–:(“"-]?\s*/u, ''),
            })),
      );

/** A clause that a sentence says does not apply. */
export interface ClauseRuledOut {
  readonly number: string;
  readonly words: string;
}

/** `Khi thiết kế dịch vụ mới theo điều khoản 8.3, Phòng …`: what is done as a clause asks. */
const DONE_BY = /(?<!\p{L})(?:theo|đáp ứng|đúng)(?: yêu cầu(?: của| tại)?| quy định tại)?\s(?:điều khoản|yêu cầu)\s((?:[4-9]|10)\.\d{1,2}(?:\.\d{1,2})?)(?![\d/]|\.\d)/giu;
const NOT_DONE = /không áp dụng|loại trừ|ngoại lệ|không thuộc|không có|không thực hiện|không phải|trừ|nếu|miễn/iu;

/** Clauses that sentences say are acted on. Composed text. */
export const clausesActedOnIn = (text: string): readonly ClauseRuledOut[] =>
  !/(?:điều khoản|yêu cầu) \d/u.test(text) ? [] : sentencesOf(text).flatMap(({ text: sentence }) => (NOT_DONE.test(sentence) ? [] : Array.from(sentence.matchAll(DONE_BY), ([, number = '']) => ({ number, words: number }))));

const RULED_OUT = /(?<!\p{L})(?<!không )(?:không áp dụng|loại trừ|ngoại lệ)(?: đối với| với| các| những| là| gồm|:)*\s(?:điều khoản|yêu cầu|khoản mục)\s((?:[4-9]|10)\.\d{1,2}(?:\.\d{1,2})?(?:(?:, | và |; )(?:điều khoản )?(?:[4-9]|10)\.\d{1,2}(?:\.\d{1,2})?)*)(?![\d/]|\.\d)/giu;
/** `Không có điều khoản nào bị loại trừ`, `chỉ loại trừ khi …`, `trước đây loại trừ …`. */
const NOT_NOW = /trước đây|trước kia|lần ban hành|phiên bản|nếu|(?:^|[,;] ?)khi |có thể|đã bỏ|không còn|năm \d{4}/iu;

/** Clauses that sentences of a manual rule out: `Phường không áp dụng điều khoản 8.4`. Composed text. */
export const clausesRuledOutIn = (text: string): readonly ClauseRuledOut[] =>
  !/áp dụng|oại trừ|goại lệ/u.test(text)
    ? []
    : sentencesOf(text).flatMap(({ text: sentence }) =>
        NOT_NOW.test(sentence) ? [] : Array.from(sentence.matchAll(RULED_OUT)).flatMap(([, numbers = '']) => Array.from(numbers.matchAll(/\d{1,2}\.\d{1,2}(?:\.\d{1,2})?/gu), ([number]) => ({ number, words: number }))));
