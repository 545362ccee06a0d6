import type { Edit } from './redline.ts';
import { idsOf, type Word } from './word.ts';

/** More words stay apart from what came before and behind them. */
const MOST_BETWEEN = 2;
const MOST_BESIDE = 3;

/** Words that came, or went, on both sides of a word or two are one change: «Giám đốc» became «Phó Giám đốc phụ trách». */
export const joinAround = (edits: readonly Edit[]): readonly Edit[] =>
  edits.reduce<readonly Edit[]>((joined, edit) => {
    const previous = joined.at(-1);
    const around = previous && aroundOf(previous, edit);
    return around ? [...joined.slice(0, -1), around] : [...joined, edit];
  }, []);

const hasDigit = (words: readonly Word[]): boolean => words.some(({ text }) => /\p{N}/u.test(text));

const isFew = (words: readonly Word[]): boolean => words.length > 0 && words.length <= MOST_BESIDE && idsOf(words).length === words.length && !hasDigit(words);

const aroundOf = (left: Edit, right: Edit): Edit | undefined => {
  const between = left.trail;
  const isBetween = between.length > 0 && between.length <= MOST_BETWEEN && between.length === right.lead.length && between.every((word, index) => word === right.lead[index]);
  if (!isBetween || hasDigit(between)) return undefined;
  const base = { lead: left.lead, trail: right.trail };
  if (left.before.length + right.before.length === 0 && isFew(left.after) && isFew(right.after)) return { ...base, before: between, after: [...left.after, ...between, ...right.after] };
  if (left.after.length + right.after.length === 0 && isFew(left.before) && isFew(right.before)) return { ...base, before: [...left.before, ...between, ...right.before], after: between };
  return undefined;
};
