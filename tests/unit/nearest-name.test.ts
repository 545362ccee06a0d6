import { expect, test } from 'vitest';
import { nearestName } from '#core/rules/nearest-name.ts';

const names = ['nd-118-2025-nd-cp', 'tt-01-2023-tt-bnv', 'so-do-12.png', 'van-phong'];

test.each([
  ['nd-118-2025-ndcp', 'nd-118-2025-nd-cp'],
  ['nd-119-2025-nd-cp', undefined],
  ['nd-18-2025-nd-cp', undefined],
  ['nd-118-2024-nd-cp', undefined],
  ['tt-1-2023-tt-bnv', 'tt-01-2023-tt-bnv'],
  ['tt-10-2023-tt-bnv', 'tt-01-2023-tt-bnv'],
  ['so-do-13.png', undefined],
  ['so-do-21.png', 'so-do-12.png'],
  ['van-phog', 'van-phong'],
  ['Van-phong', 'van-phong'],
])('%j is meant as %j', (typed, expected) => {
  expect(nearestName(typed, names)).toBe(expected);
});
