import { z } from 'zod';
import { calendarDate, choice, code, id, text } from './scalars.ts';

/** What a new legal text means for a document: nothing, or a version that is being prepared. */
export const lawEffects = ['none', 'planned'] as const;

/** What a person found when reading a new legal text beside a document (`law-notes.yml`). */
const lawNote = z.strictObject({
  /** Document, by code. */
  document: code(),
  /** The new legal text, by id in `legal-texts/`. */
  text: id(),
  /** What it means for the document. */
  effect: choice(lawEffects),
  /** Who looked, by id in `people.yml`. */
  person: id(),
  /** Day on which that was noted. */
  date: calendarDate(),
  /** Why, for the auditor. */
  reason: text(),
});

/** Notes on new legal texts, in any order. */
export const lawNotesSchema = z.array(lawNote);
