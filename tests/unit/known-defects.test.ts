import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import type { RuleId } from '#core/rules/rule-ids.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { decisionIssuing } from '#tests/support/decision-issuing.ts';
import { readAgency } from '#tests/support/fixture-agency.ts';
import { instructionText } from '#tests/support/instruction-text.ts';

const manual = 'manual/stcl-01.mdx';
const process = 'processes/qt-tp-01.mdx';
const instruction = 'instructions/hd-nb-01.mdx';

/** A defect seen in real documents: the words as they should be, as they were, and the words that the finding points at. */
interface KnownDefect {
  readonly what: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly rule: RuleId;
  /** Where the finding points: these words in the wrong file; the first key when it is about something absent. */
  readonly at: string;
}

const defects: readonly KnownDefect[] = [
  { what: 'left-over template text', file: instruction, right: 'Sơ đồ ở trang sau.', wrong: 'Đưa sơ đồ tổ chức vào đây.', rule: 'template-leftover', at: 'Đưa sơ đồ' },
  { what: 'a name to be filled in', file: instruction, right: 'Sơ đồ ở trang sau.', wrong: 'Sơ đồ của \\<TÊN CƠ QUAN> ở trang sau.', rule: 'template-leftover', at: '<TÊN CƠ QUAN>' },
  { what: 'a dotted blank', file: instruction, right: 'Sơ đồ ở trang sau.', wrong: 'Sơ đồ ở trang ......', rule: 'dot-leader', at: '......' },
  { what: 'an empty section', file: instruction, right: 'Ghi sổ mỗi ngày.', wrong: '', rule: 'section-empty', at: '## 2. Ghi sổ' },
  { what: 'an annex cited but absent', file: instruction, right: 'theo Phụ lục 1', wrong: 'theo Phụ lục 2', rule: 'annex-missing', at: 'Phụ lục 2' },
  { what: 'a clause missing from the manual', file: manual, right: "  - clause: '7.5'\n    how: Tài liệu được phê duyệt, phân phối và thu hồi theo sổ tay này.\n", wrong: '', rule: 'clause-not-covered', at: 'coverage:' },
  { what: 'a clause excluded in one place and described in another', file: manual, right: "  - clause: '8.3'\n", wrong: "  - clause: '8.5.1'\n", rule: 'clause-covered-and-excluded', at: "'8.5.1'\n    how" },
  { what: 'a procedure cited without a code', file: instruction, right: 'theo <Ref code="QT.TP.01" />', wrong: 'theo quy trình đăng ký khai sinh', rule: 'named-without-code', at: 'quy trình đăng ký khai sinh' },
  { what: 'the issue number in the code', file: instruction, right: 'code: HD.NB.01', wrong: 'code: HD.NB.01.BH02', rule: 'code-contains-issue', at: 'HD.NB.01.BH02' },
  { what: 'no date on the cover', file: instruction, right: 'effectiveFrom: 2026-03-01\n', wrong: '', rule: 'issued-incomplete', at: 'issued\n' },
  { what: 'a blank number', file: instruction, right: 'Kế hoạch số 12/KH-UBND', wrong: 'Kế hoạch Số:   /KH-UBND', rule: 'blank-number', at: 'Số:   /KH-UBND' },
  { what: 'a blank date', file: instruction, right: 'ngày 15/01/2026 của xã', wrong: 'ngày  /01/2026 của xã', rule: 'blank-number', at: 'ngày  /01/2026' },
  { what: 'two dates for one decision', file: instruction, right: 'ngày 26/01/2026 ban hành', wrong: 'ngày 27/01/2026 ban hành', rule: 'decision-date-conflict', at: 'ngày 27/01/2026' },
  { what: 'read by a machine, without marks', file: instruction, right: 'Ghi sổ mỗi ngày.', wrong: 'Cong chuc tiep nhan ho so va kiem tra tinh hop le trong ngay.', rule: 'marks-missing', at: 'Cong chuc' },
  { what: 'the old encoding TCVN3', file: instruction, right: 'Ghi sổ mỗi ngày.', wrong: 'Uû ban nh©n d©n x· tr¶ kÕt qu¶ cho d©n.', rule: 'old-encoding', at: 'Uû ban' },
  { what: 'the old encoding VNI', file: instruction, right: 'Ghi sổ mỗi ngày.', wrong: 'Uûy ban nhaân daân xaõ traû keát quaû cho ngöôøi daân.', rule: 'old-encoding', at: 'Uûy ban' },
  { what: 'letters and marks apart', file: instruction, right: 'Ghi sổ mỗi ngày.', wrong: 'Ghi sổ mỗi ngày.'.normalize('NFD'), rule: 'text-not-nfc', at: 'sổ mỗi ngày.'.normalize('NFD') },
  { what: 'two ways of placing a tone', file: instruction, right: 'hòa giải, hòa nhã', wrong: 'hòa giải, hoà nhã', rule: 'tone-placement', at: 'hoà nhã' },
  { what: 'steps that do not add up', file: process, right: '    time: 3 giờ làm việc', wrong: '    time: 4 giờ làm việc', rule: 'time-sum', at: '4 giờ làm việc\nreceivedAt' },
];

const body = `Hồ sơ nhận theo <Ref code="QT.TP.01" />. Mẫu sổ theo Phụ lục 1. Sơ đồ ở trang sau. Cán bộ hòa giải, hòa nhã.

Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2026 của xã và Quyết định số 05/QĐ-UBND ngày 26/01/2026 ban hành tài liệu.

## 2. Ghi sổ

Ghi sổ mỗi ngày.

## Phụ lục 1. Mẫu sổ

Sổ có cột số thứ tự và cột họ tên.`;

let agency: readonly SourceFile[];

beforeAll(async () => {
  const files: readonly SourceFile[] = [
    { kind: 'text', path: 'decisions/qd-2026-05.mdx', text: await decisionIssuing(['HD.NB.01']) },
    { kind: 'text', path: instruction, text: instructionText({ code: 'HD.NB.01', title: 'Hướng dẫn ghi sổ', status: 'issued', effectiveFrom: '2026-03-01', body }) },
  ];
  agency = [...(await readAgency('small')).filter(({ path }) => files.every((file) => file.path !== path)), ...files];
});

const findings = (files: readonly SourceFile[]): readonly string[] =>
  runRules(readContent(files)).diagnostics.map(({ ruleId, location: { file, line, column } }) => `${file}:${line}:${column} ${ruleId}`);

describe('defects of real documents', () => {
  it('are not seen where there are none', () => {
    expect(findings(agency)).toEqual([]);
  });

  it.each(defects)('$what is found at its place', ({ file, right, wrong, rule, at }) => {
    const text = agency.map((entry) => (entry.path === file && entry.kind === 'text' ? entry.text : '')).join('');
    const changed = text.replace(right, () => wrong);
    expect(changed).not.toBe(text);
    const before = changed.slice(0, changed.indexOf(at)).split('\n');
    const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${rule}`;
    expect(findings(agency.map((entry) => (entry.path === file ? { kind: 'text', path: file, text: changed } : entry)))).toContain(place);
  });
});
