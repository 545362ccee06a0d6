import { describe, expect, test } from 'vitest';
import { isComponent, textOf, walkTree, type ControlledNode } from '#core/parse/controlled-tree.ts';
import { readMdx } from '#core/parse/read-mdx.ts';

/** Problems of a text as `kind line:column words`. */
const problemsOf = (text: string): readonly string[] => readMdx(text).problems.map(({ kind, point, words }) => `${kind} ${point.line}:${point.column} ${words}`.trim());

const shownText = (text: string): string => {
  const { tree } = readMdx(text);
  return tree ? textOf(tree).trim() : '(unread)';
};

const nodesOf = (text: string): readonly ControlledNode[] => {
  const found: ControlledNode[] = [];
  const { tree } = readMdx(text);
  if (tree) walkTree(tree, (node) => void found.push(node));
  return found;
};

describe('a clean text', () => {
  test('becomes a tree of elements, texts and components with places', () => {
    const { tree, problems } = readMdx('\n\n## Mục\n\nXem <Ref code="QT.01" />.\n');
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'data' || key === 'offset' ? undefined : value)))).toMatchInlineSnapshot(`
      {
        "children": [
          {
            "children": [
              {
                "position": {
                  "end": {
                    "column": 7,
                    "line": 3,
                  },
                  "start": {
                    "column": 4,
                    "line": 3,
                  },
                },
                "type": "text",
                "value": "Mục",
              },
            ],
            "position": {
              "end": {
                "column": 7,
                "line": 3,
              },
              "start": {
                "column": 1,
                "line": 3,
              },
            },
            "properties": {},
            "tagName": "h2",
            "type": "element",
          },
          {
            "type": "text",
            "value": "
      ",
          },
          {
            "children": [
              {
                "position": {
                  "end": {
                    "column": 5,
                    "line": 5,
                  },
                  "start": {
                    "column": 1,
                    "line": 5,
                  },
                },
                "type": "text",
                "value": "Xem ",
              },
              {
                "attributes": [
                  {
                    "name": "code",
                    "type": "mdxJsxAttribute",
                    "value": "QT.01",
                  },
                ],
                "children": [],
                "name": "Ref",
                "position": {
                  "end": {
                    "column": 25,
                    "line": 5,
                  },
                  "start": {
                    "column": 5,
                    "line": 5,
                  },
                },
                "type": "mdxJsxTextElement",
              },
              {
                "position": {
                  "end": {
                    "column": 26,
                    "line": 5,
                  },
                  "start": {
                    "column": 25,
                    "line": 5,
                  },
                },
                "type": "text",
                "value": ".",
              },
            ],
            "position": {
              "end": {
                "column": 26,
                "line": 5,
              },
              "start": {
                "column": 1,
                "line": 5,
              },
            },
            "properties": {},
            "tagName": "p",
            "type": "element",
          },
        ],
        "position": {
          "end": {
            "column": 1,
            "line": 6,
          },
          "start": {
            "column": 1,
            "line": 1,
          },
        },
        "type": "root",
      }
    `);
  });

  test('keeps punctuation as typed: approved text is not made pretty', () => {
    expect(shownText('"Điều 1" -- hồ sơ... \'a\'')).toBe('"Điều 1" -- hồ sơ... \'a\'');
  });

  test.each(['---\na: b\n---', '+++\na = 1\n+++'])('does not take %j at its start for front matter', (text) => {
    expect(shownText(text)).toContain('a');
  });
});

describe('prose that collides with MDX is reported where it stands and read on', () => {
  test.each([
    ['a comparison', 'Hạn <5 ngày\n\nSau', ['less-than 1:5 <5 ngày'], 'Hạn <5 ngày\nSau'],
    ['a placeholder', 'Gửi <tên cơ quan>', ['less-than 1:5 <tên cơ quan>'], 'Gửi <tên cơ quan>'],
    ['an arrow', 'a <- b', ['less-than 1:3 <- b'], 'a <- b'],
    ['an open tag', '<Note kind="info">\nx', ['unclosed-tag 1:1 <Note kind="info">'], '<Note kind="info">\nx'],
    ['a stray closing tag', 'x </Note> y', ['stray-closing-tag 1:3 </Note> y'], 'x </Note> y'],
    ['a comment', 'x <!-- ẩn --> y', ['html-comment 1:3 <!-- ẩn --> y'], 'x <!-- ẩn --> y'],
    ['an address in angle brackets', '<https://a.vn>', ['autolink 1:1 <https://a.vn>'], '<https://a.vn>'],
    ['a mail address in angle brackets', '<a@b.vn>', ['autolink 1:1 <a@b.vn>'], '<a@b.vn>'],
    ['an attribute without quotes', '<Note kind=info>x</Note>', ['attribute 1:1 <Note kind=info>x</Note>', 'stray-closing-tag 1:18 </Note>'], '<Note kind=info>x</Note>'],
    ['an expression', 'a {b} c', ['expression 1:3 {b} c'], 'a {b} c'],
    ['an escaped backslash before an expression', 'a \\\\{b} \\{c\\}', ['expression 1:5 {b} \\{c\\}'], 'a \\{b} {c}'],
    ['an open brace', 'a { b', ['expression 1:3 { b'], 'a { b'],
    ['expressions on two lines', 'a {b\nc} {d}', ['expression 1:3 {b', 'expression 2:4 {d}'], 'a {b\nc} {d}'],
    ['an import', "import x from 'y'\n", ["import 1:1 import x from 'y'"], "import x from 'y'"],
    ['an export', 'export const a = 1\n', ['import 1:1 export const a = 1'], 'export const a = 1'],
    ['an attribute expression', '<Note kind={x}>y</Note>', ['attribute-expression 1:12 {x}>y</Note>'], 'y'],
    ['a spread', '<Note kind="info" {...x}>y</Note>', ['attribute-expression 1:19 {...x}>y</Note>'], 'y'],
    ['a swapped-in character of our own', 'a \uE000b\uE001', ['private-use-character 1:3 \uE000b\uE001', 'private-use-character 1:5 \uE001'], 'a \uFFFDb\uFFFD'],
    ['such a character as a reference', 'a &#xE000;b &#57345;', ['private-use-character 1:3 &#xE000;b &#57345;', 'private-use-character 1:13 &#57345;'], 'a \uFFFD#xE000;b \uFFFD#57345;'],
  ])('%s', (_, text, problems, shown) => {
    expect({ problems: problemsOf(text), shown: shownText(text) }).toEqual({ problems, shown });
  });

  test('all of them in one run, in order', () => {
    expect(problemsOf('a {b}\n\n<5 c\n\nd </x>\n\n<!-- e -->')).toEqual(['expression 1:3 {b}', 'less-than 3:1 <5 c', 'stray-closing-tag 5:3 </x>', 'html-comment 7:1 <!-- e -->']);
  });
});

describe('what only shows braces keeps them', () => {
  test.each([
    ['an escaped brace', 'a \\{b\\} c', 'a {b} c'],
    ['code in a line', 'a `{b} import` c', 'a {b} import c'],
    ['a code block', '```\nimport {a} from "b"\nexport {c}\n```', 'import {a} from "b"\nexport {c}'],
    ['an attribute', '<Note kind="info" title="{a}">b</Note>', 'b'],
    ['words that begin like code', 'important\n\nexported', 'important\nexported'],
  ])('%s', (_, text, shown) => {
    expect({ problems: problemsOf(text), shown: shownText(text) }).toEqual({ problems: [], shown });
  });

  test('an attribute, with its braces', () => {
    expect(nodesOf('<Note kind="info" title="{a}">b</Note>').find(isComponent)?.attributes).toEqual([
      { type: 'mdxJsxAttribute', name: 'kind', value: 'info' },
      { type: 'mdxJsxAttribute', name: 'title', value: '{a}' },
    ]);
  });

  test('an address, where they are written with per cent signs', () => {
    expect(nodesOf('[a](https://b.vn/{c}?d=%7B)').flatMap((node) => (node.type === 'element' && node.tagName === 'a' ? [node.properties] : []))).toEqual([{ href: 'https://b.vn/%7Bc%7D?d=%7B' }]);
  });
});

test('cells are aligned by an attribute, not by a style', () => {
  const cells = nodesOf('| a | b | c | d |\n|--:|:-:|:--|---|\n').flatMap((node) => (node.type === 'element' && node.tagName === 'th' ? [node.properties] : []));
  expect(cells).toEqual([{ align: 'right' }, { align: 'center' }, { align: 'left' }, {}]);
});

describe('places', () => {
  test('count UTF-16 units, as editors do', () => {
    expect(problemsOf('😀 Tiếng Việt {x}')).toEqual(['expression 1:15 {x}']);
  });

  test('hold after repairs', () => {
    expect(problemsOf('<5 a\n\nđ <6 {b}\n\n😀 </c> {d}')).toEqual(['less-than 1:1 <5 a', 'less-than 3:3 <6 {b}', 'expression 3:6 {b}', 'stray-closing-tag 5:4 </c> {d}', 'expression 5:9 {d}']);
  });

  test('of a line within a list and a quotation are those of the file', () => {
    expect(problemsOf('- a\n  - > b {c}')).toEqual(['expression 2:9 {c}']);
  });
});

describe('a text beyond measure', () => {
  test.each([
    ['a line without end', `a\n\n${'x'.repeat(20_001)}`, `too-complex 3:1 ${'x'.repeat(60)}`],
    ['quotations in quotations', `${'> '.repeat(61)}x`, `too-complex 1:1 ${'> '.repeat(30).trim()}`],
    ['tags in tags', `${'<Note kind="info">\n'.repeat(210)}x\n${'</Note>\n'.repeat(210)}`, 'too-complex 1:1'],
    ['tags left open', '<p>\n'.repeat(2_001), 'too-complex 2001:1 <p>'],
    ['references of one paragraph', '&lt;'.repeat(4_001), `too-complex 1:1 ${'&lt;'.repeat(15)}`],
    ['footnotes', '[^a]\n\n'.repeat(3_001), 'too-complex 6001:1 [^a]'],
    ['cells that rows leave out', `${'|a'.repeat(400)}|\n${'|-'.repeat(400)}|\n${'b\n'.repeat(130)}`, 'too-complex 126:1 b'],
    ['marks', '*a*\n\n'.repeat(40_000), 'too-complex 33333:1 *a*'],
  ])('is refused for %s', (_, text, problem) => {
    expect({ problems: problemsOf(text), tree: readMdx(text).tree }).toEqual({ problems: [problem], tree: undefined });
  });

  test('gives up after forty repairs and shows what it found', () => {
    const problems = problemsOf('<5 a\n\n'.repeat(60));
    expect({ first: problems.slice(0, 3), count: problems.length, tree: readMdx('<5 a\n\n'.repeat(60)).tree }).toEqual({ first: ['less-than 1:1 <5 a', 'gave-up 1:1', 'less-than 3:1 <5 a'], count: 42, tree: undefined });
  });

  test('lists two hundred problems and says that there are more', () => {
    const problems = problemsOf('{a}\n\n'.repeat(300));
    expect({ count: problems.length, last: problems.slice(-2) }).toEqual({ count: 201, last: ['expression 399:1 {a}', 'gave-up 401:1'] });
  });
});
