import { keyOfWords, leakWords } from './leak-words.ts';
import { pageSegments } from './page-segments.ts';

/** What must not appear: a fact of an internal document, or a stretch of a text that is not public. */
export const secretKinds = ['code', 'title', 'file', 'digest', 'person', 'words'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** A short fact that must not appear. */
export interface Secret {
  readonly kind: Exclude<SecretKind, 'words'>;
  readonly text: string;
  /** File of the content folder that it stands in. */
  readonly source: string;
}

/** Something internal in a file of the public site. */
export interface Leak {
  /** File of the site. */
  readonly file: string;
  readonly kind: SecretKind;
  /** The words as they stand there. */
  readonly words: string;
  /** File of the content folder that they come from. */
  readonly source: string;
}

export interface LeakWatchInput {
  readonly secrets: readonly Secret[];
  /** Texts of which no stretch of words may appear unless it is public too. */
  readonly guarded: readonly { readonly source: string; readonly text: string }[];
  /** What everyone may read: the data of public documents, their texts, the words of the program itself. */
  readonly open: readonly string[];
}

/** Looks for leaks in a text of the site. */
export type LeakWatch = (file: string, text: string) => readonly Leak[];

/** Words in a row that are too many to be there by chance. */
const STRETCH = 8;
/** A title or a name of fewer words is an expression that anyone may use. */
const SHORTEST_TITLE = 4;
const SHORTEST_NAME = 3;
/** Leaks told of one file: the rest is the same mistake. */
const MOST_TOLD = 5;

interface Row {
  readonly secret: Secret;
  readonly words: readonly string[];
}

/**
 * Makes the watch. Facts that everyone may read are no secrets: a title that a public text bears, a name that signs one. Codes and digests
 * always are. A stretch of words counts only when it is no public one and not public ones side by side.
 */
export const makeLeakWatch = ({ secrets, guarded, open }: LeakWatchInput): LeakWatch => {
  const openRows = new Set<number>();
  const openWords = open.map(leakWords);
  const longest = Math.max(STRETCH, ...secrets.map(({ text }) => leakWords(text).length));
  for (const words of openWords) addRows(openRows, words, Math.min(STRETCH, longest));
  const openValues = new Set(open.flatMap(valuesIn).map((words) => keyOfWords(words, 0, words.length)));
  const isOpen = (words: readonly string[]): boolean => (words.length <= STRETCH ? openRows.has(keyOfWords(words, 0, words.length)) : stretchesOf(words).every(([from, to]) => openRows.has(keyOfWords(words, from, to))));

  const byFirstWord = new Map<string, Row[]>();
  for (const secret of secrets) {
    for (const words of spellingsOf(secret)) {
      const [first] = words;
      if (first === undefined || (canBeOpen(secret.kind) && isOpen(words))) continue;
      const rows = byFirstWord.get(first) ?? [];
      if (rows.length === 0) byFirstWord.set(first, rows);
      rows.push({ secret, words });
    }
  }

  const guardedKeys = new Set<number>();
  const guardedWords = guarded.map(({ source, text }) => ({ source, words: leakWords(text) }));
  for (const { words } of guardedWords) {
    for (const [from, to] of stretchesOf(words)) {
      const key = keyOfWords(words, from, to);
      if (!openRows.has(key)) guardedKeys.add(key);
    }
  }
  // The end of one public text, whole ones, the beginning of the last: a list of public things.
  const isExplained = (words: readonly string[], from: number): boolean => {
    const end = from + STRETCH;
    const cuts = [from];
    for (let cut = from + 1; cut < end; cut += 1) {
      if (openRows.has(keyOfWords(words, from, cut)) || cuts.some((start) => openValues.has(keyOfWords(words, start, cut)))) cuts.push(cut);
    }
    return cuts.some((cut) => cut > from && openRows.has(keyOfWords(words, cut, end)));
  };
  const sourceOf = (key: number): string => guardedWords.find(({ words }) => stretchesOf(words).some(([from, to]) => keyOfWords(words, from, to) === key))?.source ?? '';

  return (file, text) => {
    const leaks: Leak[] = [];
    for (const segment of pageSegments(text)) {
      const words = leakWords(segment);
      for (const [at, word] of words.entries()) {
        for (const { secret, words: row } of byFirstWord.get(word) ?? []) {
          if (row.every((one, index) => words[at + index] === one)) leaks.push({ file, kind: secret.kind, words: secret.text, source: secret.source });
        }
      }
      for (const [from, to] of stretchesOf(words)) {
        const key = keyOfWords(words, from, to);
        if (!guardedKeys.has(key) || isExplained(words, from)) continue;
        leaks.push({ file, kind: 'words', words: words.slice(from, to).join(' '), source: sourceOf(key) });
        // What follows in this piece is the same text going on.
        break;
      }
      if (leaks.length >= MOST_TOLD) break;
    }
    return leaks.filter((leak, index) => leaks.findIndex(({ kind, words }) => kind === leak.kind && words === leak.words) === index).slice(0, MOST_TOLD);
  };
};

/** Short values that stand for themselves in a text: a cell, an attribute, an item. */
const valuesIn = (text: string): readonly (readonly string[])[] =>
  pageSegments(text).flatMap((segment) => segment.split(/[|\n]/u)).map(leakWords).filter(({ length }) => length > 0 && length < STRETCH);

const canBeOpen = (kind: Secret['kind']): boolean => kind === 'title' || kind === 'person' || kind === 'file';

/** The rows of words under which a fact would appear; none for what is too common to mean anything. */
const spellingsOf = ({ kind, text }: Secret): readonly (readonly string[])[] => {
  const words = leakWords(text);
  if (kind === 'title' && words.length < SHORTEST_TITLE) return [];
  if (kind === 'person' && words.length < SHORTEST_NAME) return [];
  const joined = words.join('');
  return kind === 'code' && words.length > 1 && joined.length > 4 ? [words, [joined]] : [words];
};

const stretchesOf = (words: readonly string[]): readonly (readonly [number, number])[] => Array.from({ length: Math.max(0, words.length - STRETCH + 1) }, (_, from) => [from, from + STRETCH] as const);

/** Notes every row of up to so many words. */
const addRows = (rows: Set<number>, words: readonly string[], longest: number): void => {
  for (let from = 0; from < words.length; from += 1) for (let to = from + 1; to <= Math.min(words.length, from + longest); to += 1) rows.add(keyOfWords(words, from, to));
};
