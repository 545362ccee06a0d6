import { describe, expect, test } from 'vitest';
import { allRegistryReadings, readContent, roleOfPath } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';

const text = (path: string, content: string): SourceFile => ({ kind: 'text', path, text: content });

describe('the role of a path', () => {
  test.each([
    ['policy/cscl-01.mdx', 'document policy'],
    ['procedures/system/qt-ht-01.mdx', 'document system-procedure'],
    ['procedures/internal/qt-nb-01.mdx', 'document internal-procedure'],
    ['processes/ho-tich/qt-tp-01.mdx', 'document process'],
    ['forms/a/b/c.mdx', 'document form'],
    ['agency.yml', 'registry agency'],
    ['checks.yml', 'registry checks'],
    ['legal-texts/nd-118.yml', 'registry legal-texts'],
    ['standards/iso.yml', 'registry standards'],
    ['figures/so-do.png', 'figure'],
    ['figures/a/b.jpg', 'figure'],
    ['figures/trap.mdx', 'figure'],
    ['procedures/qt.mdx', 'unexpected'],
    ['policyx/a.mdx', 'unexpected'],
    ['Policy/a.mdx', 'unexpected'],
    ['policy/a.MDX', 'unexpected'],
    ['policy/a.md', 'unexpected'],
    ['policy/a.mdx.bak', 'unexpected'],
    ['a.mdx', 'unexpected'],
    ['sub/agency.yml', 'unexpected'],
    ['agency.yaml', 'unexpected'],
    ['legal-texts/sub/a.yml', 'unexpected'],
    ['legal-texts/a.mdx', 'unexpected'],
    ['figures', 'unexpected'],
    ['__proto__/a.mdx', 'unexpected'],
    ['constructor', 'unexpected'],
    ['', 'unexpected'],
  ])('%s is %s', (path, expected) => {
    const role = roleOfPath(path);
    expect([role.kind, ...(role.kind === 'document' ? [role.documentKind] : []), ...(role.kind === 'registry' ? [role.entry.registry] : [])].join(' ')).toBe(expected);
  });
});

test('documents and registries are read by their place', () => {
  const files = [
    text('agency.yml', 'name: A'),
    text('fields.yml', '- id: ho-tich\n  name: Hộ tịch\n  unit: a\n'),
    text('forms/a.mdx', '---\ncode: A\n---\nx'),
    text('legal-texts/a.yml', 'id: a'),
    text('legal-texts/b.yml', 'id: b'),
    text('note.txt', 'x'),
  ];
  const content = readContent(files);
  expect(content.files).toBe(files);
  expect(content.documents.map(({ path, kind }) => `${path} ${kind}`)).toEqual(['forms/a.mdx form']);
  expect(allRegistryReadings(content).map(({ path, registry }) => `${path} ${registry}`)).toEqual(['agency.yml agency', 'fields.yml fields', 'legal-texts/a.yml legal-texts', 'legal-texts/b.yml legal-texts']);
  expect(content.registries.fields?.data).toEqual([{ id: 'ho-tich', name: 'Hộ tịch', unit: 'a' }]);
  expect(content.registries.agency).toMatchObject({ data: undefined, yaml: { problems: [] } });
  expect(content.registries.agency?.shapeProblems).not.toEqual([]);
});

test('a registry with another machine’s line ends and mark reads the same', () => {
  const { registries } = readContent([text('fields.yml', '\uFEFF- id: a\r\n  name: B\r\n  unit: c\r\n')]);
  expect(registries.fields?.data).toEqual([{ id: 'a', name: 'B', unit: 'c' }]);
});

test('broken YAML in a registry keeps its problems and has no data', () => {
  const { registries } = readContent([text('fields.yml', '- id: a\n  name: [b\n')]);
  expect(registries.fields).toMatchObject({ data: undefined, shapeProblems: [] });
  expect(registries.fields?.yaml.problems).not.toEqual([]);
});

test('blank files and files that could not be read are left to the rules on files', () => {
  const content = readContent([
    text('forms/blank.mdx', ' \n\uFEFF\t\n'),
    { kind: 'unreadable', path: 'forms/a.mdx', reason: 'no-permission' },
    { kind: 'not-text', path: 'forms/b.mdx', offset: 3 },
    { kind: 'too-large', path: 'forms/c.mdx', bytes: 2, limit: 1 },
    { kind: 'asset', path: 'figures/d.png', bytes: 2, mediaType: 'image/png' },
  ]);
  expect({ documents: content.documents, registries: allRegistryReadings(content), files: content.files.length }).toEqual({ documents: [], registries: [], files: 5 });
});

test('an empty folder reads as nothing', () => {
  expect(readContent([])).toMatchObject({ files: [], documents: [], registries: { agency: undefined, legalTexts: [], standards: [] } });
});
