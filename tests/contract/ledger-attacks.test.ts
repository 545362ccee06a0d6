import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendActs, type LedgerAct } from '#core/ledger/append-acts.ts';
import type { IssueAct } from '#core/ledger/issue-act.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { ruleTexts } from '#strings/vi/rules.ts';
import { commitAll, git } from '#tests/support/git-folder.ts';
import { reviewAct, withdrawAct } from '#tests/support/ledger-acts.ts';
import { appendToLedger, controlledAgency, edit, findingsIn, readFolder, recordIssues } from '#tests/support/ledger-folder.ts';
import { nextRevision } from '#tests/support/next-revision.ts';
import { record } from '#tests/support/run-command.ts';
import { actsOfContent } from '#tests/support/renew-ledger.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
const figure = '\n<Figure src="so-do.png" alt="Sơ đồ" caption="Hình 1" />\n';
const processPath = 'processes/qt-tp-01.mdx';

let folder: TemporaryFolder;

const at = (path: string): string => join(folder.path, path);

const lines = async (): Promise<string[]> => (await readFile(at('ledger.jsonl'), 'utf8')).trimEnd().split('\n');

const writeLines = (texts: readonly string[]): Promise<void> => writeFile(at('ledger.jsonl'), `${texts.join('\n')}\n`);

const lineOf = async (code: string): Promise<number> => (await lines()).findIndex((line) => line.includes(`"code":"${code}"`)) + 1;

const found = (input: { readonly against?: string; readonly published?: string } = {}) => findingsIn({ folder: folder.path, ...input });

/** Raises the process to the next version in its file. */
const raise = async ({ issue = 1, revision = 1, issuedOn = '2026-06-15', effectiveFrom = '2026-07-01', status = 'issued' }: { readonly issue?: number; readonly revision?: number; readonly issuedOn?: string; readonly effectiveFrom?: string; readonly status?: string } = {}): Promise<void> => {
  const text = await readFile(at(processPath), 'utf8');
  await writeFile(
    at(processPath),
    text
      .replace(/^issue: \d+\nrevision: \d+\nstatus: .+\nissuedOn: .+\neffectiveFrom: .+$/mu, `issue: ${issue}\nrevision: ${revision}\nstatus: ${status}\nissuedOn: ${issuedOn}\neffectiveFrom: ${effectiveFrom}`)
      .replace('audience:', `  - issue: ${issue}\n    revision: ${revision}\n    date: ${issuedOn}\n    request: Phiếu yêu cầu số 02\n    place: Mục 2.3\n    summary: Sửa các bước\naudience:`),
  );
};

/** The same, recorded and committed. */
const issueNext = async (version: Parameters<typeof raise>[0] = {}): Promise<void> => {
  await raise(version);
  await recordIssues(folder.path);
  commitAll(folder.path, 'Next version');
};

/** Puts the file of the process back to the version before. */
const raiseBack = async (): Promise<void> => writeFile(at(processPath), git(folder.path, 'show', `HEAD~1:${processPath}`));

beforeEach(async () => {
  folder = await makeTemporaryFolder();
  await controlledAgency(folder.path, { 'figures/so-do.png': png, 'instructions/hd-tp-01.mdx': (await readFile(new URL('../fixtures/agencies/small/policy/cscl-01.mdx', import.meta.url), 'utf8')).replace('CSCL.01', 'HD.TP.01').replace('Chính sách chất lượng', 'Hướng dẫn nhận hồ sơ') + figure });
});

afterEach(() => folder.remove());

describe('what is allowed', () => {
  it('everything recorded as it is', async () => {
    expect(await found()).toEqual([]);
  });

  it('a file renamed and moved: the code is the identity', async () => {
    await mkdir(at('processes/ho-tich'));
    await rename(at(processPath), at('processes/ho-tich/khai-sinh.mdx'));
    expect(await found()).toEqual([]);
  });

  it.each(['draft', 'in-review', 'awaiting-approval'])('the next revision on its way as %s', async (status) => {
    await raise({ status });
    expect(await found()).toEqual([]);
  });

  it('the next issue on its way', async () => {
    await raise({ issue: 2, revision: 0, status: 'draft' });
    expect(await found()).toEqual([]);
  });

  it('the next version, recorded', async () => {
    await issueNext();
    expect(await found()).toEqual([]);
  });

  it('a document withdrawn, whether its file stays, says so, or goes', async () => {
    await appendToLedger(folder.path, [withdrawAct({ code: 'QT.TP.01', from: '2026-08-01' })]);
    const asIssued = await found();
    await edit(at(processPath), 'status: issued', 'status: withdrawn');
    const marked = await found();
    await rm(at(processPath));
    expect([asIssued, marked, await found()]).toEqual([[], [], []]);
  });

  it('a correction, recorded', async () => {
    await edit(at(processPath), '## 1. Ký hiệu', '## 1. Các ký hiệu');
    const content = await readFolder({ folder: folder.path });
    const act = actsOfContent(content).find(({ code }) => code === 'QT.TP.01');
    if (act?.act !== 'issue') throw new Error('no act');
    const { path, blob, text, attachments } = act;
    await appendToLedger(folder.path, [{ act: 'correct', code: 'QT.TP.01', issue: 1, revision: 0, path, blob, text, attachments, on: '2026-03-10' as CalendarDate, reason: 'Thiếu chữ' }]);
    expect(await found()).toEqual([]);
  });
});

describe('what is told and not refused', () => {
  it.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['NFD', (text) => text.normalize('NFD')],
    ['blanks', (text) => text.replace('## 3. Biểu mẫu', '\n\n## 3.  Biểu mẫu  ')],
  ])('%s alone', async (_, change) => {
    await writeFile(at(processPath), change(await readFile(at(processPath), 'utf8')));
    expect(await found()).toEqual([`warning issued-text-layout ${processPath}`]);
  });

  it('a ledger with CRLF and a byte-order mark', async () => {
    await writeFile(at('ledger.jsonl'), `\uFEFF${(await readFile(at('ledger.jsonl'), 'utf8')).replaceAll('\n', '\r\n')}`);
    expect(await found()).toEqual(['warning ledger-layout ledger.jsonl byte-order-mark', 'warning ledger-layout ledger.jsonl line-ends']);
  });

  it('a folder from a zip file: what lies there is checked, what is missing is said once', async () => {
    await issueNext();
    await rm(at('.git'), { recursive: true });
    expect(await found()).toEqual(['warning old-texts-unavailable ledger.jsonl no-repository']);
  });
});

describe('attacks on a text', () => {
  it.each([
    ['a word', '## 1. Ký hiệu', '## 1. Các ký hiệu', 'issued-text-changed', 'body'],
    ['a paragraph cut in two', 'Quy trình này không dùng', 'Quy trình này\n\nkhông dùng', 'issued-text-changed', 'body'],
    ['a time limit in the data', 'time: 3 giờ làm việc', 'time: 5 giờ làm việc', 'issued-data-changed', undefined],
    ['how often it is reviewed', '\nclauses:', '\nreviewEveryMonths: 60\nclauses:', 'issued-data-changed', undefined],
    ['the day of effect', 'effectiveFrom: 2026-03-01', 'effectiveFrom: 2026-02-01', 'issued-data-changed', undefined],
    ['quotes in the data', 'audience: public', "audience: 'public'", 'issued-text-changed', 'notation'],
  ])('%s edited', async (_, before, after, rule, problem) => {
    await edit(at(processPath), before, after);
    expect(await found()).toEqual([['error', rule, processPath, ...(problem === undefined ? [] : [problem])].join(' ')]);
  });

  it('text and data edited', async () => {
    await edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ');
    await edit(at(processPath), '## 4. Hồ sơ lưu', '## 4. Hồ sơ');
    expect(await found()).toEqual([`error issued-data-changed ${processPath}`, `error issued-text-changed ${processPath} body`]);
  });

  it('edited where Git is not at hand', async () => {
    await rm(at('.git'), { recursive: true });
    await edit(at(processPath), '## 1. Ký hiệu', '## 1. Các ký hiệu');
    expect(await found()).toEqual(['warning old-texts-unavailable ledger.jsonl no-repository', `error issued-text-changed ${processPath} old-unknown`]);
  });

  it.each(['draft', 'in-review', 'awaiting-approval'])('set back to %s', async (status) => {
    await edit(at(processPath), 'status: issued', `status: ${status}`);
    await edit(at(processPath), '3 giờ', '2 giờ');
    expect(await found()).toEqual([`error issued-status-changed ${processPath} set-back`]);
  });

  it('withdrawn by a word', async () => {
    await edit(at(processPath), 'status: issued', 'status: withdrawn');
    expect(await found()).toEqual([`error issued-status-changed ${processPath} withdrawn`]);
  });

  it('withdrawn by a word in its next version: told there, and nobody who cites it is blamed', async () => {
    await raise({ status: 'withdrawn' });
    const { diagnostics } = runRules(await readFolder({ folder: folder.path }));
    expect(diagnostics.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'decision-list-mismatch').map(({ ruleId, location }) => `${ruleId} ${location.file}`)).toEqual([`issued-status-changed ${processPath}`]);
  });

  it('withdrawn, and edited afterwards', async () => {
    await appendToLedger(folder.path, [withdrawAct({ code: 'QT.TP.01', from: '2026-08-01' })]);
    await edit(at(processPath), 'status: issued', 'status: withdrawn');
    await edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ');
    expect(await found()).toEqual([`error issued-data-changed ${processPath}`]);
  });

  it('its code and that of another changed about: one line each', async () => {
    await edit(at(processPath), 'code: QT.TP.01', 'code: HD.TP.01');
    await edit(at('instructions/hd-tp-01.mdx'), 'code: HD.TP.01', 'code: QT.TP.01');
    expect(await found()).toEqual(['error issued-data-changed instructions/hd-tp-01.mdx other-code', `error issued-data-changed ${processPath} other-code`]);
  });

  it('the same where the two are of different versions: nothing else is told, and nothing can be issued', async () => {
    await issueNext();
    await edit(at(processPath), 'code: QT.TP.01', 'code: HD.TP.01');
    await edit(at('instructions/hd-tp-01.mdx'), 'code: HD.TP.01', 'code: QT.TP.01');
    const { diagnostics } = runRules(await readFolder({ folder: folder.path }));
    expect(diagnostics.map(({ ruleId, location }) => `${ruleId} ${location.file}`)).toEqual(['issued-data-changed instructions/hd-tp-01.mdx', `issued-data-changed ${processPath}`]);
    await expect(record(folder.path, 'issue', 'HD.TP.01')).rejects.toThrow('issued-data-changed');
    await expect(record(folder.path, 'issue', '--all')).rejects.toThrow('issued-data-changed');
  });

  it.each([
    ['emptied', ' \n', 'empty'],
    ['left to Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n', 'pointer'],
  ])('%s: told once, with the way back', async (_, text, problem) => {
    await writeFile(at(processPath), text);
    const { diagnostics } = runRules(await readFolder({ folder: folder.path }));
    expect(diagnostics.filter(({ severity, location }) => severity === 'error' && [processPath, 'ledger.jsonl'].includes(location.file)).map(({ ruleId, params }) => [ruleId, params['problem'], params['code']])).toEqual([['file-empty', problem, 'QT.TP.01']]);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['grown too large', async () => writeFile(at(processPath), `${await readFile(at(processPath), 'utf8')}${'x'.repeat(1024 * 1024)}`), 'file-too-large'],
    ['written in UTF-16', async () => writeFile(at(processPath), Buffer.from(await readFile(at(processPath), 'utf8'), 'utf16le')), 'file-not-text'],
  ])('%s: told with the way back', async (_, spoil, rule) => {
    await spoil();
    const { diagnostics } = runRules(await readFolder({ folder: folder.path }));
    const [finding] = diagnostics.filter(({ ruleId }) => ruleId === rule);
    expect(finding && ruleTexts[finding.ruleId].remedy(finding.params)).toContain('restore QT.TP.01');
  });

  it.each(['processes/aa/qt-tp-01.mdx', 'processes/cu/qt-tp-01.mdx', 'processes/khai-sinh.mdx', 'processes/QT-TP-01.mdx'])('copied to %s: the copy is blamed, not the issued file', async (copy) => {
    await mkdir(dirname(at(copy)), { recursive: true });
    await writeFile(at(copy), (await readFile(at(processPath), 'utf8')).replace('3 giờ', '5 giờ'));
    const { diagnostics } = runRules(await readFolder({ folder: folder.path }));
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'code-duplicate').map(({ location }) => location.file)).toEqual([copy]);
    expect(diagnostics.filter(({ location }) => location.file === processPath)).toEqual([]);
  });

  it('moved, and copied with a change: the file that is what was issued counts', async () => {
    await mkdir(at('processes/b'));
    await rename(at(processPath), at('processes/b/qt-tp-01.mdx'));
    await writeFile(at('processes/a.mdx'), (await readFile(at('processes/b/qt-tp-01.mdx'), 'utf8')).replace('3 giờ', '5 giờ'));
    expect(await found()).toEqual([]);
  });

  it('deleted', async () => {
    await rm(at(processPath));
    expect(await found()).toEqual(['error issued-document-gone ledger.jsonl']);
  });

  it.each([
    ['emptied', ''],
    ['without its data', '## 1. Ký hiệu\n'],
  ])('%s: reported as a file, not as a document gone', async (_, text) => {
    await writeFile(at(processPath), text);
    expect(await found()).toEqual([]);
  });

  it('given another code', async () => {
    await edit(at(processPath), 'code: QT.TP.01', 'code: QT.TP.09');
    const { diagnostics } = runRules(await readFolder({ folder: folder.path }));
    // The instruction that these tests add stands in no decision.
    expect(diagnostics.filter(({ location }) => !location.file.startsWith('instructions/')).map(({ ruleId, location, params }) => `${ruleId} ${location.file} ${String(params['code'])}`)).toEqual([`issued-data-changed ${processPath} QT.TP.01`]);
  });

  it('issued by a word in the file', async () => {
    await raise();
    expect(await found()).toEqual([`error issue-unrecorded ${processPath}`]);
  });

  it.each([
    [1, 2, 'skipped'],
    [3, 0, 'skipped'],
    [2, 1, 'skipped'],
  ])('version skipped to %i/%i', async (issue, revision, problem) => {
    await raise({ issue, revision, status: 'draft' });
    expect(await found()).toEqual([`error version-not-next ${processPath} ${problem}`]);
  });

  it('version lowered', async () => {
    await issueNext();
    await edit(at(processPath), 'revision: 1\nstatus', 'revision: 0\nstatus');
    expect(await found()).toEqual([`error version-not-next ${processPath} lowered`]);
  });

  it('code taken for a new text after its withdrawal', async () => {
    await appendToLedger(folder.path, [withdrawAct({ code: 'QT.TP.01', from: '2026-08-01' })]);
    await raise({ issue: 2, revision: 0 });
    expect(await found()).toEqual([`error withdrawn-code-reused ${processPath} file`]);
  });

  it('code taken and recorded after its withdrawal', async () => {
    await appendToLedger(folder.path, [withdrawAct({ code: 'QT.TP.01', from: '2026-05-01' })]);
    await issueNext();
    expect(await found()).toEqual(['error withdrawn-code-reused ledger.jsonl ledger']);
  });
});

describe('attacks on a picture', () => {
  it('edited', async () => {
    await writeFile(at('figures/so-do.png'), Buffer.concat([png, Buffer.from([0])]));
    expect(await found()).toEqual(['error attachment-changed figures/so-do.png changed']);
  });

  it('swapped for what is no picture', async () => {
    await writeFile(at('figures/so-do.png'), 'khác');
    expect(await found()).toEqual(['error attachment-changed figures/so-do.png changed']);
  });

  it('gone', async () => {
    await rm(at('figures/so-do.png'));
    expect(await found()).toEqual(['error attachment-changed figures/so-do.png gone']);
  });
});

describe('attacks on the ledger', () => {
  it('taken away', async () => {
    await rm(at('ledger.jsonl'));
    expect([await found(), await found({ against: 'HEAD' })]).toEqual([['error ledger-missing ledger.jsonl'], ['error ledger-missing ledger.jsonl', 'error ledger-rewritten ledger.jsonl gone']]);
  });

  it('a line deleted', async () => {
    const number = await lineOf('QT.TP.01');
    await writeLines((await lines()).toSpliced(number - 1, 1));
    const isLast = number === (await lines()).length + 1;
    expect(await found()).toEqual([...(isLast ? [] : ['error ledger-chain-broken ledger.jsonl']), `error issue-unrecorded ${processPath}`]);
  });

  it('a line edited', async () => {
    await writeLines((await lines()).map((line) => (line.includes('"code":"CSCL.01"') ? line.replace('Ban hành lần đầu', 'Ban hành') : line)));
    expect(await found()).toEqual(['error ledger-line-differs ledger.jsonl', 'error ledger-chain-broken ledger.jsonl']);
  });

  it('two lines changed about', async () => {
    const [first = '', second = '', ...rest] = await lines();
    await writeLines([second, first, ...rest]);
    expect(await found()).toEqual(['error ledger-chain-broken ledger.jsonl', 'error ledger-chain-broken ledger.jsonl', 'error ledger-chain-broken ledger.jsonl']);
  });

  it('the whole chain made anew without one issue, its file gone too: seen against a revision', async () => {
    const acts = actsOfContent(await readFolder({ folder: folder.path })).filter(({ code }) => code !== 'QT.TP.01');
    await writeFile(at('ledger.jsonl'), appendActs({ text: '', acts, hash: nodeHash }));
    await rm(at(processPath));
    const alone = await found();
    const rewritten = await found({ against: 'HEAD' });
    expect([alone, rewritten.every((finding) => finding.startsWith('error ledger-rewritten ledger.jsonl')), rewritten.length]).toEqual([[], true, 1]);
  });

  it('the same, seen against the published site', async () => {
    const site = await makeTemporaryFolder();
    await cp(at('ledger.jsonl'), join(site.path, 'ledger.jsonl'));
    await writeLines((await lines()).slice(0, -1));
    const published = await found({ published: site.path });
    await site.remove();
    expect(published).toContain('error ledger-rewritten ledger.jsonl shortened');
  });

  const lost = ['warning ledger-acts-lost ledger.jsonl issue'];
  const foundInGit = () => findingsIn({ folder: folder.path, isHeldAgainstGit: true });

  it.each<[string, () => unknown]>([
    ['by hand', async () => { await writeLines((await lines()).slice(0, -1)); await raiseBack(); commitAll(folder.path, 'Cut'); }],
    ['by a commit that takes another back', () => git(folder.path, 'revert', '--no-edit', 'HEAD')],
    ['by a merge that keeps one side alone', () => { git(folder.path, 'branch', 'other'); git(folder.path, 'reset', '--quiet', '--hard', 'HEAD~1'); git(folder.path, 'commit', '--quiet', '--allow-empty', '--message', 'Own'); git(folder.path, 'merge', '--quiet', '--strategy', 'ours', '--message', 'Merged', 'other'); }],
    ['in a repository that calls it binary', async () => { await writeFile(at('.gitattributes'), '*.jsonl binary -diff\n'); await writeLines((await lines()).slice(0, -1)); await raiseBack(); commitAll(folder.path, 'Cut'); }],
  ])('the last line and its text taken away %s, and another commit behind it', async (_, takeAway) => {
    await issueNext();
    await takeAway();
    await writeFile(at('figures/.gitkeep'), '');
    commitAll(folder.path, 'Another');
    expect([await found(), await foundInGit()]).toEqual([[], lost]);
  });

  it.each<[string, LedgerAct, LedgerAct, string]>([
    ['a review with another finding', reviewAct({ code: 'CSCL.01', on: '2026-10-01' }), reviewAct({ code: 'CSCL.01', on: '2026-10-01', note: 'Phải sửa' }), 'review'],
    ['a withdrawal from another day', withdrawAct({ code: 'CSCL.01', from: '2027-01-01' }), withdrawAct({ code: 'CSCL.01', from: '2027-06-01' }), 'withdraw'],
    ['a withdrawal for another reason', withdrawAct({ code: 'CSCL.01', from: '2027-01-01' }), withdrawAct({ code: 'CSCL.01', from: '2027-01-01', reason: 'Nhầm' }), 'withdraw'],
  ])('%s, the chain made anew and committed', async (_, before, after, act) => {
    const untouched = await lines();
    await appendToLedger(folder.path, [before]);
    commitAll(folder.path, 'Recorded');
    await writeLines(untouched);
    await appendToLedger(folder.path, [after]);
    commitAll(folder.path, 'Rewritten');
    expect((await foundInGit()).filter((finding) => finding.includes('ledger-acts-lost'))).toEqual([`warning ledger-acts-lost ledger.jsonl ${act}`]);
  });

  it('begun anew with the same versions: nothing is missed', async () => {
    await edit(at(processPath), '## 1. Ký hiệu', '## 1. Các ký hiệu');
    await rm(at('ledger.jsonl'));
    await recordIssues(folder.path);
    commitAll(folder.path, 'Anew');
    expect(await foundInGit()).toEqual([]);
  });

  it('grown since a revision: allowed', async () => {
    await issueNext();
    expect(await found({ against: 'HEAD~1' })).toEqual([]);
  });

  it.each<[string, string, Partial<IssueAct>]>([
    ['another day', 'QT.TP.01', { effectiveFrom: '2026-02-01' as CalendarDate }],
    ['another reason', 'QT.TP.01', { reason: 'Theo chỉ đạo' }],
    ['no picture', 'HD.TP.01', { attachments: [] }],
  ])('the whole chain made anew with %s', async (_, code, change) => {
    const acts = actsOfContent(await readFolder({ folder: folder.path })).map((act) => (act.act === 'issue' && act.code === code ? { ...act, ...change } : act));
    await writeFile(at('ledger.jsonl'), appendActs({ text: '', acts, hash: nodeHash }));
    expect(await found()).toEqual(['error ledger-line-differs ledger.jsonl']);
  });

  it('the whole chain made anew with no picture of a version that was replaced', async () => {
    const path = 'instructions/hd-tp-01.mdx';
    await writeFile(at(path), nextRevision(await readFile(at(path), 'utf8'), { issuedOn: '2026-06-15', effectiveFrom: '2026-07-01' }).replace(figure, ''));
    await recordIssues(folder.path);
    commitAll(folder.path, 'Next version');
    const whole = await found();
    const acts = (await lines()).map((line) => JSON.parse(line) as LedgerAct).map((act) => ('attachments' in act ? { ...act, attachments: [] } : act));
    await writeFile(at('ledger.jsonl'), appendActs({ text: '', acts, hash: nodeHash }));
    expect([whole, await found()]).toEqual([[], ['error ledger-line-differs ledger.jsonl']]);
  });

  it('conflict markers', async () => {
    const [first = '', second = '', third = '', ...rest] = await lines();
    await writeLines([first, '<<<<<<< HEAD', second, '=======', third, '>>>>>>> nhanh', ...rest]);
    expect(await found()).toEqual(['error ledger-conflict ledger.jsonl']);
  });

  it('a line twice after a merge', async () => {
    const all = await lines();
    await writeLines([...all, all.at(-1) ?? '']);
    expect(await found()).toEqual(['error ledger-line-repeated ledger.jsonl']);
  });

  it('31 June', async () => {
    const number = await lineOf('QT.TP.01');
    await writeLines((await lines()).map((line, index) => (index === number - 1 ? line.replace('"effectiveFrom":"2026-03-01"', '"effectiveFrom":"2026-06-31"') : line)));
    expect(await found()).toContain('error ledger-invalid ledger.jsonl date');
  });
});

describe('attacks on days', () => {
  it('effective on the day of the version before', async () => {
    await issueNext({ issuedOn: '2026-02-10', effectiveFrom: '2026-03-01' });
    expect(await found()).toEqual(['error effective-overlap ledger.jsonl same-day']);
  });

  it('effective before the version that it replaces', async () => {
    await issueNext({ issuedOn: '2026-02-10', effectiveFrom: '2026-02-20' });
    expect(await found()).toEqual(['error effective-overlap ledger.jsonl earlier']);
  });

  it('a transition rule of which no dossier can be', async () => {
    await raise({ issuedOn: '2026-06-15', effectiveFrom: '2026-07-01' });
    await edit(at(processPath), 'effectiveFrom: 2026-07-01', 'effectiveFrom: 2026-07-01\ntransition:\n  receivedBefore: 2026-02-01');
    await recordIssues(folder.path);
    commitAll(folder.path, 'Next version');
    expect(await found()).toEqual(['error effective-overlap ledger.jsonl received-never']);
  });

  it('issued before the version before', async () => {
    await issueNext({ issuedOn: '2026-01-20', effectiveFrom: '2026-07-01' });
    expect(await found()).toEqual(['error issue-back-dated ledger.jsonl before-last-issue']);
  });

  it('effective before its issue', async () => {
    await issueNext({ issuedOn: '2026-06-15', effectiveFrom: '2026-06-01' });
    expect(await found()).toEqual(['error issue-back-dated ledger.jsonl effect-before-issue']);
  });

  it('days without a text after a withdrawal', async () => {
    await issueNext();
    await appendToLedger(folder.path, [withdrawAct({ code: 'QT.TP.01', from: '2026-06-20' })]);
    expect(await found()).toEqual(['error effective-gap ledger.jsonl']);
  });

  it('days without a text that are meant', async () => {
    await issueNext();
    await appendToLedger(folder.path, [withdrawAct({ code: 'QT.TP.01', from: '2026-06-20', acceptsGap: true })]);
    expect(await found()).toEqual([]);
  });
});

describe('old texts', () => {
  beforeEach(() => issueNext());

  const objectOf = async (): Promise<string> => {
    const number = await lineOf('QT.TP.01');
    const blob = /"blob":"([^"]+)"/u.exec((await lines())[number - 1] ?? '')?.[1] ?? '';
    return at(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
  };

  it('lost from the repository', async () => {
    await rm(await objectOf());
    expect(await found()).toEqual(['error old-text-missing ledger.jsonl not-found']);
  });

  it('corrupt', async () => {
    await chmod(await objectOf(), 0o644);
    await writeFile(await objectOf(), 'hỏng');
    expect(await found()).toEqual(['error old-text-missing ledger.jsonl corrupt']);
  });

  it('in a shallow clone', async () => {
    const clone = await makeTemporaryFolder();
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder.path}`, join(clone.path, 'content')], { stdio: 'ignore' });
    const findings = await findingsIn({ folder: join(clone.path, 'content') });
    await clone.remove();
    expect(findings).toEqual(['error old-text-missing ledger.jsonl shallow']);
  });

  it('in a folder that was made a repository of its own', async () => {
    const other = await makeTemporaryFolder();
    await cp('content', join(other.path, 'content'), { recursive: true });
    execFileSync('git', ['init', '--quiet', join(other.path, 'content')]);
    commitAll(join(other.path, 'content'), 'Chép tài liệu');
    const findings = await findingsIn({ folder: join(other.path, 'content') });
    await other.remove();
    expect(findings).toEqual(['error old-text-missing ledger.jsonl foreign']);
  });
});
