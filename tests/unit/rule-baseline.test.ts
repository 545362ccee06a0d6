import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#core/diagnostic.ts';
import { applyBaseline, makeBaseline } from '#core/rules/baseline.ts';

const finding = (ruleId: Diagnostic['ruleId'], file: string, line: number, words?: string): Diagnostic => ({
  ruleId,
  severity: 'error',
  location: { file, line, column: 1 },
  params: words === undefined ? {} : { words },
});

const old = [finding('mdx-syntax', 'a.mdx', 3, '<5 ngày'), finding('mdx-syntax', 'a.mdx', 9, '<5 ngày'), finding('heading-level', 'b.mdx', 4, 'Mục đích')];

describe('baseline', () => {
  it('counts findings of the same rule, file and words together', () => {
    expect(makeBaseline(old)).toEqual([
      { rule: 'mdx-syntax', file: 'a.mdx', words: '<5 ngày', count: 2 },
      { rule: 'heading-level', file: 'b.mdx', words: 'Mục đích', count: 1 },
    ]);
  });

  it('takes every known finding away', () => {
    expect(applyBaseline(old, makeBaseline(old))).toEqual({ fresh: [], known: 3, settled: [] });
  });

  it('knows a finding again after its lines have moved', () => {
    const moved = old.map(({ location, ...rest }) => ({ ...rest, location: { ...location, line: location.line + 40 } }));
    expect(applyBaseline(moved, makeBaseline(old))).toEqual({ fresh: [], known: 3, settled: [] });
  });

  it('lets one finding more of a known kind through', () => {
    const more = finding('mdx-syntax', 'a.mdx', 12, '<5 ngày');
    expect(applyBaseline([...old, more], makeBaseline(old))).toEqual({ fresh: [more], known: 3, settled: [] });
  });

  it('never knows what the ledger refuses, whatever is written in it', () => {
    const changed = [finding('issued-text-changed', 'a.mdx', 1, 'QT.TP.01')];
    const forged = [{ rule: 'issued-text-changed', file: 'a.mdx', words: 'QT.TP.01', count: 1 }];
    expect([makeBaseline(changed), applyBaseline(changed, forged).fresh]).toEqual([[], changed]);
  });

  it('lets the same words in another file or under another rule through', () => {
    const elsewhere = [finding('mdx-syntax', 'c.mdx', 3, '<5 ngày'), finding('mdx-import', 'a.mdx', 3, '<5 ngày')];
    expect(applyBaseline(elsewhere, makeBaseline(old)).fresh).toEqual(elsewhere);
  });

  it('tells what no longer occurs', () => {
    expect(applyBaseline(old.slice(1), makeBaseline(old))).toEqual({ fresh: [], known: 2, settled: [{ rule: 'mdx-syntax', file: 'a.mdx', words: '<5 ngày', count: 1 }] });
  });

  it('tells findings without words apart by rule and file', () => {
    const bare = [finding('text-too-complex', 'a.mdx', 1), finding('text-too-complex', 'b.mdx', 1)];
    expect(makeBaseline(bare)).toEqual([
      { rule: 'text-too-complex', file: 'a.mdx', words: '', count: 1 },
      { rule: 'text-too-complex', file: 'b.mdx', words: '', count: 1 },
    ]);
  });
});
