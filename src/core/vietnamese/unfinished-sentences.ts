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
