import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';

/** Quality policy (chính sách chất lượng). */
export const policySchema = z.strictObject({ ...commonFrontMatter });
