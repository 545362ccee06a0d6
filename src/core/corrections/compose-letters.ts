import { outsideExactText } from './corrected-lines.ts';

/** Puts letters and marks that stand apart into one sign each (Unicode NFC, as state web sites must). */
export const composeLetters = outsideExactText((text) => text.normalize('NFC'));
