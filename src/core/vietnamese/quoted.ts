const QUOTED = /[“"«][^”"»\n]{0,300}[”"»]/gu;

/** The text with blanks where words stand in quotation marks; every other letter keeps its place. */
export const withoutQuoted = (text: string): string => text.replaceAll(QUOTED, (words) => ' '.repeat(words.length));
