import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mdxProblemKinds } from '#core/parse/read-mdx.ts';
import { unreadableReasons } from '#core/ports.ts';
import { lockedRuleIds } from '#core/rules/locked-rule-ids.ts';
import { ruleIds, type RuleId } from '#core/rules/rule-ids.ts';
import { rules } from '#core/rules/rule-table.ts';
import { documentSchemas } from '#core/schema/documents.ts';
import { registries } from '#core/schema/registries.ts';
import { expectations } from '#core/schema/scalars.ts';
import { structureOf, type StructureNode } from '#core/schema/schema-structure.ts';
import { keyNames } from '#strings/vi/key-names.ts';
import type { RuleText } from '#strings/vi/rule-text.ts';
import { ruleTexts } from '#strings/vi/rules.ts';
import { fixturesFolder } from '#tests/support/fixture-agency.ts';

const pagesFolder = fileURLToPath(new URL('../../src/help/rules', import.meta.url));

/** Fixtures that try many rules together. */
const jointFixtures = ['all-at-once', 'clerk-slips', 'draft-without-form', 'drafts-of-next-versions', 'front-matter-slips', 'good-prose', 'layout-of-windows', 'ledger-kind-of-old-text', 'pasted-from-word', 'plain-office-prose', 'registry-written-over', 'slips-of-pasting', 'slips-told-once', 'slug-of-recorded', 'sound-figures', 'told-at-first-sight', 'told-two-ways', 'transition-after-effect', 'ward-papers', 'what-clerks-note', 'what-drafts-leave'];

/** A page without its fenced examples, which may hold headings of their own. */
const proseOf = (page: string): string => page.replaceAll(/^```[\s\S]*?^```$/gmu, '');

const pageNames = readdirSync(pagesFolder).filter((name) => name.endsWith('.mdx'));

const textOf = (id: RuleId): RuleText => ruleTexts[id];

describe('the list of rules', () => {
  it('has no id twice', () => {
    expect([...new Set(ruleIds)]).toEqual([...ruleIds]);
  });

  it('has ids in kebab case', () => {
    expect(ruleIds.filter((id) => !/^[a-z]+(-[a-z]+)*$/u.test(id))).toEqual([]);
  });

  it('is the order of the table', () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
  });

  it('locks the rules that are not switchable', () => {
    expect([...lockedRuleIds].toSorted()).toEqual(rules.filter(({ switchable }) => !switchable).map(({ id }) => id).toSorted());
  });

  it('has a text for each rule and no other', () => {
    expect(Object.keys(ruleTexts).toSorted()).toEqual([...ruleIds].toSorted());
  });

  it('has a fixture for each rule and no other', () => {
    expect(readdirSync(`${fixturesFolder}/rules`).toSorted()).toEqual([...ruleIds, ...jointFixtures].toSorted());
  });

  it.each(ruleIds)('%s: its fixture triggers it', (id) => {
    expect(readFileSync(`${fixturesFolder}/rules/${id}/expected.txt`, 'utf8')).toMatch(new RegExp(`^\\S+:\\d+:\\d+ (error|warning) ${id} `, 'mu'));
  });

  it('shows tags and addresses on its pages as code alone: a tag that runs breaks the build, a bare address becomes a link that leads away', () => {
    const running = pageNames.filter((name) => /<[A-Z]|https?:/u.test(proseOf(readFileSync(`${pagesFolder}/${name}`, 'utf8')).replaceAll(/`[^`\n]*`/gu, '')));
    expect(running).toEqual([]);
  });

  it('has titles that differ', () => {
    const titles = ruleIds.map((id) => textOf(id).title);
    expect([...new Set(titles)]).toEqual(titles);
  });
});

describe('help pages', () => {
  it('exist for each rule and no other', () => {
    expect(pageNames.toSorted()).toEqual(ruleIds.map((id) => `${id}.mdx`).toSorted());
  });

  it.each(ruleIds)('%s: names its rule and has the sections', (id) => {
    const page = readFileSync(`${pagesFolder}/${id}.mdx`, 'utf8');
    expect(page.split('\n').slice(0, 3)).toEqual(['---', `rule: ${id}`, '---']);
    const headings = [...proseOf(page).matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
    expect(headings).toEqual(['Vì sao cần kiểm tra', 'Ví dụ sai', 'Ví dụ đúng', 'Cách sửa', 'Khi nào được tắt quy tắc']);
  });

  it.each(rules.map(({ id, switchable }) => ({ id, switchable })))('$id: tells whether it may be switched', ({ id, switchable }) => {
    const page = readFileSync(`${pagesFolder}/${id}.mdx`, 'utf8');
    expect({ shows: page.includes(`- rule: ${id}\n`), refuses: page.includes('Không tắt được quy tắc này') }).toEqual({ shows: switchable, refuses: !switchable });
  });
});

describe('texts of rules', () => {
  const worded = (id: RuleId, name: string, values: readonly string[]): readonly string[] =>
    values.map((value) => `${textOf(id).message({ words: 'x', key: 'x', [name]: value })} ${textOf(id).remedy({ words: 'x', key: 'x', [name]: value })}`);

  it('say each reason of an unreadable file in its own words', () => {
    const said = worded('file-unreadable', 'reason', unreadableReasons);
    expect([...new Set(said)]).toEqual(said);
  });

  it('say each collision of prose with markup in its own words', () => {
    const said = worded('mdx-syntax', 'problem', mdxProblemKinds.filter((kind) => !kind.startsWith('footnote-') && !['expression', 'import', 'attribute-expression', 'too-complex', 'gave-up'].includes(kind)));
    expect([...new Set(said)]).toEqual(said);
  });

  it('say each fault of a footnote in its own words', () => {
    const said = worded('footnote-unmatched', 'problem', mdxProblemKinds.filter((kind) => kind.startsWith('footnote-')));
    expect([...new Set(said)]).toEqual(said);
  });

  it('say what each kind of value takes in its own words', () => {
    const said = worded('value-invalid', 'expects', expectations.filter((expects) => expects !== 'choice'));
    expect([...new Set(said)]).toEqual(said);
  });

  it('stand up to a finding without values', () => {
    const said = ruleIds.map((id) => `${textOf(id).message({})} ${textOf(id).remedy({})}`);
    expect(said.filter((sentence) => /undefined|NaN|\[object/u.test(sentence))).toEqual([]);
  });
});

describe('names of keys', () => {
  const keysOf = ({ properties = {}, items, additionalProperties, propertyNames }: StructureNode): readonly string[] => [
    ...Object.entries(properties).flatMap(([key, node]) => [key, ...keysOf(node)]),
    ...(propertyNames?.enum ?? []),
    ...(items ? keysOf(items) : []),
    ...(typeof additionalProperties === 'object' ? keysOf(additionalProperties) : []),
  ];

  it('exist for every key of the schemas', () => {
    const schemas = [...Object.values(documentSchemas), ...registries.map(({ schema }) => schema)];
    const keys = new Set(schemas.flatMap((schema) => keysOf(structureOf(schema))));
    expect([...keys].filter((key) => keyNames[key] === undefined)).toEqual([]);
  });
});
