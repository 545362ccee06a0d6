import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { readContent } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import { runRules } from '#core/rules/run-rules.ts';

let sample: readonly SourceFile[];

beforeAll(async () => {
  sample = await contentFolder(fileURLToPath(new URL('../../content', import.meta.url))).readAll();
});

// What cannot be read says nothing of other files: neither that they are wrong, nor that what they name is missing.
it.each([
  'policy/cscl-01.mdx',
  'manual/stcl-01.mdx',
  'objectives/mtcl-vp-2026.mdx',
  'procedures/system/qt-ht-02.mdx',
  'procedures/internal/qt-nb-01.mdx',
  'processes/qt-tp-01.mdx',
  'instructions/hd-nb-01.mdx',
  'forms/bm-nb-01-06.mdx',
  'decisions/qd-2026-15.mdx',
  'declarations/bcb-2026-01.mdx',
])('%s: a slip in its front matter is found there and nowhere else', (path) => {
  const files = sample.map((file) => (file.kind === 'text' && file.path === path ? { ...file, text: file.text.replace(/^title: (.*)$/mu, 'title: "$1') } : file));
  expect(runRules(readContent(files)).diagnostics.map(({ ruleId, location }) => `${location.file} ${ruleId}`)).toEqual([`${path} yaml-syntax`]);
});
