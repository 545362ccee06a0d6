import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { headCommit } from '#adapters/git/head-commit.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { appendActs, type LedgerAct } from '#core/ledger/append-acts.ts';
import { digestOfText } from '#core/ledger/document-control.ts';
import { ruleTexts } from '#strings/vi/rules.ts';
import { commitAll, git, initRepository } from '#tests/support/git-folder.ts';
import { correctAct, recordedAs, reviewAct, withdrawAct } from '#tests/support/ledger-acts.ts';
import { appendToLedger, controlledAgency, edit, findingsIn, readFolder, recordIssues } from '#tests/support/ledger-folder.ts';
import { nextRevision } from '#tests/support/next-revision.ts';
import { actsOfContent } from '#tests/support/renew-ledger.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const processPath = 'processes/qt-tp-01.mdx';
const process = { code: 'QT.TP.01', issue: 1, revision: 0 } as const;

let folder: TemporaryFolder;

const at = (path: string): string => join(folder.path, path);
const foundInGit = () => findingsIn({ folder: folder.path, isHeldAgainstGit: true });
const found = (against?: string) => findingsIn({ folder: folder.path, ...(against === undefined ? {} : { against }) });
const text = (path = processPath): Promise<string> => readFile(at(path), 'utf8');
const append = (...acts: readonly LedgerAct[]): Promise<void> => appendToLedger(folder.path, acts);

/** Makes the whole chain anew, the acts of one code changed. */
const forge = async (change: object, code: string = process.code): Promise<void> => {
  const acts = actsOfContent(await readFolder({ folder: folder.path })).map((act) => (act.code === code ? ({ ...act, ...change } as LedgerAct) : act));
  await writeFile(at('ledger.jsonl'), appendActs({ text: '', acts, hash: nodeHash }));
};

const issueNext = async (): Promise<void> => {
  await writeFile(at(processPath), nextRevision(await text(), { issuedOn: '2026-06-15', effectiveFrom: '2026-07-01' }));
  await recordIssues(folder.path);
  commitAll(folder.path, 'Next version');
};

beforeEach(async () => {
  folder = await makeTemporaryFolder();
  await controlledAgency(folder.path);
});

afterEach(() => folder.remove());

describe('a chain made anew', () => {
  it('with the bytes of an edited text and the words of the old', async () => {
    const { text: words } = recordedAs(await text());
    await edit(at(processPath), '## 1. Ký hiệu', '## 1. Các ký hiệu');
    await forge({ text: words });
    expect(await found()).toEqual(['error old-text-missing ledger.jsonl differs']);
  });

  it('with the words of an edited text and the bytes of the old', async () => {
    const { blob } = recordedAs(await text());
    await edit(at(processPath), '## 1. Ký hiệu', '## 1. Các ký hiệu');
    await forge({ blob });
    expect(await found()).toEqual(['error old-text-missing ledger.jsonl differs']);
  });

  it.each<[string, object]>([
    ['another signer', { signer: 'Kẻ Khác' }],
    ['another number', { number: '99/QĐ-UBND' }],
    ['another day', { date: '2026-01-25' }],
    ['another position', { position: 'Phó Chủ tịch UBND xã' }],
  ])('with %s of the decision', async (_, change) => {
    const acts = actsOfContent(await readFolder({ folder: folder.path }));
    const act = acts.find(({ code }) => code === process.code);
    await forge({ decision: { ...(act?.act === 'issue' ? act.decision : {}), ...change } });
    expect(await found()).toEqual(['error ledger-line-differs ledger.jsonl']);
  });

  it('with another kind', async () => {
    await forge({ kind: 'instruction' });
    expect(await found()).toContain('error ledger-line-differs ledger.jsonl');
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x.mdx', 'a/../../x.mdx', '$(rm -rf x).mdx'])('with a path that leads elsewhere: %s', async (path) => {
    await forge({ path });
    expect(await found()).toContain('error ledger-invalid ledger.jsonl value-invalid');
  });
});

describe('signs that nobody sees', () => {
  /** The ledger with what the last of its acts of a code says otherwise. */
  const told = async (change: object): Promise<readonly string[]> => {
    await append(reviewAct({ ...process, on: '2026-11-01' }));
    const acts = (await text('ledger.jsonl')).trimEnd().split('\n').map((line) => JSON.parse(line) as LedgerAct);
    await writeFile(at('ledger.jsonl'), appendActs({ text: '', acts: [...acts.slice(0, -1), { ...acts.at(-1), ...change } as LedgerAct], hash: nodeHash }));
    return found();
  };

  it.each(['\u202E', '\u2066', '\u200F', '\u2028', '\u2029', '\u0000'])('in what somebody noted: %j', async (sign) => {
    expect(await told({ note: `Giữ${sign}nguyên` })).toEqual(['error ledger-invalid ledger.jsonl value-invalid']);
  });

  it('in a code of letters typed apart from their marks', async () => {
    const acts = actsOfContent(await readFolder({ folder: folder.path })).map((act) => (act.code === process.code ? ({ ...act, code: 'SỔ.01'.normalize('NFD') } as LedgerAct) : act));
    await writeFile(at('ledger.jsonl'), appendActs({ text: '', acts, hash: nodeHash }));
    expect(await found()).toContain('error ledger-invalid ledger.jsonl value-invalid');
  });

  it.each(['\u202E', '\u200B', '\u2028'])('in a path: %j', async (sign) => {
    await forge({ path: `processes/qt${sign}.mdx` });
    expect((await found()).filter((finding) => finding.includes('ledger-invalid'))).toEqual(['error ledger-invalid ledger.jsonl value-invalid']);
  });

  it.each(['\u200B', '\uFEFF'])('in a title that the text has without it: %j', async (sign) => {
    await forge({ title: `Đăng ký${sign} khai sinh` });
    expect(await found()).toEqual(['error ledger-line-differs ledger.jsonl']);
  });

  it.each(['\u00A0', '  ', '\n'])('blanks of another sort are the same name: %j', async (blank) => {
    expect(await told({ by: `Trần${blank}Thị Bình`, position: `Phó Chủ tịch${blank}UBND xã` })).toEqual([]);
    await edit(at('people.yml'), 'Nguyễn Văn An', 'Nguyễn\u00A0Văn An');
    expect((await found()).filter((finding) => finding.includes('ledger-line-differs'))).toEqual([]);
  });

  it('are shown by their numbers', () => {
    expect(ruleTexts['ledger-line-differs'].message({ words: 'Sổ\u200B tay', expected: 'Sổ tay', key: 'title', code: 'STCL.01', version: '1/0' })).toContain('«Sổ[U+200B] tay»');
    expect(ruleTexts['issued-text-changed'].message({ words: 'STCL.01', version: '1/0', problem: 'body', before: 'Sổ tay', after: 'Sổ\u00A0tay' })).toContain('«Sổ tay» → «Sổ[U+00A0]tay»');
  });
});

describe('what stands around the ledger', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a folder', async () => { await rm(at('ledger.jsonl')); await mkdir(at('ledger.jsonl')); }],
    ['a folder with something in it', async () => { await rm(at('ledger.jsonl')); await mkdir(at('ledger.jsonl')); await writeFile(at('ledger.jsonl/a.txt'), 'x'); }],
    ['a link to a file of the content', async () => { await rename(at('ledger.jsonl'), at('.so')); await symlink('.so', at('ledger.jsonl')); }],
    ['a link that leads nowhere', async () => { await rm(at('ledger.jsonl')); await symlink('.so', at('ledger.jsonl')); }],
  ])('%s in the place of the ledger', async (_, change) => {
    await change();
    const files = await contentFolder(folder.path).readAll();
    expect(files.filter(({ path }) => path.startsWith('ledger.jsonl'))).toEqual([{ kind: 'unreadable', path: 'ledger.jsonl', reason: 'not-a-file' }]);
    expect(await contentFolder(folder.path).readOne('ledger.jsonl')).toEqual({ kind: 'unreadable', path: 'ledger.jsonl', reason: 'not-a-file' });
  });

  it('a ledger of lone carriage returns: nothing says that its lines are whole', async () => {
    await writeFile(at('ledger.jsonl'), (await text('ledger.jsonl')).replaceAll('\n', '\r'));
    expect((await found()).filter((finding) => finding.endsWith('ledger.jsonl') || finding.includes('ledger-'))).toEqual(['error ledger-invalid ledger.jsonl not-json']);
  });

  it('a file moved to the folder of another kind', async () => {
    await rename(at('policy/cscl-01.mdx'), at('manual/cscl-01.mdx'));
    expect(await found()).toContain('error ledger-line-differs ledger.jsonl');
  });

  it('the name of the signer changed in the registry: told once', async () => {
    await edit(at('people.yml'), 'Nguyễn Văn An', 'Nguyễn Văn Anh');
    expect(await found()).toEqual(['error ledger-line-differs ledger.jsonl']);
  });

  it.each(['', '\n', '\uFEFF'])('a ledger emptied to %j is a missing one', async (content) => {
    await writeFile(at('ledger.jsonl'), content);
    expect(await found()).toEqual(['error ledger-missing ledger.jsonl']);
  });

  it.each(['[]', 'null', '7', '"x"'])('a line that is no act: %s', async (line) => {
    await writeFile(at('ledger.jsonl'), `${await text('ledger.jsonl')}${line}\n`);
    expect(await found()).toEqual(['error ledger-invalid ledger.jsonl not-json']);
  });

  it('a revision replaced in Git by a shorter one', async () => {
    const before = git(folder.path, 'rev-parse', 'HEAD').trim();
    await writeFile(at('ledger.jsonl'), `${(await text('ledger.jsonl')).trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    commitAll(folder.path, 'Shorter');
    git(folder.path, 'replace', before, 'HEAD');
    expect(await found(before)).toContain('error ledger-rewritten ledger.jsonl shortened');
  });

  it('an old text replaced in Git: the recorded one is read', async () => {
    const { blob } = recordedAs(await text());
    await issueNext();
    git(folder.path, 'replace', blob, nodeHash.blobId(await text()));
    expect(await found()).toEqual([]);
  });

  it('variables of the environment that name another repository', async () => {
    const before = git(folder.path, 'rev-parse', 'HEAD').trim();
    await issueNext();
    const other = await makeTemporaryFolder();
    initRepository(other.path);
    vi.stubEnv('GIT_DIR', join(other.path, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.path);
    vi.stubEnv('GIT_INDEX_FILE', join(other.path, 'index'));
    const [findings, commit] = [await found(before), await headCommit(folder.path)];
    vi.unstubAllEnvs();
    await other.remove();
    expect([findings, commit]).toEqual([[], git(folder.path, 'rev-parse', '--short=12', 'HEAD').trim()]);
  });

  it('a repository that Git does not read', async () => {
    await issueNext();
    await writeFile(at('.git/HEAD'), 'x');
    expect(await found()).toEqual(['error old-text-missing ledger.jsonl refused']);
  });

  it('a partial clone whose server is gone', async () => {
    await issueNext();
    const other = await makeTemporaryFolder();
    const [server, clone] = [join(other.path, 'server'), join(other.path, 'clone')];
    await cp(folder.path, server, { recursive: true });
    git(server, 'config', 'uploadpack.allowFilter', 'true');
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${server}`, clone], { stdio: 'ignore' });
    await rm(server, { recursive: true });
    const findings = await findingsIn({ folder: clone });
    const revision = await findingsIn({ folder: clone, against: 'HEAD~1' }).catch((error: unknown) => String(error));
    await other.remove();
    expect([findings, revision]).toEqual([['error old-text-missing ledger.jsonl partial'], 'CannotRunError: revision-unreadable {"revision":"HEAD~1"}']);
  });
});

describe('a line taken from the ledger', () => {
  const cut = async (): Promise<void> => writeFile(at('ledger.jsonl'), (await text('ledger.jsonl')).replace(/[^\n]+\n$/u, ''));

  it('where grafts hide the history', async () => {
    await append(reviewAct({ ...process, on: '2026-11-01' }));
    commitAll(folder.path, 'Recorded');
    await cut();
    commitAll(folder.path, 'Cut');
    await mkdir(at('.git/info'), { recursive: true });
    await writeFile(at('.git/info/grafts'), git(folder.path, 'rev-parse', 'HEAD'));
    expect(await foundInGit()).toEqual(['warning ledger-acts-lost ledger.jsonl review']);
  });

  it('where the last commit cannot be read', async () => {
    const head = git(folder.path, 'rev-parse', 'HEAD').trim();
    const object = at(`.git/objects/${head.slice(0, 2)}/${head.slice(2)}`);
    await chmod(object, 0o644);
    await writeFile(object, 'x');
    expect(await foundInGit()).toEqual(['error ledger-rewritten ledger.jsonl unheld-unreadable']);
    expect(await found('HEAD').catch(String)).toBe('CannotRunError: revision-unreadable {"revision":"HEAD"}');
  });

  it('where Git does not read the repository, and no old text is needed', async () => {
    await writeFile(at('.git/HEAD'), 'x');
    expect(await foundInGit()).toEqual(['error ledger-rewritten ledger.jsonl unheld-refused']);
    expect(await found('HEAD').catch(String)).toBe('CannotRunError: repository-refused {"revision":"HEAD"}');
  });

  it('while the content folder is moved', async () => {
    const other = await makeTemporaryFolder();
    initRepository(other.path);
    await cp(folder.path, join(other.path, 'content'), { recursive: true, filter: (path) => !path.includes('.git') });
    commitAll(other.path, 'Issued');
    await rename(join(other.path, 'content'), join(other.path, 'noi-dung'));
    const moved = join(other.path, 'noi-dung');
    const whole = [await findingsIn({ folder: moved, isHeldAgainstGit: true }), await findingsIn({ folder: moved, against: 'HEAD' })];
    const ledger = join(moved, 'ledger.jsonl');
    const [, ...others] = (await readFile(ledger, 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as LedgerAct).toReversed();
    await writeFile(ledger, appendActs({ text: '', acts: others.toReversed(), hash: nodeHash }));
    const file = (await readFolder({ folder: moved })).documents.find(({ known }) => !others.some(({ code }) => code === known.code));
    await rm(join(moved, file?.path ?? ''));
    commitAll(other.path, 'Moved');
    const shorter = [await findingsIn({ folder: moved, isHeldAgainstGit: true }), await findingsIn({ folder: moved, against: 'HEAD~1' })];
    await other.remove();
    expect([whole, shorter]).toEqual([[[], []], [['warning ledger-acts-lost ledger.jsonl issue'], ['error ledger-rewritten ledger.jsonl shortened']]]);
  });

  it.each<[string, object]>([
    ['a text', { text: 'e'.repeat(64) }],
    ['a picture', { attachments: [{ path: 'figures/so-do.png', sha256: 'e'.repeat(64) }] }],
    ['a rule for older dossiers', { transition: { receivedBefore: '2026-03-01', note: 'Khác' } }],
  ])('no line, but %s of an old version told otherwise, the chain made anew and committed', async (_, change) => {
    await issueNext();
    const acts = (await text('ledger.jsonl')).trimEnd().split('\n').map((line) => JSON.parse(line) as LedgerAct);
    await append(reviewAct({ ...process, revision: 1, on: '2026-11-01' }));
    commitAll(folder.path, 'Reviewed');
    const changed = acts.map((act) => (act.code === process.code && act.revision === 0 ? ({ ...act, ...change } as LedgerAct) : act));
    await writeFile(at('ledger.jsonl'), appendActs({ text: '', acts: [...changed, reviewAct({ ...process, revision: 1, on: '2026-11-01' })], hash: nodeHash }));
    commitAll(folder.path, 'Forged');
    expect(await foundInGit()).toContain('warning ledger-acts-lost ledger.jsonl issue');
  });
});

describe('a text that only the file holds', () => {
  it('is told once its line is committed', async () => {
    await writeFile(at(processPath), nextRevision(await text(), { issuedOn: '2026-06-15', effectiveFrom: '2026-07-01' }));
    await recordIssues(folder.path);
    const before = await foundInGit();
    git(folder.path, 'commit', '--quiet', '--message', 'Ledger alone', '--', 'ledger.jsonl');
    const alone = await foundInGit();
    commitAll(folder.path, 'Its text');
    expect([before, alone, await foundInGit()]).toEqual([[], ['error old-text-missing ledger.jsonl uncommitted'], []]);
  });

  it.each<[string, string, string]>([
    ['ignores it', '.gitignore', `/${processPath}\n`],
    ['keeps other letters of it', '.gitattributes', `${processPath} filter=other\n`],
  ])('because Git %s', async (_, file, lines) => {
    git(folder.path, 'config', 'filter.other.clean', 'sed s/riêng/chung/');
    await writeFile(at(processPath), nextRevision(await text(), { issuedOn: '2026-06-15', effectiveFrom: '2026-07-01' }));
    await recordIssues(folder.path);
    await writeFile(at(file), lines);
    git(folder.path, 'rm', '--quiet', '--cached', processPath);
    commitAll(folder.path, 'Next version');
    expect(await foundInGit()).toEqual(['error old-text-missing ledger.jsonl uncommitted']);
  });
});

describe('the commit that a site names', () => {
  const marked = async (): Promise<boolean> => (await headCommit(folder.path))?.endsWith('+') ?? false;

  it('is that of the folder, also with hidden files beside the content', async () => {
    await mkdir(at('.replaced'));
    await writeFile(at('.replaced/.gitignore'), '*\n');
    git(folder.path, 'update-index', '--skip-worktree', processPath);
    expect(await marked()).toBe(false);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a file that Git was told not to look at', async () => { git(folder.path, 'update-index', '--skip-worktree', 'agency.yml'); await edit(at('agency.yml'), 'xã Thử', 'xã Khác'); }],
    ['a file taken for unchanged', async () => { git(folder.path, 'update-index', '--assume-unchanged', 'agency.yml'); await edit(at('agency.yml'), 'xã Thử', 'xã Khác'); }],
    ['a file left out of the folder', async () => { git(folder.path, 'update-index', '--skip-worktree', 'agency.yml'); await rm(at('agency.yml')); }],
    ['a new file where Git lists none', async () => { git(folder.path, 'config', 'status.showUntrackedFiles', 'no'); await cp(at(processPath), at('processes/moi.mdx')); }],
    ['a file that Git ignores', async () => { await writeFile(at('.git/info/exclude'), 'moi.mdx\n'); await cp(at(processPath), at('processes/moi.mdx')); }],
    ['a commit replaced by another', async () => { await edit(at('agency.yml'), 'xã Thử', 'xã Khác'); commitAll(folder.path, 'Other'); const other = git(folder.path, 'rev-parse', 'HEAD').trim(); git(folder.path, 'reset', '--quiet', '--soft', 'HEAD~1'); git(folder.path, 'replace', 'HEAD', other); }],
  ])('is marked for %s', async (_, change) => {
    await change();
    expect(await marked()).toBe(true);
  });
});

describe('acts without ground', () => {
  const by = 'Trần Thị Bình';
  const position = 'Phó Chủ tịch UBND xã';

  it('a review in office, of the version in force', async () => {
    await append(reviewAct({ ...process, on: '2026-11-01', by, position }));
    expect(await found()).toEqual([]);
  });

  it.each<[string, Parameters<typeof reviewAct>[0]]>([
    ['review-not-in-force', { on: '2026-02-01', by, position }],
    ['reviewer-unknown', { on: '2026-11-01', by: 'Người Lạ' }],
    ['reviewer-not-in-office', { on: '2026-11-01', by: 'Lê Văn Cường', position: 'Chánh Văn phòng' }],
    ['reviewer-position', { on: '2026-11-01', by, position: 'Chủ tịch UBND xã' }],
  ])('%s', async (problem, review) => {
    await append(reviewAct({ ...process, ...review }));
    expect(await found()).toEqual([`error recorded-act-unfounded ledger.jsonl ${problem}`]);
  });

  it('a correction of a version that was replaced', async () => {
    const first = await text();
    await issueNext();
    const corrected = first.replace('## 1. Ký hiệu', '## 1. Các ký hiệu');
    await writeFile(at('.corrected'), corrected);
    git(folder.path, 'hash-object', '-w', '.corrected');
    await append(correctAct({ ...process, ...recordedAs(corrected), path: processPath, on: '2026-08-10' }));
    expect(await found()).toEqual(['error recorded-act-unfounded ledger.jsonl corrected-superseded']);
  });

  it('a correction of a version that was withdrawn', async () => {
    await append(withdrawAct({ ...process, from: '2026-08-01' }));
    await edit(at(processPath), '## 1. Ký hiệu', '## 1. Các ký hiệu');
    await append(correctAct({ ...process, ...recordedAs(await text()), path: processPath, on: '2026-09-10' }));
    expect(await found()).toEqual(['error recorded-act-unfounded ledger.jsonl corrected-withdrawn']);
  });

  it('a correction that changes a time limit: told, not refused', async () => {
    await edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ');
    const source = await text();
    await append(correctAct({ ...process, blob: nodeHash.blobId(source), text: digestOfText(source, nodeHash), path: processPath, on: '2026-03-10' }));
    expect(await found()).toEqual(['warning correction-changes-data ledger.jsonl']);
  });

  it.each<[string, string, readonly string[]]>([
    ['a figure in a sentence', 'Trả lời trong 15 ngày, trừ ngày nghỉ.', ['warning correction-changes-data ledger.jsonl']],
    ['what a sentence denies', 'Trả lời trong 5 ngày, kể cả ngày nghỉ.', ['warning correction-changes-data ledger.jsonl']],
    ['two figures changed about', 'Trả lời trong 5 ngày, trừ ngày nghỉ. Gửi 3 bản.', ['warning correction-changes-data ledger.jsonl']],
    ['a sentence more', 'Trả lời trong 5 ngày, trừ ngày nghỉ. Người nộp hồ sơ thay cho người khác mang theo giấy ủy quyền đã chứng thực.', ['warning correction-changes-data ledger.jsonl']],
    ['a slip of the hand', 'Trả lời trong 5 ngày trừ ngày nghĩ.', []],
  ])('a correction that changes %s', async (name, after, findings) => {
    const before = name.startsWith('two') ? 'Trả lời trong 3 ngày, trừ ngày nghỉ. Gửi 5 bản.' : 'Trả lời trong 5 ngày, trừ ngày nghỉ.';
    await writeFile(at(processPath), nextRevision(await text(), { issuedOn: '2026-06-15', effectiveFrom: '2026-07-01' }).replace('Quy trình này không dùng ký hiệu riêng.', before));
    await recordIssues(folder.path);
    commitAll(folder.path, 'Next version');
    await edit(at(processPath), before, after);
    await append(correctAct({ ...process, revision: 1, ...recordedAs(await text()), path: processPath, on: '2026-07-10' }));
    expect(await found()).toEqual(findings);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['the title', 'title: Đăng ký khai sinh', 'title: Đăng ký khai tử', ['warning correction-changes-data ledger.jsonl']],
    ['capitals of the title alone', 'title: Đăng ký khai sinh', 'title: Đăng ký Khai sinh', []],
    ['a letter in the reason', 'summary: Ban hành lần đầu', 'summary: Ban hành lần thứ nhất', []],
    ['a day of the revision table', 'date: 2026-01-26\n    request', 'date: 2026-01-25\n    request', ['warning correction-changes-data ledger.jsonl']],
  ])('a correction that changes %s', async (_, before, after, findings) => {
    await edit(at(processPath), before, after);
    await append(correctAct({ ...process, ...recordedAs(await text()), path: processPath, on: '2026-03-10' }));
    expect(await found()).toEqual(findings);
  });

  it('a version withdrawn twice', async () => {
    await append(withdrawAct({ ...process, from: '2026-08-01' }), withdrawAct({ ...process, from: '2026-09-01' }));
    expect(await found()).toEqual(['error ledger-invalid ledger.jsonl withdrawn-twice']);
  });
});
