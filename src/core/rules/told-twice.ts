import type { ProseBlock } from '../parse/prose.ts';
import { fullerWords, toldEventsIn, type ToldEvent } from '../vietnamese/told-events.ts';
import { isMadeOften, toldFrequenciesIn, type ToldFrequency } from '../vietnamese/told-frequencies.ts';
import { emptyWords, isNumbered } from '../vietnamese/told-limits.ts';
import type { PlacedHit } from './each-prose.ts';
import { foldedWords } from './folded-words.ts';
import { onceAText } from './once-a-text.ts';

interface Weighed<Told> {
  readonly told: Told;
  readonly block: ProseBlock;
  readonly telling: ReadonlySet<string>;
}

/** Words that both must tell before they speak of one thing. */
const FEWEST_SHARED = 4;

/** All that the shorter tells, the longer tells as well. */
const tellsSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  return short.size >= FEWEST_SHARED && [...short].every((word) => long.has(word));
};

/** The longer names the same thing more fully, and no other of its sort. */
const namesSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  return tellsSame(one, other) && [...long].every((word) => short.has(word) || fullerWords.has(word));
};

/** The words that tell something, folded. */
export const tellingWords = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldedWords).filter((word) => word.length > 1 && !emptyWords.has(word)));

const weighed = <Told extends { readonly words: readonly string[] }>(blocks: readonly ProseBlock[], find: (text: string) => readonly Told[]): readonly Weighed<Told>[] =>
  blocks.flatMap((block) => (block.path.length > 0 || block.shape !== 'paragraph' || isNumbered(block.text) ? [] : find(block.text).map((told) => ({ told, block, telling: tellingWords(told.words) }))));

const hitsOf = <Told extends { readonly at: number; readonly text: string }>(all: readonly Weighed<Told>[], { differ, isSame }: { readonly differ: (one: Told, other: Told) => boolean; readonly isSame: (one: Weighed<Told>, other: Weighed<Told>) => boolean }): readonly PlacedHit[] =>
  all.flatMap((later, place): readonly PlacedHit[] => {
    const alike = all.slice(0, place).filter((one) => isSame(one, later));
    const earlier = alike.find(({ told }) => differ(told, later.told));
    // What was said so before is no slip.
    return !earlier || alike.some(({ told }) => !differ(told, later.told)) ? [] : [{ block: later.block, at: later.told.at, params: { words: later.told.text.slice(0, 120), other: earlier.told.text.slice(0, 120) } }];
  });

const eventsIn = onceAText(toldEventsIn);
const frequenciesIn = onceAText(toldFrequenciesIn);

/** Events of a text with their days. */
export const eventsOf = (blocks: readonly ProseBlock[]): readonly Weighed<ToldEvent>[] => weighed(blocks, eventsIn);

/** One event told with two days, one thing told to be done twice as often as elsewhere. */
export const toldTwice = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => [
  ...hitsOf(eventsOf(blocks), {
    differ: (one, other) => one.day !== other.day,
    // What is signed or issued may be so each year anew.
    isSame: (one, other) => namesSame(one.telling, other.telling) && (one.told.isFounding || one.told.day.slice(0, 4) === other.told.day.slice(0, 4)),
  }),
  ...hitsOf<ToldFrequency>(weighed(blocks, frequenciesIn), {
    differ: (one, other) => one.perYear !== other.perYear,
    isSame: (one, other) => tellsSame(one.telling, other.telling) && !isMadeOften(other.told.text),
  }),
];
