import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '#core/parse/read-plain-yaml.ts';
import { normaliseLineEnds, splitFrontMatter } from '#core/parse/split-front-matter.ts';
import { seededRandom } from '#tests/bench/agency/random.ts';
import { fixturesFolder } from '#tests/support/fixture-agency.ts';
import { repository } from '#tests/support/source-files.ts';

/** What the full parser makes of a text; `error` when it refuses it. */
const readFully = (text: string): unknown => {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  return document.errors.length > 0 ? 'error' : withoutNull(document.toJS());
};

const withoutNull = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(withoutNull);
  if (typeof data === 'object' && data !== null) return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutNull(value)]));
  return data ?? '';
};

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yml)$/u.test(name))
    .flatMap((name) => {
      const text = normaliseLineEnds(readFileSync(join(folder, name), 'utf8'));
      if (!name.endsWith('.mdx')) return [text];
      const split = splitFrontMatter(text);
      return split.kind === 'split' ? [split.yaml] : [];
    });

const sample = yamlIn(join(repository, 'content'));

/** Signs that mean something in YAML, and some that do not. */
const intruders = [' ', '  ', '\n', '- ', ': ', ':', '#', ' #', '"', "'", "''", '[', ']', ', ', '{', '}', '&a ', '*a', '!x ', '|', '>', '? ', '\n  ', '\n- ', '\n  a: b', '\t', '%', '@', '`', '\n---\n', '~', '<<: x', 'é', '\\', '\u00A0', '\u2028', '\n# a\n'];

test('every document and registry of the sample is plain', () => {
  expect(sample.filter((text) => readPlainYaml(text) === undefined)).toEqual([]);
});

test('what is read is what the full parser reads', () => {
  const texts = [...sample, ...yamlIn(fixturesFolder)].filter((text) => readPlainYaml(text) !== undefined);
  expect(texts.map(readPlainYaml)).toEqual(texts.map(readFully));
});

test('a text with a sign put in or taken out is read as the full parser reads it, or left to it', () => {
  const random = seededRandom(3);
  const small = yamlIn(join(fixturesFolder, 'agencies/small'));
  const changed = Array.from({ length: 3000 }, () => {
    const text = random.pick(small);
    const place = random.between(0, text.length);
    return text.slice(0, place) + random.pick(intruders) + text.slice(place + random.between(0, 2));
  });
  const read = changed.flatMap((text) => {
    const data = readPlainYaml(text);
    return data === undefined ? [] : [{ text, data }];
  });
  expect(read.length).toBeGreaterThan(500);
  expect(read.filter(({ text, data }) => JSON.stringify(data) !== JSON.stringify(readFully(text)))).toEqual([]);
});

describe('left to the full parser', () => {
  test.each([
    { what: 'nothing', text: '' },
    { what: 'a value that goes on below', text: 'a: b\n  c' },
    { what: 'a key that comes twice', text: 'a: b\na: c' },
    { what: 'a block of text', text: 'a: |\n  b' },
    { what: 'a map in braces', text: 'a: {b: c}' },
    { what: 'an alias', text: 'a: *b' },
    { what: 'a tag', text: 'a: !!int 1' },
    { what: 'a comment behind a value', text: 'a: b # c' },
    { what: 'an escape', text: 'a: "b\\n"' },
    { what: 'a colon in a value', text: 'a: b: c' },
    { what: 'a list beside keys', text: 'a: b\n- c' },
    { what: 'a tab', text: 'a:\tb' },
    { what: 'a second document', text: 'a: b\n---\nc: d' },
  ])('$what', ({ text }) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});
