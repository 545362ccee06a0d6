import type { z } from 'zod';
import { showPath } from '../parse/check-shape.ts';
import type { Hash } from '../ports.ts';
import { compareVersions, ledgerLineSchema, noLineBefore, versionName, writeLedgerLine, type LedgerLine, type Version } from './ledger-line.ts';

/** One readable line of the ledger with its place. */
export interface LedgerEntry<Line extends LedgerLine = LedgerLine> {
  /** 1-based. */
  readonly line: number;
  readonly record: Line;
  /** SHA-256 of the line as written: what the next line names under `before`. */
  readonly hash: string;
}

/** Something wrong with the ledger itself. `words` are what stands there; `expected` what should. */
export type LedgerProblem =
  | { readonly kind: 'byte-order-mark'; readonly line: 1 }
  | { readonly kind: 'line-ends'; readonly line: number }
  | { readonly kind: 'no-final-line-end'; readonly line: number }
  | { readonly kind: 'blank-line'; readonly line: number }
  | { readonly kind: 'conflict-marker'; readonly line: number }
  | { readonly kind: 'not-json'; readonly line: number; readonly words: string }
  | { readonly kind: 'key-unknown'; readonly line: number; readonly key: string }
  /** `words` are empty for a key that is not there. */
  | { readonly kind: 'value-invalid'; readonly line: number; readonly key: string; readonly words: string; readonly expects: 'date' | 'other' }
  /** Data is right, but not written as the commands write it: a key twice, other blanks, another order. */
  | { readonly kind: 'layout'; readonly line: number }
  | { readonly kind: 'repeated'; readonly line: number; readonly code: string; readonly version: string; readonly first: number }
  | { readonly kind: 'chain-broken'; readonly line: number; readonly words: string; readonly expected: string }
  /** An act on a version that no line above has issued. */
  | { readonly kind: 'version-unknown'; readonly line: number; readonly code: string; readonly version: string }
  /** A withdrawal of a version that a line above has withdrawn already. */
  | { readonly kind: 'withdrawn-twice'; readonly line: number; readonly code: string; readonly version: string; readonly first: number }
  /** A version at or below one that a line above has issued. */
  | { readonly kind: 'wrong-order'; readonly line: number; readonly code: string; readonly version: string; readonly last: string };

/** The ledger, read as far as it can be. */
export interface LedgerReading {
  /** As found in the file, byte-order mark and line ends included. */
  readonly text: string;
  readonly entries: readonly LedgerEntry[];
  readonly problems: readonly LedgerProblem[];
  /** SHA-256 of the last line, readable or not: what the next line must name. */
  readonly lastHash: string;
}

/** Reads the ledger; one bad line hides no other. */
export const readLedger = ({ text, hash }: { readonly text: string; readonly hash: Hash }): LedgerReading => {
  const { lines, problems } = splitLedger(text);
  const entries: LedgerEntry[] = [];
  const found: LedgerProblem[] = [...problems];
  let before = noLineBefore;
  for (const { line, words } of lines) {
    const own = hash.sha256(words);
    const reading = readLine(words, line);
    found.push(...reading.problems);
    if (reading.before !== undefined && reading.before !== before) found.push({ kind: 'chain-broken', line, words: reading.before, expected: before });
    if (reading.record) entries.push({ line, record: reading.record, hash: own });
    before = own;
  }
  const wrongActs = problemsOfActs(entries);
  // A line that came twice breaks the chain as well; that it came twice says it all.
  const repeated = new Set(wrongActs.flatMap((problem) => (problem.kind === 'repeated' ? [problem.line] : [])));
  // Where two branches meet both may withdraw: which of them counts is asked when the conflict is put right.
  const isOpen = problems.some(({ kind }) => kind === 'conflict-marker');
  const all = [...found.filter((problem) => !(problem.kind === 'chain-broken' && repeated.has(problem.line))), ...wrongActs.filter(({ kind }) => !(isOpen && kind === 'withdrawn-twice'))];
  return { text, entries, problems: all.toSorted((left, right) => left.line - right.line), lastHash: before };
};

interface RawLine {
  readonly line: number;
  readonly words: string;
}

/** The lines that hold something, without byte-order mark and CR, and what is wrong with the file's layout: once for the whole file. */
export const splitLedger = (text: string): { readonly lines: readonly RawLine[]; readonly problems: readonly LedgerProblem[] } => {
  const problems: LedgerProblem[] = [];
  if (text.startsWith('\uFEFF')) problems.push({ kind: 'byte-order-mark', line: 1 });
  const raw = text.replace(/^\uFEFF/u, '').split('\n');
  const withReturn = raw.findIndex((words, index) => words.endsWith('\r') && index < raw.length - 1);
  if (withReturn !== -1) problems.push({ kind: 'line-ends', line: withReturn + 1 });
  const last = raw.at(-1) ?? '';
  if (last.trim() === '') raw.pop();
  else problems.push({ kind: 'no-final-line-end', line: raw.length });
  const blank = raw.findIndex((words) => words.trim() === '');
  if (blank !== -1) problems.push({ kind: 'blank-line', line: blank + 1 });
  const lines: RawLine[] = [];
  raw.forEach((typed, index) => {
    const words = typed.replace(/\r$/u, '');
    const line = index + 1;
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u.test(words)) problems.push({ kind: 'conflict-marker', line });
    else if (words.trim() !== '') lines.push({ line, words });
  });
  return { lines, problems };
};

interface LineReading {
  readonly record: LedgerLine | undefined;
  /** What the line says came before it, when that much can be read. */
  readonly before: string | undefined;
  readonly problems: readonly LedgerProblem[];
}

const readLine = (words: string, line: number): LineReading => {
  let data: unknown;
  try {
    data = JSON.parse(words);
  } catch {
    return { record: undefined, before: undefined, problems: [{ kind: 'not-json', line, words: words.slice(0, 80) }] };
  }
  const result = ledgerLineSchema.safeParse(data);
  if (!result.success) return { record: undefined, before: beforeOf(data), problems: onceEach(result.error.issues.flatMap((issue) => problemsOfIssue({ issue, data, line }))) };
  const isCanonical = writeLedgerLine(result.data) === words;
  return { record: result.data, before: result.data.before, problems: isCanonical ? [] : [{ kind: 'layout', line }] };
};

/** A value may be wrong for several reasons: it is told once. */
const onceEach = (problems: readonly LedgerProblem[]): readonly LedgerProblem[] => {
  const keyOf = (problem: LedgerProblem): string => `${problem.kind} ${'key' in problem ? problem.key : ''}`;
  return problems.filter((problem, index) => problems.findIndex((other) => keyOf(other) === keyOf(problem)) === index);
};

const beforeOf = (data: unknown): string | undefined => {
  const before = typeof data === 'object' && data !== null && 'before' in data ? data.before : undefined;
  return typeof before === 'string' && /^[0-9a-f]{64}$/u.test(before) ? before : undefined;
};

const problemsOfIssue = ({ issue, data, line }: { readonly issue: z.core.$ZodIssue; readonly data: unknown; readonly line: number }): readonly LedgerProblem[] => {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  // No map of keys at all: a list, a number, nothing.
  if (path.length === 0 && issue.code !== 'unrecognized_keys') return [{ kind: 'not-json', line, words: (JSON.stringify(data) ?? '').slice(0, 80) }];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ kind: 'key-unknown', line, key: showPath([...path, key]) }));
  const value = path.reduce<unknown>((inner, part) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string | number, unknown>>)[part] : undefined), data);
  const expects = issue.code === 'custom' && issue.params?.['expects'] === 'date' ? 'date' : 'other';
  return [{ kind: 'value-invalid', line, key: showPath(path), words: shownValue(value).slice(0, 80), expects }];
};

/** A value as a person sees what is wrong with it: a number that was typed as text keeps its quotes, one too large to be told its name. */
const shownValue = (value: unknown): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && !/^\d+$/u.test(value) ? value : JSON.stringify(value);
};

/** What one line says that fits no line above it. */
const problemsOfActs = (entries: readonly LedgerEntry[]): readonly LedgerProblem[] => {
  const seen = new Map<string, number>();
  const issued = new Map<string, Version[]>();
  const withdrawn = new Map<string, number>();
  return entries.flatMap(({ record, line }): readonly LedgerProblem[] => {
    const { code, act } = record;
    const version = versionName(record);
    // Two branches may append the same act behind different lines.
    const key = writeLedgerLine({ ...record, before: noLineBefore });
    const first = seen.get(key);
    if (first !== undefined) return [{ kind: 'repeated', line, code, version, first }];
    seen.set(key, line);
    const versions = issued.get(code) ?? [];
    const last = versions.at(-1);
    if (act !== 'issue' && !versions.some((other) => compareVersions(other, record) === 0)) return [{ kind: 'version-unknown', line, code, version }];
    if (act === 'withdraw') {
      const end = withdrawn.get(`${code} ${version}`);
      if (end !== undefined) return [{ kind: 'withdrawn-twice', line, code, version, first: end }];
      withdrawn.set(`${code} ${version}`, line);
    }
    if (act !== 'issue') return [];
    if (last && compareVersions(record, last) <= 0) return [{ kind: 'wrong-order', line, code, version, last: versionName(last) }];
    issued.set(code, [...versions, { issue: record.issue, revision: record.revision }]);
    return [];
  });
};
