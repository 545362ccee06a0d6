/** Repeats a text up to a length. */
const fill = (unit: string, length: number): string => unit.repeat(Math.floor(length / unit.length));

/** Lines of one unit, each below the longest line that is read. */
const lines = (unit: string, length = 1_000_000): string => fill(`${fill(unit, 19_000)}\n`, length);

const numbered = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Bodies that try to make a reader slow, deep or greedy; each fits the size limit of a text file. */
export const heavyBodies: Readonly<Record<string, string>> = {
  'characters of the private use area': fill(`${'\uE000'.repeat(3_000)}\n`, 340_000),
  'import lines': fill('import x\n\n', 1_000_000),
  'braces, a line each': fill('{\n', 1_000_000),
  'braces in lines': lines('{'),
  'comparisons': fill('<5 a\n\n', 1_000_000),
  'comparisons in long text': '<5 a\n\n'.repeat(50) + fill(`${'x'.repeat(15_000)}\n`, 900_000),
  'one line': 'x'.repeat(1_000_000),
  'blank lines': '\n'.repeat(1_000_000),
  'lists in lists': numbered(900, (depth) => `${'  '.repeat(depth)}- x`),
  'quotations in lists': numbered(900, (depth) => `${'  '.repeat(depth)}- > x`),
  'quotations in quotations': fill(`${'> '.repeat(59)}x\n`, 900_000),
  'emphasis never closed': lines('*a **b '),
  'emphasis crossed': `${'*a _b* c_ '.repeat(900)}\n\n`.repeat(24),
  'brackets': `${'['.repeat(1_990)}${']'.repeat(1_990)}\n\n`.repeat(24),
  'open addresses': lines('[a](b'),
  'references': `[a]: https://a.vn\n${lines('[a]')}`,
  'references to a long address': `[a]: https://a.vn/${'x'.repeat(18_000)}\n\n${'[a]\n\n'.repeat(9_000)}`,
  'footnotes to one note': `${'[^a]\n\n'.repeat(2_990)}[^a]: x`,
  'footnotes in a line': `${lines('[^a]')}\n[^a]: x`,
  'notes that call themselves': `[^a]\n\n[^a]: [^b] ${'[^a]'.repeat(900)}\n[^b]: [^a]\n`,
  'tags left open': '<p>\n\n'.repeat(1_990),
  'tags left open in one block': '<p>\n'.repeat(1_990),
  'tags left open in sentences': 'a <b> c\n\n'.repeat(1_990),
  'tags closed by others': `${'<b>\n\n'.repeat(990)}${'</p>\n\n'.repeat(990)}`,
  'tags in tags': `${'<Note kind="info">\n'.repeat(1_900)}${'</Note>\n'.repeat(1_900)}`,
  'attributes': `<Note ${fill('a="b"\n', 900_000)}/>`,
  'attributes never closed': `<Note ${fill('a="b\n', 900_000)}`,
  'cells that rows leave out': `${'|a'.repeat(9_000)}|\n${'|-'.repeat(9_000)}|\n${fill('|\n', 900_000)}`,
  'cells below the limit': `${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|\n${'x\n'.repeat(48)}`,
  'tables': fill('|a|b|\n|-|-|\n|c|d|\n\n', 400_000),
  'character references': `${'&lt;'.repeat(3_990)}\n\n`.repeat(24),
  'long character references': `${`${'&CounterClockwiseContourIntegral;'.repeat(570)}\n`.repeat(6)}\n`.repeat(3),
  'mail addresses': `${'a@b.c '.repeat(3_000)}\n\n`.repeat(30),
  'web addresses': lines('www.a'),
  'backticks': numbered(1_300, (count) => '`'.repeat(count + 1)),
  'backslashes': lines('\\'),
  'headings': '## a\n\n'.repeat(90_000),
  'items': `${'- a\n'.repeat(3_990)}\n\nx\n\n`.repeat(23),
  'combining marks': `## a${'\u0301'.repeat(18_000)}\n\n`.repeat(25),
  'a component with a long name': `<A${'x'.repeat(19_000)} />\n\n`.repeat(50),
};

/** Front matters that try the same. */
export const heavyFrontMatters: Readonly<Record<string, string>> = {
  'keys': numbered(19_900, (index) => `a${index}: b`),
  'keys beyond measure': numbered(100_000, (index) => `a${index}: b`),
  'one key again and again': 'a: b\n'.repeat(19_900),
  'items of the wrong shape': `changes: [${'a,'.repeat(19_900)}]`,
  'codes': `forms: [${'a,'.repeat(19_900)}]`,
  'codes beyond measure': `forms: [${'a,'.repeat(120_000)}]`,
  'brackets': `a: ${'['.repeat(19_900)}`,
  'closing braces': '}'.repeat(19_900),
  'closing braces beyond measure': '}'.repeat(900_000),
  'dashes': '- '.repeat(120_000),
  'questions': '? '.repeat(120_000),
  'levels': numbered(700, (depth) => `${' '.repeat(depth)}a:`),
  'anchors and aliases': numbered(4_900, (index) => `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`),
  'open quotes': numbered(9_000, (index) => `a${index}: "b`),
  'a long key': `? "${'a'.repeat(250_000)}"\n: b`,
  'blank lines': '\n'.repeat(900_000),
  'comments': '#\n'.repeat(19_000),
};
