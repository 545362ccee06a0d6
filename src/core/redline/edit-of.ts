import { isOneWord } from './readable-stretches.ts';
import { styleKey } from './read-words.ts';
import type { Edit } from './redline.ts';
import type { Sides, Stretch } from './stretches.ts';
import type { Word } from './word.ts';
import { wordKey } from './word-key.ts';

const MOST_LEAD = 4;
const MOST_TRAIL = 3;

interface EditPlace {
  readonly sides: Sides;
  readonly stretches: readonly Stretch[];
  readonly index: number;
}

const isStop = (word: Word | undefined): boolean => word === undefined || word.atom?.kind === 'paragraph' || (word.isSign && /^[.;:!?]$/u.test(word.text));
const isPause = (word: Word): boolean => isStop(word) || word.isSign;

/** What changed in one stretch, with the words that lead to it and those behind it. */
export const editOf = ({ sides: { older, newer }, stretches, index }: EditPlace): Edit => {
  const { olderFrom, olderTo, newerFrom, newerTo } = stretches[index] ?? { olderFrom: 0, olderTo: 0, newerFrom: 0, newerTo: 0 };
  const leadFrom = stretches[index - 1]?.newerFrom ?? newerFrom;
  const trailTo = stretches[index + 1]?.newerTo ?? newerTo;
  const lead: Word[] = [];
  // The sign right before a change is no end of what leads to it, nor is the colon behind what it tells of.
  let leadAt = newerFrom - 1;
  if (leadAt > leadFrom && newer[leadAt]?.isSign && (!isStop(newer[leadAt]) || newer[leadAt]?.text === ':')) leadAt -= 1;
  for (; leadAt >= leadFrom && lead.length < MOST_LEAD; leadAt -= 1) {
    const word = newer[leadAt];
    if (!word || isPause(word)) break;
    lead.unshift(word);
    if (lead.length === MOST_LEAD && leadAt > leadFrom && isOneWord(newer, leadAt - 1)) lead.unshift(newer[leadAt - 1] ?? word);
  }
  const trail: Word[] = [];
  for (let at = newerTo; at < trailTo && trail.length < MOST_TRAIL; at += 1) {
    const word = newer[at];
    if (!word || isPause(word)) break;
    trail.push(word);
    if (trail.length === MOST_TRAIL && at + 1 < trailTo && isOneWord(newer, at)) trail.push(newer[at + 1] ?? word);
  }
  const kept = wordsBut({ older, newer }, { olderFrom, olderTo, newerFrom, newerTo });
  return { lead, before: older.slice(olderFrom, olderTo - kept), after: newer.slice(newerFrom, newerTo - kept), trail: [...newer.slice(newerTo - kept, newerTo), ...trail].slice(0, MOST_TRAIL + 1) };
};

/** Words at the end of both sides of a change that differ in a capital alone: what stood before the first of them came or went, and a sentence begins there now. */
const wordsBut = ({ older, newer }: Sides, { olderFrom, olderTo, newerFrom, newerTo }: Omit<Stretch, 'isSame'>): number => {
  let kept = 0;
  while (olderTo - kept > olderFrom && newerTo - kept > newerFrom && isSameButCapital(older[olderTo - kept - 1], newer[newerTo - kept - 1])) kept += 1;
  const isWhole = olderTo - kept === olderFrom && newerTo - kept === newerFrom;
  return isWhole || older[olderTo - kept]?.text === newer[newerTo - kept]?.text ? 0 : kept;
};

const isSameButCapital = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && left.atom === undefined && right.atom === undefined && wordKey(left.text).toLowerCase() === wordKey(right.text).toLowerCase() && styleKey(left.styles) === styleKey(right.styles);
