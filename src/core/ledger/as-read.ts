/** Words as a reader takes them: Unicode forms and blanks do not count. U+FEFF has no width and is no blank. */
export const asRead = (words: string): string => words.normalize('NFC').replaceAll(/(?:(?!\uFEFF)\s)+/gu, ' ').replaceAll(/^ | $/gu, '');
