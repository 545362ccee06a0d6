import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { stepSchema } from './step.ts';

/** Procedure for the agency's own work (quy trình nội bộ). */
export const internalProcedureSchema = z.strictObject({
  ...commonFrontMatter,
  /** Steps, in order, shown where the text places `<Steps />`. */
  steps: z.array(stepSchema).default([]),
});
