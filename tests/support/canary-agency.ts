import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { commitAll, initRepository } from './git-folder.ts';
import { copyAgency, type AgencyEdits } from './copy-agency.ts';
import { nextRevision } from './next-revision.ts';
import { record } from './run-command.ts';
import { fixturesFolder } from './fixture-agency.ts';

/** A word that stands in one place of the agency and nowhere else in the world. */
const canary = (place: string): string => `vangkin${place}`;

/** Places whose words the intranet shows, by name: the same search must find all of them there. */
export const shownInside = [
  'title', 'code', 'heading', 'paragraph', 'cell', 'footnote', 'note', 'term', 'alt', 'caption', 'picturename', 'picturetext', 'picturepacked',
  'request', 'place', 'summary', 'record', 'provision', 'position', 'preparer', 'reviewer', 'oldinternal', 'withdrawntitle', 'withdrawntext', 'withdrawnreason', 'reviewnote',
  'decisiontitle', 'recipient', 'manual', 'unitname', 'unitduties', 'unitmail', 'lawtitle', 'fieldname', 'movedreason', 'filename',
  'prose', 'stepgroup', 'stepcontent', 'steprole', 'stepresult', 'publicrequest', 'publicrecord', 'oldpublic', 'formrequest', 'abbreviation',
] as const;

/** Places that no site shows: drafts and most settings. */
export const shownNowhere = ['drafttitle', 'drafttext', 'draftrequest', 'switchreason', 'mandatory', 'oldpost', 'processapproval'] as const;

/** Every word that must not leave the agency. */
export const canaries: readonly string[] = [...shownInside, ...shownNowhere].map(canary);

const c = Object.fromEntries([...shownInside, ...shownNowhere].map((place) => [place, canary(place)])) as Readonly<Record<(typeof shownInside)[number] | (typeof shownNowhere)[number], string>>;

const signOffs = `preparedBy:
  person: nguoi-soan
  position: Chuyên viên
  date: 2026-01-08
reviewedBy:
  person: nguoi-xem
  position: ${c.position}
  date: 2026-01-15
approvedBy:
  person: nguyen-van-an
  position: Chủ tịch UBND xã
  date: 2026-01-26
`;

const internal = ({ code, title, body, revision = 0 }: { readonly code: string; readonly title: string; readonly body: string; readonly revision?: 0 | 1 }): string => `---
code: ${code}
title: ${title}
unit: phong-kin
issue: 1
revision: ${revision}
status: issued
issuedOn: ${revision === 0 ? '2026-01-26' : '2026-05-20'}
effectiveFrom: ${revision === 0 ? '2026-03-01' : '2026-06-01'}
${signOffs}decision: QĐ.2026.05
changes:
  - issue: 1
    revision: 0
    date: 2026-01-26
    request: Theo ${c.request}
    place: Mục ${c.place}
    summary: Thêm ${c.summary}
${revision === 0 ? '' : '  - issue: 1\n    revision: 1\n    date: 2026-05-20\n    request: Phiếu yêu cầu số 02\n    place: Mục 1\n    summary: Sửa đổi lần một\n'}distribution: [phong-kin]
legalBasis:
  - text: van-ban-kin
    provision: Điều ${c.provision}
retention:
  - record: Hồ sơ ${c.record}
    keptBy: phong-kin
    years: 5
---

${body}
`;

const instructionBody = `## 1. Mục ${c.heading}

Câu có ${c.paragraph} trong đoạn[^1] và <Term means="Nghĩa của ${c.term}">KINKIN</Term>, dùng KINKIN.

| Việc | Người |
| --- | --- |
| Ghi ${c.cell} | Công chức |

<Note kind="info" title="Lưu ý">

Nhớ ${c.note}.

</Note>

<Retention />

<Figure src="${c.picturename}.png" alt="Hình vẽ ${c.alt}" caption="Chú thích ${c.caption}" />

[^1]: Ghi chú ${c.footnote}.
`;

const oldBody = `## 1. Cách làm cũ

Làm theo ${c.oldinternal}.
`;

const withdrawnBody = `## 1. Cách làm

Làm theo ${c.withdrawntext}.
`;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};

/** A picture of one dot with words inside, one plain and one packed. */
const picture = (): Buffer => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${c.picturetext}`, 'latin1')),
    chunk('zTXt', Buffer.concat([Buffer.from('Author\0\0', 'latin1'), deflateSync(Buffer.from(c.picturepacked))])),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const small = (path: string): Promise<string> => readFile(join(fixturesFolder, 'agencies/small', path), 'utf8');

const codes = [`HD.${c.code.toUpperCase()}.01`, 'HD.KIN.02'] as const;

const firstState = async (): Promise<AgencyEdits> => ({
  'agency.yml': `${(await small('agency.yml')).replace('mandatory:\n', `abbreviations:\n  KINABC: Nghĩa ${c.abbreviation}\nmandatory:\n  - name: Sổ ${c.mandatory}\n    code: STCL.01\n`)}phone: (0000) 000 1234\nemail: vanphong@xathu.example\nwebsite: https://xathu.example\n`,
  'units.yml': `${await small('units.yml')}- id: phong-kin\n  name: Phòng ${c.unitname}\n  parent: lanh-dao\n  duties: Làm ${c.unitduties}.\n  email: ${c.unitmail}@xathu.example\n`,
  'people.yml': `${await small('people.yml')}- id: nguoi-soan
  name: Lê ${c.preparer}
  posts:
    - unit: van-phong
      position: Chuyên viên
      from: 2025-07-01
- id: nguoi-xem
  name: Võ ${c.reviewer}
  posts:
    - unit: phong-kin
      position: ${c.oldpost}
      from: 2024-07-01
      to: 2025-06-30
    - unit: phong-kin
      position: ${c.position}
      from: 2025-07-01
`,
  'fields.yml': `${await small('fields.yml')}- id: linh-vuc-kin\n  name: Lĩnh vực ${c.fieldname}\n  unit: phong-kin\n`,
  'checks.yml': `switches:\n  - rule: vague-wording\n    level: warning\n    reason: Vì ${c.switchreason}\n`,
  'addresses.yml': `moved:\n  - from: /don-vi/phong-cu/\n    to: /don-vi/phong-kin/\n    reason: Vì ${c.movedreason}\n`,
  'legal-texts/van-ban-kin.yml': (await small('legal-texts/qd-19-2014-qd-ttg.yml')).replace(/^id: .*$/mu, 'id: van-ban-kin').replace(/^number: .*$/mu, 'number: 99/2020/QĐ-UBND').replace(/^title: .*$/mu, `title: Quy định về ${c.lawtitle}`),
  [`figures/${c.picturename}.png`]: picture(),
  [`instructions/${c.filename}.mdx`]: internal({ code: codes[0], title: `Hướng dẫn ${c.title}`, body: oldBody }),
  'instructions/hd-kin-02.mdx': internal({ code: codes[1], title: `Hướng dẫn ${c.withdrawntitle}`, body: withdrawnBody }),
  'decisions/qd-2026-05.mdx': (await small('decisions/qd-2026-05.mdx')).replace(/^title: .*$/mu, `title: Về việc ban hành ${c.decisiontitle}`).replace(/^issues: \[(.*)\]$/mu, `issues: [$1, ${codes.join(', ')}]`).replace(/^number: .*$/mu, 'number: 05/QĐ-UBND').replace('Như Điều 2', `Phòng ${c.recipient}`),
  'manual/stcl-01.mdx': (await small('manual/stcl-01.mdx')).replace('Sổ tay mô tả', `Sổ tay ${c.manual} mô tả`),
  'processes/qt-tp-01.mdx': (await small('processes/qt-tp-01.mdx'))
    .replace('request: ', `request: Theo ${c.publicrequest}, `)
    .replace('- record: ', `- record: Sổ ${c.publicrecord} và `)
    .replace('  - content: Tiếp nhận', `  - group: Nhóm ${c.stepgroup}\n    content: Ghi ${c.stepcontent}, tiếp nhận`)
    .replace('- role: Chủ tịch UBND xã', `- role: Chủ tịch ${c.steprole}`)
    .replace('time: 1 giờ làm việc', `time: 1 giờ làm việc\n    result: Phiếu ${c.stepresult}`)
    .replace("    name: Thủ tục đăng ký khai sinh\n", `    name: Thủ tục đăng ký khai sinh\n    processApprovedBy:\n      number: 77/QĐ-UBND\n      date: 2025-08-05\n      issuer: Chủ tịch ${c.processapproval}\n`)
    .replace('Quy trình này không dùng ký hiệu riêng.', `Quy trình này không dùng ký hiệu ${c.prose}.`),
  'forms/bm-tp-01-01.mdx': (await small('forms/bm-tp-01-01.mdx')).replace('request: ', `request: Theo ${c.formrequest}, `),
  'policy/cscl-01.mdx': (await small('policy/cscl-01.mdx')).replace('bố trí đủ người', `bố trí ${c.oldpublic} đủ người`),
});

/**
 * An agency under Git whose every internal thing bears a word of its own: old versions, a withdrawn document, a draft of the next version of
 * a public form, staff data of a public process, registries, bytes inside a picture. Its public documents are as they must be.
 */
export const canaryAgency = async (folder: string): Promise<void> => {
  await copyAgency(folder, await firstState());
  initRepository(folder);
  commitAll(folder, 'First versions');
  await writeFile(join(folder, `instructions/${c.filename}.mdx`), internal({ code: codes[0], title: `Hướng dẫn ${c.title}`, body: instructionBody, revision: 1 }));
  await change(folder, 'policy/cscl-01.mdx', (text) => nextRevision(text, { issuedOn: '2026-05-20', effectiveFrom: '2026-06-01' }).replace(`${c.oldpublic} `, ''));
  await record(folder, 'issue', '--all');
  await record(folder, 'withdraw', codes[1], '--reason', `Vì ${c.withdrawnreason}`, '--from', '2026-09-01');
  await record(folder, 'review', 'STCL.01', '--by', 'pham-thi-dung', '--note', `Còn phù hợp ${c.reviewnote}`, '--as-of', '2026-10-01');
  commitAll(folder, 'Second versions');
  await change(folder, 'forms/bm-tp-01-01.mdx', (text) =>
    nextRevision(text, { issuedOn: '2026-11-10', effectiveFrom: '2026-12-01' })
      .replace('status: issued', 'status: draft')
      .replace('Phiếu yêu cầu số 02', `Phiếu ${c.draftrequest}`)
      .replace(/^title: .*$/mu, `title: Tờ khai ${c.drafttitle}`)
      .replace('## Phần người yêu cầu ghi', `## Phần ${c.drafttext}`));
  commitAll(folder, 'A draft');
};

const change = async (folder: string, path: string, edit: (text: string) => string): Promise<void> => {
  const absolute = join(folder, path);
  await writeFile(absolute, edit(await readFile(absolute, 'utf8')));
};
