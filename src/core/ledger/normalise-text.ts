import { normaliseLineEnds } from '../parse/split-front-matter.ts';

/**
 * A text reduced to what a reader would call the same text: no byte-order mark, LF, NFC, no blanks at line ends, one blank for
 * several inside a line (its indentation stays), one empty line for several, none at either end.
 */
export const normaliseText = (text: string): string =>
  normaliseLineEnds(text)
    .normalize('NFC')
    .replaceAll(/[ \t]+\n/gu, '\n')
    // A single blank is what it would become: only other runs are looked at.
    .replaceAll(/(?<=[^ \t\n])(?: [ \t]+|\t[ \t]*)/gu, ' ')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .replace(/^\n+/u, '')
    .trimEnd();
