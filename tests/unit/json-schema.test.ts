import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentKinds } from '#core/model/document-kinds.ts';
import { editorConstraints } from '#core/schema/editor-constraints.ts';
import { editorCollectionFiles, schemaFiles } from '#core/schema/editor-files.ts';
import { jsonSchemaOf } from '#core/schema/json-schema.ts';
import { registries } from '#core/schema/registries.ts';
import * as blocks from '#core/schema/scalars.ts';
import { keyHelp } from '#strings/vi/key-help.ts';
import { repository } from '#tests/support/source-files.ts';

const propertyOf = (name: 'process' | 'agency' | 'units', ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>>)[key], jsonSchemaOf({ name, help: keyHelp }));

describe('a key in the schema', () => {
  test('a day says its form, its text and what is wrong', () => {
    expect(propertyOf('process', 'properties', 'issuedOn')).toEqual({
      description: 'Ngày ban hành. Ngày ký ban hành, viết năm-tháng-ngày, ví dụ 2026-06-15. Bắt buộc có khi tình trạng là issued.',
      markdownDescription: '**Ngày ban hành.** Ngày ký ban hành, viết năm-tháng-ngày, ví dụ `2026-06-15`. Bắt buộc có khi tình trạng là `issued`.',
      type: 'string',
      format: 'date',
      errorMessage: 'Viết năm-tháng-ngày, ví dụ 2026-07-01.',
    });
  });

  test('a choice names its words and keeps its default', () => {
    expect(propertyOf('process', 'properties', 'audience')).toMatchObject({
      type: 'string',
      enum: ['internal', 'public'],
      enumDescriptions: ['Nội bộ, chỉ trong cơ quan', 'Công khai cho người dân'],
      markdownEnumDescriptions: ['Nội bộ, chỉ trong cơ quan', 'Công khai cho người dân'],
      errorMessage: 'Chỉ nhận một trong các giá trị: internal, public.',
      default: 'internal',
    });
  });

  test('a map lets no other key in and asks only for what has no default', () => {
    expect(propertyOf('process', 'properties', 'dossier', 'items')).toMatchObject({
      title: 'Một loại giấy tờ',
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: { originals: { type: 'integer', minimum: 0 }, electronic: { type: 'boolean' } },
    });
  });

  test('a map with a closed list of keys offers each of them', () => {
    const patterns = propertyOf('agency', 'properties', 'codes', 'properties', 'patterns', 'properties');
    expect(Object.keys(patterns as object)).toEqual(documentKinds.map(({ kind }) => kind));
  });

  test('a registry that is a list describes its entries', () => {
    expect(propertyOf('units', 'items', 'required')).toEqual(['id', 'name', 'duties']);
  });

  test('a key without a text stops the making', () => {
    expect(() => jsonSchemaOf({ name: 'units', help: { ...keyHelp, keys: {} } })).toThrow('no help text for units.id');
  });
});

describe('what the editor checks agrees with what the reader accepts', () => {
  const words = [
    '', ' ', 'van-phong', 'Van-phong', 'a--b', 'QT.TP.01', 'QT TP', 'QT.ĐKKD.02', '4', '4.1', '8.5.1.2.3', '118/2025/NĐ-CP', '15/QĐ-UBND', 'TCVN ISO 9001:2015',
    '1207', '1.001193', '1.001193.000.00.00.H32', '1.00119', '5', '0', '99', '100', '1000', 'permanent', 'end', '07:30', '24:00', 'a@b.vn', 'a@b', 'https://a.vn', 'http://a', 'ftp://a',
    '(0000) 000 1234', '+84 24', '19001234',
  ];
  const cases = [
    { expects: 'id', block: blocks.id() },
    { expects: 'code', block: blocks.code() },
    { expects: 'clause', block: blocks.clauseNumber() },
    { expects: 'legal-number', block: blocks.legalNumber() },
    { expects: 'procedure-code', block: blocks.procedureCode() },
    { expects: 'retention-years', block: blocks.retentionYears() },
    { expects: 'step-target', block: blocks.stepTarget() },
    { expects: 'time-of-day', block: blocks.timeOfDay() },
    { expects: 'email', block: blocks.email() },
    { expects: 'web-address', block: blocks.webAddress() },
    { expects: 'phone', block: blocks.phone() },
  ] as const;

  test.each(cases)('$expects', ({ expects, block }) => {
    const pattern = new RegExp(editorConstraints[expects]?.pattern ?? '', 'u');
    expect(words.filter((word) => pattern.test(word))).toEqual(words.filter((word) => block.safeParse(word).success));
  });

  test('no pattern is left unchecked', () => {
    const withPattern = Object.entries(editorConstraints).filter(([, { pattern }]) => pattern !== undefined);
    expect(withPattern.map(([expects]) => expects).toSorted()).toEqual(cases.map(({ expects }) => expects as string).toSorted());
  });

  test.each([
    { expects: 'whole-number', block: blocks.wholeNumber() },
    { expects: 'positive-number', block: blocks.positiveNumber() },
    { expects: 'year', block: blocks.year() },
    { expects: 'retention-years', block: blocks.retentionYears() },
    { expects: 'step-target', block: blocks.stepTarget() },
  ] as const)('$expects as a number', ({ expects, block }) => {
    const { minimum = -Infinity, maximum = Infinity } = editorConstraints[expects] ?? {};
    const numbers = [-1, 0, 1, 99, 100, 1999, 2000, 2099, 2100, 999_999, 1_000_000];
    expect(numbers.filter((value) => value >= minimum && value <= maximum)).toEqual(numbers.filter((value) => block.safeParse(String(value)).success));
  });
});

describe('the files for the editor', () => {
  const files = schemaFiles(keyHelp);
  const folder = join(repository, '.vscode/schemas');

  test('.vscode/schemas holds what is generated and nothing else; npm run schema writes it anew', () => {
    const kept = readdirSync(folder).toSorted().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
    expect(kept).toEqual(files.toSorted((left, right) => (left.path < right.path ? -1 : 1)));
  });

  test('.vscode/settings.json gives every registry its schema', () => {
    const settings = JSON.parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8')) as Readonly<Record<string, unknown>>;
    const expected = registries.map(({ registry, path, layout }) => [`./.vscode/schemas/${registry}.schema.json`, `content/${path}${layout === 'folder' ? '/*.yml' : ''}`]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
    expect(settings['astro.content-intellisense']).toBe(true);
  });

  test('the Astro language server gets one schema a kind and the address of every document, decoded and in lower case', () => {
    const paths = ['agency.yml', 'processes/QT-TP-01.mdx', 'forms/tư pháp/bm-01.mdx', 'processes/notes.txt', 'legal-texts/a.yml'];
    const collections = editorCollectionFiles({ help: keyHelp, contentUrl: 'file:///C:/S%E1%BB%95%20tay/content/', paths });
    expect(collections.map(({ path }) => path)).toEqual([...documentKinds.map(({ kind }) => `sotay-${kind}.schema.json`), 'collections.json']);
    expect(JSON.parse(collections.at(-1)?.text ?? '')).toEqual({
      collections: documentKinds.map(({ kind }) => ({ hasSchema: true, name: `sotay-${kind}` })),
      entries: { 'file:///c:/sổ tay/content/processes/qt-tp-01.mdx': 'sotay-process', 'file:///c:/sổ tay/content/forms/tư pháp/bm-01.mdx': 'sotay-form' },
    });
    expect(collections[5]?.text).toBe(files[5]?.text);
  });
});
