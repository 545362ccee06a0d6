import { z } from 'zod';
import { calendarDate, choice, text, timeOfDay } from './scalars.ts';

/** Part of a working day. */
const session = z.strictObject({
  /** Opening time. */
  from: timeOfDay(),
  /** Closing time. */
  to: timeOfDay(),
});

/** Days off by law or by decision. */
const holiday = z.strictObject({
  /** Why the office is closed. */
  name: text(),
  /** First day. */
  from: calendarDate(),
  /** Last day. */
  to: calendarDate(),
});

/** The two halves of a working day. */
export const halvesOfDay = ['morning', 'afternoon'] as const;

/** A working day on which the office is closed for a part. */
const halfDay = z
  .strictObject({
    /** Why the office is closed. */
    name: text(),
    /** The day. */
    date: calendarDate(),
    /** The half that is off; leave it out when the hours are given. */
    off: choice(halvesOfDay).optional(),
    /** Hour from which the office is closed. */
    from: timeOfDay().optional(),
    /** Hour until which the office is closed. */
    to: timeOfDay().optional(),
  })
  .refine((value) => value.off !== undefined || (value.from !== undefined && value.to !== undefined), { path: ['off'], params: { missing: true } });

/** Where a time limit in calendar days ends when its last day is a day off. */
export const lastDayOffMoves = ['next-working-day', 'working-day-before'] as const;

/** What is done when the last day of a limit is a day off, and what that rests on. */
const lastDayOff = z.strictObject({
  /** The working day after it, or the one before it. */
  moveTo: choice(lastDayOffMoves),
  /** The rule it rests on, in words. */
  source: text(),
});

/** Work calendar (`calendar.yml`): when the office is open, in Asia/Ho_Chi_Minh. */
export const calendarSchema = z.strictObject({
  /** Morning session, Monday to Friday. */
  morning: session,
  /** Afternoon session, Monday to Friday. */
  afternoon: session,
  /** Public holidays. */
  holidays: z.array(holiday).default([]),
  /** Weekend days worked in place of others. */
  makeUpDays: z.array(calendarDate()).default([]),
  /** Session worked every Saturday; none when absent. */
  saturday: session.optional(),
  /** Working days on which the office is closed for a part. */
  halfDays: z.array(halfDay).optional(),
  /** Hour after which an application counts as received on the next working day; none when absent. */
  lateAfter: timeOfDay().optional(),
  /** Where a limit in calendar days ends when its last day is a day off; on the next working day when absent. */
  lastDayOff: lastDayOff.optional(),
});
