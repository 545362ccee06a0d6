import { alignSequence, type Slot } from './align-sequence.ts';
import type { Block, ComponentBlock, ListBlock, ListItem, TextBlock } from './block.ts';
import { wordsOfBlock, wordsOfItem } from './block-words.ts';
import { compareTable, wholeTable } from './compare-table.ts';
import { compareText, wholeText } from './compare-text.ts';
import { compareWords } from './compare-words.ts';
import { directionOfMove } from './direction-of-move.ts';
import { findReshaped, type BlockSlot, type Reshaping } from './find-reshaped.ts';
import { report, type Scope } from './findings.ts';
import { likeness } from './measure.ts';
import { optionEdits } from './option-edits.ts';
import { placedKeys } from './placed-keys.ts';
import type { ChangedPart, ChangeEvent, LabelPair, RedlineAttribute, RedlineBlock, RedlineComponent, RedlineItem, RedlineList } from './redline.ts';
import { wordsOfRow } from './table-parts.ts';
import { splitTypedLabel } from './typed-label.ts';
import type { Word } from './word.ts';

/** Likeness from which two blocks are one, changed. */
const LEAST_BLOCK = 0.4;
const LEAST_ITEM = 0.4;

/** Aligns the blocks of two parts that belong together. What stands in another part now is found later, over the whole text. */
export const alignBlocks = (older: readonly Block[], newer: readonly Block[]): readonly BlockSlot[] =>
  alignSequence({ older: older.map(({ measure }) => measure), newer: newer.map(({ measure }) => measure), least: LEAST_BLOCK, canSplit: true, movableFrom: 0 }).map((slot) => ({
    older: pick(older, slot.older),
    newer: pick(newer, slot.newer),
  }));

const pick = <Item>(items: readonly Item[], places: readonly number[]): readonly Item[] =>
  places.flatMap((place) => {
    const item = items[place];
    return item === undefined ? [] : [item];
  });

/** Likeness from which a block that stands elsewhere is the later form of one that is gone. */
const LEAST_ELSEWHERE = 0.6;
/** Likeness from which blocks gone and come in one place, as many of each, are the same ones in their order. */
const LEAST_IN_ORDER = 0.25;

const isLoneBlock = (slot: BlockSlot | undefined): slot is BlockSlot => slot !== undefined && slot.move === undefined && slot.older.length + slot.newer.length === 1;

/** Blocks gone and as many of their sorts come, with nothing else between two unchanged ones: each was rewritten into the other. Where one is rather the later form of another block, or several have too little in common, they stay apart. */
export const pairLoneBlocks = (slots: readonly BlockSlot[]): readonly BlockSlot[] => {
  const paired: BlockSlot[] = [];
  const isElsewhere = (before: Block, after: Block): boolean => {
    const alike = likeness(before.measure.bag, after.measure.bag);
    const isCloser = (one: Block, other: Block | undefined): boolean => {
      if (other === undefined || other === one || one.measure.sort !== other.measure.sort) return false;
      const share = likeness(one.measure.bag, other.measure.bag);
      return share >= LEAST_ELSEWHERE && share > alike;
    };
    return slots.some((slot) => isLoneBlock(slot) && (isCloser(before, slot.newer[0]) || isCloser(after, slot.older[0])));
  };
  let at = 0;
  while (at < slots.length) {
    let end = at;
    while (isLoneBlock(slots[end])) end += 1;
    const run = slots.slice(at, Math.max(end, at + 1));
    const half = run.length / 2;
    const pairs = Number.isInteger(half)
      ? run.slice(0, half).flatMap(({ older: [before] }, index): readonly (readonly [Block, Block])[] => {
          const [after] = run[half + index]?.newer ?? [];
          return before && after && before.measure.sort === after.measure.sort && (half === 1 || likeness(before.measure.bag, after.measure.bag) >= LEAST_IN_ORDER) && !isElsewhere(before, after) ? [[before, after]] : [];
        })
      : [];
    if (pairs.length > 0 && pairs.length === half) paired.push(...pairs.map(([before, after]) => ({ older: [before], newer: [after] })));
    else paired.push(...run);
    at += run.length;
  }
  return paired;
};

/** What a block is called in the list of changes. */
export const partOf = (block: Block, scope: Scope): ChangedPart => {
  if (block.kind === 'text') return scope.part;
  if (block.kind === 'list' && block.isFootnotes) return 'footnote';
  if (block.kind !== 'component') return block.kind;
  return block.name === 'Note' ? 'note' : block.name === 'Figure' ? 'figure' : 'component';
};

/** Compares the blocks of a slot, or shows the lone one. */
export const compareSlot = (slot: BlockSlot, scope: Scope): RedlineBlock => {
  const [before] = slot.older;
  const [after] = slot.newer;
  if (slot.move === 'gone') return { kind: 'gone', mark: 'gone', to: slot.anchor ?? '', words: before ? wordsOfBlock(before) : [] };
  if (before && after) {
    const block = comparePair(slot, scope);
    return slot.move === 'here' && block.kind !== 'gone' ? { ...block, mark: 'moved', ...(slot.anchor === undefined ? {} : { anchor: slot.anchor }) } : block;
  }
  const block = after ?? before;
  const mark = after ? 'added' : 'removed';
  if (!block) return { kind: 'rule', mark: 'same' };
  if (slot.reshaped === 'quiet') return wholeBlock(block, mark);
  if (slot.reshaped) return { ...wholeBlock(block, mark), ...report(scope, { part: partOf(block, scope), event: reshapedEvent({ reshaping: slot.reshaped, block, scope }) }) };
  const reported = report(scope, { part: partOf(block, scope), event: { kind: mark, words: wordsOfBlock(block), ...(block.kind === 'component' ? { component: block.name } : {}) } });
  const { section, findings, below } = scope;
  if (block.kind === 'list') findings.addWhole({ kind: mark, part: 'item', section, ...reported, ...(below === undefined ? {} : { below }), parts: block.items.map(wordsOfItem) });
  if (block.kind === 'table') findings.addWhole({ kind: mark, part: 'row', section, ...reported, parts: block.rows.filter(({ isHead }) => !isHead).map((row) => wordsOfRow(row, block)) });
  return { ...wholeBlock(block, mark), ...reported };
};

const reshapedEvent = ({ reshaping: { forms, edits }, block, scope }: { readonly reshaping: Reshaping; readonly block: Block; readonly scope: Scope }): ChangeEvent => ({
  kind: 'reshaped',
  words: wordsOfBlock(block),
  edits,
  ...(forms ? { forms: { older: partOf(forms.older, scope), newer: partOf(forms.newer, scope) } } : {}),
});

const comparePair = ({ older, newer, anchor }: BlockSlot, scope: Scope): RedlineBlock => {
  const [before] = older;
  const [after] = newer;
  if (before?.kind === 'text' && after?.kind === 'text') return compareText({ older: older as readonly TextBlock[], newer: newer as readonly TextBlock[], scope, ...(anchor === undefined ? {} : { anchor }) });
  if (before?.kind === 'list' && after?.kind === 'list') return compareList({ older: before, newer: after, scope });
  if (before?.kind === 'table' && after?.kind === 'table') return compareTable({ older: before, newer: after, scope });
  if (before?.kind === 'component' && after?.kind === 'component') return compareComponent({ older: before, newer: after, scope });
  if (before?.kind === 'quote' && after?.kind === 'quote') {
    const blocks = compareBlocks({ older: before.blocks, newer: after.blocks, scope: { ...scope, part: 'quote' } });
    return { kind: 'quote', mark: isSame(blocks) ? 'same' : 'changed', blocks };
  }
  return { kind: 'rule', mark: 'same' };
};

const isSame = (parts: readonly { readonly mark: string }[]): boolean => parts.every(({ mark }) => mark === 'same');

const compareBlocks = ({ older, newer, scope }: { readonly older: readonly Block[]; readonly newer: readonly Block[]; readonly scope: Scope }): readonly RedlineBlock[] =>
  findReshaped(pairLoneBlocks(alignBlocks(older, newer))).map((slot) => compareSlot(slot, scope));

const compareList = ({ older, newer, scope }: { readonly older: ListBlock; readonly newer: ListBlock; readonly scope: Scope }): RedlineList => {
  if (older.isOrdered !== newer.isOrdered) scope.findings.note(['format']);
  else if (older.isOrdered && older.start !== newer.start) scope.findings.note(['numbering']);
  const inner: Scope = { ...scope, part: newer.isFootnotes ? 'footnote' : 'item' };
  const slots = pairLoneItems(
    alignSequence({
      older: older.items.map(({ measure }) => measure),
      newer: newer.items.map(({ measure }) => measure),
      least: LEAST_ITEM,
      canSplit: [...older.items, ...newer.items].every(isPlainItem),
      movableFrom: 2,
    }),
  );
  const anchors = new Map<number, string>();
  for (const { newer: [place], move } of slots) if (move === 'here' && place !== undefined) anchors.set(place, scope.findings.newAnchor());
  const items = slots.map((slot) => compareItem({ slot, slots, older, newer, scope: inner, anchor: anchors.get(slot.newer[0] ?? -1) }));
  return { kind: 'list', mark: isSame(items) ? 'same' : 'changed', isOrdered: newer.isOrdered, start: newer.start, isFootnotes: newer.isFootnotes, items };
};

const textsOf = ({ blocks }: ListItem): readonly TextBlock[] => blocks.flatMap((block) => (block.kind === 'text' && block.tag === 'p' ? [block] : []));

/** One paragraph and nothing else: such an item can be split or joined as a paragraph is. */
const isPlainItem = (item: ListItem): boolean => item.blocks.length === 1 && textsOf(item).length === 1;

/** As `pairLoneBlocks`: one item gone and one come at the same place. */
const pairLoneItems = (slots: readonly Slot[]): readonly Slot[] =>
  slots.flatMap((slot, index): readonly Slot[] => {
    const isLone = (other: Slot | undefined): boolean => other !== undefined && other.move === undefined && other.older.length + other.newer.length === 1;
    const isPair = (at: number): boolean => {
      const [left, right] = [slots[at], slots[at + 1]];
      return isLone(left) && isLone(right) && !isLone(slots[at - 1]) && !isLone(slots[at + 2]) && left?.older.length === 1 && right?.newer.length === 1;
    };
    if (isPair(index)) return [{ older: slot.older, newer: slots[index + 1]?.newer ?? [] }];
    return isPair(index - 1) ? [] : [slot];
  });

interface ItemInput {
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly older: ListBlock;
  readonly newer: ListBlock;
  readonly scope: Scope;
  readonly anchor: string | undefined;
}

const compareItem = ({ slot, slots, older, newer, scope, anchor }: ItemInput): RedlineItem => {
  const before = older.items[slot.older[0] ?? -1];
  const after = newer.items[slot.newer[0] ?? -1];
  if (slot.move === 'gone') return { mark: 'gone', to: anchor ?? '', blocks: [{ kind: 'gone', mark: 'gone', to: anchor ?? '', words: wordsOfItem(before) }] };
  if (slot.older.length > 1 || slot.newer.length > 1) {
    const text = compareText({ older: pick(older.items, slot.older).flatMap(textsOf), newer: pick(newer.items, slot.newer).flatMap(textsOf), scope });
    return { mark: 'changed', count: slot.newer.length, blocks: [text] };
  }
  if (before && after) {
    if (anchor !== undefined) {
      const { direction, numbers } = directionOfMove(slot, slots);
      report(scope, { anchor, event: { kind: 'moved', words: wordsOfItem(after), direction, from: undefined, after: undefined, ...(newer.isOrdered && numbers ? { numbers } : {}) } });
    }
    const [lead] = textsOf(after);
    const blocks = compareBlocks({ older: before.blocks, newer: after.blocks, scope: lead === undefined ? scope : { ...scope, below: lead.words } });
    return { mark: anchor !== undefined ? 'moved' : isSame(blocks) ? 'same' : 'changed', ...(anchor === undefined ? {} : { anchor }), blocks };
  }
  const mark = after ? 'added' : 'removed';
  const item = after ?? before;
  return { mark, ...report(scope, { event: { kind: mark, words: wordsOfItem(item) } }), blocks: item?.blocks.map((block) => wholeBlock(block, mark)) ?? [] };
};

/** Names of the attributes of both sides in reading order: one that is gone stands behind the one it stood behind. */
const attributeNames = (older: ComponentBlock, newer: ComponentBlock): readonly string[] => {
  const names = newer.attributes.map(({ name }) => name);
  for (const [index, { name }] of older.attributes.entries()) {
    if (names.includes(name)) continue;
    const before = older.attributes[index - 1]?.name;
    names.splice(before === undefined ? 0 : names.indexOf(before) + 1, 0, name);
  }
  return names;
};

/** The numbers before two labels of a field that differ in nothing else: they count the fields. */
const renumbered = (older: readonly Word[], newer: readonly Word[]): LabelPair | undefined => {
  const [before, after] = [splitTypedLabel(older), splitTypedLabel(newer)];
  const isSameWords = before.words.length === after.words.length && before.words.every(({ id }, index) => id === after.words[index]?.id);
  return isSameWords && before.label !== after.label ? { older: before.label, newer: after.label } : undefined;
};

/** What tells one of several fields or places to sign from the others. */
export const labelOf = ({ attributes }: ComponentBlock): readonly Word[] => attributes.find(({ name }) => name === 'label')?.words ?? [];

const compareComponent = ({ older, newer, scope }: { readonly older: ComponentBlock; readonly newer: ComponentBlock; readonly scope: Scope }): RedlineComponent => {
  const part = partOf(newer, scope);
  const names = attributeNames(older, newer);
  const attributes = names.map((name): RedlineAttribute => {
    const before = older.attributes.find((attribute) => attribute.name === name)?.words ?? [];
    const after = newer.attributes.find((attribute) => attribute.name === name)?.words ?? [];
    const label = name === 'label' ? renumbered(before, after) : undefined;
    if (label) {
      scope.findings.note(['numbering']);
      return { name, mark: 'same', label, pieces: [{ kind: 'same', words: splitTypedLabel(after).words, older: splitTypedLabel(before).words }] };
    }
    const comparison = compareWords(before, after);
    scope.findings.note(comparison.noise);
    if (comparison.kind === 'same') return { name, mark: 'same', pieces: comparison.pieces };
    const told = name === 'options' ? optionEdits(before, after) : comparison.edits;
    const edits = told.length > 0 ? told : [{ lead: [], before, after, trail: [] }];
    const mark = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
    return { name, mark, ...report(scope, { part, event: { kind: 'attribute', component: newer.name, of: name === 'label' ? [] : labelOf(newer), attribute: name, edits } }), pieces: comparison.pieces };
  });
  const blocks = compareBlocks({ older: older.blocks, newer: newer.blocks, scope: { ...scope, part: part === 'note' ? 'note' : scope.part } });
  return { kind: 'component', name: newer.name, mark: isSame(attributes) && isSame(blocks) ? 'same' : 'changed', attributes, blocks, dataKeys: placedKeys[newer.name] ?? [] };
};

/** A block that was added or removed as a whole. */
export const wholeBlock = (block: Block, mark: 'added' | 'removed'): RedlineBlock => {
  switch (block.kind) {
    case 'text':
      return wholeText(block, mark);
    case 'table':
      return wholeTable(block, mark);
    case 'list':
      return {
        kind: 'list',
        mark,
        isOrdered: block.isOrdered,
        start: block.start,
        isFootnotes: block.isFootnotes,
        items: block.items.map(({ blocks }) => ({ mark, blocks: blocks.map((inner) => wholeBlock(inner, mark)) })),
      };
    case 'component':
      return {
        kind: 'component',
        name: block.name,
        mark,
        attributes: block.attributes.map(({ name, words }) => ({ name, mark, pieces: words.length === 0 ? [] : [{ kind: mark, words }] })),
        blocks: block.blocks.map((inner) => wholeBlock(inner, mark)),
        dataKeys: placedKeys[block.name] ?? [],
      };
    case 'quote':
      return { kind: 'quote', mark, blocks: block.blocks.map((inner) => wholeBlock(inner, mark)) };
    default:
      return { kind: 'rule', mark };
  }
};
