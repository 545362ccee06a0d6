import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { code } from './scalars.ts';

/** Blank form (biểu mẫu). */
export const formSchema = z.strictObject({
  ...commonFrontMatter,
  /** Procedure or process that the form belongs to, by code. */
  belongsTo: code(),
});
