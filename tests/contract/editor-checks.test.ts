import { describe, expect, test } from 'vitest';
import { documentKinds } from '#core/model/document-kinds.ts';
import { roleOfPath } from '#core/parse/read-content.ts';
import { splitFrontMatter } from '#core/parse/split-front-matter.ts';
import type { AuthoredName } from '#core/schema/help-key.ts';
import { jsonSchemaOf } from '#core/schema/json-schema.ts';
import { registries } from '#core/schema/registries.ts';
import { keyHelp } from '#strings/vi/key-help.ts';
import { yamlProblems } from '#tests/support/editor-packages.ts';
import { sourceFiles } from '#tests/support/source-files.ts';

interface Authored {
  readonly path: string;
  readonly name: AuthoredName;
  readonly yaml: string;
}

const authored = sourceFiles('content', /\.(?:mdx|yml)$/u).flatMap(({ path, text }): readonly Authored[] => {
  const role = roleOfPath(path.replace(/^content\//u, ''));
  if (role.kind === 'registry') return [{ path, name: role.entry.registry, yaml: text }];
  const split = splitFrontMatter(text);
  return role.kind === 'document' && split.kind === 'split' ? [{ path, name: role.documentKind, yaml: split.yaml }] : [];
});

const problemsOf = (name: AuthoredName, text: string): Promise<readonly string[]> => yamlProblems({ text, schema: jsonSchemaOf({ name, help: keyHelp }) });

describe("the editor's YAML server", () => {
  test('finds nothing wrong in any file of the sample', async () => {
    const problems: string[] = [];
    for (const { path, name, yaml } of authored) {
      for (const problem of await problemsOf(name, yaml)) problems.push(`${path}:${problem}`);
    }
    expect(problems).toEqual([]);
    const known = new Set(authored.map(({ name }) => name));
    expect([...documentKinds.map(({ kind }) => kind), ...registries.filter(({ required, registry }) => required || registry === 'search-words').map(({ registry }) => registry)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('says in Vietnamese what a wrong value wants', async () => {
    const holiday = "holidays:\n  - name: Tết\n    from: 1/1/2026\n    to: '2026-01-02'\n";
    const sessions = "morning: { from: '07:30', to: '11:30' }\nafternoon: { from: '13:30', to: '25:00' }\n";
    expect(await problemsOf('calendar', sessions + holiday)).toEqual([
      "2: Ghi giờ và phút trong dấu nháy, ví dụ '07:30'.",
      '5: Viết năm-tháng-ngày, ví dụ 2026-07-01.',
    ]);
  });

  test.each([
    { fault: 'an unknown key', yaml: '- id: a\n  name: A\n  unit: b\n  extra: c\n', problems: ['4: Property extra is not allowed.'] },
    { fault: 'a missing key', yaml: '- id: a\n  name: A\n', problems: ['1: Missing property "unit".'] },
    { fault: 'an empty value', yaml: '- id: a\n  name:\n  unit: b\n', problems: ['2: Phải có nội dung, không được để trống.'] },
    { fault: 'an id with capitals', yaml: '- id: A\n  name: A\n  unit: b\n', problems: ['1: Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ van-phong.'] },
  ])('points at $fault', async ({ yaml, problems }) => {
    expect(await problemsOf('fields', yaml)).toEqual(problems);
  });

  test('names the words of a choice', async () => {
    const text = 'switches:\n  - rule: code-pattern\n    level: none\n    reason: R\n';
    expect(await problemsOf('checks', text)).toEqual(['3: Chỉ nhận một trong các giá trị: off, warning.']);
  });
});
