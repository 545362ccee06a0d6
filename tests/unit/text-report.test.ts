import { describe, expect, it } from 'vitest';
import { textReporter } from '#cli/reporters/text.ts';
import type { Diagnostic } from '#core/diagnostic.ts';

const unknown = (code: string, words = 'vu-minh-tuan'): Diagnostic => ({
  ruleId: 'person-unknown',
  severity: 'error',
  location: { file: `${code}.mdx`, line: 11, column: 11 },
  params: { words, suggestion: '', registry: 'people.yml', issuedCode: code, issuedVersion: '1/0' },
});

const report = (diagnostics: readonly Diagnostic[]): string => textReporter({ diagnostics, documents: 9, switched: [], known: 0, settled: 0, pathPrefix: '' });

describe('the report for a terminal', () => {
  it('tells once what one entry of a registry does to many issued texts, and counts all of it', () => {
    const told = report(['QT.01', 'QT.02', 'QT.03', 'QT.04', 'QT.05'].map((code) => unknown(code)));
    expect(told.match(/person-unknown$/gmu)).toHaveLength(1);
    expect(told).toContain('Cùng nguyên nhân: 4 chỗ nữa, trong 5 văn bản đã ban hành (QT.01, QT.02, QT.03, QT.04, QT.05). Sửa danh mục một lần là hết.');
    expect(told).toContain('5 lỗi');
  });

  it('tells a few, and those of other entries, one by one', () => {
    const told = report([unknown('QT.01'), unknown('QT.02'), unknown('QT.03'), unknown('QT.04', 'le-thi-hoa')]);
    expect(told.match(/person-unknown$/gmu)).toHaveLength(4);
    expect(told).not.toContain('Cùng nguyên nhân');
  });
});
