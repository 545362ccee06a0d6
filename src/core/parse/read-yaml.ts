import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { lineIndexOf } from './line-index.ts';
import { readPlainYaml } from './read-plain-yaml.ts';

/** A point in a file, 1-based. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** What stops YAML from being read as data. `code` is the parser's error code, or one of ours. */
export interface YamlProblem {
  readonly code: string;
  readonly point: Point;
  readonly words: string;
}

export type YamlPath = readonly (string | number)[];

/** YAML read as text-only data, with a way back from each value to its place in the file. */
export interface YamlReading {
  /** Maps, lists and strings only; undefined when a problem stops the reading. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Place of the value at a path; the nearest part that exists when the path does not. */
  readonly locateValue: (path: YamlPath) => Point;
  /** Place of the key at a path; the nearest part that exists when the path does not. */
  readonly locateKey: (path: YamlPath) => Point;
}

export interface YamlSource {
  readonly text: string;
  /** Line of the file on which `text` begins. */
  readonly firstLine: number;
}

const MAX_DEPTH = 40;
/** Front matter and registries of real agencies stay far below; beyond, the parser takes more than a moment. */
const MAX_LENGTH = 256 * 1024;
const MAX_LINES = 20_000;
/** Each of these signs can cost the parser an error of its own. */
const MAX_SIGNS = 20_000;
/** More than anyone mends between two runs. */
const MAX_PROBLEMS = 100;

const isTooLong = (text: string): boolean =>
  text.length > MAX_LENGTH || text.split('\n', MAX_LINES + 1).length > MAX_LINES || (text.match(/[[\]{},"'&*!]/gu)?.length ?? 0) > MAX_SIGNS;

const wordsAt = (text: string, offset: number): string =>
  (text.slice(offset).split('\n', 1)[0] ?? '').trim().slice(0, 80);

/** Codes that follow from an earlier error more often than they stand for one of their own. */
const ECHOES: ReadonlySet<string> = new Set(['UNEXPECTED_TOKEN', 'BAD_INDENT', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'TAB_AS_INDENT']);

/**
 * One slip of indentation makes the parser stumble on the lines below. An error that may be such an echo counts only when a new
 * key at the margin begins between it and the error before; in a list every entry below may be an echo.
 */
const withoutEchoes = <Problem extends { readonly code: string; readonly pos: readonly [number, number] }>(errors: readonly Problem[], text: string): readonly Problem[] => {
  const isList = /^(?:[ \t]*(?:#.*)?\n)*-/u.test(text);
  return errors.filter(({ code, pos }, index) => {
    const before = errors[index - 1];
    if (!before || !ECHOES.has(code)) return true;
    return !isList && /\n[^\s#}\]]/u.test(text.slice(before.pos[0], pos[0] + 1));
  });
};

/** Offset of the first line indented with a tab, which YAML does not allow and the eye does not see. */
const tabIndent = (text: string): number | undefined => {
  const found = text.search(/^ *\t[ \t]*(?=\S)/mu);
  return found === -1 ? undefined : found;
};

/** `-issue: 1` where the parser stumbled: the hyphen of an entry that lacks its blank. */
const gluedDash = (text: string, offset: number): { readonly code: 'DASH_GLUED'; readonly offset: number } | undefined => {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const found = /^ *-(?=[A-Za-z][\w-]*:(?: |$))/mu.exec(text.slice(lineStart, text.indexOf('\n', offset) === -1 ? undefined : text.indexOf('\n', offset)));
  return found ? { code: 'DASH_GLUED', offset: lineStart + found[0].length - 1 } : undefined;
};

/** Offset of a first line that stands in from the margin while keys below stand at it: each of those would be called out of place. */
const firstIndented = (text: string): number | undefined => {
  const found = /^(?:[ \t]*(?:#.*)?\n)*( +)[\w-]+:/u.exec(text);
  return found && /^[A-Za-z][\w-]*:/mu.test(text.slice(found[0].length)) ? found[0].lastIndexOf('\n') + 1 + (found[1]?.length ?? 0) : undefined;
};

/**
 * Reads YAML with the failsafe schema: every scalar stays the text that was typed. Aliases, tags and keys that are not
 * plain text are refused, so content can neither multiply itself nor hide a value.
 */
export const readYaml = ({ text, firstLine }: YamlSource): YamlReading => {
  const start = startOf(firstLine);
  if (isTooLong(text)) return failed([{ code: 'TOO_LONG', point: start, words: '' }], start);
  const data = readPlainYaml(text);
  if (data === undefined) return parseFully({ text, firstLine });
  // Nearly every file is plain and has nothing to report: places are worked out when something is.
  let places: YamlReading | undefined;
  const located = (): YamlReading => (places ??= parseFully({ text, firstLine }));
  return { data, problems: [], locateValue: (path) => located().locateValue(path), locateKey: (path) => located().locateKey(path) };
};

/** The line above the text: what a problem of the whole text points at. */
const startOf = (firstLine: number): Point => ({ line: Math.max(firstLine - 1, 1), column: 1 });

const parseFully = ({ text, firstLine }: YamlSource): YamlReading => {
  const start = startOf(firstLine);

  // The parser's own line counter misses lines inside some broken values.
  const places = lineIndexOf(text);
  const pointAt = (offset: number): Point => {
    const { line, column } = places.pointAt(offset);
    return { line: line + firstLine - 1, column };
  };

  let document: Document.Parsed;
  try {
    document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch {
    // The parser recurses; only absurd nesting makes it throw.
    return failed([{ code: 'TOO_DEEP', point: start, words: '' }], start);
  }

  // The parser gives up where its stack ends, which differs from run to run; the same finding must name the same place.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return failed([{ code: 'TOO_DEEP', point: start, words: '' }], start);

  const tab = document.errors.length > 0 ? tabIndent(text) : undefined;
  if (tab !== undefined) return failed([{ code: 'TAB_AS_INDENT', point: pointAt(tab), words: wordsAt(text, tab) }], start);

  const first = document.errors.length > 0 ? firstIndented(text) : undefined;
  if (first !== undefined) return failed([{ code: 'BAD_INDENT', point: pointAt(first), words: wordsAt(text, first) }], start);

  const stumbles = withoutEchoes(document.errors, text).slice(0, MAX_PROBLEMS).map(({ code, pos }) => gluedDash(text, pos[0]) ?? ({ code, offset: STUMBLES_LATE.has(code) ? valueStart(text, pos[0]) : code === 'MISSING_CHAR' ? openingQuote({ document, text, offset: pos[0] }) : pos[0] }));
  // Behind the place where the parser stumbled it may have misread; what stands above is as it was typed.
  const readable = Math.min(text.length, ...stumbles.map(({ offset }) => offset));
  const problems: YamlProblem[] = [];
  const refuse = (code: string, node: Node | null | undefined): undefined => {
    const found = node?.range?.[0] ?? 0;
    const offset = code === 'TAG' ? valueStart(text, found) : found;
    if (offset < readable && problems.length < MAX_PROBLEMS) problems.push({ code, point: pointAt(offset), words: wordsAt(text, offset) });
    return undefined;
  };

  const toData = (node: Node | null, depth: number): unknown => {
    if (node === null) return '';
    if (depth > MAX_DEPTH) return refuse('TOO_DEEP', node);
    if (isAlias(node)) return refuse('ALIAS', node);
    // A tag asks for a type, such as `!!timestamp`, which would roll a day over; text is all there is.
    if (node.tag !== undefined) return refuse('TAG', node);
    if (isSeq(node)) return node.items.map((item) => toData(item as Node | null, depth + 1));
    if (isMap(node)) {
      const seen = new Set<string>();
      const entries = node.items.map(({ key, value }) => {
        if (!isScalar(key) || key.value === null || key.tag !== undefined) return ['', refuse('KEY_NOT_TEXT', key as Node | null)] as const;
        const name = String(key.value);
        if (seen.has(name)) refuse('DUPLICATE_KEY', key as Node);
        seen.add(name);
        return [name, toData(value as Node | null, depth + 1)] as const;
      });
      return Object.fromEntries(entries);
    }
    if (!isScalar(node)) return '';
    const isCut = node.type === 'PLAIN' && node.range && /^[ \t]+#/u.test(text.slice(node.range[1], node.range[1] + 200));
    return isCut ? refuse('COMMENT_IN_VALUE', node) : String(node.value ?? '');
  };

  const data = toData(document.contents, 0);
  const found = [...problems, ...stumbles.map(({ code, offset }): YamlProblem => ({ code, point: pointAt(offset), words: wordsAt(text, offset) }))].slice(0, MAX_PROBLEMS);
  if (found.length > 0) return failed(found, start);

  const pairsByMap = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const known = pairsByMap.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    pairsByMap.set(map, known);
    return known.get(key);
  };

  const locate = (path: YamlPath, target: 'key' | 'value'): Point => {
    let node: Node | null = document.contents;
    let point = start;
    for (const [index, part] of path.entries()) {
      const isLast = index === path.length - 1;
      if (isMap(node)) {
        const pair = pairOf(node, String(part));
        if (!pair || !isScalar(pair.key)) return point;
        const keyPoint = pointAt(pair.key.range?.[0] ?? 0);
        const value = pair.value as Node | null;
        const valuePoint = value?.range && !(isScalar(value) && value.value === '') ? pointAt(value.range[0]) : keyPoint;
        point = isLast && target === 'value' ? valuePoint : keyPoint;
        node = value;
      } else if (isSeq(node)) {
        const item = node.items[Number(part)] as Node | undefined;
        if (!item?.range) return point;
        point = pointAt(item.range[0]);
        node = item;
      } else {
        return point;
      }
    }
    return point;
  };

  return {
    data,
    problems,
    locateValue: (path) => locate(path, 'value'),
    locateKey: (path) => locate(path, 'key'),
  };
};

/** Errors noticed inside a value whose first sign is what is wrong: `title: [Mẫu] Đơn`. */
const STUMBLES_LATE: ReadonlySet<string> = new Set(['UNEXPECTED_TOKEN', 'BAD_DQ_ESCAPE']);

/** Where the value begins on the line of an offset that lies inside it. */
const valueStart = (text: string, offset: number): number => {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const start = lineStart + (/^[ ]*(?:- +)*[\w-]+: +/u.exec(text.slice(lineStart, offset))?.[0].length ?? 0);
  return start === lineStart ? offset : start;
};

/** A quote that is never closed is noticed at the end of the text; the author must look where it opens. */
const openingQuote = ({ document, text, offset }: { readonly document: Document.Parsed; readonly text: string; readonly offset: number }): number => {
  let opening = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      const isClosed = range && range[1] - range[0] > 1 && text[range[1] - 1] === text[range[0]];
      if (isQuoted && range && !isClosed && range[0] < offset && offset <= range[1] + 1) opening = range[0];
    },
  });
  return opening;
};

const failed = (problems: readonly YamlProblem[], start: Point): YamlReading => ({
  data: undefined,
  problems,
  locateValue: () => start,
  locateKey: () => start,
});
