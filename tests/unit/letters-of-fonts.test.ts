import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every code point of a CSS list of ranges: `U+102-103, U+20AB`. */
const pointsOf = (ranges: string): readonly number[] =>
  ranges.split(',').flatMap((range) => {
    const [first = Number.NaN, last = first] = range.trim().replace('U+', '').split('-').map((end) => Number.parseInt(end, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

const subsets = JSON.parse(read('node_modules/@fontsource/source-sans-3/unicode.json')) as { readonly latin: string; readonly vietnamese: string };
const drawn = [...read('src/styles/signs/signs.svg').matchAll(/unicode="&#x([0-9A-F]+);"/g)].map(([, point = '']) => Number.parseInt(point, 16));
const asked = pointsOf(/"Signs"[^}]*unicode-range: ([^;]+);/.exec(read('src/styles/tokens.css'))?.[1] ?? '');

test('the face for signs is asked for every sign it draws', () => {
  expect(drawn.filter((point) => !asked.includes(point))).toEqual([]);
});

/** Characters of another keyboard, or that nobody can read, are named in advice; whole pages of help are about them. */
const EXAMPLES = ['\u{FFFD}', '：'] as const;
const PAGES_OF_EXAMPLES: readonly string[] = ['broken-character', 'letter-look-alike', 'text-not-nfc'].map((rule) => `src/help/rules/${rule}.mdx`);

test('every letter and sign that a page or the sample shows is in a font of ours: no boxes on a machine without fonts', () => {
  const known = new Set([...pointsOf(subsets.latin), ...pointsOf(subsets.vietnamese), ...drawn, ...EXAMPLES.map((sign) => sign.codePointAt(0))]);
  const files = globSync(['src/strings/**/*.ts', 'src/help/**/*.mdx', 'src/components/**/*.astro', 'src/pages/**/*.astro', 'content/**/*.{mdx,yml}'], { cwd: root }).filter((path) => !PAGES_OF_EXAMPLES.includes(path));
  // A class of characters in a pattern is held against text, never shown.
  const shown = (text: string): string => text.normalize('NFC').replaceAll(/\[[^\]\n]*\]/g, '');
  const missing = files.flatMap((path) => [...new Set(shown(read(path)))].filter((sign) => !known.has(sign.codePointAt(0)) && sign > ' ').map((sign) => `${path}: ${sign}`));
  expect(missing).toEqual([]);
});
