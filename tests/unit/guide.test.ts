import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { readContent } from '#core/parse/read-content.ts';
import { componentTable } from '#core/render/component-table.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { componentGuideView } from '#core/views/component-guide-view.ts';
import { keyGuideView } from '#core/views/key-guide-view.ts';
import { attributeNames, componentNames } from '#strings/vi/rules/component-names.ts';
import { showDiagnostics } from '#tests/support/show-diagnostics.ts';
import { repository } from '#tests/support/source-files.ts';

const help = join(repository, 'src/help');

describe('the guide', () => {
  it('has an example for each component and no other', () => {
    expect(readdirSync(join(help, 'components')).toSorted()).toEqual([...componentTable.keys()].map((name) => `${name}.mdx`).toSorted());
  });

  it('names each component and attribute', () => {
    const unnamed = componentGuideView(new Map()).flatMap(({ name, attributes }) => [
      ...(name in componentNames ? [] : [name]),
      ...attributes.filter((attribute) => !(attribute.name in attributeNames)).map((attribute) => `${name}.${attribute.name}`),
    ]);
    expect(unnamed).toEqual([]);
  });

  it('shows its examples in an agency without a fault', async () => {
    const files = await contentFolder(join(help, 'example')).readAll();
    expect(showDiagnostics(runRules(readContent(files)).diagnostics)).toBe('');
  });

  it('lists the keys that all documents share once', () => {
    const [common, ...others] = keyGuideView();
    const shared = new Set(common?.keys.map(({ helpKey }) => helpKey));
    expect(others.flatMap(({ name, keys }) => keys.filter(({ helpKey }) => shared.has(helpKey) && helpKey.startsWith('common.')).map(({ path }) => `${name} ${path}`))).toEqual([]);
  });
});
