import { commonSequence } from './common-sequence.ts';
import type { Edit } from './redline.ts';
import { joinWords, type Word } from './word.ts';

type Option = readonly Word[];

const optionsOf = (words: readonly Word[]): readonly Option[] => {
  const options: Word[][] = [[]];
  for (const word of words) {
    if (word.text === '|') options.push([]);
    else options.at(-1)?.push(word);
  }
  return options.filter((option) => option.length > 0);
};

/** What changed among the options of a field, told by whole options: a reader chooses one, never a word of it. */
export const optionEdits = (before: readonly Word[], after: readonly Word[]): readonly Edit[] => {
  const [older, newer] = [optionsOf(before), optionsOf(after)];
  const numbers = new Map<string, number>();
  const numberOf = (option: Option): number => {
    const key = option.map(({ id }) => id).join(' ');
    return numbers.get(key) ?? numbers.set(key, numbers.size).size - 1;
  };
  const edits: Edit[] = [];
  let [olderFrom, newerFrom] = [0, 0];
  for (const [olderTo, newerTo] of [...commonSequence(older.map(numberOf), newer.map(numberOf)), [older.length, newer.length] as const]) {
    const [gone, come] = [older.slice(olderFrom, olderTo), newer.slice(newerFrom, newerTo)];
    // Words in place of others say where they stand; what only came or went stands behind its neighbour.
    const lead = gone.length > 0 && come.length > 0 ? [] : (newer[newerFrom - 1] ?? []);
    if (gone.length > 0 || come.length > 0) edits.push({ lead, before: joinWords(gone, '|'), after: joinWords(come, '|'), trail: [] });
    [olderFrom, newerFrom] = [olderTo + 1, newerTo + 1];
  }
  return edits;
};
