import { z } from 'zod';
import { calendarDate, choice, id, procedureCode, text } from './scalars.ts';

/** Why a listed procedure has no process: the agency does not carry it out, or its process is being written. */
export const coverageEffects = ['not-here', 'planned'] as const;

/** Why a procedure of the province's list has no process yet (`coverage-notes.yml`). */
const coverageNote = z.strictObject({
  /** The procedure, by code. */
  procedure: procedureCode(),
  /** Why it has no process. */
  effect: choice(coverageEffects),
  /** Who decided that, by id in `people.yml`. */
  person: id(),
  /** Day on which that was noted. */
  date: calendarDate(),
  /** Why, for the auditor. */
  reason: text(),
});

/** Notes on the coverage, in any order. */
export const coverageNotesSchema = z.array(coverageNote);
