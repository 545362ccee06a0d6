import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import type { Checker, Judged } from '#core/rules/checker.ts';
import { checkMemory } from '#core/rules/kept-check.ts';
import { rules } from '#core/rules/rule-table.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { judgeByName, shareJudging } from '#core/rules/share-judging.ts';
import { fixturesFolder, overlayAgency, readAgency } from '#tests/support/fixture-agency.ts';

/** Those whose findings rest on more than their own document, and those of several rules. */
const ofIndex: ReadonlySet<string> = new Set(rules.flatMap(({ id, reach }) => (reach === 'index' ? [id] : [])));
const cases = readdirSync(`${fixturesFolder}/rules`).filter((name) => ofIndex.has(name) || name.startsWith('what-')).toSorted();
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

let agency: readonly SourceFile[];

beforeAll(async () => {
  agency = await readAgency('small');
});

/** Judges every group itself, in a reading of its own that knows nothing of the other's. */
const eagerChecker = (files: readonly SourceFile[]): Checker => {
  const judge = judgeByName(readContent(files));
  const told: Judged[] = [];
  return {
    share: (groups) => {
      for (const group of groups) told.push(...structuredClone(judge(group)));
      return { take: () => undefined, judged: () => Promise.resolve(told) };
    },
    factsOf: (path) => told.find((judged) => judged.path === path)?.facts,
    close: () => Promise.resolve(),
  };
};

const failingChecker: Checker = {
  share: () => ({ take: () => undefined, judged: () => Promise.reject(new Error('gone')) }),
  factsOf: () => undefined,
  close: () => Promise.resolve(),
};

const checkWith = async (files: readonly SourceFile[], checker: Checker | undefined) => {
  const memory = checkMemory({ kept: undefined, program: 'one', files, digest });
  const content = readContent(files, { factsOf: checker?.factsOf });
  const keep = memory.keepFor(content);
  if (checker) await shareJudging({ content, keep, checker });
  return { run: runRules(content, keep), kept: memory.remember(content) };
};

describe('documents judged by another', () => {
  it.each(cases)('%s: are told and remembered as when they are judged alone', async (name) => {
    const files = await overlayAgency(agency, `${fixturesFolder}/rules/${name}`);
    expect(await checkWith(files, eagerChecker(files))).toEqual(await checkWith(files, undefined));
  });

  it('are judged alone when the other fails', async () => {
    const files = await overlayAgency(agency, `${fixturesFolder}/rules/what-clerks-note`);
    expect(await checkWith(files, failingChecker)).toEqual(await checkWith(files, undefined));
  });
});
