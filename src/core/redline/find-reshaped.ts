import type { Block } from './block.ts';
import { wordsOfBlock } from './block-words.ts';
import { compareWords } from './compare-words.ts';
import type { Edit } from './redline.ts';
import { bagOfWords, commonCount, joinBags, likeness, withoutCommon } from './measure.ts';
import { joinWords, type Word } from './word.ts';

/** A slot of a sequence of blocks, with its blocks. */
export interface BlockSlot {
  readonly older: readonly Block[];
  readonly newer: readonly Block[];
  readonly move?: 'here' | 'gone';
  /** Anchor of the new place of a moved block. */
  readonly anchor?: string;
  /** Part of a run whose words stand in another form now; the first new block tells it. */
  readonly reshaped?: Reshaping | 'quiet';
}

/** A run of blocks written in another form. */
export interface Reshaping {
  /** One block of the form before and one of the form now, when these differ. */
  readonly forms?: { readonly older: Block; readonly newer: Block };
  /** Words that changed with the form. */
  readonly edits: readonly Edit[];
}

/** Fewer words than this in another form are told as gone and come. */
const LEAST_RESHAPED = 4;
/** Likeness from which words in another form are the same text, edited. */
const LEAST_ALIKE = 0.7;
/** Share of a new block's words that must come from what is gone, when blocks beside it only changed. */
const LEAST_TAKEN = 0.7;

/** Finds runs of blocks gone and come that hold the same words, or nearly: a list written as paragraphs, a paragraph as a list, a list as a table, a note as plain text. */
export const findReshaped = (slots: readonly BlockSlot[]): readonly BlockSlot[] => runsOf(slots, isOpen).flatMap((run) => (run.isOpen ? reshapeRun(run.slots) : run.slots));

const isLone = (slot: BlockSlot): boolean => slot.move === undefined && slot.older.length + slot.newer.length === 1;

/** A paragraph that changed; beside blocks gone or come it may be what is left of them. */
const isChangedText = ({ move, older, newer }: BlockSlot): boolean =>
  move === undefined && older.length > 0 && newer.length > 0 && [...older, ...newer].every(({ kind }) => kind === 'text') && (older.length + newer.length > 2 || older[0]?.measure.key !== newer[0]?.measure.key);

const isOpen = (slot: BlockSlot): boolean => isLone(slot) || isChangedText(slot);

interface Run {
  readonly isOpen: boolean;
  readonly slots: readonly BlockSlot[];
}

const runsOf = (slots: readonly BlockSlot[], test: (slot: BlockSlot) => boolean): readonly Run[] => {
  const runs: { isOpen: boolean; slots: BlockSlot[] }[] = [];
  for (const slot of slots) {
    const open = test(slot);
    const last = runs.at(-1);
    if (last?.isOpen === open) last.slots.push(slot);
    else runs.push({ isOpen: open, slots: [slot] });
  }
  return runs;
};

const reshapeRun = (slots: readonly BlockSlot[]): readonly BlockSlot[] => {
  if (!slots.some(isLone)) return slots;
  if (slots.some((slot) => !isLone(slot)) && isTaken(slots)) {
    const parted = [...slots.flatMap(({ older }) => older.map((block): BlockSlot => ({ older: [block], newer: [] }))), ...slots.flatMap(({ newer }) => newer.map((block): BlockSlot => ({ older: [], newer: [block] })))];
    const reshaping = reshapingOf(parted);
    if (reshaping) return tell(parted, reshaping);
  }
  return runsOf(slots, isLone).flatMap((run) => {
    const reshaping = run.isOpen ? reshapingOf(run.slots) : undefined;
    return reshaping ? tell(run.slots, reshaping) : run.slots;
  });
};

const tell = (slots: readonly BlockSlot[], reshaping: Reshaping): readonly BlockSlot[] => {
  const first = slots.findIndex(({ newer }) => newer.length > 0);
  return slots.map((slot, index) => ({ ...slot, reshaped: index === first ? reshaping : 'quiet' }));
};

const bagOf = (blocks: readonly Block[]): Int32Array => joinBags(blocks.map(({ measure }) => measure.bag));

/** Whether the lone blocks of one side hold what the other side's blocks lost. */
const isTaken = (slots: readonly BlockSlot[]): boolean => {
  const lone = slots.filter(isLone);
  const [gone, come] = [bagOf(lone.flatMap(({ older }) => older)), bagOf(lone.flatMap(({ newer }) => newer))];
  const pairs = slots.filter((slot) => !isLone(slot)).map(({ older, newer }) => [bagOf(older), bagOf(newer)] as const);
  const lost = joinBags([gone, ...pairs.map(([left, right]) => withoutCommon(left, right))]);
  const won = joinBags([come, ...pairs.map(([left, right]) => withoutCommon(right, left))]);
  const isHeld = (bag: Int32Array, by: Int32Array): boolean => commonCount(bag, by) >= LEAST_TAKEN * bag.length;
  return gone.length + come.length >= LEAST_RESHAPED && isHeld(gone, won) && isHeld(come, lost);
};

const sortsOf = (blocks: readonly Block[]): ReadonlySet<string> => new Set(blocks.map(({ measure }) => measure.sort));

const reshapingOf = (slots: readonly BlockSlot[]): Reshaping | undefined => {
  const [older, newer] = [slots.flatMap((slot) => slot.older), slots.flatMap((slot) => slot.newer)];
  if (older.length === 0 || newer.length === 0) return undefined;
  const [before, after] = [joinWords(older.map(runningWords), ''), joinWords(newer.map(runningWords), '')];
  const [gone, come] = [bagOfWords(before), bagOfWords(after)];
  if (gone.length < LEAST_RESHAPED) return undefined;
  const [was, is] = [sortsOf(older), sortsOf(newer)];
  const from = older.find(({ measure }) => !is.has(measure.sort)) ?? older[0];
  const to = newer.find(({ measure }) => !was.has(measure.sort)) ?? newer[0];
  const forms = from && to && from.measure.sort !== to.measure.sort ? { forms: { older: from, newer: to } } : {};
  if (gone.length === come.length && gone.every((id, index) => id === come[index])) return { ...forms, edits: [] };
  if (!forms.forms || likeness(gone, come) < LEAST_ALIKE) return undefined;
  const { kind, edits } = compareWords(before, after);
  return kind === 'rewritten' ? undefined : { ...forms, edits: wordedEdits(edits) };
};

/** Edits without what goes with the form: signs, and a capital where an item begins. */
export const wordedEdits = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter(isWorded).map((edit) => ({ ...edit, before: unlessSigns(edit.before), after: unlessSigns(edit.after) }));

const unlessSigns = (words: readonly Word[]): readonly Word[] => (words.every(({ isSign }) => isSign) ? [] : words);

/** Whether an edit says more than a sign or a capital. */
export const isWorded = ({ before, after }: Edit): boolean => {
  const lettersOf = (words: readonly Word[]): string => words.map(({ text, isSign, atom }) => (isSign ? '' : atom ? JSON.stringify(atom) : text.toLowerCase())).join(' ');
  return lettersOf(before).trim() !== lettersOf(after).trim();
};

/** Words of a block without those that only count its rows. */
const runningWords = (block: Block): readonly Word[] =>
  block.kind === 'table' ? joinWords(block.rows.flatMap(({ cells }) => cells.flatMap(({ words }, column) => (block.counted.has(column) ? [] : [words]))), '|') : wordsOfBlock(block);
