import { z } from 'zod';
import { code, id, positiveNumber, stepTarget, text, yesNo } from './scalars.ts';

/** Who carries out a step. */
const responsible = z.strictObject({
  /** Role or post. */
  role: text(),
  /** Unit, by id in `units.yml`. */
  unit: id().optional(),
  /** Time of this role alone, where the step is shared out; in the words of the approved process. */
  time: text().optional(),
});

/** A question that a step answers: yes goes on to the next step, otherwise the process goes elsewhere. */
const decision = z.strictObject({
  /** What is asked, such as whether the file is complete. */
  question: text(),
  /** Where the process goes when the answer is no. */
  otherwise: z.strictObject({
    /** Words on that branch. */
    label: text(),
    /** Number of the step it leads to, or `end`. */
    to: stepTarget(),
  }),
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
  /** How many steps the time covers, this one and those after it: a cell that runs over several rows of the approved table. */
  timeFor: positiveNumber().optional(),
  /** Whether it is done at the same time as the step before; a run of such steps lasts as long as the longest of them. */
  parallel: yesNo().optional(),
  /** Variants of the process that have this step, by id; all of them when absent. */
  variants: z.array(id()).min(1).optional(),
  /** Branch after the step. */
  decision: decision.optional(),
  /** Forms used, by code. */
  forms: z.array(code()).default([]),
  /** What the step leaves behind. */
  result: text().optional(),
});
