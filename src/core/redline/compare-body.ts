import { articlePlaces } from './article-places.ts';
import { alignSections } from './align-sections.ts';
import { pairMoves, weave } from './align-sequence.ts';
import type { Block, Section } from './block.ts';
import { namingWordsOfBlock, wordsOfBlock } from './block-words.ts';
import { alignBlocks, compareSlot, labelOf, pairLoneBlocks, partOf } from './compare-blocks.ts';
import { compareWords, type WordComparison } from './compare-words.ts';
import { findReshaped, type BlockSlot } from './find-reshaped.ts';
import { eventOf, report, type Findings, type Scope } from './findings.ts';
import { measureAs, type Measure } from './measure.ts';
import type { ChangeEvent, RedlineBlock, RedlineSection, SectionName, SectionPair } from './redline.ts';
import { isInCapitals, plainLetters } from './heading-letters.ts';
import { joinWords, type Word } from './word.ts';

/** Paragraphs shorter than this are not looked for in another section. */
const LEAST_MOVED_WORDS = 5;

/** A section of the redline before its blocks are compared. */
interface SectionSlot {
  readonly older: Section | undefined;
  readonly newer: Section | undefined;
  /** Place in the newer text; of a removed section, in the older one. */
  readonly index: number;
  readonly move?: 'here' | 'gone';
  readonly anchor?: string;
  readonly slots: readonly BlockSlot[];
}

/** Where a moved block stood and stands. */
interface BlockMove {
  readonly from: SectionName | undefined;
  readonly direction: 'up' | 'down';
}

/** A section whose whole text came from one other section, or stands in one now: one line tells it and its blocks. */
interface SectionMove {
  readonly other: SectionName | undefined;
  /** Of its first block, at the new place. */
  readonly anchor: string;
}

const nameOf = (section: Section | undefined): SectionName | undefined => (section === undefined || section.depth === 0 ? undefined : { label: section.label, words: section.words });

interface Bodies {
  readonly older: readonly Section[];
  readonly newer: readonly Section[];
  readonly findings: Findings;
  /** What was found of blocks that stood in two texts alike. */
  readonly unchanged: Map<readonly Block[], readonly RedlineBlock[]>;
}

/** Told of each section as it is compared, so that data can be compared where it is shown. */
export type OnSection = (section: RedlineSection) => void;

/** Compares the texts of two documents, section by section. */
export const compareBody = ({ older, newer, findings, unchanged }: Bodies, onSection: OnSection): readonly RedlineSection[] => {
  const sections = alignBodies({ older, newer, findings, unchanged });
  const { slots, moves, wholes } = findBlockMoves({ slots: sections, older, newer }, findings);
  const outline = { slots, newer, older };
  return slots.map((slot) => {
    const section = compareSection({ slot, outline, findings, moves, wholes, unchanged });
    onSection(section);
    return section;
  });
};

const alignBodies = ({ older, newer, findings }: Bodies): readonly SectionSlot[] => {
  const { pairs, kept } = alignSections(older, newer);
  const slots = weave({
    older: older.length,
    newer: newer.length,
    matches: pairs.filter((pair) => kept.has(pair)).map(([left, right]) => ({ older: [left], newer: [right] })),
    moves: pairs.filter((pair) => !kept.has(pair)),
  });
  const anchors = new Map<number, string>();
  for (const { newer: [place], move } of slots) if (move === 'here' && place !== undefined) anchors.set(place, findings.newAnchor());
  return slots.map(({ older: [left = -1], newer: [right = -1], move }): SectionSlot => {
    const before = older[left];
    const after = newer[right];
    const anchor = anchors.get(right);
    const base = { older: before, newer: after, index: after ? right : left, ...(move === undefined ? {} : { move }), ...(move === undefined || anchor === undefined ? {} : { anchor }) };
    if (move === 'gone') return { ...base, slots: [] };
    return { ...base, slots: before && before.blocks === after?.blocks ? before.blocks.map((block) => ({ older: [block], newer: [block] })) : alignBlocks(before?.blocks ?? [], after?.blocks ?? []) };
  });
};

interface Found {
  readonly slots: readonly SectionSlot[];
  /** By anchor; without those that the line of a section tells. */
  readonly moves: ReadonlyMap<string, BlockMove>;
  readonly wholes: ReadonlyMap<Section, SectionMove>;
}

interface Place {
  readonly section: number;
  readonly slot: number;
}

const isFootnotes = (block: Block | undefined): boolean => block?.kind === 'list' && block.isFootnotes;

/** Footnotes stand behind whatever section is the last one: behind a new one they are what they were. */
const pairFootnotes = (sections: readonly SectionSlot[]): readonly SectionSlot[] => {
  const findLone = (side: 'older' | 'newer', other: 'older' | 'newer') => {
    const isLone = (slot: BlockSlot): boolean => slot[other].length === 0 && isFootnotes(slot[side][0]);
    const at = sections.findIndex(({ slots }) => slots.some(isLone));
    return { at, slot: sections[at]?.slots.find(isLone) };
  };
  const [gone, come] = [findLone('older', 'newer'), findLone('newer', 'older')];
  if (!gone.slot || !come.slot || gone.at >= come.at) return sections;
  const pair: BlockSlot = { older: gone.slot.older, newer: come.slot.newer };
  return sections.map((section) => ({ ...section, slots: section.slots.flatMap((slot) => (slot === gone.slot ? [] : slot === come.slot ? [pair] : [slot])) }));
};

/** What tells whether a block stands elsewhere now: a field of few words is known by its label alone. */
const movableMeasure = (block: Block | undefined): Measure | undefined => {
  if (block === undefined || block.measure.size >= LEAST_MOVED_WORDS) return block?.measure;
  const label = block.kind === 'component' ? labelOf(block) : [];
  return label.length === 0 ? undefined : measureAs(block.measure, { sort: `${block.measure.sort} ${label.map(({ id }) => id).join(' ')}`, key: block.measure.key });
};

/** Looks over the whole text for blocks that disappeared at one place and appeared at another. */
const findBlockMoves = (outline: Outline, findings: Findings): Found => {
  const sections = pairFootnotes(outline.slots);
  const places: Place[] = [];
  const listLone = (side: 'older' | 'newer', other: 'older' | 'newer') =>
    sections.flatMap(({ slots }, section) =>
      slots.flatMap((slot, index) => {
        const measure = slot[other].length === 0 ? movableMeasure(slot[side][0]) : undefined;
        return measure === undefined ? [] : [{ index: places.push({ section, slot: index }) - 1, measure }];
      }),
    );
  const pairs = pairMoves({ older: listLone('older', 'newer'), newer: listLone('newer', 'older') });
  const changed = sections.map(({ slots }) => [...slots]);
  const moves = new Map<string, BlockMove>();
  /** Sections between which a block moved. */
  const ends = new Map<string, readonly [from: number, to: number]>();
  for (const [from, to] of pairs.toSorted(([, one], [, other]) => one - other)) {
    const [left, right] = [places[from], places[to]];
    const before = left && changed[left.section]?.[left.slot];
    const after = right && changed[right.section]?.[right.slot];
    if (!left || !right || !before || !after) continue;
    const anchor = findings.newAnchor();
    if (!isFootnotes(after.newer[0])) moves.set(anchor, {
      from: left.section === right.section ? undefined : nameOf(sections[left.section]?.older),
      direction: left.section < right.section || (left.section === right.section && left.slot < right.slot) ? 'down' : 'up',
    });
    const pair = { older: before.older, newer: after.newer, anchor };
    changed[left.section]?.splice(left.slot, 1, { ...pair, move: 'gone' });
    changed[right.section]?.splice(right.slot, 1, { ...pair, move: 'here' });
    ends.set(anchor, [left.section, right.section]);
  }
  const wholes = new Map<Section, SectionMove>();
  for (const [index, slot] of sections.entries()) {
    const section = slot.older && slot.newer ? undefined : (slot.newer ?? slot.older);
    const anchors = (changed[index] ?? []).map(({ move, anchor }) => (move === undefined ? '' : (anchor ?? '')));
    const others = new Set(anchors.map((anchor) => ends.get(anchor)?.[slot.newer ? 0 : 1] ?? -1));
    const [first] = anchors;
    const [other = -1] = others;
    if (!section || first === undefined || others.size !== 1 || other === -1 || section.depth === 0 || isInsideWhole(slot, outline)) continue;
    wholes.set(section, { other: nameOf(slot.newer ? sections[other]?.older : sections[other]?.newer), anchor: first });
    for (const anchor of anchors) moves.delete(anchor);
  }
  return { slots: sections.map((section, index) => ({ ...section, slots: findReshaped(pairLoneBlocks(changed[index] ?? [])) })), moves, wholes };
};

interface Outline {
  readonly slots: readonly SectionSlot[];
  readonly older: readonly Section[];
  readonly newer: readonly Section[];
}

interface SectionInput {
  readonly slot: SectionSlot;
  readonly outline: Outline;
  readonly findings: Findings;
  readonly moves: ReadonlyMap<string, BlockMove>;
  readonly wholes: ReadonlyMap<Section, SectionMove>;
  readonly unchanged: Map<readonly Block[], readonly RedlineBlock[]>;
}

const allWords = (section: Section | undefined): readonly Word[] => joinWords(section?.blocks.map(wordsOfBlock) ?? [], '');

const compareSection = ({ slot, outline, findings, moves, wholes, unchanged }: SectionInput): RedlineSection => {
  const { older, newer } = slot;
  const depth = (newer ?? older)?.depth ?? 0;
  const section = nameOf(newer ?? older);
  const scope: Scope = { findings, section, part: 'paragraph', isQuiet: false };
  const label = { older: older?.label ?? '', newer: newer?.label ?? '' };
  if (slot.move === 'gone') {
    return { mark: 'gone', depth, label: { older: label.older, newer: '' }, heading: [{ kind: 'same', words: older?.words ?? [] }], blocks: [], to: slot.anchor ?? '' };
  }
  if (!older || !newer) return wholeSection({ slot, outline, findings, moves, wholes, unchanged });
  if (label.older !== label.newer) findings.note(['numbering']);
  findings.addNames({ older: nameOf(older), newer: section });
  const anchor = slot.anchor;
  if (anchor !== undefined && !isParentMoved(slot, outline)) {
    const previous = outline.newer.slice(0, slot.index).findLast((other) => other.depth > 0 && other.depth <= depth);
    report(scope, { part: 'section', anchor, event: { kind: 'moved', words: newer.words, direction: directionOf(slot, outline), from: nameOf(older), after: nameOf(previous) } });
  }
  const nested = anchor === undefined && isOtherwiseNested(slot, outline) ? report(scope, { part: 'section', event: { kind: 'nested', from: nameOf(older), under: nameOf(outline.newer[newer.parent]) } }) : {};
  const ownAnchor = anchor ?? nested.anchor;
  const comparison = compareHeadings(older, newer);
  findings.note(comparison.noise);
  const event = eventOf(comparison, older.words, newer.words);
  const reported = event ? report(scope, { part: 'heading', event, ...(ownAnchor === undefined ? {} : { anchor: ownAnchor }) }) : ownAnchor === undefined ? {} : { anchor: ownAnchor };
  const articles = articlePlaces(slot.slots);
  const scopeAt = (index: number): Scope => (articles[index] === undefined ? scope : { ...scope, section: articles[index] });
  const compared = (): readonly RedlineBlock[] => slot.slots.map((block, index) => compareBlock({ slot: block, scope: scopeAt(index), moves }));
  const blocks = older.blocks === newer.blocks ? (unchanged.get(newer.blocks) ?? compared()) : compared();
  if (older.blocks === newer.blocks) unchanged.set(newer.blocks, blocks);
  const isRewritten = depth > 0 && slot.slots.length > 2 && slot.slots.every(isLoneText) && slot.slots.some((block) => block.older.length > 0) && slot.slots.some((block) => block.newer.length > 0);
  if (isRewritten) findings.addRewritten({ before: allWords(older), after: allWords(newer), anchors: blocks.flatMap((block) => ('anchor' in block && block.anchor !== undefined ? [block.anchor] : [])) });
  const isSame = !event && nested.anchor === undefined && blocks.every(({ mark }) => mark === 'same');
  return { mark: slot.move === 'here' ? 'moved' : isSame ? 'same' : 'changed', depth, ...reported, label, heading: comparison.pieces, blocks };
};

const isLoneText = ({ move, reshaped, older, newer }: BlockSlot): boolean => move === undefined && reshaped === undefined && older.length + newer.length === 1 && [...older, ...newer].every(({ kind }) => kind === 'text');

/** Compares two headings; one in capitals throughout is set otherwise and says the same. */
const compareHeadings = (older: Section, newer: Section): WordComparison => {
  const comparison = compareWords(older.words, newer.words);
  const letters = plainLetters(newer.words);
  if (comparison.kind === 'same' || letters === '' || letters !== plainLetters(older.words) || !(isInCapitals(older.words) || isInCapitals(newer.words))) return comparison;
  return { kind: 'same', pieces: [{ kind: 'same', words: newer.words, older: older.words }], edits: [], noise: [...comparison.noise, 'format'] };
};

interface BlockInput {
  readonly slot: BlockSlot;
  readonly scope: Scope;
  readonly moves: ReadonlyMap<string, BlockMove>;
}

const compareBlock = ({ slot, scope, moves }: BlockInput) => {
  const move = slot.move === 'here' && slot.anchor !== undefined ? moves.get(slot.anchor) : undefined;
  if (move && slot.anchor !== undefined) {
    const words = joinWords(slot.newer.map(namingWordsOfBlock), '');
    const [block] = slot.newer;
    report({ ...scope, isQuiet: false }, { anchor: slot.anchor, ...(block ? { part: partOf(block, scope) } : {}), event: { kind: 'moved', words, direction: move.direction, from: move.from, after: undefined, ...(block?.kind === 'component' ? { component: block.name } : {}) } });
  }
  // A moved block tells its own changes, even inside an added section.
  return compareSlot(slot, slot.move === 'here' ? { ...scope, isQuiet: false } : scope);
};

/** A section that was added or removed: one line for it and all sections below it. */
const wholeSection = ({ slot, outline, findings, moves, wholes }: SectionInput): RedlineSection => {
  const mark = slot.newer ? 'added' : 'removed';
  const section = slot.newer ?? slot.older;
  const scope: Scope = { findings, section: nameOf(section), part: 'paragraph', isQuiet: false };
  const words = section?.words ?? [];
  const whole = section && wholes.get(section);
  if (whole && !slot.newer) report(scope, { part: 'section', anchor: whole.anchor, event: { kind: 'merged', words, from: undefined, into: whole.other } });
  const event: ChangeEvent = whole ? { kind: 'parted', words, from: whole.other } : { kind: mark, words: words.length > 0 ? words : allWords(section), sections: renumberedBelow(slot, outline) };
  const isTold = isInsideWhole(slot, outline) || section?.depth === 0 || (whole !== undefined && !slot.newer);
  const reported = isTold ? {} : report(scope, { part: 'section', event });
  if (!whole && section?.depth !== 0) findings.addSection({ kind: mark, name: scope.section, ...reported, parts: section?.blocks.map(wordsOfBlock) ?? [] });
  return {
    mark,
    depth: section?.depth ?? 0,
    ...reported,
    label: mark === 'added' ? { older: '', newer: section?.label ?? '' } : { older: section?.label ?? '', newer: '' },
    heading: words.length > 0 ? [{ kind: mark, words }] : [],
    blocks: slot.slots.map((block) => compareBlock({ slot: block, scope: { ...scope, isQuiet: section?.depth !== 0 }, moves })),
  };
};

/** Sections that stayed in their place below an added section, or stayed when the one above them went, with other numbers than before. */
const renumberedBelow = ({ older, newer }: SectionSlot, { slots, ...sides }: Outline): readonly SectionPair[] =>
  slots.flatMap((slot) => {
    const parent = newer ? sides.newer[slot.newer?.parent ?? -1] : sides.older[slot.older?.parent ?? -1];
    const [was, is] = [nameOf(slot.older), nameOf(slot.newer)];
    return slot.move === undefined && parent !== undefined && parent === (newer ?? older) && was && is && was.label !== is.label && was.label !== '' && is.label !== '' ? [{ older: was, newer: is }] : [];
  });

/** Whether the section above it was added or removed as well, whose line tells both. */
const isInsideWhole = (slot: SectionSlot, { slots, older, newer }: Outline): boolean => {
  const parent = slot.newer ? newer[slot.newer.parent] : older[slot.older?.parent ?? -1];
  return parent !== undefined && slots.some((other) => isWhole(other, slot.newer ? 'added' : 'removed') && (slot.newer ? other.newer : other.older) === parent);
};

const isWhole = ({ older, newer }: SectionSlot, mark: 'added' | 'removed'): boolean => (mark === 'added' ? older === undefined : newer === undefined);

/** A section that moved with the section above it did not move by itself. */
const isParentMoved = ({ older, newer }: SectionSlot, { slots, ...sides }: Outline): boolean => {
  const before = sides.older[older?.parent ?? -1];
  const after = sides.newer[newer?.parent ?? -1];
  return before !== undefined && slots.some((slot) => slot.move === 'here' && slot.older === before && slot.newer === after);
};

/** Whether a section that stayed in its place stands below another one now, or below none: a heading one level deeper. Below a section that came or went, that one's line tells it. */
const isOtherwiseNested = ({ older, newer }: SectionSlot, { slots, ...sides }: Outline): boolean => {
  if (!older || !newer || older.depth === newer.depth) return false;
  const before = sides.older[older.parent];
  const after = sides.newer[newer.parent];
  const pairOf = (section: Section | undefined): SectionSlot | undefined => slots.find((slot) => slot.move !== 'gone' && section !== undefined && (slot.older === section || slot.newer === section));
  const [was, is] = [pairOf(before), pairOf(after)];
  return was !== is && (before === undefined || was?.newer !== undefined) && (after === undefined || is?.older !== undefined);
};

/** Whether a moved section stands further down among those that stayed. */
const directionOf = ({ older, index }: SectionSlot, { slots, ...sides }: Outline): 'up' | 'down' => {
  const olderIndex = sides.older.findIndex((section) => section === older);
  const keptAbove = slots.filter((slot) => slot.move === undefined && slot.older && slot.newer);
  const above = keptAbove.filter((slot) => slot.index < index).length;
  const wasAbove = keptAbove.filter((slot) => sides.older.findIndex((section) => section === slot.older) < olderIndex).length;
  return above > wasAbove ? 'down' : 'up';
};
