import { withoutQuoted } from './quoted.ts';

/** A sentence that stops behind a word that leads to another. */
export interface UnfinishedSentence {
  readonly at: number;
  readonly text: string;
}

/** Words behind which something must follow; those that also end a longer word («lý do», «hiện tại») or are adverbs are left out. */
const STOPS = /(?<!\p{L})((?:\p{L}+\s){0,3})(của|và|hoặc|các|những|bởi|đối với|kể từ ngày|trước ngày|sau ngày|chậm nhất ngày|quy định tại|nêu tại|căn cứ vào|được sự|nhằm)\s?[.;](?=\s|$)/giu;

/** The same letters as a noun: `chia của`, `nội các`, `Tàng Kinh Các`. */
const NOUN = /(?:chia|mất|tham|ăn|phá|cướp|giữ|tiền|mọi|hết|như)\scủa$|(?:nội|khuê|đài|lầu|gác)\scác$|\p{L}\sCác$/u;

/** A paragraph that ends behind a word that joins: `… mà chưa gia hạn thì`. */
const OPEN_END = /(?<!\p{L})((?:\p{L}+\s){2,4})(thì|của|các|những|bởi|nhằm|do|nếu|từ ngày|trước ngày|và|hoặc|theo|tại|cho)\s*$/iu;

const MAY_BE_OPEN = /(?:thì|của|các|những|bởi|nhằm|do|nếu|ngày|và|hoặc|theo|tại|cho)\s*$/iu;
/** Words that end in one of these. */
const CLOSED = /(?:(?:lý|tự|căn)\sdo|(?:kèm|tiếp|đi|noi|dõi|mang|làm|dựa|tuân)\stheo|(?:hiện|tồn|ở|còn|ngoại|khuyết|thực|nán|đương|ngự|hiện diện)\stại|(?:dành|trao|gửi|đưa|giao|để)\scho)$/iu;

/** Where a paragraph, with nothing behind it that goes on with it, stops in the middle of a sentence. Composed text. */
export const openEndOf = (text: string): UnfinishedSentence | undefined => {
  // One look at the last word spares nearly every text the close one.
  const found = MAY_BE_OPEN.test(text.slice(-12)) ? OPEN_END.exec(text) : null;
  return !found || NOUN.test(`${found[1] ?? ''}${found[2] ?? ''}`) || CLOSED.test(found[0].trim()) ? undefined : { at: found.index, text: found[0].trim() };
};

/** Words with which a paragraph promises what follows: `Trình tự thực hiện như sau:`. */
const LEAD_IN = /(?<!\p{L})((?:\p{L}+\s){1,4})(?:như sau|sau|sau đây|dưới đây|bao gồm|gồm|gồm có|cụ thể là)\s?:\s*$/iu;

/** The promise with which a paragraph ends. Composed text. */
export const leadInOf = (text: string): UnfinishedSentence | undefined => {
  const found = /:\s*$/u.test(text) ? LEAD_IN.exec(text) : null;
  return found ? { at: found.index, text: found[0].trim() } : undefined;
};

/** A shorter one may be a line of its own. */
const SENTENCE = 80;
/** A line that is numbered may be a heading: `Điều 5. …`, `a) …`. */
const NUMBERED = /^\W{0,3}(?:(?:điều|mục|chương|phần|khoản|bước|phụ lục)\s)?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zđ]|[IVX]+)[.):]/iu;

/** Whether a paragraph of several sentences, or one long one, has lost its last stop: it ends with a letter or figure. Composed text. */
export const lacksStop = (text: string): boolean => /[\p{L}\d]\s*$/u.test(text) && (/\p{L}{2}\.\s+\p{Lu}/u.test(text) || (text.length > SENTENCE && !NUMBERED.test(text)));

const FEWEST_WORDS = 8;
/** What is no sentence ends without a stop: `Trụ sở: …`, a line in capitals, a formula. */
const NO_SENTENCE = /^[^.;]{0,40}:|^[^\p{Ll}]*$|=/u;

/** Whether a paragraph breaks off behind a word or a comma, however short it is. Composed text. */
export const breaksOff = (text: string): boolean => /(?:\p{Ll}{2}|,)\s*$/u.test(text) && !NUMBERED.test(text) && !NO_SENTENCE.test(text) && text.trim().split(/\s+/u).length >= FEWEST_WORDS;

/** Whether a paragraph of a form promises something: `Tôi cam đoan …`. */
export const isOath = (text: string): boolean => /^\s*(?:tôi|chúng tôi|bên \p{L}|các bên|đơn vị|gia đình)\s(?:xin\s)?(?:cam đoan|cam kết)/iu.test(text);

/** Whether a paragraph ends as a sentence, or as one that a list goes on with. */
export const isClosed = (text: string): boolean => /[.!?…:;]["”»)]?\s*$/u.test(text);

/** Whether a paragraph of several sentences ends with a stop. */
export const hasStop = (text: string): boolean => /\p{L}{2}\.\s+\p{Lu}/u.test(text) && /[.!?…]\s*$/u.test(text);

/** The last words of a paragraph. */
export const lastWordsOf = (text: string): UnfinishedSentence => {
  const words = /(?:\S+\s+){0,3}\S+\s*$/u.exec(text);
  return { at: words?.index ?? 0, text: (words?.[0] ?? '').trim() };
};

const MAY_STOP = /(?:của|và|hoặc|các|những|bởi|với|ngày|tại|vào|sự|nhằm)\s?[.;]/u;

/** Sentences of which the end was deleted: `phải được sự đồng ý của.` Composed text; what is quoted shows words by themselves. */
export const unfinishedSentencesIn = (text: string): readonly UnfinishedSentence[] =>
  !MAY_STOP.test(text)
    ? []
    : Array.from(withoutQuoted(text).matchAll(STOPS))
        // An item of a list ends so before the last: `a) … ; và`; a semicolon right behind would be a slip of another sort.
        .filter(({ 1: before = '', 2: word = '' }) => !/^(?:và|hoặc)$/iu.test(word) || before !== '')
        .filter(({ 1: before = '', 2: word = '' }) => !NOUN.test(`${before}${word}`))
        .map(({ 0: found, index }) => ({ at: index, text: found.trim() }));
