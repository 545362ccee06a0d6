import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '#adapters/static-server/serve-folder.ts';
import { buildDay } from './build-day.ts';
import { canaryAgency } from './canary-agency.ts';
import { copyAgency } from './copy-agency.ts';
import { decisionIssuing } from './decision-issuing.ts';
import { git } from './git-folder.ts';
import { instructionText } from './instruction-text.ts';
import { record } from './run-command.ts';
import { runSotay } from './run-sotay.ts';
import { repository } from './source-files.ts';
import { stateAgency, stateDays } from './state-agency.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A site built and served for the tests of a run. */
export interface TestSite {
  /** Content folder it was built from. */
  readonly content: string;
  /** Where its files are. */
  readonly folder: string;
  readonly asOf: string;
  /** Path it lies under, with `/` at both ends. */
  readonly base: string;
  /** Address of its home page without the `/` at the end. */
  readonly url: string;
}

export interface TestSites {
  readonly sample: TestSite;
  readonly sampleBelowPath: TestSite;
  readonly small: TestSite;
  /** The same again in another folder. */
  readonly smallAgain: TestSite;
  /** The same for a day on which most of its documents did not apply yet. */
  readonly smallEarlier: TestSite;
  /** The small agency with a draft, a withdrawn document and one that applies from next year. */
  readonly standings: TestSite;
  /** An agency under Git with documents in every state. */
  readonly states: TestSite;
  /** The same from a clone of its repository. */
  readonly statesAgain: TestSite;
  /** The same when what was announced has come into force. */
  readonly statesAfter: TestSite;
  /** The public site of the sample agency. */
  readonly samplePublic: TestSite;
  readonly samplePublicBelowPath: TestSite;
  /** An agency whose every internal thing bears a word of its own, as the staff and as everyone sees it. */
  readonly canaries: TestSite;
  readonly canariesPublic: TestSite;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sites: TestSites;
  }
}

type Recipe = Pick<TestSite, 'content' | 'asOf' | 'base'> & { readonly site?: 'intranet' | 'public' };

const standingEdits = {
  'instructions/hd-tp-01.mdx': instructionText({ code: 'HD.TP.01', title: 'Hướng dẫn đang soạn', status: 'draft', effectiveFrom: '2026-03-01', body: 'Nội dung dự thảo chưa ai được thấy.' }),
  'instructions/hd-tp-02.mdx': instructionText({ code: 'HD.TP.02', title: 'Hướng dẫn đã hủy bỏ', status: 'issued', effectiveFrom: '2026-03-01', body: 'Cách làm cũ.' }),
  'instructions/hd-tp-03.mdx': instructionText({ code: 'HD.TP.03', title: 'Hướng dẫn áp dụng sang năm', status: 'issued', effectiveFrom: '2027-01-01', body: 'Cách làm mới.' }),
};

/** Builds every site once a run, two at a time, and serves it; vitest calls this before the first test. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const temporary = await makeTemporaryFolder();
  const standings = join(temporary.path, 'standings-content');
  await copyAgency(standings, { ...standingEdits, 'decisions/qd-2026-05.mdx': await decisionIssuing(['HD.TP.02', 'HD.TP.03']) });
  await record(standings, 'withdraw', 'HD.TP.02', '--reason', 'Có hướng dẫn khác', '--from', '2026-06-01');
  // Outside the repository, whose commits are not part of what is compared.
  const small = join(temporary.path, 'small-content');
  await copyAgency(small);
  const [states, statesClone] = [join(temporary.path, 'states-content'), join(temporary.path, 'states-clone')];
  await stateAgency(states);
  const canaries = join(temporary.path, 'canaries-content');
  await canaryAgency(canaries);
  git(temporary.path, 'clone', '--quiet', states, statesClone);
  const recipes: Readonly<Record<keyof TestSites, Recipe>> = {
    sample: { content: join(repository, 'content'), asOf: buildDay, base: '/' },
    sampleBelowPath: { content: join(repository, 'content'), asOf: buildDay, base: '/so-tay/' },
    small: { content: small, asOf: '2026-05-10', base: '/' },
    smallAgain: { content: small, asOf: '2026-05-10', base: '/' },
    smallEarlier: { content: small, asOf: '2026-02-10', base: '/' },
    standings: { content: standings, asOf: buildDay, base: '/' },
    states: { content: states, asOf: stateDays.before, base: '/' },
    statesAgain: { content: statesClone, asOf: stateDays.before, base: '/' },
    statesAfter: { content: statesClone, asOf: stateDays.after, base: '/' },
    samplePublic: { content: join(repository, 'content'), asOf: buildDay, base: '/', site: 'public' },
    samplePublicBelowPath: { content: join(repository, 'content'), asOf: buildDay, base: '/phuong-mau/', site: 'public' },
    canaries: { content: canaries, asOf: buildDay, base: '/' },
    canariesPublic: { content: canaries, asOf: buildDay, base: '/', site: 'public' },
  };
  const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
  const built: Partial<Record<keyof TestSites, TestSite>> = {};
  const queue = Object.entries(recipes) as [keyof TestSites, Recipe][];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, recipe] = next;
      const folder = join(temporary.path, name);
      await buildSite(recipe, folder);
      const server = await serveFolder({ folder, port: 0, basePath: recipe.base });
      servers.push(server);
      built[name] = { ...recipe, folder, url: `${server.url}${recipe.base.replace(/\/$/u, '')}` };
    }
  };
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
    await temporary.remove();
  };
  try {
    await Promise.all([work(), work()]);
  } catch (error) {
    await close();
    throw error;
  }
  provide('sites', built as TestSites);
  return close;
};

const buildSite = async ({ content, asOf, base, site }: Recipe, out: string): Promise<void> => {
  const { exitCode, stdout, stderr } = await runSotay(['build', '--content', content, '--as-of', asOf, '--base', base, '--out', out, ...(site === undefined ? [] : ['--site', site])]);
  if (exitCode !== 0) throw new Error(`${content}: ${exitCode}\n${stdout}${stderr}`);
};
