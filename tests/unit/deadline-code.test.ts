import { expect, test } from 'vitest';
import { codeOfDeadline, deadlineOfCode } from '#core/schedule/deadline-code.ts';
import type { Deadline } from '#core/schedule/deadline.ts';

test.each<[string, Deadline]>([
  ['w240', { kind: 'working', minutes: 240 }],
  ['c1.15', { kind: 'calendar', months: 1, days: 15 }],
  ['d0', { kind: 'day-end', isNextDay: false }],
  ['d1', { kind: 'day-end', isNextDay: true }],
  ['s', { kind: 'session-end' }],
])('%s stands for a limit and back', (code, deadline) => {
  expect(codeOfDeadline(deadline)).toBe(code);
  expect(deadlineOfCode(code)).toEqual(deadline);
});

test('another text stands for none', () => {
  expect(['', 'x', 'w240 ', '240'].map(deadlineOfCode)).toEqual([undefined, undefined, undefined, undefined]);
});
