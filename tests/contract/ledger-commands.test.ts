import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correct } from '#cli/commands/correct.ts';
import { issue } from '#cli/commands/issue.ts';
import { ledger } from '#cli/commands/ledger.ts';
import { restore } from '#cli/commands/restore.ts';
import { review } from '#cli/commands/review.ts';
import { withdraw } from '#cli/commands/withdraw.ts';
import { readCommandLine } from '#cli/options.ts';
import { world } from '#cli/wiring.ts';
import { CannotRunError } from '#core/errors.ts';
import { cliWords } from '#strings/vi.ts';
import { dayMeantBy } from '#core/model/calendar-date.ts';
import { nextRevision } from '#tests/support/next-revision.ts';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { commitAll, git, initRepository } from '#tests/support/git-folder.ts';
import { edit, findingsIn, readFolder } from '#tests/support/ledger-folder.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const commands = { issue, withdraw, correct, review, ledger } as const;
const processPath = 'processes/qt-tp-01.mdx';

let folder: TemporaryFolder;

const at = (path: string): string => join(folder.path, path);

/** Runs a command on the folder. @returns its exit code or why it cannot run, and what it printed. */
const run = (...args: readonly (string | Partial<typeof world>)[]): Promise<{ readonly code: number | string; readonly printed: string }> =>
  runIn(Object.assign({}, ...args.filter((arg) => typeof arg !== 'string')), args.filter((arg) => typeof arg === 'string'));

const runIn = async (others: Partial<typeof world>, args: readonly string[]): Promise<{ readonly code: number | string; readonly printed: string }> => {
  let printed = '';
  const terminal = { print: (text: string) => void (printed += `${text}\n`), progress: () => undefined };
  try {
    const { command, options } = readCommandLine([...args, '--content', folder.path]);
    return { code: await commands[command as keyof typeof commands]({ options, terminal, world: { ...world, ...others, clock: { today: () => '2026-11-22' } } }), printed };
  } catch (error) {
    if (error instanceof CannotRunError) return { code: error.reason, printed };
    throw error;
  }
};

const codeOf = async (...args: readonly string[]): Promise<number | string> => (await run(...args)).code;

const ledgerText = (): Promise<string> => readFile(at('ledger.jsonl'), 'utf8').catch(() => '');

/** What the ledger says, in few words. */
const acts = async (): Promise<readonly string[]> =>
  ((await readFolder({ folder: folder.path })).control.ledger?.entries ?? []).map(({ record }) => `${record.act} ${record.code} ${record.issue}/${record.revision}`);

/** The next version of the process in its file. */
const raise = async (revision: number, status = 'issued', effectiveFrom = '2026-07-01'): Promise<void> => {
  const text = await readFile(at(processPath), 'utf8');
  const on = `2026-06-${14 + revision}`;
  await writeFile(
    at(processPath),
    text
      .replace(/^revision: \d+\nstatus: .+\nissuedOn: .+\neffectiveFrom: .+$/mu, `revision: ${revision}\nstatus: ${status}\nissuedOn: ${on}\neffectiveFrom: ${effectiveFrom}`)
      .replace('audience:', `  - issue: 1\n    revision: ${revision}\n    date: ${on}\n    request: Phiếu yêu cầu số 02\n    place: Mục 2.3\n    summary: Sửa các bước\naudience:`),
  );
};

const firstActs = ['issue QĐ.2026.05 1/0', 'issue BM.TP.01.01 1/0', 'issue CSCL.01 1/0', 'issue QT.TP.01 1/0', 'issue STCL.01 1/0'];

beforeEach(async () => {
  folder = await makeTemporaryFolder();
  await copyAgency(folder.path);
  await rm(at('ledger.jsonl'), { force: true });
  initRepository(folder.path);
  commitAll(folder.path, 'Before');
  await run('issue', '--all');
  commitAll(folder.path, 'Issued');
});

afterEach(() => folder.remove());

describe('issue', () => {
  it('--all records every issued document, decisions first, and leaves a clean check', async () => {
    expect([await acts(), await findingsIn({ folder: folder.path })]).toEqual([firstActs, []]);
  });

  it('a second time writes nothing', async () => {
    const before = await ledgerText();
    expect([await codeOf('issue', '--all'), await codeOf('issue', 'QT.TP.01'), (await ledgerText()) === before]).toEqual([0, 0, true]);
  });

  it('records the next version and shows what it writes', async () => {
    await raise(1);
    const { code, printed } = await run('issue', 'QT.TP.01');
    const { blob = '' } = /"revision":1,.*"blob":"(?<blob>[^"]+)"/u.exec(await ledgerText())?.groups ?? {};
    expect([code, await acts(), await findingsIn({ folder: folder.path })]).toEqual([0, [...firstActs, 'issue QT.TP.01 1/1'], []]);
    expect([printed.includes('Ban hành «QT.TP.01» lần 1/1 – Đăng ký khai sinh'), printed.includes('15/6/2026'), printed.includes(blob)]).toEqual([true, true, true]);
  });

  it('--dry-run shows the same and writes nothing', async () => {
    await raise(1, 'awaiting-approval');
    const before = [await ledgerText(), await readFile(at(processPath), 'utf8')];
    const { code, printed } = await run('issue', 'QT.TP.01', '--dry-run');
    expect([code, printed.includes('Ban hành «QT.TP.01» lần 1/1'), [await ledgerText(), await readFile(at(processPath), 'utf8')]]).toEqual([0, true, before]);
  });

  it('sets the status of a signed text, and nothing else of it', async () => {
    await raise(1, 'awaiting-approval');
    const before = await readFile(at(processPath), 'utf8');
    const code = await codeOf('issue', 'QT.TP.01');
    expect([code, await readFile(at(processPath), 'utf8'), await findingsIn({ folder: folder.path })]).toEqual([0, before.replace('status: awaiting-approval', 'status: issued'), []]);
  });

  it('completes a run that ended after the file and before the ledger', async () => {
    await raise(1, 'issued');
    expect([await codeOf('issue', 'QT.TP.01'), await findingsIn({ folder: folder.path })]).toEqual([0, []]);
  });

  it('puts the file back when the ledger cannot be written', async () => {
    await raise(1, 'awaiting-approval');
    const [before, ledgerBefore] = [await readFile(at(processPath), 'utf8'), await ledgerText()];
    const writeTextFile = async (path: string, text: string): Promise<void> => {
      if (path.endsWith('ledger.jsonl')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      await world.writeTextFile(path, text);
    };
    const result = await run({ writeTextFile }, 'issue', 'QT.TP.01');
    expect([result.code, await readFile(at(processPath), 'utf8') === before, await ledgerText() === ledgerBefore]).toEqual(['disk-full', true, true]);
    expect(await codeOf('issue', 'QT.TP.01')).toBe(0);
  });

  it('writes a file with LF that had CRLF, so that Git keeps the recorded bytes', async () => {
    await raise(1);
    await writeFile(at(processPath), (await readFile(at(processPath), 'utf8')).replaceAll('\n', '\r\n'));
    expect([await codeOf('issue', 'QT.TP.01'), (await readFile(at(processPath), 'utf8')).includes('\r'), await findingsIn({ folder: folder.path })]).toEqual([0, false, []]);
  });

  it('leaves no other file behind', async () => {
    await raise(1, 'awaiting-approval');
    await run('issue', 'QT.TP.01');
    expect((await readdir(folder.path, { recursive: true })).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>, number | string]>([
    ['a draft', () => raise(1, 'draft'), 'not-ready'],
    ['a text with errors', async () => { await raise(1); await edit(at(processPath), 'unit: van-phong', 'unit: khong-co'); }, 1],
    ['a signed text without its days', async () => { await raise(1, 'awaiting-approval'); await edit(at(processPath), 'effectiveFrom: 2026-07-01\n', ''); }, 1],
    ['an issued text that was edited', () => edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ'), 1],
    ['a skipped version', () => raise(2), 1],
    ['a day of effect that another version has', () => raise(1, 'issued', '2026-03-01'), 1],
    ['a broken ledger', async () => { await raise(1); await writeFile(at('ledger.jsonl'), (await ledgerText()).split('\n').slice(1).join('\n')); }, 1],
  ])('refuses %s and writes nothing', async (_, prepare, expected) => {
    await prepare();
    const before = [await ledgerText(), await readFile(at(processPath), 'utf8')];
    expect([await codeOf('issue', 'QT.TP.01'), [await ledgerText(), await readFile(at(processPath), 'utf8')]]).toEqual([expected, before]);
  });

  it('--all passes over no issued document whose version does not follow the last one', async () => {
    await raise(2);
    const before = await ledgerText();
    const { code, printed } = await run('issue', '--all');
    expect([code, printed.includes('version-not-next'), (await ledgerText()) === before]).toEqual([1, true, true]);
  });

  it.each<[string, string, string, string]>([
    ['issued on a day that has not come', '2026-12-30', '2027-01-01', 'issue-ahead'],
    ['issued in a mistyped year', '2036-06-15', '2036-07-01', 'issue-ahead'],
    ['issued today for a later day', '2026-11-22', '2026-12-15', '0'],
  ])('of what is %s', async (_, issuedOn, effectiveFrom, expected) => {
    await writeFile(at(processPath), nextRevision(await readFile(at(processPath), 'utf8'), { issuedOn, effectiveFrom }));
    const before = await ledgerText();
    expect([String(await codeOf('issue', 'QT.TP.01')), (await ledgerText()) === before]).toEqual([expected, expected !== '0']);
  });

  it('does not rest on a decision that is still being drafted, unless both are issued together', async () => {
    await raise(1, 'awaiting-approval');
    await edit(at(processPath), 'decision: QĐ.2026.05', 'decision: QĐ.2026.77');
    const decision = (await readFile(at('decisions/qd-2026-05.mdx'), 'utf8')).replaceAll('QĐ.2026.05', 'QĐ.2026.77').replace('05/QĐ-UBND', '77/QĐ-UBND');
    await writeFile(at('decisions/qd-2026-77.mdx'), decision.replace('status: issued', 'status: draft'));
    const whileDrafted = await codeOf('issue', 'QT.TP.01');
    expect([whileDrafted, await codeOf('withdraw', 'BM.TP.01.01', '--reason', 'x', '--from', '2026-12-01', '--decision', 'QĐ.2026.77'), await acts()]).toEqual(['decision-unsigned', 'decision-unsigned', firstActs]);
    await edit(at('decisions/qd-2026-77.mdx'), 'status: draft', 'status: awaiting-approval');
    expect([await codeOf('issue', 'QT.TP.01'), (await acts()).length]).toEqual(['decision-unsigned', firstActs.length]);
  });

  it('says what a signed text still lacks', async () => {
    await raise(1, 'awaiting-approval');
    await edit(at(processPath), 'effectiveFrom: 2026-07-01\n', '');
    expect((await run('issue', 'QT.TP.01')).printed).toContain('chưa có ngày hiệu lực (effectiveFrom).');
  });

  it('refuses a text without the form that it brings along', async () => {
    await raise(1, 'awaiting-approval');
    await edit(at(processPath), 'forms: [BM.TP.01.01]', 'forms: [BM.TP.01.01, BM.TP.01.02]');
    const form = (await readFile(at('forms/bm-tp-01-01.mdx'), 'utf8')).replaceAll('BM.TP.01.01', 'BM.TP.01.02');
    await writeFile(at('forms/bm-tp-01-02.mdx'), form.replace('status: issued', 'status: awaiting-approval'));
    const alone = await codeOf('issue', 'QT.TP.01');
    expect([alone, await codeOf('issue', 'QT.TP.01', 'BM.TP.01.02'), (await acts()).slice(firstActs.length)]).toEqual(['form-unissued', 0, ['issue BM.TP.01.02 1/0', 'issue QT.TP.01 1/1']]);
  });

  it.each([
    ['the day of effect', '2026-03-01', 'effective-overlap', 'effectiveFrom: '],
    ['a day of effect before the issue', '2026-06-01', 'issue-back-dated', 'effectiveFrom: '],
  ])('refuses %s that cannot be at the document, for the line is not written', async (_, effectiveFrom, rule, key) => {
    await raise(1, 'awaiting-approval', effectiveFrom);
    const lines = (await readFile(at(processPath), 'utf8')).split('\n');
    const { code, printed } = await run('issue', 'QT.TP.01');
    expect([code, /ledger\.jsonl:6|git /u.exec(printed)]).toEqual([1, null]);
    expect(printed).toContain(`${processPath}:${lines.findIndex((line) => line.startsWith(key)) + 1}:${key.length + 1}`);
    expect([printed.includes(rule), printed.includes('Sổ chưa ghi gì: sửa tệp rồi chạy lại lệnh.')]).toEqual([true, true]);
  });

  it('tells who signed when, and of a decision that an earlier version was issued by', async () => {
    await raise(1, 'awaiting-approval');
    const { printed } = await run('issue', 'QT.TP.01', '--dry-run');
    expect(printed).toMatch(/^ {4}Soạn thảo: .+ ngày \d.+; Xem xét: .+; Phê duyệt: .+ ngày 26\/01\/2026$/mu);
    expect(printed).toContain('Lưu ý: «QT.TP.01» lần 1/1 ghi quyết định QĐ.2026.05, là quyết định đã ban hành lần 1/0.');
  });

  it('names who was meant when a name is typed without its marks', async () => {
    const { options } = readCommandLine(['review', 'QT.TP.01', '--by', 'Le Van Cuong', '--note', 'x', '--content', folder.path]);
    await expect(commands.review({ options, terminal: { print: () => undefined, progress: () => undefined }, world })).rejects.toMatchObject({ reason: 'person-not-found', params: { suggestion: 'Lê Văn Cường' } });
  });

  it('names the code of the decision whose number was typed', async () => {
    const { options } = readCommandLine(['issue', '05/QĐ-UBND', '--content', folder.path]);
    await expect(commands.issue({ options, terminal: { print: () => undefined, progress: () => undefined }, world })).rejects.toMatchObject({ reason: 'code-unknown', params: { suggestion: 'QĐ.2026.05' } });
  });

  it('tells warnings at the text while they can be mended', async () => {
    await raise(1, 'awaiting-approval');
    await edit(at(processPath), 'results: [Giấy khai sinh]', 'results: [Trích lục nhận cha, mẹ, con]');
    const { code, printed } = await run('issue', 'QT.TP.01', '--dry-run');
    expect([code, printed.includes('Lưu ý: các văn bản này còn cảnh báo'), printed.includes('list-cut')]).toEqual([0, true, true]);
  });

  it('takes codes pasted with their commas', async () => {
    expect(await codeOf('issue', 'QT.TP.01,', 'BM.TP.01.01; CSCL.01')).toBe(0);
  });

  it('is not told that a text which has no line yet was issued and must not be touched', async () => {
    await raise(1, 'awaiting-approval');
    await edit(at(processPath), /approvedBy:\n {2}person: .+/u.exec(await readFile(at(processPath), 'utf8'))?.[0] ?? '', 'approvedBy:\n  person: nguyen-van-khong-co');
    const { code, printed } = await run('issue', 'QT.TP.01');
    expect(code).toBe(1);
    expect(printed).toContain('person-unknown');
    expect(printed).not.toContain('Không sửa văn bản');
  });

  it('does not know a code that no file bears', async () => {
    expect([await codeOf('issue', 'QT.TP.99'), await codeOf('issue'), await codeOf('issue', '--all', 'QT.TP.01')]).toEqual(['code-unknown', 'code-missing', 'code-missing']);
  });

  it('is not kept from one document by another that is not recorded', async () => {
    await raise(1);
    await edit(at('policy/cscl-01.mdx'), 'đúng hẹn', 'trước hẹn');
    expect(await codeOf('issue', 'QT.TP.01')).toBe(0);
  });
});

describe('a reason between the curly quotes of Word', () => {
  it.each([['withdraw', '--from', '2026-08-01'], ['correct']])('falls apart, and %s says how a sentence is quoted', async (command, ...more) => {
    const words = '“Bãi bỏ thủ tục”'.split(' ');
    const { options } = readCommandLine([command, 'QT.TP.01', ...more, '--reason', ...words, '--content', folder.path]);
    const refused = await commands[command as 'withdraw' | 'correct']({ options, terminal: { print: () => undefined, progress: () => undefined }, world }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ reason: 'option-unknown', params: { option: 'bỏ' } });
    expect(cliWords.cannotRun['option-unknown']({ option: 'bỏ' })).toContain('hai dấu nháy thẳng ("…"), không phải nháy cong (“…”)');
  });
});

describe('withdraw', () => {
  const withdrawForm = ['withdraw', 'BM.TP.01.01', '--reason', 'Mẫu mới của Bộ', '--from', '2026-08-01'] as const;

  it('says who still names it, before its line is written', async () => {
    expect((await run(...withdrawForm, '--dry-run')).printed).toContain('Lưu ý: «QT.TP.01» còn dùng «BM.TP.01.01»');
    expect((await run('withdraw', 'CSCL.01', '--reason', 'x', '--from', '2026-08-01', '--dry-run')).printed).not.toContain('«CSCL.01» ở phần đầu tệp. Bỏ «BM');
  });

  it('records it and leaves the file alone', async () => {
    const before = await readFile(at('forms/bm-tp-01-01.mdx'), 'utf8');
    expect([await codeOf(...withdrawForm, '--decision', 'QĐ.2026.05'), await acts(), await readFile(at('forms/bm-tp-01-01.mdx'), 'utf8'), await findingsIn({ folder: folder.path })]).toEqual([0, [...firstActs, 'withdraw BM.TP.01.01 1/0'], before, []]);
  });

  it('a second time writes nothing; another day is refused', async () => {
    await run(...withdrawForm);
    const before = await ledgerText();
    expect([await codeOf(...withdrawForm), await codeOf(...withdrawForm.slice(0, -1), '2026-09-01'), (await ledgerText()) === before]).toEqual([0, 1, true]);
  });

  it('takes the version in force on the day, not the one that waits; days without a text must be meant', async () => {
    await raise(1);
    await run('issue', 'QT.TP.01');
    commitAll(folder.path, 'Next');
    const plain = await codeOf('withdraw', 'QT.TP.01', '--reason', 'Tạm dừng', '--from', '2026-06-20');
    const meant = await codeOf('withdraw', 'QT.TP.01', '--reason', 'Tạm dừng', '--from', '2026-06-20', '--accept-gap');
    expect([plain, meant, (await acts()).at(-1)]).toEqual([1, 0, 'withdraw QT.TP.01 1/0']);
  });

  it('says what applies then', async () => {
    const before = (await run(...withdrawForm, '--dry-run')).printed;
    await raise(1, 'issued', '2026-12-15');
    await run('issue', 'QT.TP.01');
    commitAll(folder.path, 'Next');
    const withdrawProcess = async (from: string): Promise<string> => (await run('withdraw', 'QT.TP.01', '--reason', 'Hoãn', '--from', from, '--accept-gap', '--dry-run')).printed;
    expect([before.includes('từ ngày 01/8/2026 tài liệu hết hiệu lực'), (await withdrawProcess('2026-12-15')).includes('từ ngày 15/12/2026 áp dụng lần 1/0'), (await withdrawProcess('2026-12-01')).includes('đến ngày 15/12/2026 áp dụng lần 1/1')]).toEqual([true, true, true]);
  });

  it('of a version that has applied, from its first day, is refused but for a decision of before that day', async () => {
    await raise(1);
    await run('issue', 'QT.TP.01');
    commitAll(folder.path, 'Next');
    const withdrawNext = ['withdraw', 'QT.TP.01', '--reason', 'Hoãn', '--from', '2026-07-01'] as const;
    expect([await codeOf(...withdrawNext), await codeOf(...withdrawNext, '--decision', 'QĐ.2026.05'), (await acts()).at(-1)]).toEqual(['withdraw-undoes', 0, 'withdraw QT.TP.01 1/1']);
  });

  it('says nothing of a version without a ledger that can be read', async () => {
    await writeFile(at('ledger.jsonl'), Buffer.from(await ledgerText(), 'utf16le'));
    expect([await codeOf(...withdrawForm), await codeOf('correct', 'QT.TP.01', '--reason', 'x')]).toEqual(['ledger-unreadable', 'ledger-unreadable']);
  });

  it('keeps marks that nobody sees out of the ledger', async () => {
    await codeOf('withdraw', 'BM.TP.01.01', '--from', '2026-12-01', '--reason', 'Mẫu \u202Emới\u200B\ncủa Bộ');
    expect(await ledgerText()).toContain('"reason":"Mẫu mới của Bộ"');
  });

  it.each([
    ['months back', ['--from', '2026-08-01'], true],
    ['months back, ordered by a decision of the time', ['--from', '2026-08-01', '--decision', 'QĐ.2026.05'], false],
    ['some days back', ['--from', '2026-11-10'], false],
  ])('dated %s is remarked on when it is told', async (_, args, isRemarked) => {
    const { code, printed } = await run('withdraw', 'BM.TP.01.01', '--reason', 'Mẫu mới của Bộ', ...args);
    expect([code, printed.includes('ghi lùi ngày')]).toEqual([0, isRemarked]);
  });

  it.each([
    [['QT.TP.01', '--from', '2026-08-01'], 'option-needed'],
    [['QT.TP.01', '--reason', 'x'], 'option-needed'],
    [['QT.TP.01', '--reason', 'x', '--from', '2026-06-31'], 'day-invalid'],
    [['QT.TP.01', '--reason', 'x', '--from', '2026-08-01', '--decision', 'QĐ.2026.99'], 'decision-not-found'],
    [['QT.TP.01', '--reason', 'x', '--from', '2026-01-01'], 'withdraw-undoes'],
    [['QT.TP.01', '--reason', 'x', '--from', '2026-03-01'], 'withdraw-undoes'],
  ])('refuses %j', async (args, expected) => {
    expect([await codeOf('withdraw', ...args), await acts()]).toEqual([expected, firstActs]);
  });
});

describe('correct', () => {
  it('records the corrected text of the same version', async () => {
    await edit(at(processPath), '## 1. Ký hiệu', '## 1. Các ký hiệu');
    expect([await codeOf('correct', 'QT.TP.01', '--reason', 'Thiếu chữ', '--as-of', '2026-04-01'), (await acts()).at(-1), await findingsIn({ folder: folder.path })]).toEqual([0, 'correct QT.TP.01 1/0', []]);
  });

  it('says at once what looks like more than a slip', async () => {
    await edit(at(processPath), 'time: 3 giờ', 'time: 2 giờ');
    await edit(at(processPath), 'time: 1 giờ', 'time: 2 giờ');
    expect((await run('correct', 'QT.TP.01', '--reason', 'Gõ sai')).printed).toContain('correction-changes-data');
  });

  it('writes nothing when nothing was corrected', async () => {
    expect([await codeOf('correct', 'QT.TP.01', '--reason', 'Thiếu chữ'), await acts()]).toEqual([0, firstActs]);
  });

  it.each<[string, () => Promise<unknown>, number | string]>([
    ['another version', () => raise(1, 'draft'), 'correct-other-version'],
    ['another day of effect', () => edit(at(processPath), 'effectiveFrom: 2026-03-01', 'effectiveFrom: 2026-02-01'), 1],
    ['a draft', () => edit(at(processPath), 'status: issued', 'status: draft'), 1],
  ])('refuses %s', async (_, prepare, expected) => {
    await prepare();
    expect([await codeOf('correct', 'QT.TP.01', '--reason', 'Thiếu chữ'), await acts()]).toEqual([expected, firstActs]);
  });
});

describe('review', () => {
  const reviewProcess = ['review', 'QT.TP.01', '--by', 'Trần Thị Bình', '--note', 'Không thay đổi', '--as-of', '2026-11-20'] as const;

  it('records who looked at what on which day', async () => {
    const code = await codeOf(...reviewProcess);
    const { before: _, ...record } = (await readFolder({ folder: folder.path })).control.ledger?.entries.at(-1)?.record ?? { before: '' };
    expect([code, record]).toEqual([0, { act: 'review', code: 'QT.TP.01', issue: 1, revision: 0, on: '2026-11-20', by: 'Trần Thị Bình', position: 'Phó Chủ tịch UBND xã', note: 'Không thay đổi' }]);
  });

  it('a second time writes nothing', async () => {
    await run(...reviewProcess);
    await run(...reviewProcess);
    expect(await acts()).toEqual([...firstActs, 'review QT.TP.01 1/0']);
  });

  it('refuses a stranger, and a day before it was in force', async () => {
    expect([await codeOf('review', 'QT.TP.01', '--by', 'ai-do', '--note', 'x'), await codeOf('review', 'QT.TP.01', '--by', 'tran-thi-binh', '--note', 'x', '--as-of', '2026-02-01')]).toEqual(['person-not-found', 'not-in-force']);
  });
});

describe('any act', () => {
  it.each<[string, (folder: string) => string]>([
    ['a folder of the content folder', (path) => join(path, 'processes')],
    ['the folder that holds it', (path) => dirname(path)],
  ])('is not recorded in %s: the content folder is named', async (_, place) => {
    await mkdir(at('inner/so-tay'), { recursive: true });
    await copyAgency(at('inner/so-tay'));
    const { command, options } = readCommandLine(['withdraw', 'QT.TP.01', '--reason', 'Bỏ', '--from', '2026-08-01', '--content', place(at('inner/so-tay'))]);
    const refused = await commands[command as 'withdraw']({ options, terminal: { print: () => undefined, progress: () => undefined }, world }).catch((error: unknown) => error);
    expect(refused instanceof CannotRunError && [refused.reason, refused.params['meant']]).toEqual(['content-elsewhere', at('inner/so-tay')]);
  });

  it('has its day read aloud when it is written as on paper', async () => {
    expect([dayMeantBy('1/12/2026'), dayMeantBy('31/6/2026'), dayMeantBy('mai')]).toEqual(['2026-12-01', '', '']);
    expect(await codeOf('withdraw', 'QT.TP.01', '--reason', 'Bỏ', '--from', '1/12/2026')).toBe('day-invalid');
  });

  it('is not recorded when a committed line is gone, and leaves the ledger as it is', async () => {
    const short = (await ledgerText()).split('\n').toSpliced(-2, 1).join('\n');
    await writeFile(at('ledger.jsonl'), short);
    expect([await codeOf('review', 'QT.TP.01', '--by', 'tran-thi-binh', '--note', 'x', '--as-of', '2026-11-20'), await ledgerText()]).toEqual(['ledger-lines-lost', short]);
  });

  it('is not a withdrawal years away', async () => {
    expect(await codeOf('withdraw', 'BM.TP.01.01', '--reason', 'Mẫu mới', '--from', '2126-08-01')).toBe('day-far');
  });

  it('is not an issue after which a public text would name what only the staff may see', async () => {
    const form = at('forms/bm-tp-01-01.mdx');
    await writeFile(form, nextRevision(await readFile(form, 'utf8'), { issuedOn: '2026-06-15', effectiveFrom: '2026-07-01' }).replace('audience: public', 'audience: internal'));
    const before = await ledgerText();
    expect([await codeOf('issue', 'BM.TP.01.01'), await ledgerText()]).toEqual([1, before]);
  });

  it('does not begin a new ledger beside a committed one', async () => {
    await rm(at('ledger.jsonl'));
    expect(await codeOf('issue', 'QT.TP.01')).toBe('ledger-lines-lost');
  });

  it('is not recorded for a day that has not come', async () => {
    expect([await codeOf('review', 'QT.TP.01', '--by', 'tran-thi-binh', '--note', 'x', '--as-of', '2026-11-23'), await codeOf('review', 'QT.TP.01', '--by', 'tran-thi-binh', '--note', 'x', '--as-of', '2026-11-22')]).toEqual(['day-ahead', 0]);
  });
});

describe('ledger rebase', () => {
  /** Two branches that each record a review of another document; the merge of the second stops. */
  const diverge = async (mine: readonly string[], theirs: readonly string[]): Promise<void> => {
    git(folder.path, 'checkout', '--quiet', '-b', 'nhanh');
    await run(...mine);
    commitAll(folder.path, 'Mine');
    git(folder.path, 'checkout', '--quiet', 'main');
    await run(...theirs);
    commitAll(folder.path, 'Theirs');
    git(folder.path, 'checkout', '--quiet', 'nhanh');
    try {
      git(folder.path, 'merge', '--quiet', 'main');
    } catch {
      // Git stops at the conflict.
    }
  };

  const reviewOf = (code: string): readonly string[] => ['review', code, '--by', 'tran-thi-binh', '--note', 'Không thay đổi', '--as-of', '2026-11-20'];

  it('joins what two branches recorded, the other side first', async () => {
    await diverge(reviewOf('QT.TP.01'), reviewOf('CSCL.01'));
    const conflict = await findingsIn({ folder: folder.path });
    const { code } = await run('ledger', 'rebase');
    expect([conflict, code, await acts(), await findingsIn({ folder: folder.path, against: 'main' })]).toEqual([
      ['error ledger-conflict ledger.jsonl'],
      0,
      [...firstActs, 'review CSCL.01 1/0', 'review QT.TP.01 1/0'],
      [],
    ]);
  });

  it('takes apart what a merge put into one file without a conflict', async () => {
    await writeFile(at('.gitattributes'), '*.jsonl merge=union\n');
    commitAll(folder.path, 'Union');
    await diverge(reviewOf('QT.TP.01'), reviewOf('CSCL.01'));
    const torn = await findingsIn({ folder: folder.path });
    const { code } = await run('ledger', 'rebase');
    expect([torn, code, await acts(), await findingsIn({ folder: folder.path, against: 'main' })]).toEqual([
      ['error ledger-chain-broken ledger.jsonl'],
      0,
      [...firstActs, 'review CSCL.01 1/0', 'review QT.TP.01 1/0'],
      [],
    ]);
  });

  it('says so when what is committed is no chain either', async () => {
    await writeFile(at('ledger.jsonl'), (await ledgerText()).split('\n').toSpliced(1, 1).join('\n'));
    commitAll(folder.path, 'Torn');
    const { code, printed } = await run('ledger', 'rebase');
    expect([code, printed.includes('--onto')]).toEqual([1, true]);
  });

  it('keeps once what both recorded alike', async () => {
    await diverge(reviewOf('QT.TP.01'), reviewOf('QT.TP.01'));
    await run('ledger', 'rebase');
    expect(await acts()).toEqual([...firstActs, 'review QT.TP.01 1/0']);
  });

  it('puts the lines of this branch behind those of another revision', async () => {
    git(folder.path, 'checkout', '--quiet', '-b', 'nhanh');
    await run(...reviewOf('QT.TP.01'));
    commitAll(folder.path, 'Mine');
    git(folder.path, 'checkout', '--quiet', 'main');
    await run(...reviewOf('CSCL.01'));
    commitAll(folder.path, 'Theirs');
    git(folder.path, 'checkout', '--quiet', 'nhanh');
    const before = await findingsIn({ folder: folder.path, against: 'main' });
    const { code } = await run('ledger', 'rebase', '--onto', 'main');
    expect([before, code, await findingsIn({ folder: folder.path, against: 'main' })]).toEqual([['error ledger-rewritten ledger.jsonl changed'], 0, []]);
  });

  it('brings back a line that was taken out', async () => {
    const before = await ledgerText();
    await writeFile(at('ledger.jsonl'), before.split('\n').toSpliced(1, 1).join('\n'));
    await run('ledger', 'rebase');
    expect(await ledgerText()).toBe(before);
  });

  it('mends CRLF, a byte-order mark, blank and repeated lines', async () => {
    const before = await ledgerText();
    await writeFile(at('ledger.jsonl'), `\uFEFF${before.replace('\n', '\n\n').replaceAll('\n', '\r\n')}${before.split('\n').at(-2) ?? ''}`);
    await run('ledger', 'rebase');
    expect(await ledgerText()).toBe(before);
  });

  it('writes nothing when there is nothing to mend, and nothing with --dry-run', async () => {
    const before = await ledgerText();
    const clean = await run('ledger', 'rebase');
    await writeFile(at('ledger.jsonl'), before.replaceAll('\n', '\r\n'));
    const dry = await run('ledger', 'rebase', '--dry-run');
    expect([clean.code, dry.code, await ledgerText()]).toEqual([0, 0, before.replaceAll('\n', '\r\n')]);
  });

  it('refuses a line that it cannot read', async () => {
    await writeFile(at('ledger.jsonl'), `${await ledgerText()}{"act":\n`);
    expect(await codeOf('ledger', 'rebase')).toBe(1);
  });

  it.each<[string, readonly string[]]>([
    ['refuses to choose between two days of one withdrawal', ['withdraw', 'BM.TP.01.01', '--reason', 'Mẫu mới của Bộ', '--from', '2026-09-01']],
    ['refuses to issue again what the other side withdrew', ['issue', 'BM.TP.01.01']],
  ])('%s', async (_, mine) => {
    const theirs = ['withdraw', 'BM.TP.01.01', '--reason', 'Mẫu mới của Bộ', '--from', '2026-08-01'];
    git(folder.path, 'checkout', '--quiet', '-b', 'nhanh');
    const form = at('forms/bm-tp-01-01.mdx');
    if (mine[0] === 'issue') await writeFile(form, nextRevision(await readFile(form, 'utf8'), { issuedOn: '2026-06-15', effectiveFrom: '2026-07-01' }));
    const recorded = await codeOf(...mine);
    commitAll(folder.path, 'Mine');
    git(folder.path, 'checkout', '--quiet', 'main');
    await run(...theirs);
    commitAll(folder.path, 'Theirs');
    git(folder.path, 'checkout', '--quiet', 'nhanh');
    const before = await ledgerText();
    const { code, printed } = await run('ledger', 'rebase', '--onto', 'main');
    expect([recorded, code, printed.includes('BM.TP.01.01'), (await ledgerText()) === before]).toEqual([0, 1, true, true]);
  });

  it('refuses to choose between two issues of one version', async () => {
    const issueAs = async (time: string): Promise<void> => {
      await raise(1);
      await edit(at(processPath), 'time: 3 giờ', `time: ${time}`);
      await edit(at(processPath), 'committedTime: 4 giờ', `committedTime: ${time === '2 giờ' ? '3 giờ' : '2 giờ'}`);
      await run('issue', 'QT.TP.01');
    };
    git(folder.path, 'checkout', '--quiet', '-b', 'nhanh');
    await issueAs('2 giờ');
    commitAll(folder.path, 'Mine');
    git(folder.path, 'checkout', '--quiet', 'main');
    await issueAs('1 giờ');
    commitAll(folder.path, 'Theirs');
    git(folder.path, 'checkout', '--quiet', 'nhanh');
    const before = await ledgerText();
    const { code, printed } = await run('ledger', 'rebase', '--onto', 'main');
    expect([code, printed.includes('«QT.TP.01» lần 1/1'), await ledgerText()]).toEqual([1, true, before]);
  });
});

describe('what Git has of the ledger', () => {
  const held = (): Promise<readonly string[]> => findingsIn({ folder: folder.path, isHeldAgainstGit: true });
  const reviewed = (code: string): Promise<number | string> => codeOf('review', code, '--by', 'Trần Thị Bình', '--note', 'Giữ nguyên', '--as-of', '2026-11-20');

  it('is told from the first act on, and grows', async () => {
    await reviewed('CSCL.01');
    expect(await held()).toEqual([]);
    commitAll(folder.path, 'Reviewed');
    await rm(at('.git'), { recursive: true });
    expect(await held()).toEqual([]);
  });

  it('is missed when ledger and text are taken back to an earlier commit; a rebase and a restore mend it', async () => {
    await raise(1);
    await run('issue', 'QT.TP.01');
    commitAll(folder.path, 'Next');
    const issued = await readFile(at(processPath), 'utf8');
    git(folder.path, 'checkout', '--quiet', 'HEAD~1', '--', '.');
    expect(await held()).toEqual(['error ledger-rewritten ledger.jsonl forgotten']);
    const { options } = readCommandLine(['restore', 'QT.TP.01', '--content', folder.path]);
    expect(await codeOf('ledger', 'rebase')).toBe(0);
    await restore({ options, terminal: { print: () => undefined, progress: () => undefined }, world });
    expect([await readFile(at(processPath), 'utf8'), await held()]).toEqual([issued, []]);
  });

  /** Two branches with an act each, and a merge open between them. */
  const merge = async (mine: () => Promise<unknown>, theirs: () => Promise<unknown>): Promise<void> => {
    git(folder.path, 'checkout', '--quiet', '-b', 'nhanh');
    await mine();
    commitAll(folder.path, 'Mine');
    git(folder.path, 'checkout', '--quiet', 'main');
    await theirs();
    commitAll(folder.path, 'Theirs');
    git(folder.path, 'checkout', '--quiet', 'nhanh');
    try {
      git(folder.path, 'merge', '--quiet', 'main');
    } catch {
      // The conflict that is wanted.
    }
  };

  it('is missed when a merge keeps the ledger of one side, before and after it is committed; a rebase joins both', async () => {
    await merge(() => reviewed('CSCL.01'), () => reviewed('STCL.01'));
    git(folder.path, 'checkout', '--ours', '--', 'ledger.jsonl');
    expect(await held()).toEqual(['error ledger-rewritten ledger.jsonl forgotten']);
    commitAll(folder.path, 'Merged');
    expect(await held()).toEqual(['error ledger-rewritten ledger.jsonl forgotten']);
    expect([await codeOf('ledger', 'rebase'), await held(), (await acts()).slice(-2)]).toEqual([0, [], ['review STCL.01 1/0', 'review CSCL.01 1/0']]);
  });

  it('gives way to the other side where both issued one version: the next one can be issued instead', async () => {
    const issueWith = async (effectiveFrom: string): Promise<void> => {
      await raise(1, 'issued', effectiveFrom);
      await run('issue', 'QT.TP.01');
    };
    await merge(() => issueWith('2026-08-01'), () => issueWith('2026-07-01'));
    expect(await codeOf('ledger', 'rebase')).toBe(1);
    git(folder.path, 'checkout', 'MERGE_HEAD', '--', 'ledger.jsonl');
    git(folder.path, 'checkout', '--theirs', '--', processPath);
    expect(await held()).toEqual([]);
    await raise(2, 'issued', '2026-09-01');
    expect([await codeOf('issue', 'QT.TP.01'), await held(), (await acts()).slice(-2)]).toEqual([0, [], ['issue QT.TP.01 1/1', 'issue QT.TP.01 1/2']]);
  });
});
