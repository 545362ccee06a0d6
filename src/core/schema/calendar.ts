import { z } from 'zod';
import { calendarDate, text, timeOfDay } from './scalars.ts';

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
});
