import { expect, test } from 'vitest';
import { compareScope, type ScopeFacts } from '#core/declaration/compare-scope.ts';

const declared: ScopeFacts = {
  standard: 'iso-9001-2015',
  agency: 'Ủy ban nhân dân phường Mẫu',
  headquarters: 'Số 01 đường Trung Tâm, phường Mẫu',
  fields: ['ho-tich'],
  processes: ['QT.TP.01', 'QT.TP.02'],
  procedures: ['1.001193', '1.000894'],
  units: ['van-phong'],
};

const compare = (applied: Partial<ScopeFacts>, more: Partial<ScopeFacts> = {}) => compareScope({ declared: { ...declared, ...more }, applied: { ...declared, ...applied } });

test('a scope equal to what was declared needs no new declaration', () => {
  expect(compare({})).toEqual([]);
});

test.each([
  ['a field', { fields: ['dat-dai', 'ho-tich'] }, [{ kind: 'added', what: 'fields', ids: ['dat-dai'] }]],
  ['a process put in and one left out', { processes: ['QT.TP.01', 'QT.TP.03'] }, [{ kind: 'added', what: 'processes', ids: ['QT.TP.03'] }, { kind: 'removed', what: 'processes', ids: ['QT.TP.02'] }]],
  ['procedures left out, in order', { procedures: [] }, [{ kind: 'removed', what: 'procedures', ids: ['1.000894', '1.001193'] }]],
  ['a unit', { units: [] }, [{ kind: 'removed', what: 'units', ids: ['van-phong'] }]],
  ['the edition of the standard', { standard: 'iso-9001-2026' }, [{ kind: 'changed', what: 'standard', declared: 'iso-9001-2015', applied: 'iso-9001-2026' }]],
  ['the name of the agency', { agency: 'Ủy ban nhân dân phường Mới' }, [{ kind: 'changed', what: 'agency', declared: 'Ủy ban nhân dân phường Mẫu', applied: 'Ủy ban nhân dân phường Mới' }]],
  ['the headquarters', { headquarters: 'Số 02 đường Trung Tâm' }, [{ kind: 'changed', what: 'headquarters', declared: 'Số 01 đường Trung Tâm, phường Mẫu', applied: 'Số 02 đường Trung Tâm' }]],
])('%s is told', (_, applied, changes) => {
  expect(compare(applied)).toEqual(changes);
});

test.each([
  ['capitals and blanks of an address', { headquarters: 'số 01  đường Trung Tâm, phường Mẫu ' }],
  ['letters composed otherwise', { agency: 'Ủy ban nhân dân phường Mẫu'.normalize('NFD'), processes: ['QT.TP.01', 'QT.TP.02'].map((code) => code.normalize('NFD')) }],
  ['the part of a code that names the province', { procedures: ['1.001193.000.00.00.H32', '1.000894'] }],
  ['the order and a code named twice', { processes: ['QT.TP.02', 'QT.TP.01', 'QT.TP.01'] }],
])('%s makes no difference', (_, applied) => {
  expect(compare(applied)).toEqual([]);
});

test('what a declaration does not name as data is not compared', () => {
  expect(compare({ procedures: ['1.000001'], agency: 'Cơ quan khác' }, { procedures: undefined, agency: undefined })).toEqual([]);
});
