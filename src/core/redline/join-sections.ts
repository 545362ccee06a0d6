import { compareWords, type WordComparison } from './compare-words.ts';
import { isWorded } from './find-reshaped.ts';
import type { SectionNames, WholeSection } from './findings.ts';
import { bagOfWords, commonCount, joinBags, likeness } from './measure.ts';
import type { Edit, RedlineChange, SectionName } from './redline.ts';
import { isAtSection, keyOfSection } from './section-name.ts';
import { withoutEdits } from './without-edits.ts';
import { idsOf, joinWords, type Word } from './word.ts';

/** Fewer words may well be the same by chance. */
const LEAST_WORDS = 5;
/** Share of the words of a section that the other one must have lost or won, and share of these that must be of the section. */
const LEAST_HELD = 0.7;
/** Share of these words that must stand in the same order. */
const LEAST_ORDERED = 0.6;

/** More words put in the place of others on the way are told as gone and come. */
const MOST_REPLACED = 8;

/** Words that a section lost to others or won from them: all that a line tells, or an edit of it. */
interface Share {
  readonly change: RedlineChange;
  readonly edit?: Edit;
  readonly words: readonly Word[];
  readonly bag: Int32Array;
  /** A block that is found again: what changed in it has a line. */
  readonly isMoved: boolean;
}

const shareOf = (change: RedlineChange, words: readonly Word[], edit?: Edit): readonly Share[] => {
  const bag = bagOfWords(words);
  return bag.length < LEAST_WORDS ? [] : [{ change, words, bag, isMoved: change.event.kind === 'moved', ...(edit ? { edit } : {}) }];
};

const bagOfSection = ({ parts }: WholeSection): Int32Array => joinBags(parts.map(bagOfWords));

interface Told {
  readonly wholes: readonly WholeSection[];
  readonly names: readonly SectionNames[];
}

/** Sections that came with what another one lost were parted from it: its list or its paragraph was cut. Sections that went, and whose words another one won, were merged into it. */
export const joinSections = (changes: readonly RedlineChange[], told: Told): readonly RedlineChange[] => joinSide(joinSide(changes, 'added', told), 'removed', told);

type Side = WholeSection['kind'];

const joinSide = (changes: readonly RedlineChange[], side: Side, { wholes, names }: Told): readonly RedlineChange[] => {
  const sections = wholes.filter((section) => section.kind === side && bagOfSection(section).length >= LEAST_WORDS);
  if (sections.length === 0) return changes;
  const left = names.reduce((lines, other) => joinSection(lines, { side, sections, other, shares: sharesOf({ changes: lines, side, sections, other }) }), changes);
  // The other section came or went as well.
  return wholes.reduce((lines, { kind, name, anchor, parts }) => {
    const change = kind === side ? undefined : lines.find((line) => line.anchor === anchor && line.part === 'section' && line.event.kind === kind);
    return change ? joinSection(lines, { side, sections, other: { older: name, newer: name }, shares: shareOf(change, joinWords(parts, '')) }) : lines;
  }, left);
};

/** Other words in the place of so many do not say what changed. */
const isBroken = ({ before, after }: Edit): boolean => before.length > 0 && after.length > 0 && Math.max(idsOf(before).length, idsOf(after).length) > MOST_REPLACED;

interface Joining {
  readonly side: Side;
  /** Sections that came, or that went. */
  readonly sections: readonly WholeSection[];
  /** The section that lost their words, or won them. */
  readonly other: SectionNames;
  readonly shares: readonly Share[];
}

const joinSection = (changes: readonly RedlineChange[], { side, sections, other, shares }: Joining): readonly RedlineChange[] => {
  if (shares.length === 0) return changes;
  const shared = joinBags(shares.map(({ bag }) => bag));
  const own = sections.filter((section) => {
    const bag = bagOfSection(section);
    return commonCount(bag, shared) >= LEAST_HELD * bag.length && changes.some((change) => change.anchor === section.anchor && change.part === 'section' && change.event.kind === side);
  });
  // What one section holds alone was neither cut up nor put together.
  const least = shares.some(({ change }) => change.part === 'section') ? 2 : 1;
  const bags = own.map(bagOfSection);
  const all = joinBags(bags);
  const held = shares.filter(({ bag }) => commonCount(bag, all) >= LEAST_HELD * bag.length);
  const [first] = held;
  if (own.length < least || !first) return changes;
  // As the sections follow one another.
  const placeOf = ({ bag }: Share): number => {
    const common = bags.map((section) => commonCount(bag, section));
    return common.indexOf(Math.max(...common));
  };
  const inPlace = held.filter(({ isMoved }) => !isMoved).toSorted((one, next) => placeOf(one) - placeOf(next));
  const moved = held.filter(({ isMoved }) => isMoved);
  const parts = partsBut(own, moved);
  const elsewhere = joinWords(inPlace.map(({ words }) => words), '');
  const here = joinWords(parts.map(({ words }) => words), '');
  const comparison = side === 'added' ? compareWords(elsewhere, here) : compareWords(here, elsewhere);
  const ordered = comparison.pieces.reduce((sum, piece) => (piece.kind === 'same' ? sum + idsOf(piece.words).length : sum), moved.reduce((sum, { bag }) => sum + bag.length, 0));
  if (comparison.kind === 'rewritten' || comparison.edits.some(isBroken) || ordered < LEAST_ORDERED * all.length) return changes;
  const told = new Set(held.flatMap(({ edit }) => edit ?? []));
  const toldWhole = new Set(held.flatMap(({ change, edit }) => (edit ? [] : [change])));
  const edits = editsIn(comparison, { parts, side });
  const editLines = (change: RedlineChange, section?: WholeSection): readonly RedlineChange[] =>
    parts.flatMap((part, index): readonly RedlineChange[] => {
      const found = section === undefined || part.section === section ? (edits[index] ?? []) : [];
      return found.length === 0 ? [] : [{ ...change, part: 'paragraph', event: { kind: 'edited', edits: found } }];
    });
  return changes.flatMap((change): readonly RedlineChange[] => {
    const section = change.part === 'section' ? own.find(({ anchor }) => anchor === change.anchor) : undefined;
    const words = joinWords(section?.parts ?? [], '');
    if (section && side === 'added') return [{ ...change, event: { kind: 'parted', words, from: other.older } }, ...editLines(change, section)];
    if (section) return [{ ...change, event: { kind: 'merged', words, from: undefined, into: other.newer } }];
    const left = toldWhole.has(change) ? [] : withoutEdits(change, told);
    return side === 'removed' && change === first.change ? [...left, ...editLines(change)] : left;
  });
};

interface Sharing {
  readonly changes: readonly RedlineChange[];
  readonly side: Side;
  readonly sections: readonly WholeSection[];
  readonly other: SectionNames;
}

const sharesOf = ({ changes, side, sections, other: { older, newer } }: Sharing): readonly Share[] => {
  const isOne = (name: SectionName | undefined): boolean => sections.some((section) => keyOfSection(section.name) === keyOfSection(name));
  const isAcross = (change: RedlineChange, from: SectionName | undefined): boolean =>
    side === 'added' ? keyOfSection(from) === keyOfSection(older) && change.place.kind === 'body' && isOne(change.place.section) : isAtSection(change, newer) && isOne(from);
  return changes.flatMap((change): readonly Share[] => {
    const { part, place, event } = change;
    if (place.kind !== 'body' || part === 'section' || part === 'heading') return [];
    if (event.kind === 'moved') return event.from !== undefined && isAcross(change, event.from) ? shareOf(change, event.words) : [];
    if (!isAtSection(change, newer)) return [];
    if (event.kind === (side === 'added' ? 'removed' : 'added')) return shareOf(change, event.words);
    if (event.kind !== 'edited') return [];
    return event.edits.flatMap((edit) => {
      const [words, stead] = side === 'added' ? [edit.before, edit.after] : [edit.after, edit.before];
      return idsOf(stead).length > 0 ? [] : shareOf(change, words, edit);
    });
  });
};

interface Part {
  readonly section: WholeSection;
  readonly words: readonly Word[];
}

/** The blocks of sections without those that moved as blocks do. */
const partsBut = (sections: readonly WholeSection[], moved: readonly Share[]): readonly Part[] => {
  const left = new Set(sections.flatMap((section) => section.parts.map((words): Part => ({ section, words }))));
  for (const { bag } of moved) {
    const [likest] = [...left].map((part) => ({ part, alike: likeness(bagOfWords(part.words), bag) })).toSorted((one, next) => next.alike - one.alike);
    if (likest) left.delete(likest.part);
  }
  return [...left];
};

/** The words that changed on the way, by the block of the sections in which they stand. */
const editsIn = ({ pieces, edits }: WordComparison, { parts, side }: { readonly parts: readonly Part[]; readonly side: Side }): readonly (readonly Edit[])[] => {
  let end = 0;
  const ends = parts.map(({ words }) => (end += words.length));
  const found = parts.map((): Edit[] => []);
  let at = 0;
  let count = 0;
  for (const [index, { kind, words }] of pieces.entries()) {
    if (kind !== 'same' && (index === 0 || pieces[index - 1]?.kind === 'same')) {
      const edit = edits[count];
      const part = ends.findIndex((place) => at < place);
      if (edit && isWorded(edit)) found.at(part)?.push(edit);
      count += 1;
    }
    if (kind === 'same' || kind === side) at += words.length;
  }
  return found;
};
