import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { readContent } from '#core/parse/read-content.ts';
import { runRules } from '#core/rules/run-rules.ts';
import type { SourceFile } from '#core/ports.ts';
import { fixturesFolder, overlayAgency, readAgency } from '#tests/support/fixture-agency.ts';
import { readFixture } from '#tests/support/ledger-fixture.ts';
import { findingsIn } from '#tests/support/ledger-folder.ts';
import { showDiagnostics } from '#tests/support/show-diagnostics.ts';

const cases = readdirSync(`${fixturesFolder}/rules`).toSorted();

let agency: readonly SourceFile[];

beforeAll(async () => {
  agency = await readAgency('small');
});

const findingsOf = (files: readonly SourceFile[]): string => showDiagnostics(runRules(readContent(files)).diagnostics);

const findingsOfCase = async (caseFolder: string): Promise<string> =>
  showDiagnostics(runRules(await readFixture({ agency, files: await overlayAgency(agency, caseFolder), caseFolder })).diagnostics);

describe('rules on the small agency', () => {
  it('find nothing in the agency itself', () => {
    expect(findingsOf(agency)).toBe('');
  });

  it('find nothing in its ledger', async () => {
    expect(await findingsIn({ folder: `${fixturesFolder}/agencies/small` })).toEqual([]);
  });

  it.each(cases)('%s: findings as written in expected.txt', async (name) => {
    const folder = `${fixturesFolder}/rules/${name}`;
    await expect(await findingsOfCase(folder)).toMatchFileSnapshot(`${folder}/expected.txt`);
  });
});

describe('rules on the sample agency', () => {
  const folder = fileURLToPath(new URL('../../content', import.meta.url));

  it('find nothing', async () => {
    expect(findingsOf(await contentFolder(folder).readAll())).toBe('');
  });

  it('find no error in its ledger', async () => {
    expect((await findingsIn({ folder })).filter((finding) => finding.startsWith('error'))).toEqual([]);
  });
});
