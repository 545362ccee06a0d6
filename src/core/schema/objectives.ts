import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { calendarDate, id, text, year } from './scalars.ts';

/** One quality objective: what, how much, how measured, by whom, until when. */
const goal = z.strictObject({
  /** The objective in one sentence. */
  statement: text(),
  /** Target value, with its unit of measure. */
  target: text(),
  /** How and from which source it is measured. */
  measure: text(),
  /** What is done to reach it. */
  actions: z.array(text()).min(1),
  /** Unit responsible, by id. */
  unit: id(),
  /** First day. */
  start: calendarDate(),
  /** Last day. */
  end: calendarDate(),
});

/** Quality objectives of the agency or of one unit for a year (mục tiêu chất lượng). */
export const objectivesSchema = z.strictObject({
  ...commonFrontMatter,
  /** Year they are set for. */
  year: year(),
  /** The objectives, in order. */
  goals: z.array(goal).min(1),
});
