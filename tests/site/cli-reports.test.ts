import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cliWords } from '#strings/vi.ts';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { fixturesFolder } from '#tests/support/fixture-agency.ts';
import { runSotay } from '#tests/support/run-sotay.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const broken = join(fixturesFolder, 'cli/broken');
let temporary: TemporaryFolder;

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
  await copyAgency(join(temporary.path, 'content'));
  await cp(join(broken, 'content'), join(temporary.path, 'content'), { recursive: true });
});

afterAll(() => temporary.remove());

/** Runs `check` where the content lies, so that the paths in its report are the same on every machine. */
const check = (...args: readonly string[]) => runSotay(['check', ...args], { cwd: temporary.path });

describe('a report on a broken agency', () => {
  test.each([
    { format: 'text', golden: 'expected.txt' },
    { format: 'json', golden: 'expected.json' },
    { format: 'github', golden: 'expected.github.txt' },
    { format: 'sarif', golden: 'expected.sarif.json' },
  ])('as $format', async ({ format, golden }) => {
    const { exitCode, stdout, stderr } = await check('--format', format);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(join(broken, golden));
  });
});

interface SarifPlace {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number; readonly startColumn: number } };
}

interface SarifLog {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string; readonly defaultConfiguration: { readonly level: string } }[] } };
    readonly results: readonly { readonly ruleId: string; readonly level: string; readonly message: { readonly text: string }; readonly locations: readonly SarifPlace[]; readonly relatedLocations?: readonly SarifPlace[] }[];
  }[];
}

describe('a SARIF log', () => {
  let log: SarifLog;
  let run: SarifLog['runs'][number] | undefined;
  const levels = ['none', 'note', 'warning', 'error'];

  beforeAll(async () => {
    log = JSON.parse((await check('--format', 'sarif')).stdout) as SarifLog;
    run = log.runs[0];
  });

  test('is of version 2.1.0 and holds one run of a named tool', () => {
    expect([log.version, log.runs.length, run?.tool.driver.name]).toEqual(['2.1.0', 1, 'Sotay']);
  });

  test('describes each rule once, with a level that SARIF knows', () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ defaultConfiguration }) => !levels.includes(defaultConfiguration.level))).toEqual([]);
  });

  test('gives each result a described rule, a level, words and one place', () => {
    const ids = new Set(run?.tool.driver.rules.map(({ id }) => id));
    const isWhole = ({ ruleId, level, message, locations }: SarifLog['runs'][number]['results'][number]): boolean =>
      ids.has(ruleId) && levels.includes(level) && message.text !== '' && locations.length === 1;
    expect(run?.results.length).toBeGreaterThan(0);
    expect(run?.results.filter((result) => !isWhole(result))).toEqual([]);
  });

  test('names each place by a relative address and counts from 1', () => {
    const places = run?.results.flatMap(({ locations, relatedLocations }) => [...locations, ...(relatedLocations ?? [])]) ?? [];
    const isRight = ({ physicalLocation: { artifactLocation, region } }: SarifPlace): boolean =>
      /^content\/[\w./%-]+$/u.test(artifactLocation.uri) && region.startLine >= 1 && region.startColumn >= 1;
    expect(places.filter((place) => !isRight(place))).toEqual([]);
  });
});

describe('a baseline', () => {
  test('is written with every finding and exit code 0', async () => {
    expect(await check('--write-baseline', 'baseline.json')).toEqual({ exitCode: 0, stdout: `${cliWords.baselineWritten('baseline.json', 8)}\n`, stderr: '' });
  });

  test('silences the findings it knows', async () => {
    await check('--write-baseline', 'known.json');
    const { exitCode, stdout } = await check('--baseline', 'known.json');
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([cliWords.known(8), cliWords.clean(7)]);
  });

  test('leaves a new finding standing', async () => {
    await check('--write-baseline', 'older.json');
    await writeFile(join(temporary.path, 'content/instructions/hd-tp-03.mdx'), '');
    const { exitCode, stdout } = await check('--baseline', 'older.json', '--format', 'json');
    const { findings, known } = JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string; readonly file: string }[]; readonly known: number };
    expect({ exitCode, known, findings: findings.map(({ rule, file }) => [rule, file]) }).toEqual({ exitCode: 1, known: 8, findings: [['file-empty', 'content/instructions/hd-tp-03.mdx']] });
  });

  test('tells of findings that are gone', async () => {
    const content = join(temporary.path, 'content/instructions/hd-tp-04.mdx');
    await writeFile(content, '');
    await check('--write-baseline', 'full.json');
    await writeFile(content, '---\n---\n');
    const { stdout } = await check('--baseline', 'full.json');
    expect(stdout).toContain(cliWords.settled(1));
  });

  test('that is no baseline is refused', async () => {
    await writeFile(join(temporary.path, 'other.json'), '{"a": 1}');
    expect(await check('--baseline', 'other.json')).toEqual({ exitCode: 2, stdout: '', stderr: `${cliWords.cannotRun['baseline-invalid']({ path: 'other.json' })}\n` });
  });
});
