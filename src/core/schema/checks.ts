import { z } from 'zod';
import { id, text } from './scalars.ts';

/** A rule that the agency switched off or softened, and why (`checks.yml`). */
const ruleSwitch = z.strictObject({
  /** Rule id. */
  rule: id(),
  /** What happens to its findings. */
  level: z.enum(['off', 'warning']),
  /** Why, for the auditor. */
  reason: text(),
});

/** Switches of the checks. */
export const checksSchema = z.strictObject({
  /** One entry a rule. */
  switches: z.array(ruleSwitch).default([]),
});
