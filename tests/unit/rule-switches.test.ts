import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '#core/ports.ts';
import { readContent } from '#core/parse/read-content.ts';
import { runRules, type RuleRun } from '#core/rules/run-rules.ts';
import { readAgency } from '#tests/support/fixture-agency.ts';
import { showDiagnostics } from '#tests/support/show-diagnostics.ts';

let agency: readonly SourceFile[];

beforeAll(async () => {
  agency = await readAgency('small');
});

const draft: SourceFile = {
  kind: 'text',
  path: 'instructions/hd-nb-01.mdx',
  text: `---
code: HD.NB.01
title: Hướng dẫn nhận hồ sơ
unit: van-phong
issue: 1
revision: 0
status: draft
changes:
  - issue: 1
    revision: 0
    date: 2026-03-02
    request: Theo kế hoạch năm 2026
    place: Toàn bộ tài liệu
    summary: Soạn lần đầu
---

### Đề mục sai cấp

Thời hạn <5 ngày.
`,
};

const runWith = (checks: string): RuleRun =>
  runRules(readContent([...agency, draft, { kind: 'text', path: 'checks.yml', text: checks }]));

const shown = ({ diagnostics }: RuleRun): readonly string[] => diagnostics.map(({ ruleId, severity, location: { file, line } }) => `${file}:${line} ${severity} ${ruleId}`);

const heading = 'instructions/hd-nb-01.mdx:17 error heading-level';
const lessThan = 'instructions/hd-nb-01.mdx:19 error mdx-syntax';

describe('switches of checks.yml', () => {
  it('leave every rule at work when there are none', () => {
    const run = runWith('switches: []\n');
    expect([shown(run), run.switched]).toEqual([[heading, lessThan], []]);
  });

  it('silence a rule that is off and count what it would have said', () => {
    const run = runWith('switches:\n  - rule: heading-level\n    level: "off"\n    reason: Tài liệu cũ trước năm 2026\n');
    expect([shown(run), run.switched]).toEqual([[lessThan], [{ ruleId: 'heading-level', level: 'off', reason: 'Tài liệu cũ trước năm 2026', silenced: 1 }]]);
  });

  it('soften a rule to a warning', () => {
    const run = runWith('switches:\n  - rule: heading-level\n    level: warning\n    reason: Tài liệu cũ trước năm 2026\n');
    expect([shown(run), run.switched]).toEqual([
      ['instructions/hd-nb-01.mdx:17 warning heading-level', lessThan],
      [{ ruleId: 'heading-level', level: 'warning', reason: 'Tài liệu cũ trước năm 2026', silenced: 0 }],
    ]);
  });

  it('do not touch a locked rule', () => {
    const run = runWith('switches:\n  - rule: mdx-syntax\n    level: "off"\n    reason: Phiền\n');
    expect([shown(run), run.switched]).toEqual([['checks.yml:2 error switch-invalid', heading, lessThan], []]);
  });

  it('count for nothing without a reason, and say so', () => {
    const run = runWith('switches:\n  - rule: heading-level\n    level: "off"\n');
    expect([showDiagnostics(run.diagnostics.slice(0, 1)), shown(run).slice(1), run.switched]).toEqual([
      'checks.yml:2:5 error key-missing Thiếu lý do chỉnh quy tắc, mục thứ 1 của các quy tắc được chỉnh (switches[1].reason). → Thêm dòng «reason:» rồi viết một dòng chữ.\n',
      [heading, lessThan],
      [],
    ]);
  });
});
