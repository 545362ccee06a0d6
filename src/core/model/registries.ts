import type { z } from 'zod';
import type { agencySchema } from '../schema/agency.ts';
import type { calendarSchema } from '../schema/calendar.ts';
import type { addressesSchema } from '../schema/addresses.ts';
import type { checksSchema } from '../schema/checks.ts';
import type { coverageNotesSchema } from '../schema/coverage-notes.ts';
import type { declarationLogSchema } from '../schema/declaration-log.ts';
import type { fieldSchema } from '../schema/fields.ts';
import type { lawNotesSchema } from '../schema/law-notes.ts';
import type { legalTextSchema } from '../schema/legal-text.ts';
import type { personSchema } from '../schema/people.ts';
import type { searchWordsSchema } from '../schema/search-words.ts';
import type { standardSchema } from '../schema/standard.ts';
import type { unitSchema } from '../schema/units.ts';
import type { DeepReadonly } from './deep-readonly.ts';

export type Agency = DeepReadonly<z.output<typeof agencySchema>>;
export type Unit = DeepReadonly<z.output<typeof unitSchema>>;
export type Person = DeepReadonly<z.output<typeof personSchema>>;
export type Post = Person['posts'][number];
export type Field = DeepReadonly<z.output<typeof fieldSchema>>;
export type WorkCalendar = DeepReadonly<z.output<typeof calendarSchema>>;
export type LegalText = DeepReadonly<z.output<typeof legalTextSchema>>;
/** Why a procedure of the province's list has no process. */
export type CoverageNote = DeepReadonly<z.output<typeof coverageNotesSchema>>[number];
/** What a person found when reading a new legal text beside a document. */
export type LawNote = DeepReadonly<z.output<typeof lawNotesSchema>>[number];
export type Standard = DeepReadonly<z.output<typeof standardSchema>>;
export type MovedAddress = DeepReadonly<z.output<typeof addressesSchema>>['moved'][number];
export type Checks = DeepReadonly<z.output<typeof checksSchema>>;
export type DeclarationLog = DeepReadonly<z.output<typeof declarationLogSchema>>;
export type EverydayWord = DeepReadonly<z.output<typeof searchWordsSchema>>['words'][number];
