import { z } from 'zod';
import { declarationSteps } from '../declaration/declaration-steps.ts';
import { calendarDate, choice, code, text } from './scalars.ts';

/** One step of a declaration with the paper that proves it. */
const entry = z.strictObject({
  /** Declaration, by code. */
  declaration: code(),
  /** What was done. */
  step: choice(declarationSteps),
  /** Day it was done. */
  on: calendarDate(),
  /** The paper that proves it, as an inspector asks for it. */
  paper: text(),
  /** Controlled document that proves it, by code. */
  document: code().optional(),
});

/**
 * Log of declarations (`declaration-log.yml`): the text of a declaration is closed once it is issued, but the notice, the posting and
 * the publication come after that day.
 */
export const declarationLogSchema = z.array(entry);
