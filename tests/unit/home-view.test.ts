import { expect, test } from 'vitest';
import { homeView } from '#core/views/home-view.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';

const policy = (code: string, effectiveFrom: string) => testDocument({ kind: 'policy', code, data: { effectiveFrom } });

test('the home page shows the five versions that apply last, those to come first', () => {
  const library = makeTestLibrary([
    policy('CS.01', '2026-02-01'),
    policy('CS.02', '2026-12-01'),
    policy('CS.03', '2026-06-01'),
    policy('CS.04', '2026-03-01'),
    policy('CS.05', '2026-05-01'),
    policy('CS.06', '2026-04-01'),
  ]);
  expect(homeView(library).changes.map(({ code, date, state }) => [code, date, state])).toEqual([
    ['CS.02', '2026-12-01', 'not-yet-effective'],
    ['CS.03', '2026-06-01', 'in-force'],
    ['CS.05', '2026-05-01', 'in-force'],
    ['CS.06', '2026-04-01', 'in-force'],
    ['CS.04', '2026-03-01', 'in-force'],
  ]);
});

test('forms and decisions that issue documents do not crowd out what they come with', () => {
  const library = makeTestLibrary([
    testDocument({ kind: 'form', code: 'BM.01' }),
    testDocument({ kind: 'decision', code: 'QĐ.01', data: { issues: ['CS.01'] } }),
    testDocument({ kind: 'decision', code: 'QĐ.02', data: { issues: [] } }),
    policy('CS.01', '2026-02-01'),
  ]);
  expect(homeView(library).changes.map(({ code }) => code)).toEqual(['CS.01', 'QĐ.02']);
});

test('a field shows how many processes it has and names two of them', () => {
  const library = makeTestLibrary(['QT.01', 'QT.02', 'QT.03'].map((code) => testDocument({ kind: 'process', code, data: { title: `Quy trình ${code}` } })));
  expect(homeView(library).fields).toEqual([{ name: 'Hộ tịch', address: '/linh-vuc/ho-tich/', count: 3, examples: ['Quy trình QT.01', 'Quy trình QT.02'] }]);
});
