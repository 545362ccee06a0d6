import { describe, expect, test } from 'vitest';
import { dayAfter, type CalendarDate } from '#core/model/calendar-date.ts';
import { weekdayOf } from '#core/model/weekday.ts';
import { deadlineOf, type Deadline } from '#core/schedule/deadline.ts';
import { dueAt, type Moment } from '#core/schedule/due-at.ts';
import { isKnown, minutesOfDay, officeHours, sessionsOn, type OfficeHours } from '#core/schedule/office-hours.ts';
import { readTime } from '#core/schedule/read-time.ts';
import { calendarSchema } from '#core/schema/calendar.ts';

const typed = {
  morning: { from: '07:30', to: '11:30' },
  afternoon: { from: '13:00', to: '17:00' },
  holidays: [
    { name: 'Tết Dương lịch', from: '2026-01-01', to: '2026-01-02' },
    { name: 'Tết Nguyên đán', from: '2026-02-16', to: '2026-02-20' },
    { name: 'Giỗ Tổ', from: '2026-04-26', to: '2026-04-27' },
    { name: '30/4 và 01/5', from: '2026-04-30', to: '2026-05-01' },
    { name: 'Quốc khánh', from: '2026-08-31', to: '2026-09-02' },
    { name: 'Tết Dương lịch', from: '2028-01-01', to: '2028-01-01' },
    { name: 'Tết Nguyên đán', from: '2028-01-25', to: '2028-01-31' },
    { name: '30/4 và 01/5', from: '2028-04-30', to: '2028-05-01' },
    { name: 'Quốc khánh', from: '2028-09-02', to: '2028-09-04' },
    { name: 'Tết Dương lịch', from: '2027-01-01', to: '2027-01-01' },
  ],
  makeUpDays: ['2026-01-10', '2026-08-22'],
};

const hoursOf = (more: object = {}): OfficeHours => officeHours(calendarSchema.parse({ ...typed, ...more }));

const hours = hoursOf();

const at = (text: string): Moment => {
  const [date = '', time = ''] = text.split(' ');
  return { date: date as CalendarDate, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
};

const show = ({ date, minute }: Moment): string => `${date} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const deadline = (time: string): Deadline => {
  const read = deadlineOf(readTime(time), false);
  if (!read) throw new Error(time);
  return read;
};

const due = (received: string, time: string, office: OfficeHours = hours): string => {
  const answer = dueAt({ received: at(received), deadline: deadline(time), hours: office });
  return answer.kind === 'due' ? show(answer.due) : `unknown ${answer.year}`;
};

describe('weekdays', () => {
  test.each([
    ['2026-11-22', 0],
    ['2026-02-28', 6],
    ['2028-02-29', 2],
    ['2000-01-01', 6],
    ['1945-09-02', 0],
    ['2099-12-31', 4],
  ] as const)('%s', (date, weekday) => {
    expect(weekdayOf(date as CalendarDate)).toBe(weekday);
  });
});

describe('working time', () => {
  test.each([
    ['inside the morning', '2026-03-02 08:00', '02 giờ làm việc', '2026-03-02 10:00'],
    ['over noon', '2026-03-02 10:30', '02 giờ làm việc', '2026-03-02 14:00'],
    ['up to the closing of a session', '2026-03-02 08:30', '03 giờ làm việc', '2026-03-02 11:30'],
    ['up to the closing of the day', '2026-03-02 15:00', '02 giờ làm việc', '2026-03-02 17:00'],
    ['over night', '2026-03-02 16:00', '02 giờ làm việc', '2026-03-03 08:30'],
    ['before the opening', '2026-03-02 06:10', '1 giờ làm việc', '2026-03-02 08:30'],
    ['at noon', '2026-03-02 12:15', '1 giờ làm việc', '2026-03-02 14:00'],
    ['at the closing', '2026-03-02 17:00', '1 giờ làm việc', '2026-03-03 08:30'],
    ['a day to the minute', '2026-03-02 09:12', '01 ngày làm việc', '2026-03-03 09:12'],
    ['a day from the opening ends with the day', '2026-03-02 07:30', '01 ngày làm việc', '2026-03-02 17:00'],
    ['Friday 16:30', '2026-03-06 16:30', '04 giờ làm việc', '2026-03-09 11:00'],
    ['Friday 16:30, three days', '2026-03-06 16:30', '03 ngày làm việc', '2026-03-11 16:30'],
    ['on a Sunday', '2026-03-08 09:00', '01 ngày làm việc', '2026-03-09 17:00'],
    ['on a Saturday night', '2026-03-07 23:59', '1 giờ làm việc', '2026-03-09 08:30'],
    ['over Tết', '2026-02-13 16:00', '02 ngày làm việc', '2026-02-24 16:00'],
    ['received during Tết', '2026-02-18 10:00', '04 giờ làm việc', '2026-02-23 11:30'],
    ['over 30/4, received before Giỗ Tổ', '2026-04-24 14:00', '05 ngày làm việc', '2026-05-06 14:00'],
    ['over a Saturday worked in place of another day', '2026-08-21 14:00', '02 ngày làm việc', '2026-08-24 14:00'],
    ['on a Saturday worked', '2026-01-10 09:00', '04 giờ làm việc', '2026-01-10 14:30'],
    ['on the Saturday after it', '2026-01-17 09:00', '04 giờ làm việc', '2026-01-19 11:30'],
    ['over Quốc khánh', '2026-08-28 16:30', '1 giờ làm việc', '2026-09-03 08:00'],
    ['over a leap day', '2028-02-28 09:00', '01 ngày làm việc', '2028-02-29 09:00'],
    ['half a day', '2026-03-02 07:30', '½ ngày làm việc', '2026-03-02 11:30'],
    ['a third of an hour', '2026-03-02 07:30', '1/3 giờ làm việc', '2026-03-02 07:50'],
    ['a part of a minute takes the minute', '2026-03-02 07:30', '1/7 giờ làm việc', '2026-03-02 07:39'],
    ['thirty minutes without a word', '2026-03-02 11:15', "30'", '2026-03-02 13:15'],
  ])('%s', (_, received, time, expected) => {
    expect(due(received, time)).toBe(expected);
  });
});

describe('days of the calendar', () => {
  test.each([
    ['the first day is not counted', '2026-03-02 08:00', '03 ngày', '2026-03-05 17:00'],
    ['a last day on Saturday gives way to Monday', '2026-03-02 08:00', '05 ngày (kể cả ngày nghỉ)', '2026-03-09 17:00'],
    ['a last day in Tết gives way to the day after it', '2026-02-10 08:00', '07 ngày liên tục', '2026-02-23 17:00'],
    ['a Saturday worked is a last day', '2026-01-07 08:00', '03 ngày', '2026-01-10 17:00'],
    ['counted from the next working day when received on a day off', '2026-03-07 08:00', '02 ngày', '2026-03-11 17:00'],
    ['a month', '2026-03-16 08:00', '01 tháng', '2026-04-16 17:00'],
    ['a month that lacks the day', '2026-03-31 08:00', '01 tháng', '2026-05-04 17:00'],
    ['a month to the leap day', '2028-01-24 08:00', '01 tháng 5 ngày', '2028-02-29 17:00'],
    ['half a month', '2026-03-02 08:00', 'nửa tháng', '2026-03-17 17:00'],
    ['two weeks', '2026-03-02 08:00', '02 tuần', '2026-03-16 17:00'],
  ])('%s', (_, received, time, expected) => {
    expect(due(received, time)).toBe(expected);
  });

  test('give way to the day before where the agency says so', () => {
    const office = hoursOf({ lastDayOff: { moveTo: 'working-day-before', source: 'Quy chế' } });
    expect([due('2026-03-02 08:00', '05 ngày', office), due('2026-02-10 08:00', '07 ngày', office), due('2026-03-07 08:00', '02 ngày', office)]).toEqual(['2026-03-06 17:00', '2026-02-13 17:00', '2026-03-11 17:00']);
  });
});

describe('inside the day', () => {
  test.each([
    ['the day of receipt', '2026-03-02 10:00', 'Trong ngày', '2026-03-02 17:00'],
    ['received after the closing', '2026-03-06 18:00', 'Trong ngày làm việc', '2026-03-09 17:00'],
    ['the day after at the latest', '2026-03-06 10:00', 'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo', '2026-03-09 17:00'],
    ['the half-day', '2026-03-02 10:00', 'Ngay trong buổi tiếp nhận', '2026-03-02 11:30'],
    ['the half-day at noon', '2026-03-02 12:00', 'Trong buổi', '2026-03-02 17:00'],
  ])('%s', (_, received, time, expected) => {
    expect(due(received, time)).toBe(expected);
  });
});

describe('settings of the calendar', () => {
  test.each([
    ['at the late hour', '2026-03-02 15:00', '02 giờ làm việc', '2026-03-02 17:00'],
    ['after the late hour', '2026-03-02 15:01', '02 giờ làm việc', '2026-03-03 09:30'],
    ['after the late hour on Friday', '2026-03-06 16:30', 'Trong ngày', '2026-03-09 17:00'],
    ['after the late hour, days of the calendar', '2026-03-02 16:00', '03 ngày', '2026-03-06 17:00'],
  ])('late hour: %s', (_, received, time, expected) => {
    expect(due(received, time, hoursOf({ lateAfter: '15:00' }))).toBe(expected);
  });

  test.each([
    ['counts the Saturday morning', '2026-03-06 16:00', '02 giờ làm việc', '2026-03-07 08:30'],
    ['a day over the Saturday morning', '2026-03-06 16:00', '01 ngày làm việc', '2026-03-09 10:30'],
    ['a last day on Saturday stays', '2026-03-02 08:00', '05 ngày', '2026-03-07 11:30'],
    ['a Saturday worked is whole', '2026-08-22 07:30', '01 ngày làm việc', '2026-08-22 17:00'],
    ['a holiday on Saturday', '2028-09-01 16:00', '02 giờ làm việc', '2028-09-05 08:30'],
  ])('Saturday: %s', (_, received, time, expected) => {
    expect(due(received, time, hoursOf({ saturday: { from: '07:30', to: '11:30' } }))).toBe(expected);
  });

  test.each([
    ['an afternoon off', '2026-03-05 10:30', '02 giờ làm việc', '2026-03-06 08:30'],
    ['a day over an afternoon off', '2026-03-05 07:30', '01 ngày làm việc', '2026-03-06 11:30'],
    ['in the day of an afternoon off', '2026-03-05 10:30', 'Trong ngày', '2026-03-05 11:30'],
    ['received in the afternoon off', '2026-03-05 14:00', '1 giờ làm việc', '2026-03-06 08:30'],
    ['hours off inside a session', '2026-03-10 08:00', '02 giờ làm việc', '2026-03-10 11:00'],
    ['a whole day off in halves', '2026-03-11 16:00', '02 giờ làm việc', '2026-03-13 08:30'],
  ])('half days: %s', (_, received, time, expected) => {
    const halfDays = [
      { name: 'Họp', date: '2026-03-05', off: 'afternoon' },
      { name: 'Mất điện', date: '2026-03-10', from: '09:00', to: '10:00' },
      { name: 'Bầu cử', date: '2026-03-12', off: 'morning' },
      { name: 'Bầu cử', date: '2026-03-12', off: 'afternoon' },
    ];
    expect(due(received, time, hoursOf({ halfDays }))).toBe(expected);
  });

  test('a working day is as long as the office is open', () => {
    const office = hoursOf({ afternoon: { from: '13:30', to: '17:00' } });
    expect(minutesOfDay(office)).toBe(450);
    expect([due('2026-03-02 09:00', '03 ngày làm việc', office), due('2026-03-02 09:00', '04 giờ làm việc', office)]).toEqual(['2026-03-05 09:00', '2026-03-02 15:00']);
  });
});

describe('years whose holidays are not known', () => {
  test('are told by the fixed holidays', () => {
    expect(hours.knownYears).toEqual([2026, 2028]);
  });

  test.each([
    ['received there', '2027-03-02 08:00', '1 giờ làm việc', 'unknown 2027'],
    ['counted into', '2026-12-31 16:30', '1 giờ làm việc', 'unknown 2027'],
    ['ending there', '2026-12-20 08:00', '20 ngày', 'unknown 2027'],
    ['a last day before it', '2026-12-30 16:00', '1 ngày làm việc', '2026-12-31 16:00'],
    ['passed over by days of the calendar', '2026-12-20 08:00', '18 tháng', '2028-06-21 17:00'],
  ])('%s', (_, received, time, expected) => {
    expect(due(received, time)).toBe(expected);
  });

  test('no year is known without holidays', () => {
    expect(due('2026-03-02 08:00', '1 giờ làm việc', hoursOf({ holidays: [] }))).toBe('unknown 2026');
  });
});

describe('what can be counted off', () => {
  test.each([
    ['Ngay sau khi nhận', undefined],
    ['Theo giấy hẹn', undefined],
    ['24 giờ', undefined],
    ['03 – 05 ngày làm việc', undefined],
    ['1/3 tháng', undefined],
    ['0 ngày', undefined],
    ['15 ngày', { kind: 'calendar', months: 0, days: 15 }],
    ['0,5 ngày', { kind: 'working', minutes: 240 }],
    ['04 giờ', { kind: 'working', minutes: 240 }],
    ['01 năm', { kind: 'calendar', months: 12, days: 0 }],
    ['1,5 tháng', { kind: 'calendar', months: 1, days: 15 }],
  ])('%s', (time, expected) => {
    expect(deadlineOf(readTime(time), false)).toEqual(expected);
  });

  test('days are working days where the steps say so', () => {
    expect([deadlineOf(readTime('15 ngày'), true), deadlineOf(readTime('24 giờ'), true)]).toEqual([{ kind: 'working', minutes: 7200 }, { kind: 'working', minutes: 1440 }]);
  });
});

describe('for any receipt and limit', () => {
  const offices = [
    hours,
    hoursOf({ lateAfter: '15:00', saturday: { from: '08:00', to: '11:00' } }),
    hoursOf({ lastDayOff: { moveTo: 'working-day-before', source: 'Quy chế' }, halfDays: [{ name: 'Họp', date: '2026-03-05', off: 'afternoon' }, { name: 'Họp', date: '2026-06-10', from: '08:00', to: '16:00' }] }),
    hoursOf({ afternoon: { from: '13:30', to: '17:00' } }),
  ];
  const limits: readonly Deadline[] = [
    { kind: 'working', minutes: 1 }, { kind: 'working', minutes: 95 }, { kind: 'working', minutes: 240 }, { kind: 'working', minutes: 480 }, { kind: 'working', minutes: 2400 }, { kind: 'working', minutes: 7215 },
    { kind: 'calendar', months: 0, days: 1 }, { kind: 'calendar', months: 0, days: 15 }, { kind: 'calendar', months: 1, days: 0 }, { kind: 'day-end', isNextDay: false }, { kind: 'day-end', isNextDay: true }, { kind: 'session-end' },
  ];
  /** Every 397 minutes of the first nine months: every hour of every kind of day comes up. */
  const receipts: Moment[] = [];
  for (let [day, minute] = ['2026-01-01' as CalendarDate, 0]; day < '2026-10-01'; minute += 397) {
    if (minute >= 1440) [day, minute] = [dayAfter(day), minute - 1440];
    receipts.push({ date: day, minute });
  }
  const isOpen = ({ date, minute }: Moment, office: OfficeHours): boolean => sessionsOn(date, office).some(([from, to]) => from < minute && minute <= to);

  test.each(limits)('$kind $minutes $months $days: a later receipt is never due earlier, and nothing is due on a day off', (limit) => {
    for (const office of offices) {
      let last = '';
      for (const received of receipts) {
        const answer = dueAt({ received, deadline: limit, hours: office });
        if (answer.kind !== 'due') throw new Error(show(received));
        const shown = show(answer.due);
        if (shown < last) throw new Error(`${show(received)}: due ${shown}, earlier than ${last}`);
        if (!isOpen(answer.due, office)) throw new Error(`${show(received)}: due ${shown}, when the office is closed`);
        if (show(answer.from) < show(received) || shown < show(answer.from)) throw new Error(`${show(received)}: from ${show(answer.from)}, due ${shown}`);
        if (!isKnown(answer.due.date, office)) throw new Error(shown);
        last = shown;
      }
    }
  });

  test('a longer limit is never due earlier', () => {
    for (const office of offices) {
      for (const received of receipts.filter((_, index) => index % 10 === 0)) {
        let last = '';
        for (let minutes = 1; minutes < 3000; minutes += 61) {
          const answer = dueAt({ received, deadline: { kind: 'working', minutes }, hours: office });
          const shown = answer.kind === 'due' ? show(answer.due) : 'unknown';
          expect(shown >= last || `${show(received)} ${minutes}: ${shown} before ${last}`).toBe(true);
          last = shown;
        }
      }
    }
  });
});
