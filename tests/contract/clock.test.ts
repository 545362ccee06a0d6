import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { isCalendarDate } from '#core/model/calendar-date.ts';
import type { Clock } from '#core/ports.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';

describe.each<[string, Clock]>([
  ['the machine’s clock', systemClock],
  ['a fixed clock', fixedClock('2026-06-15')],
])('%s', (_, clock) => {
  test('tells a day that exists', () => {
    expect(isCalendarDate(clock.today())).toBe(true);
  });
});

describe('the machine’s clock tells the day in Asia/Ho_Chi_Minh', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['2026-01-01T16:59:59.999Z', '2026-01-01'],
    ['2026-01-01T17:00:00.000Z', '2026-01-02'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01'],
    ['2028-02-28T17:00:00.000Z', '2028-02-29'],
    ['2026-06-15T00:00:00.000Z', '2026-06-15'],
  ])('at %s it is %s', (instant, day) => {
    vi.setSystemTime(new Date(instant));
    expect(systemClock.today()).toBe(day);
  });
});
