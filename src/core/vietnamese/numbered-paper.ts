/** A paper with a number before the words that say when it takes effect. */
const NUMBERED = /(?:quyết định|quy định|thông tư|nghị định|nghị quyết)\s(?:số\s)?\d+\/[^.;]*$/iu;

/** Tells whether the words at an offset are said of a numbered paper named before them. */
export const isSaidOfNumberedPaper = (text: string, at: number): boolean => NUMBERED.test(text.slice(Math.max(0, at - 160), at));
