import { bagOfWords, commonCount } from './measure.ts';
import type { OwnValue, RedlineData, RedlineEntry } from './redline.ts';
import type { Word } from './word.ts';

type Side = 'older' | 'newer';

/** Share of the words of a value that another value must have to say it as well. */
const LEAST_SAID = 0.8;

const wordsOn = (data: RedlineData | undefined, side: Side): readonly Word[] => (data?.kind === 'value' ? data.pieces.flatMap((piece) => (piece.kind === (side === 'older' ? 'added' : 'removed') ? [] : piece.words)) : []);

/** Values of a key: of a list, what names each of its entries on that side. */
const valuesOf = (entry: RedlineEntry, key: string, side: Side): readonly (readonly Word[])[] => {
  const data = entry.fields.find((field) => field.key === key);
  if (data?.kind === 'value') return [wordsOn(data, side)];
  return data?.kind === 'list' ? data.entries.flatMap((item) => (item[side] === undefined ? [] : [wordsOn(item.fields[0], side)])) : [];
};

const says = (words: readonly Word[], others: readonly (readonly Word[])[]): boolean => {
  const bag = bagOfWords(words);
  return others.some((other) => commonCount(bagOfWords(other), bag) >= LEAST_SAID * bag.length);
};

/** What a step that came or went says beside its words, and the step that it was taken out of or put into does not: nobody is to miss a role or a form. */
export const ownOfStep = ({ step, other, kind }: { readonly step: RedlineEntry; readonly other: RedlineEntry; readonly kind: 'merged' | 'parted' }): readonly OwnValue[] => {
  const [side, otherSide] = kind === 'merged' ? (['older', 'newer'] as const) : (['newer', 'older'] as const);
  const ownUnder = (key: string, shownKey = key): readonly OwnValue[] => {
    const others = valuesOf(other, key, otherSide);
    return valuesOf(step, key, side).flatMap((words) => (words.length === 0 || says(words, others) ? [] : [{ key: shownKey, words }]));
  };
  // A time that changed there is told by a line of its own.
  const hasSameTime = other.fields.every(({ key, mark }) => key !== 'time' || mark === 'same');
  return [...ownUnder('responsible', 'role'), ...(hasSameTime ? valuesOf(step, 'time', side).map((words) => ({ key: 'time', words })) : []), ...ownUnder('forms'), ...ownUnder('result')];
};
