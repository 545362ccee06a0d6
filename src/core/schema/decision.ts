import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { code, legalNumber, text } from './scalars.ts';

/** Administrative decision (quyết định) that issues documents, sets up a committee, declares. */
export const decisionSchema = z.strictObject({
  ...commonFrontMatter,
  /** Number and sign as on the paper: `15/QĐ-UBND`. */
  number: legalNumber(),
  /** Documents it issues, by code. */
  issues: z.array(code()).default([]),
  /** Recipients as listed under "Nơi nhận". */
  recipients: z.array(text()).default([]),
});
