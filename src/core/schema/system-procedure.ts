import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { stepSchema } from './step.ts';

/** Procedure that the standard or the framework model makes mandatory (quy trình hệ thống). */
export const systemProcedureSchema = z.strictObject({
  ...commonFrontMatter,
  /** Steps, in order, shown where the text places `<Steps />`. */
  steps: z.array(stepSchema).default([]),
});
