import { weightyWordsIn } from '../vietnamese/weighty-words.ts';
import type { WordComparison } from './compare-words.ts';
import type { ChangedPart, ChangeEvent, ChangePlace, Edit, RedlineChange, SectionName } from './redline.ts';
import { wordedEdits } from './find-reshaped.ts';
import { bagOfWords } from './measure.ts';
import { idsOf, joinWords, type Word } from './word.ts';
import { noiseKinds, type NoiseKind } from './word-key.ts';

/** A list or a table that came or went as a whole, with the words of its items or rows: some may stand in another one now. */
export interface WholeParts {
  readonly kind: 'added' | 'removed';
  readonly part: 'item' | 'row';
  readonly section: SectionName | undefined;
  /** Of its own line; absent inside a section that is told as a whole. */
  readonly anchor?: string;
  /** What leads the item that a list stands below. */
  readonly below?: readonly Word[];
  readonly parts: readonly (readonly Word[])[];
}

/** A section that came or went as a whole, with the words of each block of it and of the sections below it. */
export interface WholeSection {
  readonly kind: 'added' | 'removed';
  readonly name: SectionName | undefined;
  readonly anchor: string;
  readonly parts: readonly (readonly Word[])[];
}

/** A section whose paragraphs all went, with others come in their stead: its lines by anchor. */
export interface RewrittenSection {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly anchors: readonly string[];
}

/** What one section was called and is called. */
export interface SectionNames {
  readonly older: SectionName | undefined;
  readonly newer: SectionName | undefined;
}

/** Gathers what a comparison finds, in reading order. */
export interface Findings {
  readonly wholes: readonly WholeParts[];
  readonly addWhole: (whole: WholeParts) => void;
  readonly sections: { readonly wholes: readonly WholeSection[]; readonly names: readonly SectionNames[]; readonly rewritten: readonly RewrittenSection[] };
  /** Without an anchor, a section below the one told last. */
  readonly addSection: (section: Omit<WholeSection, 'anchor'> & { readonly anchor?: string }) => void;
  readonly addNames: (names: SectionNames) => void;
  readonly addRewritten: (section: RewrittenSection) => void;
  readonly changes: readonly RedlineChange[];
  readonly noise: Readonly<Record<NoiseKind, number>>;
  readonly newAnchor: () => string;
  readonly add: (change: RedlineChange) => void;
  readonly note: (kinds: readonly NoiseKind[]) => void;
}

export const makeFindings = (): Findings => {
  const changes: RedlineChange[] = [];
  const wholes: WholeParts[] = [];
  const sections = { wholes: [] as WholeSection[], names: [] as SectionNames[], rewritten: [] as RewrittenSection[] };
  const noise = Object.fromEntries(noiseKinds.map((kind) => [kind, 0])) as Record<NoiseKind, number>;
  let count = 0;
  return {
    changes,
    wholes,
    addWhole: (whole) => void wholes.push(whole),
    sections,
    addSection: ({ kind, name, anchor, parts }) => {
      const above = sections.wholes.at(-1);
      if (anchor !== undefined) sections.wholes.push({ kind, name, anchor, parts });
      else if (above) sections.wholes[sections.wholes.length - 1] = { ...above, parts: [...above.parts, ...parts] };
    },
    addNames: (names) => void sections.names.push(names),
    addRewritten: (section) => void sections.rewritten.push(section),
    noise,
    newAnchor: () => `change-${(count += 1)}`,
    add: (change) => void changes.push(change),
    note: (kinds) => {
      for (const kind of kinds) noise[kind] += 1;
    },
  };
};

/** Where in the text a comparison stands. */
export interface Scope {
  readonly findings: Findings;
  readonly section: SectionName | undefined;
  /** What a paragraph is called here. */
  readonly part: ChangedPart;
  /** Inside a part that was reported as a whole. */
  readonly isQuiet: boolean;
  /** Inside an item that has more than one paragraph: what leads it. */
  readonly below?: readonly Word[];
}

interface Report {
  readonly part?: ChangedPart;
  readonly event: ChangeEvent;
  readonly anchor?: string;
  readonly place?: ChangePlace;
}

/** Adds a line to the list of changes. @returns the anchor of its place; none inside a part reported as a whole. */
export const report = ({ findings, section, part, isQuiet }: Scope, { part: ownPart = part, event, anchor, place }: Report): { readonly anchor?: string } => {
  if (isQuiet) return anchor === undefined ? {} : { anchor };
  const ownAnchor = anchor ?? findings.newAnchor();
  findings.add({ anchor: ownAnchor, part: ownPart, theme: 'content', place: place ?? { kind: 'body', section }, event });
  return { anchor: ownAnchor };
};

/** Words without the signs between paragraphs, which leave a blank. */
const withoutBreaks = (words: readonly Word[]): readonly Word[] =>
  words.flatMap((word, index) => (word.atom?.kind === 'paragraph' ? [] : [words[index - 1]?.atom?.kind === 'paragraph' && word.gap === '' ? { ...word, gap: ' ' } : word]));

/** What a comparison of words tells; undefined for no change. */
export const eventOf = ({ kind, edits }: WordComparison, older: readonly Word[], newer: readonly Word[]): ChangeEvent | undefined => {
  if (kind === 'same') return undefined;
  if (older.length === 0) return { kind: 'added', words: newer };
  if (newer.length === 0) return { kind: 'removed', words: older };
  const permuted = permutationIn(older, newer);
  if (permuted) return permuted;
  if (kind === 'rewritten') return { kind: 'rewritten', before: older, after: newer };
  const isSplit = (words: readonly Word[]): boolean => words.some(({ atom }) => atom?.kind === 'paragraph');
  const others = edits.flatMap((edit) => {
    const [before, after] = [withoutBreaks(edit.before), withoutBreaks(edit.after)];
    return before.length + after.length === 0 ? [] : [{ ...edit, before, after }];
  });
  if (edits.some(({ after }) => isSplit(after)) && !edits.some(({ before }) => isSplit(before))) return { kind: 'split', words: newer, edits: wordedEdits(others) };
  if (edits.some(({ before }) => isSplit(before)) && !edits.some(({ after }) => isSplit(after))) return { kind: 'joined', words: older, edits: wordedEdits(others) };
  // Beside changed words a changed comma is not worth a line; the redline shows it.
  const worded = others.filter(({ before, after }) => [...before, ...after].some(({ isSign }) => !isSign));
  return reorderingIn(others) ?? { kind, edits: worded.length > 0 ? worded : others };
};

/** What a semicolon parts can be exchanged as well. */
const sentenceEnds = [/^[.!?]/u, /^[.;!?]/u] as const;

/** Sentences of a paragraph. */
const sentencesIn = (words: readonly Word[], end: RegExp): readonly (readonly Word[])[] => {
  const sentences: Word[][] = [[]];
  for (const word of words) {
    if (word.isSign && end.test(word.text)) sentences.push([]);
    else sentences.at(-1)?.push(word);
  }
  return sentences.filter((sentence) => sentence.length > 0);
};

/** The same sentences, each word for word, in another order. */
const permutationIn = (older: readonly Word[], newer: readonly Word[]): ChangeEvent | undefined => {
  if (older.length !== newer.length) return undefined;
  for (const end of sentenceEnds) {
    const event = reorderedIn(sentencesIn(older, end), sentencesIn(newer, end));
    if (event) return event;
  }
  return undefined;
};

const reorderedIn = (before: readonly (readonly Word[])[], after: readonly (readonly Word[])[]): ChangeEvent | undefined => {
  if (before.length < 3 || before.length !== after.length) return undefined;
  const keysOf = (sentences: readonly (readonly Word[])[]): readonly string[] => sentences.map((sentence) => sentence.map(({ id }) => id).join(' '));
  const [left, right] = [keysOf(before), keysOf(after)];
  const isSame = left.toSorted().join('|') === right.toSorted().join('|');
  const first = right.findIndex((key, index) => key !== left[index]);
  return isSame && first !== -1 ? { kind: 'reordered', words: after[first] ?? [] } : undefined;
};

const wordIds = (words: readonly Word[]): string => idsOf(words).join(' ');

/** More words that changed their places are told one by one. */
const MOST_REORDERED = 4;

const isSigns = (words: readonly Word[]): boolean => words.every(({ isSign }) => isSign);

/** So few words with a figure or a «not» among them say something else at each place: both places are told. */
const FEW_WORDS = 3;

const isWeighty = (words: readonly Word[]): boolean => idsOf(words).length <= FEW_WORDS && weightyWordsIn(words.map(({ text }) => text).join(' ')).length > 0;

/** Words taken out at one place and put in at another were moved, as when two sentences change places. Words that stand in each other's stead are told as replaced: who does what to whom changed. */
const reorderingIn = (edits: readonly Edit[]): ChangeEvent | undefined => {
  if (edits.length > MOST_REORDERED || !edits.some(({ before }) => isSigns(before)) || !edits.some(({ after }) => isSigns(after))) return undefined;
  const [removed, added] = [edits.flatMap(({ before }) => before), edits.flatMap(({ after }) => after)];
  const words = wordIds(added);
  if (words === '' || !haveSameWords(removed, added) || isWeighty(added)) return undefined;
  const [first, second] = edits;
  if (edits.length === 2 && first && second) return words === wordIds(removed) ? { kind: 'reordered', words: added } : undefined;
  const moved = edits.flatMap(({ before }) => (isSigns(before) ? [] : [before.filter(({ isSign }) => !isSign)]));
  return { kind: 'reordered', words: joinWords(moved, ',') };
};

const haveSameWords = (left: readonly Word[], right: readonly Word[]): boolean => bagOfWords(left).join() === bagOfWords(right).join();
