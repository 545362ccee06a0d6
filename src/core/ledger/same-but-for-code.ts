import { normaliseText } from './normalise-text.ts';

const withoutCode = (source: string): string => normaliseText(source).replace(/^code[ \t]*:.*$/mu, '');

/** Whether two texts are the same to the letter but for the code that they say they bear. */
export const saysSameButForCode = (left: string, right: string): boolean => withoutCode(left) === withoutCode(right);
