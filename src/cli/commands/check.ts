import { relative, resolve } from 'node:path';
import { z } from 'zod';
import { CannotRunError } from '#core/errors.ts';
import { roleOfPath, type ContentReading } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import { applyBaseline, makeBaseline, type BaselineEntry } from '#core/rules/baseline.ts';
import { checkMemory, type CheckMemory } from '#core/rules/kept-check.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { shareJudging } from '#core/rules/share-judging.ts';
import { cliWords } from '#strings/vi.ts';
import type { CliOptions } from '../options.ts';
import { countFindings, type Report } from '../reporters/report.ts';
import { reporters } from '../reporters/reporter-table.ts';
import type { Terminal } from '../terminal.ts';
import type { World } from '../wiring.ts';
import { explainRule } from './explain-rule.ts';
import { readControlled } from './read-controlled.ts';
import { readContentFiles, type ContentFiles } from './read-content-files.ts';

export interface CommandInput {
  readonly options: CliOptions;
  readonly terminal: Terminal;
  readonly world: World;
}

/** Content that has been read, and the judging of it, which takes longer and more memory. */
export interface OpenCheck {
  readonly reading: ContentReading;
  /** @throws CannotRunError when the baseline cannot be read. */
  readonly judge: () => Promise<Report>;
}

/** From this many documents on it takes less time to judge them with a second thread than to start one. */
const MANY = 200;

const baselineSchema = z.array(z.strictObject({ rule: z.string(), file: z.string(), words: z.string(), count: z.int().positive() }));

/** Checks the content and prints the report, or explains one rule when asked to. @returns exit code 0 or 1. */
export const check = async ({ options, terminal, world }: CommandInput): Promise<number> => {
  if (options.explain !== undefined) {
    terminal.print(await explainRule(options.explain, world));
    return 0;
  }
  const { judge } = await openCheck({ options, world, source: await readContentFiles({ options, world }) });
  const report = await judge();
  if (options.writeBaseline !== undefined) {
    const entries = makeBaseline(report.diagnostics);
    await world.writeTextFile(resolve(options.writeBaseline), `${JSON.stringify(entries, null, 2)}\n`);
    terminal.print(cliWords.baselineWritten(options.writeBaseline, entries.reduce((sum, { count }) => sum + count, 0)));
    return 0;
  }
  terminal.print(reporters[options.format](report));
  return countFindings(report).errors > 0 ? 1 : 0;
};

export interface CheckInput extends Pick<CommandInput, 'options' | 'world'> {
  readonly source: ContentFiles;
  /** Folder of the site that is to be replaced; its ledger must be continued. */
  readonly published?: string;
}

/** Begins the check of a content folder: its files become documents and versions. */
export const openCheck = async ({ options, world, source: { root, files }, published }: CheckInput): Promise<OpenCheck> => {
  const cache = world.keptCheck({ cacheFolder: world.cacheFolder, content: root });
  const memory = checkMemory({ kept: cache.read(), program: world.checkingProgram(), files, digest: world.shortDigest });
  const isShared = unreadIn(files, memory) >= MANY && world.processors() > 1;
  const checker = isShared ? world.openChecker({ files, root }) : undefined;
  const reading = await readControlled({ files, root, against: options.against, isHeldAgainstGit: true, published, world, keptOf: memory.readingOf, factsOf: checker?.factsOf, digestOf: memory.oldTextDigest });
  const judge = async (): Promise<Report> => {
    const keep = memory.keepFor(reading);
    if (checker) await shareJudging({ content: reading, keep, checker }).finally(checker.close);
    const { diagnostics, switched } = runRules(reading, keep);
    const remembered = memory.remember(reading);
    if (remembered) cache.write(remembered);
    const { fresh, known, settled } = applyBaseline(diagnostics, options.baseline === undefined ? [] : await readBaseline(options.baseline, world));
    const prefix = relative(process.cwd(), root).split('\\').join('/');
    return { diagnostics: fresh, documents: reading.documents.length, switched, known, settled: settled.length, pathPrefix: prefix === '' ? '' : `${prefix}/` };
  };
  return { reading, judge };
};

/** Documents of which nothing is known. */
const unreadIn = (files: readonly SourceFile[], { readingOf }: CheckMemory): number => files.filter(({ path }) => roleOfPath(path).kind === 'document' && readingOf(path) === undefined).length;

const readBaseline = async (path: string, world: World): Promise<readonly BaselineEntry[]> => {
  try {
    return baselineSchema.parse(JSON.parse(await world.readTextFile(resolve(path))));
  } catch {
    throw new CannotRunError('baseline-invalid', { path });
  }
};
