import type { RegistryReading } from '../parse/registry-reading.ts';
import { firstAndLater } from './first-and-later.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

const entriesOf = (reading: RegistryReading<readonly { readonly id: string }[]> | undefined, keys: readonly string[]) =>
  reading?.data?.map(({ id }, index) => ({ reading, id, keys: [index, ...keys] })) ?? [];

/** One file an entry; the file named after its id keeps it. */
const entriesOfFolder = (readings: readonly RegistryReading<{ readonly id: string }>[]) =>
  readings
    .map((reading) => ({ reading, id: reading.data?.id, keys: ['id'] }))
    .toSorted((left, right) => Number(isNamedById(right)) - Number(isNamedById(left)));

const isNamedById = ({ reading, id }: { readonly reading: { readonly path: string }; readonly id: string | undefined }): boolean =>
  id !== undefined && reading.path.endsWith(`/${id}.yml`);

/** An id names one entry of a registry. */
export const idDuplicate: Rule = {
  id: 'id-duplicate',
  theme: 'identity',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ registries }) => {
    const entries = [
      ...entriesOf(registries.units, ['id']),
      ...entriesOf(registries.people, ['id']),
      ...entriesOf(registries.fields, ['id']),
      ...entriesOfFolder(registries.legalTexts),
      ...entriesOfFolder(registries.standards),
    ];
    return firstAndLater(entries, ({ reading, id }) => (id === undefined ? undefined : `${reading.registry} ${id}`)).map(({ first, later }) => ({
      location: placeOfValue(later.reading, later.keys),
      params: { words: later.id ?? '', other: first.reading.path },
      related: [placeOfValue(first.reading, first.keys)],
    }));
  },
};
