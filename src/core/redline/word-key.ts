import { placeTones } from '../vietnamese/tone-placement.ts';

/** Ways to write the same words. */
export const noiseKinds = ['tone', 'composition', 'quotes', 'blanks', 'dashes', 'numbering', 'order', 'format', 'zeros'] as const;
export type NoiseKind = (typeof noiseKinds)[number];

const PLAIN = /^[\w.,;:!?()/%+=-]*$/u;
const DOUBLE_QUOTES = /[“”„‟«»″]/gu;
const SINGLE_QUOTES = /[‘’‚‛′`´]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** A number below ten, a day with its month, a month with its year: each may be written with a zero before it. */
const BELOW_TEN = /^0[1-9]$/u;
const DAY_OR_MONTH = /^(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?:\/\d{4})?|(?:0?[1-9]|1[0-2])\/\d{4})$/u;
const ZEROS = /(?<!\d)0(?=[1-9])/gu;

/** No memory grows without end. */
const MOST = 50_000;
const known = new Map<string, string>();

const straightQuotes = (text: string): string => text.replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'");
const plainDashes = (text: string): string => text.replace(DASHES, '-').replace('…', '...');
const withoutZeros = (text: string): string => (BELOW_TEN.test(text) || DAY_OR_MONTH.test(text) ? text.replace(ZEROS, '') : text);
const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** The one spelling of a word in which letters put together, tone marks, quotation marks, dashes and zeros before a number no longer differ. */
export const wordKey = (text: string): string => {
  if (PLAIN.test(text)) return withoutZeros(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > MOST) known.clear();
  const key = placeTones(plainDashes(straightQuotes(withoutInvisible(text).normalize('NFC'))), 'old');
  known.set(text, key);
  return key;
};

/** What tells two writings of one word apart. */
export const noiseBetween = (older: string, newer: string): readonly NoiseKind[] => {
  if (older === newer) return [];
  const kinds: NoiseKind[] = [];
  let [left, right] = [withoutInvisible(older), withoutInvisible(newer)];
  if (left !== older || right !== newer) kinds.push('blanks');
  const step = (kind: NoiseKind, rewrite: (text: string) => string): void => {
    const [nextLeft, nextRight] = [rewrite(left), rewrite(right)];
    if (differences(left, right) > differences(nextLeft, nextRight)) kinds.push(kind);
    [left, right] = [nextLeft, nextRight];
  };
  const [composedLeft, composedRight] = [left.normalize('NFC'), right.normalize('NFC')];
  if ((composedLeft === left) !== (composedRight === right)) kinds.push('composition');
  [left, right] = [composedLeft, composedRight];
  step('quotes', straightQuotes);
  step('dashes', plainDashes);
  step('tone', (text) => placeTones(text, 'old'));
  step('zeros', withoutZeros);
  return kinds;
};

/** Letters that differ at the same place, and how much longer one is. */
const differences = (left: string, right: string): number => {
  let count = Math.abs(left.length - right.length);
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) if (left[at] !== right[at]) count += 1;
  return count;
};
