import { describe, expect, test } from 'vitest';
import { walkTree } from '#core/parse/controlled-tree.ts';
import { readContent } from '#core/parse/read-content.ts';
import { readMdx } from '#core/parse/read-mdx.ts';
import { renderBody } from '#core/render/render-body.ts';
import { runRules } from '#core/rules/run-rules.ts';
import type { SourceFile } from '#core/ports.ts';
import { heavyBodies, heavyFrontMatters } from '#tests/support/hostile-texts.ts';
import { testDocument } from '#tests/support/make-test-library.ts';
import { renderText, testContext } from '#tests/support/render-test.ts';
import { unsafeParts } from '#tests/support/unsafe-html.ts';

const document = (frontMatter: string, body: string): SourceFile => ({ kind: 'text', path: 'policy/hostile.mdx', text: `---\n${frontMatter}\n---\n${body}` });

/** A second file with one fault, which no other file may hide. */
const witness: SourceFile = { kind: 'text', path: 'policy/witness.mdx', text: '---\ncode: CS.02\n---\n\n{witness}\n' };

const check = (file: SourceFile): readonly string[] =>
  runRules(readContent([file, witness])).diagnostics.map(({ ruleId, location }) => `${location.file} ${ruleId} ${location.line}:${location.column}`);

const findingsInText = (body: string): readonly string[] =>
  check(document('code: CS.01', body)).flatMap((found) => /^policy\/hostile\.mdx ((?:mdx|link|html|component|image|text|anchor)-\S+ \S+)$/u.exec(found)?.[1] ?? []);

describe('a text that is meant to bring the reader down', () => {
  test.each(Object.entries(heavyBodies))('%s', { timeout: 10_000 }, (_, body) => {
    expect(check(document('code: CS.01', body))).toContain('policy/witness.mdx mdx-expression 5:1');
  });

  test.each(Object.entries(heavyFrontMatters))('front matter: %s', { timeout: 10_000 }, (_, frontMatter) => {
    expect(check(document(frontMatter, 'x'))).toContain('policy/witness.mdx mdx-expression 5:1');
  });
});

describe('names that every object has', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'Constructor', 'Note.constructor', 'valueOf'])('<%s /> is no component and shows nothing', (name) => {
    expect(findingsInText(`<${name} />`)).toHaveLength(1);
    expect(renderText(`a\n\n<${name}>b</${name}>`)).toBe('<p>a</p>\nb');
  });

  test.each(['constructor', '__proto__', 'toString'])('the attribute %s is unknown', (name) => {
    expect(findingsInText(`<Note kind="info" ${name}="x">y</Note>`)).toEqual(['component-attribute 4:1']);
    expect(findingsInText(`<p ${name}="x">y</p>`)).toEqual(['html-attribute 4:1']);
  });

  test('as keys of data they are unknown keys', () => {
    const keys = ['constructor: x', '__proto__: {polluted: x}', '"constructor.y": x', '"__proto__.z": x', '"toString[1].a": x'];
    expect(check(document(keys.join('\n'), 'x')).filter((found) => found.includes('hostile.mdx key-unknown'))).toEqual(keys.map((_, index) => `policy/hostile.mdx key-unknown ${index + 2}:1`));
    expect(({} as { readonly polluted?: string }).polluted).toBeUndefined();
  });

  test('as codes, footnotes and headings they are words', () => {
    expect(renderText('## constructor\n\na[^__proto__]\n\n[^__proto__]: b')).toContain('<h2 id="constructor">constructor</h2>');
    expect(check(document('code: constructor\nrelated: [__proto__, toString]', 'x'))).toContain('policy/witness.mdx mdx-expression 5:1');
  });
});

describe('an address that would run or leak something', () => {
  test.each([
    ['[x](javascript:alert(1))', 'link-unsafe 4:1'],
    ['[x](JaVaScRiPt&colon;alert(1))', 'link-unsafe 4:1'],
    ['[x](&#106;avascript:alert(1))', 'link-unsafe 4:1'],
    ['[x](&#x6A;&#97;vascript&#58;alert(1))', 'link-unsafe 4:1'],
    ['[x](java&Tab;script:alert(1))', 'link-relative 4:1'],
    ['[x](java&NewLine;script:alert(1))', 'link-relative 4:1'],
    ['[x](\\javascript:alert(1))', 'link-relative 4:1'],
    ['[x](< javascript:alert(1)>)', 'link-relative 4:1'],
    ['[x](java\u200Bscript:alert(1))', 'link-relative 4:1'],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)', 'link-unsafe 4:1'],
    ['[x]\n\n[x]: vbscript:x', 'link-unsafe 4:1'],
    ['[x][y]\n\n[y]: <javascript:x> "t"', 'link-unsafe 4:1'],
    ['[x](file:///etc/passwd)', 'link-unsafe 4:1'],
    ['[x](blob:https://a.vn/1)', 'link-unsafe 4:1'],
    ['[x](//a.vn)', 'link-relative 4:1'],
    ['[x](\\\\\\\\a.vn)', 'link-relative 4:1'],
    ['[x](../../admin)', 'link-relative 4:1'],
    ['![x](https://a.vn/p.png)', 'image-markdown 4:1'],
    ['![x](javascript:a)', 'image-markdown 4:1'],
    ['[![x](https://a.vn/p.png)](javascript:a)', 'link-unsafe 4:1'],
  ])('%j', (text, finding) => {
    expect(findingsInText(text)).toContain(finding);
    expect(renderText(text)).not.toMatch(/href|src/u);
  });

  test('a bare address is a link to that address and no more', () => {
    expect(renderText('www.a.vn/"onclick="x và https://b.vn/"><script>')).toMatchInlineSnapshot(`"<p><a href="http://www.a.vn/%22onclick=%22x" rel="noopener noreferrer">www.a.vn/"onclick="x</a> và <a href="https://b.vn/%22%3E%3Cscript%3E" rel="noopener noreferrer">https://b.vn/">&#x3C;script></a></p>"`);
  });
});

describe('HTML beyond the list', () => {
  test.each([
    ['<svg onload="x"><circle /></svg>', ['html-not-allowed 4:1', 'html-not-allowed 4:17'], ''],
    ['<style>a</style>', ['html-not-allowed 4:1'], 'a'],
    ['<script>alert(1)</script>', ['html-not-allowed 4:1'], 'alert(1)'],
    ['<iframe src="https://a.vn" />', ['html-not-allowed 4:1'], ''],
    ['<a href="javascript:x">t</a>', ['html-not-allowed 4:1'], 't'],
    ['<img src="x" onerror="y" />', ['html-not-allowed 4:1'], ''],
    ['<input type="text" />', ['html-not-allowed 4:1'], ''],
    ['<svg:script>x</svg:script>', ['component-unknown 4:1'], 'x'],
    ['<>x</>', ['component-unknown 4:1'], 'x'],
    ['<p onclick="x" style="y" id="z">t</p>', ['html-attribute 4:1', 'html-attribute 4:1', 'html-attribute 4:1'], '<p>t</p>'],
    ['<sub class="x">t</sub>', ['html-attribute 4:1'], '<sub>t</sub>'],
    ['<!-- <script>x</script> -->', ['mdx-syntax 4:1', 'html-not-allowed 4:6'], '<p>&#x3C;!-- x --></p>'],
    ['&lt;script&gt;x&lt;/script&gt;', [], '<p>&#x3C;script>x&#x3C;/script></p>'],
    ['`<script>`', [], '<p><code>&#x3C;script></code></p>'],
    ['<Note kind="info" title="<script>">x</Note>', [], '<div class="note note--info" role="note"><p class="note__label">&#x3C;script></p>x</div>'],
    ['<Note kind="info" onclick="x">y</Note>', ['component-attribute 4:1'], 'y'],
    ['<Note kind="&quot; onclick=&quot;x">y</Note>', ['component-attribute 4:1'], 'y'],
    ['<Term means="&quot; onclick=&quot;x">y</Term>', [], '<abbr title="&#x22; onclick=&#x22;x">y</abbr>'],
    ['<Figure src="a/../../b.png" alt="x" />', ['component-attribute 4:1'], ''],
    ['<Figure src="//a.vn/b.png" alt="x" />', ['component-attribute 4:1'], ''],
    ['<Figure src="a//b.png" alt="x" />', ['component-attribute 4:1'], ''],
    ['```"><script>\nx\n```', [], '<pre><code class="language-&#x22;><script>">x\n</code></pre>'],
  ])('%j', (text, findings, shown) => {
    expect({ findings: findingsInText(text), shown: renderText(text).trim() }).toEqual({ findings, shown });
  });
});

describe('an attribute written twice', () => {
  test('is reported, and every reader takes the first', () => {
    const text = '<Ref code="QT.01" code="QT.99" />';
    expect(findingsInText(text)).toEqual(['mdx-syntax 4:1']);
    expect(renderText(text)).toContain('href="/goc/van-ban/qt-01/"');
  });
});

describe('nothing is evaluated', () => {
  test.each([
    '{globalThis.hacked = 1}',
    'export const a = (globalThis.hacked = 1)',
    "import 'data:text/javascript,globalThis.hacked=1'",
    '<Note kind={globalThis.hacked = 1}>x</Note>',
    '<Note {...(globalThis.hacked = 1)}>x</Note>',
    '\\{globalThis.hacked = 1\\}',
    '&#xE000;globalThis.hacked = 1&#xE001;',
    '<Note kind="info">{globalThis.hacked = 1}</Note>',
    '| {globalThis.hacked = 1} |\n|-|\n',
    '[x](https://a.vn/{globalThis.hacked=1})',
    '[^{globalThis.hacked=1}]\n\n[^{globalThis.hacked=1}]: x',
  ])('%j', (text) => {
    renderText(text);
    expect(Object.hasOwn(globalThis, 'hacked')).toBe(false);
  });

  test('the tree holds no node but elements, texts, breaks of lines and components', () => {
    const types = new Set<string>();
    for (const text of ['{a}', 'export const a = 1', 'import a from "b"', '<A b={c} {...d} />', '<!-- a -->', '<?a?>', '<![CDATA[a]]>', 'a {b} c', '\\{a}', '---\na\n---']) {
      const { tree } = readMdx(text);
      if (tree) walkTree(tree, (node) => void types.add(node.type));
    }
    expect([...types].toSorted()).toEqual(['element', 'mdxJsxFlowElement', 'text']);
  });
});

describe('odd characters and line ends', () => {
  test.each([
    ['CR alone', 'a\r\r<5\r\r{b}', ['mdx-syntax 6:1', 'mdx-expression 8:1']],
    ['line and paragraph separators, which end no line', 'a\u2028{b}\u2029{c}', ['mdx-expression 4:3', 'mdx-expression 4:7']],
    ['a next-line character, which ends no line', 'a\u0085{b}', ['mdx-expression 4:3']],
    ['form feeds and vertical tabs', 'a\f{b}\v{c}', ['mdx-expression 4:3', 'mdx-expression 4:7']],
    ['letters of two units', '😀 {b}', ['mdx-expression 4:4']],
    ['directional and invisible letters', '\u202E\u2066\u200B{b}', ['mdx-expression 4:4']],
    ['combining marks', 'e\u0302\u0323 {b}', ['mdx-expression 4:5', 'text-not-nfc 4:1']],
    ['a byte-order mark inside', 'a\uFEFF{b}', ['mdx-expression 4:3']],
    ['half a pair of surrogates', 'a\uD800{b}', ['mdx-expression 4:3']],
    ['private use', '\uE000\uE004{b}', ['mdx-expression 4:3', 'mdx-syntax 4:1', 'mdx-syntax 4:2']],
    ['tabs', '\t\ta\n\n-\t{b}', ['mdx-expression 6:3']],
  ])('%s', (_, body, findings) => {
    expect(findingsInText(body).toSorted()).toEqual(findings.toSorted());
  });

  test('a second front matter and other fences are text', () => {
    expect(renderText('\n---\na: b\n---\n')).toBe('<hr>\n<h2 id="a-b">a: b</h2>');
    expect(renderText('+++\na = 1\n+++')).toBe('<p>+++\na = 1\n+++</p>');
  });
});

test('whatever is written, what is shown is harmless', () => {
  const pieces = ['<p onclick="x">', '</p>', '<svg onload="x" />', '[a](javascript:b)', '![a](data:b)', '<Figure src="../a" alt="b" />', '<Figure src="a" src="//b" alt="c" />', '<Note kind="info">', '</Note>', '{a}', '<td colspan="2" style="x">b</td>', '[^a]', '\n\n[^a]: <script>x</script>\n\n', '```"><b>\n', '\n\n', '> ', '- ', '| a |\n|-|\n', '<a href="b">c</a>', '&#xE002;', '<>', '</>', 'www.a.vn/"', '# ', '<constructor />'];
  const context = testContext(testDocument({ kind: 'policy', code: 'CS.01' }));
  const unsafe: string[] = [];
  for (const first of pieces) {
    for (const second of pieces) {
      for (const between of ['', ' x ', '\n\n']) {
        const { tree } = readMdx(`${first}${between}${second}`);
        if (tree) unsafe.push(...unsafeParts(renderBody({ tree, context })));
      }
    }
  }
  expect(unsafe).toEqual([]);
});
