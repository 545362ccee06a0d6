import { describe, expect, it } from 'vitest';
import { headingNumberOf } from '#core/rules/heading-number-of.ts';

const read = (words: string): string => {
  const { number, rest } = headingNumberOf(words);
  return `${number?.style ?? 'none'} ${number?.parts.join('.') ?? ''} ${number?.shown ?? ''}|${rest}`;
};

describe('the number of a heading', () => {
  it.each([
    ['5. Nội dung', 'plain 5 5|Nội dung'],
    ['5) Nội dung', 'plain 5 5|Nội dung'],
    ['5', 'plain 5 5|'],
    ['5.2 Kiểm tra', 'plain 5.2 5.2|Kiểm tra'],
    ['5.2.10. Kiểm tra', 'plain 5.2.10 5.2.10|Kiểm tra'],
    ['IV. NỘI DUNG', 'roman 4 IV|NỘI DUNG'],
    ['Phụ lục 3. Danh sách', 'phu luc 3 Phụ lục 3|Danh sách'],
    ['PHỤ LỤC III: Danh sách', 'phu luc 3 PHỤ LỤC III|Danh sách'],
    ['Phần II – Đáp ứng', 'phan 2 Phần II|– Đáp ứng'],
    ['Điều 7', 'dieu 7 Điều 7|'],
  ])('%s is read', (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it.each(['05 ngày làm việc', '1.000 đồng', 'VNeID', 'IIX. Sai', 'Mục đích', 'Vì sao', '2026'])('%s has none', (words) => {
    expect(read(words)).toBe(`none  |${words}`);
  });
});
