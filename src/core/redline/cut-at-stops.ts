import { wordCount, type Sides, type Stretch } from './stretches.ts';
import type { Word } from './word.ts';

const STOP = /^[.!?]$/u;

/** Where replaced words part from whole sentences beside them. */
interface Cut {
  /** Place of the stop among the words of the longer side. */
  readonly stop: number;
  /** Words that were replaced stand before it, or behind it. */
  readonly isBehind: boolean;
  /** How much longer or shorter than the other side what was replaced is. */
  readonly misfit: number;
}

/** Replaced words that are followed, or led to, by whole sentences of one side alone part from these: «7. A whole sentence» → «9» is 7 → 9 and a sentence that went. */
export const cutAtStops = (sides: Sides, stretches: readonly Stretch[]): readonly Stretch[] => {
  const cut = stretches.map((stretch) => [{ ...stretch }]);
  for (const [index, change] of stretches.entries()) {
    const [previous, next] = [cut[index - 1]?.at(-1), cut[index + 1]?.[0]];
    if (change.isSame || change.olderFrom === change.olderTo || change.newerFrom === change.newerTo) continue;
    const isOlder = isCuttable(sides.older, change.olderFrom, change.olderTo) && !isCuttable(sides.newer, change.newerFrom, change.newerTo);
    const isNewer = !isOlder && isCuttable(sides.newer, change.newerFrom, change.newerTo) && !isCuttable(sides.older, change.olderFrom, change.olderTo);
    if (!isOlder && !isNewer) continue;
    const [words, from, to] = isOlder ? [sides.older, change.olderFrom, change.olderTo] : [sides.newer, change.newerFrom, change.newerTo];
    const other = isOlder ? wordCount(sides.newer, change.newerFrom, change.newerTo) : wordCount(sides.older, change.olderFrom, change.olderTo);
    const followed = next === undefined ? undefined : sides.newer[next.newerFrom]?.id;
    const led = previous === undefined ? undefined : sides.newer[previous.newerTo - 1]?.id;
    const [best] = cutsOf({ words, from, to, other, followed, led });
    if (!best) continue;
    const at = best.stop;
    const shown = (part: { readonly from: number; readonly to: number }, rest: { readonly from: number; readonly to: number }): Omit<Stretch, 'isSame'> =>
      isOlder ? { olderFrom: part.from, olderTo: part.to, newerFrom: rest.from, newerTo: rest.to } : { olderFrom: rest.from, olderTo: rest.to, newerFrom: part.from, newerTo: part.to };
    const rest = isOlder ? { from: change.newerFrom, to: change.newerTo } : { from: change.olderFrom, to: change.olderTo };
    if (best.isBehind && next) {
      cut[index] = [
        { isSame: false, ...shown({ from, to: at }, rest) },
        { isSame: true, ...shown({ from: at, to: at + 1 }, { from: rest.to, to: rest.to + 1 }) },
        { isSame: false, ...shown({ from: at + 1, to: to + 1 }, { from: rest.to + 1, to: rest.to + 1 }) },
      ];
      next.olderFrom += 1;
      next.newerFrom += 1;
    } else if (!best.isBehind && previous) {
      cut[index] = [
        { isSame: false, ...shown({ from: from - 1, to: at }, { from: rest.from - 1, to: rest.from - 1 }) },
        { isSame: true, ...shown({ from: at, to: at + 1 }, { from: rest.from - 1, to: rest.from }) },
        { isSame: false, ...shown({ from: at + 1, to }, rest) },
      ];
      previous.olderTo -= 1;
      previous.newerTo -= 1;
    }
  }
  return cut.flat().filter(({ olderFrom, olderTo, newerFrom, newerTo }) => olderFrom < olderTo || newerFrom < newerTo);
};

const isStop = (word: Word | undefined): boolean => word?.isSign === true && STOP.test(word.text);

const isCuttable = (words: readonly Word[], from: number, to: number): boolean => words.slice(from, to).some(isStop);

interface CutSearch {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** Number of words on the other side. */
  readonly other: number;
  /** The words that stand unchanged right behind and right before, by number. */
  readonly followed: number | undefined;
  readonly led: number | undefined;
}

/** Places where a change may be cut, the best first. What is left of it must be about as long as what stands in its stead. */
const cutsOf = ({ words, from, to, other, followed, led }: CutSearch): readonly Cut[] => {
  const stops = words.slice(from, to).flatMap((word, index) => (isStop(word) ? [from + index] : []));
  const cuts: Cut[] = stops.flatMap((stop) => [
    ...(words[stop]?.id === followed ? [{ stop, isBehind: true, misfit: Math.abs(wordCount(words, from, stop) - other) }] : []),
    ...(words[stop]?.id === led ? [{ stop, isBehind: false, misfit: Math.abs(wordCount(words, stop + 1, to) - other) }] : []),
  ]);
  const sizeOf = ({ stop, isBehind }: Cut): number => (isBehind ? wordCount(words, from, stop) : wordCount(words, stop + 1, to));
  return cuts.filter((one) => sizeOf(one) > 0 && one.misfit <= Math.max(sizeOf(one), other) / 2).toSorted((one, two) => one.misfit - two.misfit);
};
