import { describe, expect, test } from 'vitest';
import { readYaml } from '#core/parse/read-yaml.ts';

const read = (text: string, firstLine = 2) => readYaml({ text, firstLine });

describe('values stay the text that was typed', () => {
  test.each([
    ['4.10', '4.10'],
    ['007', '007'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['12:30', '12:30'],
    ['2026-06-31', '2026-06-31'],
    ['true', 'true'],
    ['No', 'No'],
    ['null', 'null'],
    ['~', '~'],
    ['.inf', '.inf'],
    ['1_000', '1_000'],
    ["'4.1'", '4.1'],
    ['"a\\tb"', 'a\tb'],
    ['', ''],
    ['Tên: "x" # ghi chú', undefined],
  ])('%s', (typed, value) => {
    const { data } = read(`a: ${typed}`);
    expect(data).toEqual(value === undefined ? undefined : { a: value });
  });

  test('in maps, lists, blocks and flows', () => {
    expect(read('a:\n  - b: 1\n    c: [2, 3]\n  - |\n    x\n    y\nd: {e: 4}\n').data).toEqual({ a: [{ b: '1', c: ['2', '3'] }, 'x\ny\n'], d: { e: '4' } });
  });

  test('an empty text is an empty value', () => {
    expect(read('').data).toBe('');
  });
});

describe('what could multiply or hide is refused', () => {
  test.each([
    ['an alias', 'a: &x b\nc: *x', { code: 'ALIAS', point: { line: 3, column: 4 }, words: '*x' }],
    ['an alias to nothing', 'a: *x', { code: 'ALIAS', point: { line: 2, column: 4 }, words: '*x' }],
    ['a core tag', 'a: !!int 5', { code: 'TAG', point: { line: 2, column: 4 }, words: '!!int 5' }],
    ['a tag that would roll a day over', 'a: !!timestamp 2026-06-31', { code: 'TAG', point: { line: 2, column: 4 }, words: '!!timestamp 2026-06-31' }],
    ['a tag of binary data', 'a: !!binary aGk=', { code: 'TAG', point: { line: 2, column: 4 }, words: '!!binary aGk=' }],
    ['a tag of a set', 'a: !!set {x, y}', { code: 'TAG', point: { line: 2, column: 4 }, words: '!!set {x, y}' }],
    ['a tag of our own', 'a: !x y', { code: 'TAG', point: { line: 2, column: 4 }, words: '!x y' }],
    ['a bare tag', 'a: ! y', { code: 'TAG', point: { line: 2, column: 4 }, words: '! y' }],
    ['a tagged key', '!!str a: b', { code: 'KEY_NOT_TEXT', point: { line: 2, column: 7 }, words: 'a: b' }],
    ['a list as key', '[a]: b', { code: 'KEY_NOT_TEXT', point: { line: 2, column: 1 }, words: '[a]: b' }],
    ['a map as key', '{a: b}: c', { code: 'KEY_NOT_TEXT', point: { line: 2, column: 1 }, words: '{a: b}: c' }],
    ['a key twice', 'a: b\nc: d\na: e', { code: 'DUPLICATE_KEY', point: { line: 4, column: 1 }, words: 'a: e' }],
    ['a key twice, once quoted', 'a: b\n"a": c', { code: 'DUPLICATE_KEY', point: { line: 3, column: 1 }, words: '"a": c' }],
    ['a second document', 'a: b\n---\nc: d', { code: 'MULTIPLE_DOCS', point: { line: 3, column: 1 }, words: '---' }],
    ['nesting without end', `a: ${'['.repeat(60)}${']'.repeat(60)}`, { code: 'TOO_DEEP', point: { line: 2, column: 44 }, words: `${'['.repeat(20)}${']'.repeat(60)}` }],
  ])('%s', (_, text, problem) => {
    const { data, problems } = read(text);
    expect({ data, problems }).toEqual({ data: undefined, problems: [problem] });
  });

  test('a merge key is a key like any other', () => {
    expect(read('<<: {a: b}').data).toEqual({ '<<': { a: 'b' } });
  });

  test('keys that every object has become data and touch nothing else', () => {
    const { data } = read('__proto__: {polluted: x}\nconstructor: y\ntoString: z');
    expect(Object.entries(data as object)).toEqual([['__proto__', { polluted: 'x' }], ['constructor', 'y'], ['toString', 'z']]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('broken YAML', () => {
  test('every problem has its place in the file', () => {
    expect(read("a: 'b' c\nd: [e\nf: g", 2).problems).toMatchInlineSnapshot(`
      [
        {
          "code": "UNEXPECTED_TOKEN",
          "point": {
            "column": 4,
            "line": 2,
          },
          "words": "'b' c",
        },
        {
          "code": "BAD_INDENT",
          "point": {
            "column": 1,
            "line": 4,
          },
          "words": "f: g",
        },
      ]
    `);
  });

  test('an open quote is shown where it opens', () => {
    expect(read('a: b\nc: "d\ne: f\n').problems).toEqual([{ code: 'MISSING_CHAR', point: { line: 3, column: 4 }, words: '"d' }]);
  });

  test('places hold after a value that is broken over lines', () => {
    const text = 'title: a |-|\n[^1]<svg onload=x>c\nissuer: b\n[adata: c\nd: }\n';
    const lines = text.split('\n');
    expect(read(text).problems.filter(({ point, words }) => lines[point.line - 2]?.slice(point.column - 1).trim() !== words)).toEqual([]);
  });

  test('a tab at the start of a line is named', () => {
    expect(read('a:\n\tb: c').problems.map(({ code, point }) => ({ code, point }))).toContainEqual({ code: 'TAB_AS_INDENT', point: { line: 3, column: 1 } });
  });

  test('places fall back to the line above the text', () => {
    const { locateKey, locateValue } = read('a: [', 5);
    expect([locateKey(['a']), locateValue(['a'])]).toEqual([{ line: 4, column: 1 }, { line: 4, column: 1 }]);
  });
});

describe('places', () => {
  const reading = read('code: QT.01\nchanges:\n  - date: 2026-01-05\n    place: Toàn văn\n  - date: x\nempty:\nđịnh: y\n');

  test.each([
    ['a value', ['code'], { line: 2, column: 7 }],
    ['a value in a list', ['changes', 1, 'date'], { line: 6, column: 11 }],
    ['an item of a list', ['changes', 0], { line: 4, column: 5 }],
    ['an empty value, at its key', ['empty'], { line: 7, column: 1 }],
    ['a key with Vietnamese letters', ['định'], { line: 8, column: 7 }],
    ['a missing key, at its parent', ['changes', 0, 'summary'], { line: 4, column: 5 }],
    ['a missing item, at its list', ['changes', 7], { line: 3, column: 1 }],
    ['a missing key of the root, at the line above', ['title'], { line: 1, column: 1 }],
    ['a path below a plain value, at the value', ['code', 'x'], { line: 2, column: 1 }],
    ['a key that every object has, at the line above', ['constructor'], { line: 1, column: 1 }],
  ])('%s', (_, path, point) => {
    expect(reading.locateValue(path)).toEqual(point);
  });

  test('a key is found apart from its value', () => {
    expect(reading.locateKey(['changes', 1, 'date'])).toEqual({ line: 6, column: 5 });
  });
});

describe('a text too long for a moment', () => {
  test.each([
    ['characters', `a: ${'x'.repeat(300_000)}`],
    ['lines', 'a: b\n'.repeat(20_001)],
    ['signs that each cost an error', '}'.repeat(20_001)],
  ])('is refused for its %s', (_, text) => {
    expect(read(text).problems).toEqual([{ code: 'TOO_LONG', point: { line: 1, column: 1 }, words: '' }]);
  });

  test('lists at most a hundred problems', () => {
    expect(read('a: b: c\n'.repeat(500)).problems).toHaveLength(100);
  });
});
