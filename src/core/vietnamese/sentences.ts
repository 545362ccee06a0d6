/** A sentence, or a part between semicolons, with its place in a text. */
export interface Sentence {
  readonly at: number;
  readonly text: string;
}

/** A stop ends a sentence only before a blank, so that codes, dates and numbers stay whole. */
const END = /[.!?;](?=\s|$)|\n+/gu;

/** Cuts a text into sentences. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const blank = part.length - part.trimStart().length;
    if (part.trim() !== '') sentences.push({ at: start + blank, text: part.trim() });
    start = end;
  };
  for (const { 0: sign, index } of text.matchAll(END)) add(index + sign.length);
  add(text.length);
  return sentences;
};

/** The sentence in which an offset lies. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): string => sentences.findLast(({ at }) => at <= offset)?.text ?? '';
