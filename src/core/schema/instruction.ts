import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { code } from './scalars.ts';

/** Work instruction (hướng dẫn công việc). */
export const instructionSchema = z.strictObject({
  ...commonFrontMatter,
  /** Procedures or processes that it details, by code. */
  details: z.array(code()).default([]),
});
