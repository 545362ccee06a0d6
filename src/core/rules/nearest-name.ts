import { nearestWord } from './nearest-word.ts';

const withoutDigits = (name: string): string => name.toLowerCase().replaceAll(/\d+/gu, '0');

const withoutLeadingZeros = (name: string): string => name.toLowerCase().replaceAll(/(?<!\d)0+(?=\d)/gu, '');

/** Two neighbouring signs swapped, all else alike: `QT.TP.10` and `QT.TP.01`. */
const isSwap = (left: string, right: string): boolean => {
  if (left.length !== right.length) return false;
  const at = [...left].findIndex((sign, index) => sign !== right[index]);
  return at !== -1 && left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
};

/** Whether two names are alike but for their digits: those of another document, law or picture of the same sort. */
const isOfOther = (typed: string, name: string): boolean =>
  withoutDigits(typed) === withoutDigits(name) && withoutLeadingZeros(typed) !== withoutLeadingZeros(name) && !isSwap(typed.toLowerCase(), name.toLowerCase());

/** The code, id or file name that was probably meant. One that differs in digits alone is none, unless two of them were swapped or a zero in front was left out. */
export const nearestName = (typed: string, names: readonly string[]): string | undefined => nearestWord(typed, names.filter((name) => !isOfOther(typed, name)));
