import { describe, expect, test } from 'vitest';
import { addTimes } from '#core/schedule/add-times.ts';
import { isSurelyLonger } from '#core/schedule/duration.ts';
import { add, compare, ratio, showRatio, zero } from '#core/schedule/ratio.ts';
import { readTime } from '#core/schedule/read-time.ts';
import { lengthOfTime } from '#strings/vi/rules/length-of-time.ts';

/** The sum in short: `240..270 working-minutes working`. */
const sumOf = (times: readonly (string | undefined)[], limit?: string): string => {
  const read = limit === undefined ? undefined : readTime(limit);
  const sum = addTimes(times.map((time) => (time === undefined ? undefined : readTime(time))), read?.kind === 'amount' ? read.duration : undefined);
  if (sum.kind === 'mixed') return 'mixed';
  return `${showRatio(sum.least)}..${sum.most ? showRatio(sum.most) : ''} ${sum.unit} ${sum.said}`;
};

const durationOf = (text: string) => {
  const time = readTime(text);
  if (time.kind !== 'amount') throw new Error(text);
  return time.duration;
};

describe('ratio', () => {
  test('adds without rounding', () => {
    expect(showRatio([ratio(1, 10), ratio(2, 10), ratio(1, 3)].reduce(add, zero))).toBe('19/30');
  });

  test('keeps the sign above', () => {
    expect(ratio(1, -2)).toEqual(ratio(-1, 2));
  });

  test('compares', () => {
    expect([compare(ratio(1, 3), ratio(2, 6)), compare(ratio(1, 3), ratio(1, 2)), compare(ratio(1), ratio(1, 2))]).toEqual([0, -1, 1]);
  });

  test('refuses 0 below', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
  });
});

describe('addTimes', () => {
  test.each([
    { times: ['0,1 giờ làm việc', '0,2 giờ làm việc', '0,7 giờ làm việc'], sum: '60..60 working-minutes working' },
    { times: ['1 giờ', '1 buổi', '1/2 ngày', '30 phút'], sum: '570..570 working-minutes working' },
    { times: ['2 ngày', '4 giờ'], sum: '1200..1200 working-minutes unsaid' },
    { times: ['1 giờ làm việc', undefined], sum: '60.. working-minutes working' },
    { times: ['1 giờ làm việc', 'Theo quy trình riêng'], sum: '60.. working-minutes working' },
    { times: ['1 giờ làm việc', 'Ngay sau khi ký', 'Không tính thời gian'], sum: '60..60 working-minutes working' },
    { times: ['1 giờ làm việc', 'Trong ngày'], sum: '60..540 working-minutes working' },
    { times: ['1 giờ làm việc', 'a) 2 giờ làm việc b) 5 giờ làm việc'], sum: '180.. working-minutes working' },
    { times: ['07 ngày liên tục', '3 ngày', '2 giờ'], sum: '10.. calendar-days calendar' },
    { times: ['1 tháng', '3 ngày'], sum: '3.. calendar-days calendar' },
    { times: ['07 ngày liên tục', '3 ngày làm việc'], sum: 'mixed' },
    { times: [], sum: '0..0 working-minutes unsaid' },
  ])('$times', ({ times, sum }) => {
    expect(sumOf(times)).toBe(sum);
  });

  test('reads days without a word as the limit does', () => {
    expect(sumOf(['3 ngày', '4 ngày'], '15 ngày (kể cả ngày nghỉ)')).toBe('7..7 calendar-days calendar');
  });

  test('does not set working days against a calendar limit', () => {
    expect(sumOf(['3 ngày làm việc'], '01 tháng')).toBe('mixed');
  });
});

describe('isSurelyLonger', () => {
  test.each([
    ['6 ngày làm việc', '5 ngày làm việc', true],
    ['5 ngày làm việc', '5 ngày làm việc', false],
    ['41 giờ làm việc', '5 ngày làm việc', true],
    ['11 ngày làm việc', '10 ngày', true],
    ['10 ngày làm việc', '10 ngày', false],
    ['10 ngày', '5 ngày làm việc', false],
    ['6 ngày', '5 ngày', true],
    ['9 giờ', '1 ngày làm việc', true],
    ['31 ngày làm việc', '01 tháng', false],
    ['32 ngày làm việc', '01 tháng', true],
    ['2 tháng', '1 tháng', true],
    ['1 tháng', '20 ngày', true],
    ['1 tháng', '20 ngày làm việc', false],
    ['07 ngày liên tục', '6 ngày (kể cả ngày nghỉ)', true],
  ])('%s against %s: %s', (left, right, expected) => {
    expect(isSurelyLonger(durationOf(left), durationOf(right))).toBe(expected);
  });
});

describe('words of a length of time', () => {
  test('are read back as the same length', () => {
    const lengths = Array.from({ length: 60 }, (_, index) => index * 37 + 1);
    const read = lengths.map((minutes) => {
      const time = readTime(lengthOfTime(String(minutes), 'working-minutes'));
      return time.kind === 'amount' && time.duration.kind === 'working' ? showRatio(time.duration.minutes) : time.kind;
    });
    expect(read).toEqual(lengths.map(String));
  });

  test.each([
    { exact: '11460', unit: 'working-minutes', words: '191 giờ làm việc' },
    { exact: '45', unit: 'working-minutes', words: '45 phút làm việc' },
    { exact: '99/5', unit: 'working-minutes', words: '19,8 phút làm việc' },
    { exact: '25/2', unit: 'calendar-days', words: '12,5 ngày' },
  ])('$exact $unit', ({ exact, unit, words }) => {
    expect(lengthOfTime(exact, unit)).toBe(words);
  });
});
