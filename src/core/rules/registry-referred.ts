import type { ContentReading } from '../parse/read-content.ts';
import type { RegistryReading } from '../parse/registry-reading.ts';
import { foldMarks } from '../model/slug.ts';
import { nearestName } from './nearest-name.ts';

/** Registries whose entries are named by id elsewhere. */
export type ReferredRegistry = 'units' | 'people' | 'fields' | 'legal-texts' | 'standards';

const registryByKey: ReadonlyMap<string, ReferredRegistry> = new Map([
  ['unit', 'units'],
  ['units', 'units'],
  ['distribution', 'units'],
  ['keptBy', 'units'],
  ['receivedAt', 'units'],
  ['parent', 'units'],
  ['followedBy', 'units'],
  ['person', 'people'],
  ['field', 'fields'],
  ['fields', 'fields'],
  ['text', 'legal-texts'],
  ['replacedBy', 'legal-texts'],
  ['amendedBy', 'legal-texts'],
  ['endedBy', 'legal-texts'],
  ['standard', 'standards'],
]);

/** Registry that holds the id under a key such as `steps[1].responsible[2].unit`; undefined for a key of another kind. */
export const registryReferredBy = (key: string): ReferredRegistry | undefined => registryByKey.get(key.replaceAll(/\[\d+\]/gu, '').split('.').at(-1) ?? '');

/** An entry of a registry as a person knows it. */
interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

const nameKeys = ['name', 'shortName', 'number', 'title', 'designation'] as const;

/** Every name that an entry goes by, whether or not the rest of it is right. */
const namesOf = (entry: unknown): readonly NamedEntry[] => {
  if (typeof entry !== 'object' || entry === null) return [];
  const { id, ...rest } = entry as Readonly<Record<string, unknown>>;
  return typeof id !== 'string' ? [] : nameKeys.flatMap((key) => (typeof rest[key] === 'string' ? [{ id, name: rest[key] }] : []));
};

const entriesOf = ({ registries: all }: ContentReading, registry: ReferredRegistry): readonly NamedEntry[] => {
  const readings: Readonly<Record<ReferredRegistry, readonly (RegistryReading | undefined)[]>> = {
    units: [all.units],
    people: [all.people],
    fields: [all.fields],
    'legal-texts': all.legalTexts,
    standards: all.standards,
  };
  return readings[registry].flatMap((reading) => {
    const data = reading?.yaml.data;
    return (Array.isArray(data) ? (data as readonly unknown[]) : [data]).flatMap(namesOf);
  });
};

/** Words as they are compared: no marks, no capitals, single blanks. */
const folded = (words: string): string => foldMarks(words).toLowerCase().replaceAll(/[\s.,;]+/gu, ' ').trim();

interface Wanted {
  readonly content: ContentReading;
  readonly registry: ReferredRegistry;
  /** What was typed in place of the id. */
  readonly words: string;
}

/** Shorter beginnings are those of many names. */
const SHORTEST_BEGINNING = 8;

/** The entry that an author named in full, or by the beginning of its name, or misspelt, in place of its id; its name is empty when only the id is near. */
export const entryMeant = ({ content, registry, words }: Wanted): NamedEntry | undefined => {
  const entries = entriesOf(content, registry);
  const typed = folded(words);
  const named = entries.find(({ name }) => folded(name) === typed);
  if (named) return named;
  // Names are shortened from behind: the ward is left out, or what the office serves besides.
  const begun = entries.filter(({ name }) => typed.length >= SHORTEST_BEGINNING && folded(name).startsWith(`${typed} `));
  if (begun[0] && begun.every(({ id: other }) => other === begun[0]?.id)) return begun[0];
  const id = nearestName(typed.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, ''), entries.map((entry) => entry.id));
  return id === undefined ? undefined : { id, name: '' };
};
