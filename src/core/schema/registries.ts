import type { z } from 'zod';
import { addressesSchema } from './addresses.ts';
import { agencySchema } from './agency.ts';
import { calendarSchema } from './calendar.ts';
import { checksSchema } from './checks.ts';
import { coverageNotesSchema } from './coverage-notes.ts';
import { declarationLogSchema } from './declaration-log.ts';
import { fieldsSchema } from './fields.ts';
import { lawNotesSchema } from './law-notes.ts';
import { legalTextSchema } from './legal-text.ts';
import { peopleSchema } from './people.ts';
import { searchWordsSchema } from './search-words.ts';
import { standardSchema } from './standard.ts';
import { unitsSchema } from './units.ts';

/** The registries: one YAML file each, or one folder with a file per entry. */
export const registries = [
  { registry: 'agency', path: 'agency.yml', layout: 'file', required: true, schema: agencySchema },
  { registry: 'units', path: 'units.yml', layout: 'file', required: true, schema: unitsSchema },
  { registry: 'people', path: 'people.yml', layout: 'file', required: true, schema: peopleSchema },
  { registry: 'fields', path: 'fields.yml', layout: 'file', required: true, schema: fieldsSchema },
  { registry: 'calendar', path: 'calendar.yml', layout: 'file', required: true, schema: calendarSchema },
  { registry: 'checks', path: 'checks.yml', layout: 'file', required: false, schema: checksSchema },
  { registry: 'addresses', path: 'addresses.yml', layout: 'file', required: false, schema: addressesSchema },
  { registry: 'law-notes', path: 'law-notes.yml', layout: 'file', required: false, schema: lawNotesSchema },
  { registry: 'coverage-notes', path: 'coverage-notes.yml', layout: 'file', required: false, schema: coverageNotesSchema },
  { registry: 'declaration-log', path: 'declaration-log.yml', layout: 'file', required: false, schema: declarationLogSchema },
  { registry: 'search-words', path: 'search-words.yml', layout: 'file', required: false, schema: searchWordsSchema },
  { registry: 'legal-texts', path: 'legal-texts', layout: 'folder', required: true, schema: legalTextSchema },
  { registry: 'standards', path: 'standards', layout: 'folder', required: true, schema: standardSchema },
] as const satisfies readonly { registry: string; path: string; layout: 'file' | 'folder'; required: boolean; schema: z.ZodType }[];

export type RegistryEntry = (typeof registries)[number];
export type RegistryName = RegistryEntry['registry'];
