import type { z } from 'zod';
import type { DocumentKind } from '../model/document-kinds.ts';
import { declarationSchema } from './declaration.ts';
import { decisionSchema } from './decision.ts';
import { formSchema } from './form.ts';
import { instructionSchema } from './instruction.ts';
import { internalProcedureSchema } from './internal-procedure.ts';
import { manualSchema } from './manual.ts';
import { objectivesSchema } from './objectives.ts';
import { policySchema } from './policy.ts';
import { processSchema } from './process.ts';
import { systemProcedureSchema } from './system-procedure.ts';

/** The front-matter schema of each document kind. */
export const documentSchemas = {
  policy: policySchema,
  objectives: objectivesSchema,
  manual: manualSchema,
  'system-procedure': systemProcedureSchema,
  'internal-procedure': internalProcedureSchema,
  process: processSchema,
  instruction: instructionSchema,
  form: formSchema,
  decision: decisionSchema,
  declaration: declarationSchema,
} as const satisfies Record<DocumentKind, z.ZodType>;
