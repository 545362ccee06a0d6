import { isCalendarDate } from '../model/calendar-date.ts';
import { makeWordReader, type WordIds } from './read-words.ts';
import type { NamedThing, Word } from './word.ts';

/** A value as it comes from a validated front matter. */
export type Scalar = string | number | boolean;

/** Keys whose text names something, by identifier. */
const namedThings: Readonly<Record<string, NamedThing>> = {
  unit: 'unit',
  distribution: 'unit',
  keptBy: 'unit',
  receivedAt: 'unit',
  units: 'unit',
  person: 'person',
  decision: 'document',
  related: 'document',
  forms: 'document',
  form: 'document',
  belongsTo: 'document',
  details: 'document',
  documents: 'document',
  issues: 'document',
  processes: 'document',
  text: 'legal-text',
  field: 'field',
  fields: 'field',
  standard: 'standard',
};

const choices: ReadonlySet<string> = new Set(['status', 'audience', 'capacity', 'channels', 'level', 'levels', 'to']);

/** Lists whose order says nothing. */
export const unorderedKeys: ReadonlySet<string> = new Set(['clauses', 'related', 'forms', 'distribution', 'legalBasis', 'details', 'channels', 'levels', 'documents', 'fields', 'units', 'processes']);

/** Keys of the cover: every issue changes them. */
export const coverKeys: ReadonlySet<string> = new Set(['issue', 'revision', 'status', 'issuedOn', 'effectiveFrom', 'preparedBy', 'reviewedBy', 'approvedBy', 'decision', 'changes', 'confirmedOn', 'notifiedOn', 'postedOn', 'publishedOn']);

/** Keys that tell that two entries of a list are one, changed. */
export const identityKeys: readonly string[] = ['code', 'text', 'clause'];

/** Words of one value. */
export const wordsOfValue = (key: string, value: Scalar | undefined, ids: WordIds): readonly Word[] => {
  if (value === undefined) return [];
  const reader = makeWordReader(ids);
  const thing = namedThings[key];
  if (typeof value === 'boolean') reader.addAtom({ kind: 'flag', value });
  else if (key === 'amount') reader.addAtom({ kind: 'amount', amount: Number(value) });
  else if (typeof value === 'number') reader.addText(String(value));
  else if (thing !== undefined) reader.addAtom({ kind: 'name', of: thing, id: value });
  else if (choices.has(key)) reader.addAtom({ kind: 'choice', key, value });
  else if (isCalendarDate(value)) reader.addAtom({ kind: 'date', date: value });
  else reader.addText(value);
  return reader.words;
};

/** Words of a period for which records are kept. */
export const wordsOfPeriod = (period: { readonly kind: string; readonly years?: number }, ids: WordIds): readonly Word[] => {
  const reader = makeWordReader(ids);
  reader.addAtom(period.kind === 'permanent' ? { kind: 'permanent' } : { kind: 'years', years: period.years ?? 0 });
  return reader.words;
};
