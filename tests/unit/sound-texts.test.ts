import { expect, test } from 'vitest';
import { isSoundText } from '#core/vietnamese/sound-texts.ts';

test.each([
  ['Ủy ban nhân dân phường tiếp nhận hồ sơ trong 03 ngày làm việc.', true],
  ['Công chức hổ trợ người dân.', false],
  ['Người đưọc giao việc', false],
  ['Biểu mẩu, sổ theo dõi', false],
  ['Biểu, mẩu giấy', true],
  ['Lưu biểu  mẩu', true],
  ['cũa', false],
  ['', true],
])('%j is without misspelt words: %s', (text, answer) => {
  expect(isSoundText(text)).toBe(answer);
});
