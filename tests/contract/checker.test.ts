import { afterEach, expect, test } from 'vitest';
import { openChecker } from '#adapters/checker/open-checker.ts';
import { world } from '#cli/wiring.ts';
import { readContent } from '#core/parse/read-content.ts';
import type { Checker } from '#core/rules/checker.ts';
import { judgeByName } from '#core/rules/share-judging.ts';
import { fixturesFolder, overlayAgency, readAgency } from '#tests/support/fixture-agency.ts';

let checker: Checker;

afterEach(() => checker.close());

const files = await overlayAgency(await readAgency('small'), `${fixturesFolder}/rules/what-clerks-note`);
const group = readContent(files).documents.map(({ path }) => ({ path, reaches: ['document', 'index'] as const }));

test('judges in its thread what its caller leaves it, as the caller would', async () => {
  checker = world.openChecker({ files, root: fixturesFolder });
  const { judged } = checker.share([group]);
  const told = await judged();
  expect(told).toEqual(judgeByName(readContent(files))(group));
  expect(checker.factsOf(group[0]?.path ?? '')).toEqual(told[0]?.facts);
});

test('is not waited for when its caller took every group', async () => {
  checker = world.openChecker({ files, root: fixturesFolder });
  const { take, judged } = checker.share([[]]);
  expect([take(), take()]).toEqual([0, undefined]);
  expect(await judged()).toEqual([]);
});

test('tells that its thread ended before its time', async () => {
  checker = openChecker(new URL('data:text/javascript,process.exit(3)'), {});
  const { judged } = checker.share([group]);
  await expect(judged()).rejects.toThrow('checker 3');
});
