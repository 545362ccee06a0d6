import type { Section } from './block.ts';
import type { IndexPair } from './common-sequence.ts';
import { heaviestRise } from './heaviest-rise.ts';
import { plainLetters } from './heading-letters.ts';
import { likeness } from './measure.ts';

/** Sections of two texts that are one section, earlier and later. */
export interface SectionPairs {
  /** Pairs in the order of the newer text. */
  readonly pairs: readonly IndexPair[];
  /** Pairs that kept their order; the others moved. */
  readonly kept: ReadonlySet<IndexPair>;
}

const MOST_CANDIDATES = 40_000;
const LEAST_LIKE = 0.45;
const LEAST_CONTENT = 0.6;
/** What one section more that stayed weighs against the words of those that moved. */
const ONE_MORE = 10_000;
/** What one weighs that stands below another section now. */
const ELSEWHERE = 1;
/** From so many words on, the content alone tells that a section is the same. */
const TELLING = 8;

/** Pairs sections by the words of their headings, then by headings and content that are alike. */
export const alignSections = (older: readonly Section[], newer: readonly Section[]): SectionPairs => {
  const toNewer = new Map<number, number>();
  const toOlder = new Map<number, number>();
  const take = (left: number, right: number): void => {
    toNewer.set(left, right);
    toOlder.set(right, left);
  };
  // What stands before the first heading.
  take(0, 0);
  for (const keysOf of [pathKeys, headingKeys, letterKeys]) {
    const free = new Map<string, number[]>();
    for (const [index, key] of keysOf(newer).entries()) {
      if (toOlder.has(index) || key === '') continue;
      const known = free.get(key);
      if (known) known.push(index);
      else free.set(key, [index]);
    }
    for (const [index, key] of keysOf(older).entries()) {
      if (toNewer.has(index)) continue;
      const right = free.get(key)?.shift();
      if (right !== undefined) take(index, right);
    }
  }
  const olderLeft = older.flatMap((section, index) => (toNewer.has(index) ? [] : [{ section, index }]));
  const newerLeft = newer.flatMap((section, index) => (toOlder.has(index) ? [] : [{ section, index }]));
  if (olderLeft.length * newerLeft.length <= MOST_CANDIDATES) {
    const candidates = olderLeft.flatMap((left) =>
      newerLeft.flatMap((right) => {
        const hasSameParent = toNewer.get(left.section.parent) === right.section.parent || (left.section.parent === -1 && right.section.parent === -1);
        const score = scoreOf({ left: left.section, right: right.section, hasSameParent });
        return score === 0 ? [] : [{ left: left.index, right: right.index, score }];
      }),
    );
    for (const { left, right } of candidates.toSorted((one, other) => other.score - one.score)) {
      if (!toNewer.has(left) && !toOlder.has(right)) take(left, right);
    }
  }
  for (const [left, right] of pairsByChildren({ older, newer, toNewer })) if (!toNewer.has(left) && !toOlder.has(right)) take(left, right);
  const pairs = [...toNewer].toSorted(([, one], [, other]) => one - other);
  const hasSameParent = ([left, right]: IndexPair): boolean => (toNewer.get(older[left]?.parent ?? -1) ?? -1) === (newer[right]?.parent ?? -1);
  // One long section that went to the end moved, not the three short ones below it; and one that went below another, not that other.
  const kept = heaviestRise(pairs.map((pair) => ({ value: pair[0], weight: (hasSameParent(pair) ? ONE_MORE : ELSEWHERE) + (newer[pair[1]]?.content.size ?? 0) + (newer[pair[1]]?.heading.size ?? 0) })));
  const keptPlaces = new Set(kept);
  return { pairs, kept: new Set(pairs.filter((_, at) => keptPlaces.has(at))) };
};

interface Paired {
  readonly older: readonly Section[];
  readonly newer: readonly Section[];
  readonly toNewer: ReadonlyMap<number, number>;
}

/** Fewer sections below a heading do not tell that it is the same. */
const LEAST_CHILDREN = 2;

/** Sections left over that hold most of the same sections: one heading was given other words. */
const pairsByChildren = ({ older, newer, toNewer }: Paired): readonly IndexPair[] => {
  const childrenOf = (sections: readonly Section[], parent: number): readonly number[] => sections.flatMap((section, index) => (section.parent === parent ? [index] : []));
  return older.flatMap((section, left): readonly IndexPair[] => {
    const children = toNewer.has(left) ? [] : childrenOf(older, left);
    const places = children.flatMap((child) => toNewer.get(child) ?? []);
    const right = newer[places[0] ?? -1]?.parent ?? -1;
    const held = places.filter((place) => newer[place]?.parent === right).length;
    const isSame = right > 0 && newer[right]?.depth === section.depth && held >= LEAST_CHILDREN && 2 * held > Math.max(children.length, childrenOf(newer, right).length);
    return isSame ? [[left, right]] : [];
  });
};

const headingKeys = (sections: readonly Section[]): readonly string[] => sections.map(({ heading }) => heading.key);

/** Keys of headings whose capitals say nothing. */
const letterKeys = (sections: readonly Section[]): readonly string[] => sections.map(({ words }) => plainLetters(words));

/** Key of a heading below the keys of the headings above it. */
const pathKeys = (sections: readonly Section[]): readonly string[] => {
  const keys: string[] = [];
  for (const { heading, parent } of sections) keys.push(heading.key === '' ? '' : `${keys[parent] ?? ''}/${heading.key}`);
  return keys;
};

interface Candidate {
  readonly left: Section;
  readonly right: Section;
  readonly hasSameParent: boolean;
}

/** 0 for sections that are not the same one. */
const scoreOf = ({ left, right, hasSameParent }: Candidate): number => {
  const heading = likeness(left.heading.bag, right.heading.bag);
  const size = Math.min(left.content.size, right.content.size);
  const content = left.content.size + right.content.size === 0 ? heading : likeness(left.content.bag, right.content.bag);
  const score = (heading + content) / 2 + (hasSameParent && left.label === right.label && left.label !== '' ? 0.15 : 0);
  // Sections that only place data hold no words: their number and place must tell.
  if (size === 0 && left.content.key !== right.content.key) return heading >= LEAST_CONTENT ? score : 0;
  return score >= LEAST_LIKE || (content >= LEAST_CONTENT && size >= TELLING) ? score : 0;
};
