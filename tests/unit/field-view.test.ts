import { expect, test } from 'vitest';
import { fieldView } from '#core/views/field-view.ts';
import { makeTestLibrary, testDocument, testRegistries } from '#tests/support/make-test-library.ts';

test('a field tells of each of its processes what a clerk is asked', () => {
  const library = makeTestLibrary([
    testDocument({ kind: 'process', code: 'QT.01', data: { title: 'Khai sinh', fees: [{ name: 'Lệ phí', amount: '0' }] } }),
    testDocument({ kind: 'process', code: 'QT.02', data: { title: 'Khai tử', field: 'dat-dai' } }),
  ]);
  const [field] = testRegistries.fields;
  expect(field && fieldView(field, library)).toEqual({
    name: 'Hộ tịch',
    unit: { name: 'Văn phòng', address: '/don-vi/van-phong/' },
    processes: [
      {
        code: 'QT.01',
        title: 'Khai sinh',
        address: '/van-ban/qt-01/',
        kind: 'process',
        state: 'in-force',
        procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh' }],
        committedTime: '03 ngày',
        cases: [{ procedure: undefined, variant: undefined, committedTime: '03 ngày', statutoryTime: '05 ngày', total: undefined, cut: 400 }],
        next: [],
        fees: [],
        onlineLevel: 'partial',
        receivedAt: { name: 'Văn phòng', address: '/don-vi/van-phong/' },
      },
    ],
  });
});
