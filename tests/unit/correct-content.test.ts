import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { correctContent } from '#core/corrections/correct-content.ts';
import { readContent } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import { showCorrections } from '#cli/reporters/corrections.ts';
import { fixturesFolder, overlayAgency, readAgency } from '#tests/support/fixture-agency.ts';

const corrected = (files: readonly SourceFile[]) => correctContent(readContent(files));
const withText = (files: readonly SourceFile[], change: (text: string) => string): readonly SourceFile[] =>
  files.map((file) => (file.kind === 'text' ? { ...file, text: change(file.text) } : file));

describe('corrections of old texts', () => {
  let files: readonly SourceFile[];

  beforeAll(async () => {
    files = await overlayAgency(await readAgency('small'), `${fixturesFolder}/corrections`);
  });

  it('are shown line by line; signed texts, unclear dates, names and exact letters are left alone', async () => {
    await expect(`${showCorrections({ corrections: corrected(files), pathPrefix: 'content/' })}\n`).toMatchFileSnapshot('../fixtures/corrections/expected.txt');
  });

  it('leave nothing for a second run', () => {
    const results = new Map(corrected(files).map(({ path, after }) => [path, after]));
    const again = files.map((file) => (file.kind === 'text' ? { ...file, text: results.get(file.path) ?? file.text } : file));
    expect(corrected(again)).toEqual([]);
  });

  it('keep line ends and the number of lines', () => {
    for (const { before, after } of corrected(files)) expect(after.match(/\r\n|\n/gu)).toEqual(before.match(/\r\n|\n/gu));
  });
});

describe('corrections of the sample agency', () => {
  let sample: readonly SourceFile[];

  beforeAll(async () => {
    sample = await contentFolder(fileURLToPath(new URL('../../content', import.meta.url))).readAll();
  });

  it('have nothing to mend', () => {
    expect(corrected(sample)).toEqual([]);
  });

  it('bring every text back that was typed with letters and marks apart', () => {
    const originals = new Map(sample.flatMap((file) => (file.kind === 'text' ? [[file.path, file.text] as const] : [])));
    const wrong = corrected(withText(sample, (text) => text.normalize('NFD'))).filter(({ path, after }) => after !== originals.get(path));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
