import { z } from 'zod';
import { code, id, text } from './scalars.ts';

/** Who carries out a step. */
const responsible = z.strictObject({
  /** Role or post. */
  role: text(),
  /** Unit, by id in `units.yml`. */
  unit: id().optional(),
});

/** One step of a procedure or process; its number is its place in the list. */
export const stepSchema = z.strictObject({
  /** Heading that opens a group of steps, written on the group's first step. */
  group: text().optional(),
  /** What is done. */
  content: text(),
  /** Who does it. */
  responsible: z.array(responsible).min(1),
  /** Time allowed, in the words of the approved process. */
  time: text().optional(),
  /** Forms used, by code. */
  forms: z.array(code()).default([]),
  /** What the step leaves behind. */
  result: text().optional(),
});
