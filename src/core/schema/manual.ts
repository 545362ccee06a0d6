import { z } from 'zod';
import { commonFrontMatter } from './common-front-matter.ts';
import { clauseNumber, code, text } from './scalars.ts';

/** How the agency meets one clause of the standard. */
const coveredClause = z.strictObject({
  /** Clause of the standard. */
  clause: clauseNumber(),
  /** How the agency meets it. */
  how: text(),
  /** Documents that carry it out, by code. */
  documents: z.array(code()).default([]),
});

/** A clause that does not apply (TCVN ISO 9001:2015, 4.3). */
const excludedClause = z.strictObject({
  /** Clause of the standard. */
  clause: clauseNumber(),
  /** Why it cannot apply to this agency. */
  reason: text(),
});

/** Quality manual (sổ tay chất lượng). */
export const manualSchema = z.strictObject({
  ...commonFrontMatter,
  /** Clauses the agency meets, and how. */
  coverage: z.array(coveredClause).default([]),
  /** Clauses excluded, each with its reason. */
  exclusions: z.array(excludedClause).default([]),
});
