import type { RedlineChange } from './redline.ts';
import { isAtSection, sectionOf } from './section-name.ts';
import { joinWords } from './word.ts';

/** One hand of a step gone and one come are one change: another does the work. Two hands stay two lines, for nobody says which took whose place. */
export const joinHands = (changes: readonly RedlineChange[]): readonly RedlineChange[] => {
  const handsOf = (kind: 'added' | 'removed', step: number | undefined): readonly RedlineChange[] => changes.filter((change) => change.event.kind === kind && stepOfHand(change) === step);
  return changes.flatMap((change): readonly RedlineChange[] => {
    const step = stepOfHand(change);
    const [[gone, ...otherGone], [come, ...otherCome]] = step === undefined ? [[], []] : [handsOf('removed', step), handsOf('added', step)];
    if (!gone || !come || otherGone.length + otherCome.length > 0 || gone.event.kind !== 'removed' || come.event.kind !== 'added') return [change];
    return change === gone ? [] : [{ ...come, part: 'value', event: { kind: 'edited', edits: [{ lead: [], before: gone.event.words, after: come.event.words, trail: [] }] } }];
  });
};

const stepOfHand = ({ part, place }: RedlineChange): number | undefined => (part === 'entry' && place.kind === 'data' && place.key === 'steps' && place.field === 'responsible' ? place.entry?.number : undefined);

/** Names added to one list or removed from it share a line, and empty rows of one table do: three documents more are one change to a reader. */
export const joinLines = (changes: readonly RedlineChange[]): readonly RedlineChange[] => {
  const lines: RedlineChange[] = [];
  for (const change of changes) {
    const previous = lines.at(-1);
    const blanks = previous && blankRows(previous, change);
    if (blanks) lines[lines.length - 1] = blanks;
    else if (previous && isOfOneList(previous, change) && 'words' in previous.event && 'words' in change.event) {
      lines[lines.length - 1] = { ...previous, event: { ...previous.event, words: joinWords([previous.event.words, change.event.words], ',') } };
    } else lines.push(change);
  }
  return lines;
};

/** Empty rows that came, or went, one after another. */
const blankRows = (previous: RedlineChange, change: RedlineChange): RedlineChange | undefined => {
  const isBlank = ({ part, event }: RedlineChange): boolean => part === 'row' && (event.kind === 'added' || event.kind === 'removed') && event.words.every(({ isSign }) => isSign);
  const { event } = previous;
  if (!isBlank(previous) || !isBlank(change) || event.kind !== change.event.kind || (event.kind !== 'added' && event.kind !== 'removed') || !isAtSection(change, sectionOf(previous))) return undefined;
  return { ...previous, event: { ...event, count: (event.count ?? 1) + 1 } };
};

const isOfOneList = (previous: RedlineChange, { part, place, event }: RedlineChange): boolean => {
  if (previous.place.kind !== 'data' || place.kind !== 'data' || part !== 'entry' || previous.part !== 'entry') return false;
  if (event.kind !== previous.event.kind || (event.kind !== 'added' && event.kind !== 'removed')) return false;
  const isName = event.words.length === 1 && event.words[0]?.atom?.kind === 'name';
  const isInOnePlace = previous.place.key === place.key && previous.place.field === place.field && (place.field === undefined || previous.place.entry?.number === place.entry?.number);
  return isName && isInOnePlace;
};
