import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildDay } from './build-day.ts';
import { copyAgency } from './copy-agency.ts';
import { commitAll, initRepository } from './git-folder.ts';
import { nextRevision } from './next-revision.ts';
import { record } from './run-command.ts';

/** Days on which the sites of this agency are built: before the versions that were announced apply, and after. */
export const stateDays = { before: buildDay, after: '2026-12-20' } as const;

/** Words that stand in drafts alone. */
export const canaries = ['chimhoangyen', 'CHIMHOANGYEN', 'Phiếu kín số 99'] as const;

/** One version of an instruction. */
interface Version {
  readonly issue: number;
  readonly issuedOn: string;
  readonly effectiveFrom: string;
  readonly transition?: string;
}

interface InstructionState {
  readonly code: string;
  /** Documents that it names, as typed. */
  readonly related?: string;
  readonly status: string;
  /** Every version up to the one that is written, oldest first. */
  readonly versions: readonly Version[];
  /** Further words. */
  readonly canary?: string;
}

const first: Version = { issue: 1, issuedOn: '2026-01-26', effectiveFrom: '2026-03-01' };
const second: Version = { issue: 2, issuedOn: '2026-05-20', effectiveFrom: '2026-06-01' };
const third: Version = { issue: 3, issuedOn: '2026-10-01', effectiveFrom: '2026-10-15' };
/** Issued before the first of `stateDays`, in force between the two. */
const coming: Version = { issue: 3, issuedOn: '2026-11-10', effectiveFrom: '2026-12-01' };
const later: Version = { issue: 4, issuedOn: '2026-11-12', effectiveFrom: '2026-12-15' };

const instruction = ({ code, status, versions, related, canary }: InstructionState): string => {
  const last = versions.at(-1) ?? first;
  const { issue, issuedOn, effectiveFrom, transition } = last;
  return `---
code: ${code}
title: Hướng dẫn ${code.slice(-2)}${canary === undefined ? '' : ` ${canary}`}
unit: van-phong
issue: ${issue}
revision: 0
status: ${status}
issuedOn: ${issuedOn}
effectiveFrom: ${effectiveFrom}
${transition === undefined ? '' : `transition:\n${transition}\n`}preparedBy:
  person: pham-thi-dung
  position: Công chức Tư pháp – Hộ tịch, Thư ký ISO
  date: 2026-01-08
reviewedBy:
  person: le-van-cuong
  position: Chánh Văn phòng
  date: 2026-01-15
approvedBy:
  person: nguyen-van-an
  position: Chủ tịch UBND xã
  date: 2026-01-26
decision: QĐ.2026.05
${related === undefined ? '' : `related: ${related}\n`}changes:
${versions.map((version) => `  - issue: ${version.issue}
    revision: 0
    date: ${version.issuedOn}
    request: ${version === last && canary !== undefined ? canaries[2] : `Phiếu yêu cầu số ${version.issue}`}
    place: Mục 1
    summary: ${version.issue === 1 ? 'Ban hành lần đầu' : `Sửa cách làm lần ${version.issue}`}`).join('\n')}
---

## 1. Cách làm

Trả kết quả trong ${10 - issue} ngày theo cách làm lần ${issue}${canary === undefined ? '' : `, ${canary}`}.
`;
};

const pathOf = (code: string): string => `instructions/${code.toLowerCase().replaceAll('.', '-')}.mdx`;

/** What each instruction stands for, by the last two digits of its code. */
const plans = {
  '01': { issued: [first, second], draft: 'draft' },
  '02': { issued: [first, second], draft: 'in-review' },
  '03': { issued: [first, second], draft: 'awaiting-approval' },
  '04': { issued: [first, second, coming] },
  '05': { issued: [first, second, third], related: '[HD.TP.06, HD.TP.09, HD.TP.20]' },
  '06': { issued: [first, second, coming], withdrawn: ['--from', '2026-11-15', '--accept-gap'] },
  '07': { issued: [first, second, coming], withdrawn: ['--from', '2026-12-01'] },
  '08': { issued: [first, second], withdrawn: ['--from', '2026-09-01'] },
  '09': { issued: [first, second], withdrawn: ['--from', '2026-12-10'] },
  '10': { issued: [first, second, { ...third, transition: '  receivedBefore: 2026-10-15\n  until: 2026-12-31' }] },
  '11': { issued: [first, second, { ...coming, transition: '  receivedBefore: 2026-12-01\n  until: 2027-01-31\n  note: Trừ hồ sơ bổ sung.' }] },
  '12': { issued: [first, second] },
  '13': { issued: [first, second] },
  '14': { issued: [first, second] },
  '15': { issued: [{ ...coming, issue: 1 }] },
  '16': { issued: [first, second, coming, later] },
  '17': { issued: [{ ...coming, issue: 1 }, { ...later, issue: 2 }] },
  '18': { issued: [first, second, { ...later, issue: 3 }], withdrawn: ['--from', '2026-12-01', '--accept-gap'] },
  '19': { issued: [first], draft: 'draft' },
  '20': { issued: [first, second], withdrawn: ['--from', '2026-09-01', '--decision', 'QĐ.2026.05'] },
} as const satisfies Readonly<Record<string, { readonly issued: readonly Version[]; readonly related?: string; readonly draft?: string; readonly withdrawn?: readonly string[] }>>;

/**
 * The small agency under Git with an instruction in every state, made by the real commands in the order of the days, and with a
 * process, a form and a decision that have more than one state too.
 */
export const stateAgency = async (folder: string): Promise<void> => {
  const codes = Object.keys(plans).map((digits) => `HD.TP.${digits}`);
  await copyAgency(folder);
  initRepository(folder);
  await replace(folder, 'decisions/qd-2026-05.mdx', (text) => text.replace(/^issues: \[(.*)\]$/mu, `issues: [$1, ${codes.join(', ')}]`));
  await writeFile(join(folder, 'ledger.jsonl'), '');
  await writeFile(join(folder, 'decisions/qd-2026-09.mdx'), (await readFile(join(folder, 'decisions/qd-2026-05.mdx'), 'utf8'))
    .replace('code: QĐ.2026.05', 'code: QĐ.2026.09').replace(/^issues: .*$/mu, 'issues: []').replace('number: 05/', 'number: 09/').replace(/^title: .*$/mu, 'title: Về việc thành lập Ban chỉ đạo ISO').replace('<IssuedDocuments />', 'Ban chỉ đạo gồm ba người.'));
  await mkdir(join(folder, 'instructions'));
  // Versions are recorded round by round, so that every old text is in a commit of its own.
  const rounds = Math.max(...Object.values(plans).map(({ issued }) => issued.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const [digits, { issued, ...plan }] of Object.entries(plans)) {
      const code = `HD.TP.${digits}`;
      if (issued.length > round) await writeFile(join(folder, pathOf(code)), instruction({ code, status: 'issued', versions: issued.slice(0, round + 1), ...('related' in plan && { related: plan.related }) }));
    }
    if (round === 1) await secondRound(folder);
    if (round === 2) await replace(folder, 'forms/bm-tp-01-01.mdx', (text) => nextRevision(text, { issuedOn: '2026-11-10', effectiveFrom: '2026-12-01' }).replace('label="Ngày sinh"', 'label="Ngày, tháng, năm sinh"'));
    await record(folder, 'issue', '--all');
    commitAll(folder, `Round ${round}`);
  }
  await laterActs(folder);
  commitAll(folder, 'Withdrawals, corrections, reviews, drafts');
};

const secondRound = (folder: string): Promise<void> =>
  replace(folder, 'processes/qt-tp-01.mdx', (text) => nextRevision(text, { issuedOn: '2026-05-20', effectiveFrom: '2026-06-01' }).replace('time: 3 giờ', 'time: 2 giờ').replace('committedTime: 4 giờ', 'committedTime: 3 giờ'));

const laterActs = async (folder: string): Promise<void> => {
  for (const [digits, plan] of Object.entries(plans)) {
    if ('withdrawn' in plan) await record(folder, 'withdraw', `HD.TP.${digits}`, '--reason', `Bỏ việc số ${digits}`, ...plan.withdrawn);
  }
  await replace(folder, pathOf('HD.TP.08'), (text) => text.replace('status: issued', 'status: withdrawn'));
  await rm(join(folder, pathOf('HD.TP.20')));
  await record(folder, 'withdraw', 'QĐ.2026.09', '--reason', 'Đã kiện toàn', '--from', '2026-10-01');
  await replace(folder, pathOf('HD.TP.12'), (text) => text.replace('## 1. Cách làm', '## 1. Các cách làm'));
  await record(folder, 'correct', 'HD.TP.12', '--reason', 'Thiếu chữ', '--as-of', '2026-07-01');
  await record(folder, 'review', 'HD.TP.13', '--by', 'tran-thi-binh', '--note', 'Còn phù hợp', '--as-of', '2026-10-01');
  await mkdir(join(folder, 'instructions/ho-tich'));
  await rename(join(folder, pathOf('HD.TP.14')), join(folder, 'instructions/ho-tich/tra-ket-qua.mdx'));
  for (const [digits, plan] of Object.entries(plans)) {
    const code = `HD.TP.${digits}`;
    const draft: Version = { issue: plan.issued.length + 1, issuedOn: '2026-11-20', effectiveFrom: '2026-12-01' };
    if ('draft' in plan) await writeFile(join(folder, pathOf(code)), instruction({ code, status: plan.draft, versions: [...plan.issued, draft], canary: canaries[0] }));
  }
};

const replace = async (folder: string, path: string, change: (text: string) => string): Promise<void> => {
  const absolute = join(folder, path);
  await mkdir(dirname(absolute), { recursive: true });
  const before = await readFile(absolute, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} stays as it is`);
  await writeFile(absolute, after);
};
