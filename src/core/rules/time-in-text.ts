import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { figuresForNumerals } from '../vietnamese/numerals.ts';
import { readTime } from '../schedule/read-time.ts';
import type { Duration } from '../schedule/duration.ts';
import { lengthOf, writtenLimits } from '../schedule/process-cases.ts';
import { plainTextsOf, sentencesOf } from './plain-texts.ts';
import { foldedWords } from './folded-words.ts';
import type { Finding, Rule } from './rule.ts';

/** `5.3 Thời gian xử lý: 03 ngày làm việc`, `Thời hạn giải quyết | 15 ngày`: the limit of the whole, typed a second time. */
const TYPED = /^[^\p{L}]{0,10}(?:(?:tổng )?thời (?:hạn|gian) (?:giải quyết|thực hiện|xử lý|trả kết quả)(?: hồ sơ| thủ tục| TTHC)?)\s*[:|]\s*(?:là |không quá |trong |tối đa )?(\d[\d,./]{0,6}\s(?:ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng))(?![\p{L}])(?!\s*(?:làm việc|đối với|nếu|trường hợp))/iu;

/** The same in a sentence of its own, without a word on a case or a part. */
const IN_SENTENCE = /(?<!\p{L})(?:tổng )?thời (?:hạn|gian) (?:giải quyết|thực hiện|trả kết quả)(?: hồ sơ| thủ tục| TTHC)?(?: theo quy định)?(?: là| không quá| tối đa| trong)+ (\d[\d,./]{0,6}\s(?:ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng))(?![\p{L}])(?!\s*(?:làm việc|đối với|nếu|trường hợp))/iu;
/** `Hồ sơ hợp lệ được giải quyết xong trong vòng 03 ngày làm việc`. */
const SETTLED_IN = /^(?:hồ sơ(?: hợp lệ| đủ điều kiện| đầy đủ, hợp lệ)?|thủ tục(?: này)?)\s(?:được )?giải quyết(?: xong)? trong(?: vòng| thời hạn| thời gian)?(?: không quá| tối đa)?\s(\d[\d,./]{0,6}\s(?:ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng))(?!\p{L})(?!\s*(?:làm việc|đối với|nếu|trường hợp))/iu;
/** `Tổng thời gian 08 ngày làm việc`. */
const TOTAL = /(?<!\p{L})tổng (?:cộng )?thời gian(?: giải quyết| thực hiện| xử lý)?(?: (?:của )?(?:quy trình|các bước|\d{1,2} bước|toàn bộ các bước|cả quy trình)(?: này| trên| nêu trên| dưới đây)?)?\s?:?(?: là| không quá| tối đa)* (\d[\d,./]{0,6}\s(?:ngày làm việc|giờ làm việc|ngày|giờ|phút))(?![\p{L}])(?!\s(?:làm việc|đối với|nếu|trường hợp|tại|ở|của|cho|mỗi|một|trong))/iu;
/** `Từ khi nhận đủ hồ sơ đến khi trả kết quả không quá 24 ngày làm việc`. */
const FROM_TO = /(?<!\p{L})từ (?:khi|lúc|ngày|thời điểm)(?: tiếp)? nhận [^.;\d]{0,40}?(?:đến|tới) (?:khi|lúc|ngày)(?: có| ký| cấp)?[^.;\d]{0,50}?(?:là|không quá|tối đa|trong(?: vòng| thời hạn)?|mất|hết)\s(\d[\d,./]{0,6}\s(?:ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng))(?!\p{L})(?!\s*(?:làm việc|đối với|nếu|trường hợp))/iu;
/** `trả kết quả trong 24 ngày làm việc kể từ ngày nhận đủ hồ sơ`. */
const RETURNED_IN = /(?<!\p{L})(?:(?:trả|có) kết quả|kết quả(?: giải quyết)? được trả)\s(?:trong(?: vòng| thời hạn| thời gian)?|không quá|chậm nhất(?: là)?|sau)(?: không quá| tối đa)?\s(\d[\d,./]{0,6}\s(?:ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng))\s(?:kể )?từ (?:ngày|khi|lúc)(?: tiếp)? nhận(?! (?:bản|ý kiến|kết quả|văn bản|được (?:bản|ý kiến|kết quả|văn bản)))/iu;
const OF_A_CASE = /trường hợp|đối với|nếu|bước|gia hạn|xác minh|bổ sung|cấp (?:tỉnh|trên)|trước đây|thay vì|rút|giảm|quá hạn/iu;

/** The limit as the first words under a heading that announces it. */
const HEADS_TIMES = /^[\d.\s]*(?:tổng )?(?:thời hạn|thời gian)(?: (?:giải quyết|thực hiện|trả kết quả))?(?: hồ sơ| thủ tục| TTHC)?$/iu;
const ALONE = /^(?:là |không quá |tối đa |trong (?:vòng |thời hạn )?)*(\d[\d,./]{0,6}\s(?:ngày làm việc|giờ làm việc|ngày|giờ|phút|tháng))(?!\p{L})/iu;

/** All steps together are no part of the whole: `theo 05 bước dưới đây`, `các bước`. */
const ALL_STEPS = /(?<!\p{L})(?:các|\d{1,2}) bước(?! \d)/giu;

/** The time that a sentence gives to all steps together. */
export const totalIn = (sentence: string): string | undefined => (OF_A_CASE.test(sentence.replaceAll(ALL_STEPS, ' ')) ? undefined : TOTAL.exec(sentence)?.[1]);

const aloneIn = (text: string): string | undefined => {
  const [first = ''] = sentencesOf(text);
  return OF_A_CASE.test(first) ? undefined : ALONE.exec(first)?.[1];
};

const typedIn = (text: string, namesCase: (sentence: string) => boolean): string | undefined => {
  const whole = TYPED.exec(text)?.[1];
  if (whole !== undefined || !/thời (?:hạn|gian) |giải quyết|kết quả|nhận /iu.test(text)) return whole;
  return sentencesOf(text).map((sentence) => (OF_A_CASE.test(sentence) && !namesCase(sentence) ? undefined : (IN_SENTENCE.exec(sentence) ?? SETTLED_IN.exec(sentence) ?? FROM_TO.exec(sentence) ?? RETURNED_IN.exec(sentence))?.[1]) ?? totalIn(sentence)).find((found) => found !== undefined);
};

/** Fewer words name no case for sure. */
const FEWEST_OF_CASE = 3;

const said = (time: Duration): string => JSON.stringify(time, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

interface KnownLimits {
  readonly limits: readonly string[];
  /** Variants with limits of their own, by their folded names. */
  readonly variants: readonly { readonly name: string; readonly committed: string; readonly statutory: string }[];
  readonly committed: string;
  readonly statutory: string;
  /** The process whose limits they are, where another document speaks of it. */
  readonly owner: string;
}

/** The limits of the variant that a text names. */
const limitsOfNamed = (variants: KnownLimits['variants'], text: string): { readonly committed?: string; readonly statutory?: string } => {
  const named = variants.length === 0 ? undefined : variants.find(({ name }) => foldedWords(text).includes(name));
  return named ? { committed: named.committed, statutory: named.statutory } : {};
};

const findingsIn = (reading: DocumentReading, { limits, variants, ...known }: KnownLimits): readonly Finding[] => {
  let isUnderTimes = false;
  return plainTextsOf(reading).flatMap(({ text, isHeading, placeOf }) => {
    if (isHeading) isUnderTimes = HEADS_TIMES.test(text);
    const told = figuresForNumerals(text);
    const typed = typedIn(told, (sentence) => variants.some(({ name }) => foldedWords(sentence).includes(name))) ?? (isUnderTimes ? aloneIn(told) : undefined);
    const length = typed === undefined ? undefined : lengthOf(readTime(typed));
    return typed === undefined || !length || limits.includes(said(length)) ? [] : [{ location: placeOf(typed), params: { words: typed, ...known, ...limitsOfNamed(variants, told) } }];
  });
};

/** The time limit typed into the text is one of those in the data. */
export const timeInText: Rule = {
  id: 'time-in-text',
  theme: 'time',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    judgedDocuments(content).flatMap((reading) => {
      const { documents } = content;
      const { known: own } = reading;
      // A form repeats the time of the process that it belongs to.
      const process = own.kind === 'form' && own.belongsTo !== undefined ? documents.find(({ claimedCode }) => claimedCode === own.belongsTo)?.known : own;
      if (process?.kind !== 'process' || process.status === 'withdrawn' || own.status === 'withdrawn') return [];
      const written = writtenLimits(process);
      const limits = written.flatMap((limit) => lengthOf(limit.reading) ?? []).map(said);
      // A limit in words may be the one that the text tells in figures.
      if (process.committedTime === undefined || process.statutoryTime === undefined || limits.length < written.length) return [];
      const variants = (process.variants ?? []).filter(({ committedTime, statutoryTime }) => committedTime !== undefined || statutoryTime !== undefined).map(({ name, committedTime, statutoryTime }) => ({ name: foldedWords(name), committed: committedTime ?? process.committedTime ?? '', statutory: statutoryTime ?? process.statutoryTime ?? '' })).filter(({ name }) => name.split(' ').length >= FEWEST_OF_CASE);
      return findingsIn(reading, { limits, variants, committed: process.committedTime, statutory: process.statutoryTime, owner: own.kind === 'form' ? (process.code ?? '') : '' });
    }),
};
