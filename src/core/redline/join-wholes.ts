import type { SectionNames, WholeParts } from './findings.ts';
import type { RedlineChange, SectionName } from './redline.ts';
import { isAtSection, keyOfSection } from './section-name.ts';
import { idsOf, joinWords, type Word } from './word.ts';

/** Lists and tables with fewer words than this are told as gone and come. */
const LEAST_WORDS = 5;

const keyOf = (part: string, words: readonly Word[]): string => `${part} ${idsOf(words).join(' ')}`;

/** Places of the lines that tell of each item of a list, or each row of a table; undefined when one of them is told of nowhere. */
const placesOf = ({ kind, part, parts }: WholeParts, changes: readonly RedlineChange[]): readonly number[] | undefined => {
  const other = kind === 'added' ? 'removed' : 'added';
  const byKey = new Map<string, number[]>();
  for (const [index, { part: own, place, event }] of changes.entries()) {
    if (own !== part || place.kind !== 'body' || event.kind !== other) continue;
    const key = keyOf(part, event.words);
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  }
  const places = parts.map((words) => byKey.get(keyOf(part, words))?.shift());
  return places.every((place) => place !== undefined) ? places : undefined;
};

/** A list whose items all came into another one, word for word, was merged into it; one whose items all left another was parted from it. The same of tables and their rows. One line each, where they stand now. */
export const joinWholes = (changes: readonly RedlineChange[], { wholes, sections: { names } }: { readonly wholes: readonly WholeParts[]; readonly sections: { readonly names: readonly SectionNames[] } }): readonly RedlineChange[] =>
  wholes.reduce((left, whole) => joinWhole(left, { whole, names }), changes);

/** Items of a list that stand below one of its own items now, or stood there. */
const belowOf = ({ below, section }: WholeParts, first: RedlineChange): { readonly below?: readonly Word[] } => (below === undefined || !isAtSection(first, section) ? {} : { below });

/** The name that a section had. */
const formerName = (section: SectionName | undefined, names: readonly SectionNames[]): SectionName | undefined => {
  const found = section && names.find(({ newer }) => keyOfSection(newer) === keyOfSection(section));
  return found ? found.older : section;
};

const joinWhole = (changes: readonly RedlineChange[], { whole, names }: { readonly whole: WholeParts; readonly names: readonly SectionNames[] }): readonly RedlineChange[] => {
  const words = joinWords(whole.parts, whole.part === 'row' ? '|' : '');
  const places = idsOf(words).length < LEAST_WORDS ? undefined : placesOf(whole, changes);
  const first = changes[Math.min(...(places ?? []))];
  if (!places || !first) return changes;
  const part = whole.part === 'item' ? 'list' : 'table';
  const told = new Set(places);
  const isOwn = ({ anchor }: RedlineChange): boolean => anchor === whole.anchor;
  if (whole.kind === 'removed') {
    const line: RedlineChange = { ...first, part, event: { kind: 'merged', words, ...belowOf(whole, first), from: isAtSection(first, whole.section) ? undefined : formerName(whole.section, names) } };
    return changes.flatMap((change, index) => (change === first ? [line] : told.has(index) || isOwn(change) ? [] : [change]));
  }
  const from = first.place.kind === 'body' && !isAtSection(first, whole.section) ? formerName(first.place.section, names) : undefined;
  const own = changes.find(isOwn);
  // Inside an added section the list has no line; what left the other one is told where it was.
  const line: RedlineChange = { ...(own ?? first), part, event: { kind: 'parted', words, ...belowOf(whole, first), from } };
  return changes.flatMap((change, index) => (change === (own ?? first) ? [line] : told.has(index) ? [] : [change]));
};
