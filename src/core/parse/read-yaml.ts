import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';

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

const wordsAt = (text: string, offset: number): string =>
  (text.slice(offset).split('\n', 1)[0] ?? '').trim().slice(0, 80);

/**
 * Reads YAML with the failsafe schema: every scalar stays the text that was typed. Aliases, tags and keys that are not
 * plain text are refused, so content can neither multiply itself nor hide a value.
 */
export const readYaml = ({ text, firstLine }: YamlSource): YamlReading => {
  const lineCounter = new LineCounter();
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const start: Point = { line: Math.max(firstLine - 1, 1), column: 1 };

  let document: Document.Parsed;
  try {
    document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
  } catch {
    // The parser recurses; only absurd nesting makes it throw.
    return failed([{ code: 'TOO_DEEP', point: start, words: '' }], start);
  }

  const problems: YamlProblem[] = document.errors.map((error) => ({
    code: error.code,
    point: pointAt(error.pos[0]),
    words: wordsAt(text, error.pos[0]),
  }));
  if (problems.length > 0) return failed(problems, start);

  const refuse = (code: string, node: Node | null | undefined): undefined => {
    const offset = node?.range?.[0] ?? 0;
    problems.push({ code, point: pointAt(offset), words: wordsAt(text, offset) });
    return undefined;
  };

  const toData = (node: Node | null, depth: number): unknown => {
    if (node === null) return '';
    if (depth > MAX_DEPTH) return refuse('TOO_DEEP', node);
    if (isAlias(node)) return refuse('ALIAS', node);
    // A bare `!` or a core tag such as `!!int` would ask for a type; text is all there is.
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) return refuse('TAG', node);
    if (isSeq(node)) return node.items.map((item) => toData(item as Node | null, depth + 1));
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => {
        if (!isScalar(key)) return ['', refuse('KEY_NOT_TEXT', key as Node | null)] as const;
        return [String(key.value), toData(value as Node | null, depth + 1)] as const;
      });
      return Object.fromEntries(entries);
    }
    return isScalar(node) ? String(node.value ?? '') : '';
  };

  const data = toData(document.contents, 0);
  if (problems.length > 0) return failed(problems, start);

  const locate = (path: YamlPath, target: 'key' | 'value'): Point => {
    let node: Node | null = document.contents;
    let point = start;
    for (const [index, part] of path.entries()) {
      const isLast = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
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

const failed = (problems: readonly YamlProblem[], start: Point): YamlReading => ({
  data: undefined,
  problems,
  locateValue: () => start,
  locateKey: () => start,
});
