import { afterAll, beforeAll, expect, it } from 'vitest';
import { judgeAhead } from '#cli/commands/judge-ahead.ts';
import { world } from '#cli/wiring.ts';
import { readContent } from '#core/parse/read-content.ts';
import { checkMemory } from '#core/rules/kept-check.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { generateAgency } from '#tests/bench/agency/generate-agency.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
});

afterAll(() => folder.remove());

it('two threads judge every document once, as one alone would', async () => {
  for (const { path, text } of generateAgency({ documents: 320, seed: 7 })) {
    // An annex that there is not, in every tenth document, so that there is something to find.
    await folder.write(path, path.endsWith('5.mdx') ? `${text}\nXem Phụ lục 9 kèm theo quy trình này.\n` : text);
  }
  const root = folder.path;
  const files = await world.contentFolder(root).readAll();
  const input = { kept: undefined, program: world.checkingProgram(), files, digest: world.shortDigest };
  const content = readContent(files);
  const memory = checkMemory(input);
  const { diagnostics } = runRules(content, memory.keepFor(content));
  const alone = memory.remember(content);

  const shared = await judgeAhead({ ...input, root, world: { ...world, hasSpareProcessor: () => true } });

  expect(diagnostics.some(({ ruleId }) => ruleId === 'annex-missing')).toBe(true);
  expect(JSON.parse(JSON.stringify(shared?.documents))).toEqual(JSON.parse(JSON.stringify(alone?.documents)));
});
