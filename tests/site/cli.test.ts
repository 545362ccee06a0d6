import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cliWords } from '#strings/vi.ts';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { runSotay, type SotayResult } from '#tests/support/run-sotay.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

/** A user that owns nothing; for root, whom permissions do not stop. */
const NOBODY = 65_534;
const otherUser = process.getuid?.() === 0 ? { user: NOBODY } : {};

let temporary: TemporaryFolder;

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
  await chmod(temporary.path, 0o755);
});

afterAll(() => temporary.remove());

const good = { code: 'HD.TP.01', title: 'Hướng dẫn', status: 'issued', effectiveFrom: '2026-03-01', body: 'Nội dung.' } as const;
const written = (change: Partial<Parameters<typeof instructionText>[0]>): string => instructionText({ ...good, ...change });
let lastNumber = 10;
/** The text of a document, with a code of its own, whose body is this. */
const withBody = (body: string): string => written({ code: `HD.TP.${(lastNumber += 1)}`, body });
const withFrontMatter = (before: string, after: string): string => withBody('Nội dung.').replace(before, after);

interface BadInput {
  readonly what: string;
  readonly file: string;
  readonly content: string | Uint8Array | undefined;
  readonly rule: string;
}

const badInputs: readonly BadInput[] = [
  { what: 'broken YAML', file: 'instructions/a-yaml.mdx', content: withFrontMatter('unit: van-phong', 'unit: [van-phong'), rule: 'yaml-syntax' },
  { what: 'a value of the wrong type', file: 'instructions/b-type.mdx', content: withFrontMatter('issue: 1', 'issue: một'), rule: 'value-invalid' },
  { what: 'an unknown key', file: 'instructions/c-key.mdx', content: withFrontMatter('unit: van-phong', 'unit: van-phong\ntac-gia: Nguyễn Văn An'), rule: 'key-unknown' },
  { what: 'an impossible date', file: 'instructions/d-date.mdx', content: withFrontMatter('effectiveFrom: 2026-03-01', 'effectiveFrom: 2026-06-31'), rule: 'date-invalid' },
  { what: 'a code used twice', file: 'instructions/e-twice.mdx', content: written({ code: 'STCL.01' }), rule: 'code-duplicate' },
  { what: 'a missing registry', file: 'calendar.yml', content: undefined, rule: 'registry-missing' },
  { what: 'a binary file in place of text', file: 'instructions/f-binary.mdx', content: Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]), rule: 'file-not-text' },
  { what: 'an empty file', file: 'instructions/g-empty.mdx', content: '', rule: 'file-empty' },
  { what: 'a file of 10 MB', file: 'instructions/h-large.mdx', content: withBody('a '.repeat(5 * 1024 * 1024)), rule: 'file-too-large' },
  { what: 'an import', file: 'instructions/i-import.mdx', content: withBody("import Chart from './chart.js'\n\nNội dung."), rule: 'mdx-import' },
  { what: 'an expression', file: 'instructions/j-expression.mdx', content: withBody('Thời hạn là {so_ngay} ngày.'), rule: 'mdx-expression' },
  { what: 'a "<" before a number', file: 'instructions/k-less.mdx', content: withBody('Trễ hạn <5 ngày thì xin lỗi.'), rule: 'mdx-syntax' },
  { what: 'an unknown component', file: 'instructions/l-component.mdx', content: withBody('<Chart id="a" />'), rule: 'component-unknown' },
  { what: 'a link that runs a script', file: 'instructions/m-link.mdx', content: withBody('Xem [ở đây](javascript:alert(1)).'), rule: 'link-unsafe' },
];

interface JsonReport {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly line: number; readonly message: string; readonly remedy: string }[];
}

describe('an agency with everything wrong at once', () => {
  let result: SotayResult;
  let report: JsonReport;

  beforeAll(async () => {
    const content = join(temporary.path, 'broken');
    await copyAgency(content, Object.fromEntries(badInputs.map(({ file, content: text }) => [file, text])));
    await mkdir(join(content, 'records'), { mode: 0o000 });
    result = await runSotay(['check', '--content', content, '--format', 'json'], otherUser);
    report = JSON.parse(result.stdout) as JsonReport;
  });

  test('is refused with exit code 1 and nothing on standard error', () => {
    expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 1, stderr: '' });
  });

  test.each(badInputs)('is told about $what', ({ file, rule }) => {
    const found = report.findings.filter((finding) => finding.file.endsWith(`broken/${file}`)).map((finding) => finding.rule);
    expect(found).toContain(rule);
  });

  test('is told about a folder that cannot be read', () => {
    expect(report.findings.filter(({ file }) => file.endsWith('broken/records')).map(({ rule }) => rule)).toEqual(['file-unreadable']);
  });

  test('reads about each finding where it is, what it is and what to do', () => {
    expect(report.findings.filter(({ line, message, remedy }) => line < 1 || message === '' || remedy === '' || /undefined|NaN|\[object/u.test(message + remedy))).toEqual([]);
  });

  test('reads nothing about the documents that are right', () => {
    const right = ['forms/bm-tp-01-01.mdx', 'policy/cscl-01.mdx', 'processes/qt-tp-01.mdx', 'units.yml'];
    expect(report.findings.filter(({ file }) => right.some((path) => file.endsWith(path)))).toEqual([]);
  });
});

describe('an agency without a fault', () => {
  test('passes with exit code 0 and one sentence', async () => {
    const content = join(temporary.path, 'clean');
    await copyAgency(content);
    expect(await runSotay(['check', '--content', content])).toEqual({ exitCode: 0, stdout: `${cliWords.clean(5)}\n`, stderr: '' });
  });
});

describe.concurrent('a run that cannot start ends with exit code 2 and one sentence on standard error', () => {
  const { cannotRun } = cliWords;
  const inFolder = (name: string): string => join(temporary.path, name);

  /** Exactly this sentence: no stack trace, nothing else, nothing on standard output. */
  const refusal = (sentence: string): SotayResult => ({ exitCode: 2, stdout: '', stderr: `${sentence}\n` });

  test('no content folder', async () => {
    expect(await runSotay(['check', '--content', inFolder('absent')])).toEqual(refusal(cannotRun['content-missing']({ folder: inFolder('absent') })));
  });

  test('an empty content folder', async () => {
    await mkdir(inFolder('empty'));
    expect(await runSotay(['check', '--content', inFolder('empty')])).toEqual(refusal(cannotRun['content-empty']({ folder: inFolder('empty') })));
  });

  test('a file in place of the content folder', async () => {
    await writeFile(inFolder('file.yml'), 'a: 1\n');
    expect(await runSotay(['check', '--content', inFolder('file.yml')])).toEqual(refusal(cannotRun['content-not-a-folder']({ folder: inFolder('file.yml') })));
  });

  test('a path through a file', async () => {
    await writeFile(inFolder('another.yml'), 'a: 1\n');
    const folder = inFolder('another.yml/content');
    expect(await runSotay(['check', '--content', folder])).toEqual(refusal(cannotRun['content-missing']({ folder })));
  });

  test('a content folder without permission', async () => {
    const folder = inFolder('locked');
    await mkdir(folder, { mode: 0o000 });
    expect(await runSotay(['check', '--content', folder], otherUser)).toEqual(refusal(cannotRun['no-permission']({ path: folder })));
  });

  test.each([
    { args: ['biuld'], sentence: cannotRun['command-unknown']({ command: 'biuld', suggestion: 'build' }) },
    { args: ['check', '--contents', 'content'], sentence: cannotRun['option-unknown']({ option: '--contents' }) },
    { args: ['check', 'content'], sentence: cannotRun['operand-unknown']({ command: 'check', operand: 'content' }) },
    { args: ['check', '--content'], sentence: cannotRun['option-value-missing']({ option: '--content' }) },
    { args: ['check', '--format', 'xml'], sentence: cannotRun['option-value']({ option: '--format', value: 'xml', allowed: 'text, json, github, sarif' }) },
    { args: ['check', '--as-of', '2026-02-30'], sentence: cannotRun['as-of-invalid']({ value: '2026-02-30' }) },
    { args: ['check', '--as-of', '22/11/2026'], sentence: cannotRun['as-of-invalid']({ value: '22/11/2026', meant: '2026-11-22' }) },
    { args: ['start', '--port', '70000'], sentence: cannotRun['option-value']({ option: '--port', value: '70000', allowed: '0–65535' }) },
    { args: ['build', '--base', 'https://example.org/'], sentence: cannotRun['option-value']({ option: '--base', value: 'https://example.org/', allowed: '/, /so-tay/' }) },
    { args: ['check', '--explain', 'heading-levl'], sentence: cannotRun['rule-unknown']({ rule: 'heading-levl', suggestion: 'heading-level' }) },
    { args: ['check', '--explain', 'toString'], sentence: cannotRun['rule-unknown']({ rule: 'toString', suggestion: '' }) },
    { args: ['check', '--baseline', '/no/such/file.json'], sentence: cannotRun['baseline-invalid']({ path: '/no/such/file.json' }) },
  ])('$args', async ({ args, sentence }) => {
    expect(await runSotay(args)).toEqual(refusal(sentence));
  });

  test('a place for the site where nothing may be written', async () => {
    const content = inFolder('content-for-out');
    await copyAgency(content);
    const parent = inFolder('read-only');
    await mkdir(parent, { mode: 0o555 });
    expect(await runSotay(['build', '--content', content, '--out', join(parent, 'site')], otherUser)).toEqual(refusal(cannotRun['no-permission']({ path: parent })));
  });

  test('a place for the site where something else lies', async () => {
    const content = inFolder('content-in-the-way');
    await copyAgency(content);
    expect(await runSotay(['build', '--content', content, '--out', content])).toEqual(refusal(cannotRun['out-not-a-site']({ folder: content })));
  });

  test('a file in place of the site', async () => {
    const content = inFolder('content-and-file');
    await copyAgency(content);
    const file = inFolder('site.txt');
    await writeFile(file, 'ghi chú');
    expect(await runSotay(['build', '--content', content, '--out', file])).toEqual(refusal(cannotRun['out-not-a-site']({ folder: file })));
  });
});

test('help says how to use every command and option, with exit code 0', async () => {
  expect(await runSotay(['help'])).toEqual({ exitCode: 0, stdout: `${cliWords.usage}\n`, stderr: '' });
});

test('no command is a request for help', async () => {
  expect(await runSotay([])).toEqual({ exitCode: 0, stdout: `${cliWords.usage}\n`, stderr: '' });
});

test('a rule is explained with its help page as plain text', async () => {
  const { exitCode, stdout } = await runSotay(['check', '--explain', 'heading-level']);
  expect(exitCode).toBe(0);
  await expect(stdout).toMatchFileSnapshot('../fixtures/cli/explain-heading-level.txt');
});
