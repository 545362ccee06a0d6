import { expect, it } from 'vitest';
import { madeUpAgency } from '#tests/support/made-up-histories.ts';
import { toldOtherwise } from '#tests/support/told-otherwise.ts';

/** MADE_UP=3000 looks at more agencies than a test run waits for, MADE_UP_FROM=3001 at others. */
const [count, first] = [Number(process.env['MADE_UP'] ?? 8), Number(process.env['MADE_UP_FROM'] ?? 1)];

it('every view tells of every day what the agency lived', () => {
  const found = Array.from({ length: count }, (_, index) => first + index).flatMap((seed) => toldOtherwise(madeUpAgency(seed)).map((line) => `seed ${seed}: ${line}`));
  const kinds = new Map(found.map((line) => [line.replaceAll(/\d[\d/-]*/gu, '').slice(0, 40), line]));
  expect([...kinds.values()].slice(0, 20)).toEqual([]);
}, 30_000 + count * 500);
