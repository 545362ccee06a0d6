import { expect, test } from 'vitest';
import { falseMoves, pageAddresses, vanishedAddresses } from '#core/views/vanished-addresses.ts';

test('the addresses of a site are those of its pages, not of its other files', () => {
  expect(pageAddresses(['404.html', '_astro/a.css', 'index.html', 'van-ban/qt-01/1.0/index.html', 'van-ban/qt-01/index.html'])).toEqual(['/', '/van-ban/qt-01/1.0/', '/van-ban/qt-01/']);
});

test('an address vanishes when it had a page and has none; new ones may come', () => {
  expect(vanishedAddresses({ before: ['/', '/don-vi/a/', '/don-vi/b/'], after: ['/', '/don-vi/b/', '/don-vi/c/'] })).toEqual(['/don-vi/a/']);
});

test('a move leads to a page that exists and does not move itself; one without a target needs none', () => {
  const moved = [
    { from: '/don-vi/a/', to: '/don-vi/b/', reason: 'Hợp nhất' },
    { from: '/don-vi/c/', to: '/don-vi/x/', reason: 'Viết nhầm' },
    { from: '/don-vi/d/', to: '/don-vi/a/', reason: 'Chuyển hai lần' },
    { from: '/don-vi/e/', reason: 'Giải thể' },
  ];
  expect(falseMoves(moved, ['/', '/don-vi/a/', '/don-vi/b/']).map(({ from }) => from)).toEqual(['/don-vi/c/', '/don-vi/d/']);
});
