import type { RegistryReading } from '../parse/registry-reading.ts';
import { firstAndLater } from './first-and-later.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

const entriesOf = (reading: RegistryReading<readonly { readonly id: string }[]> | undefined, keys: readonly string[]) =>
  reading?.data?.map(({ id }, index) => ({ reading, id, keys: [index, ...keys] })) ?? [];

/** An id names one entry of a registry. */
export const idDuplicate: Rule = {
  id: 'id-duplicate',
  theme: 'identity',
  severity: 'error',
  switchable: false,
  check: ({ registries }) => {
    const entries = [
      ...entriesOf(registries.units, ['id']),
      ...entriesOf(registries.people, ['id']),
      ...entriesOf(registries.fields, ['id']),
      ...registries.legalTexts.map((reading) => ({ reading, id: reading.data?.id, keys: ['id'] })),
      ...registries.standards.map((reading) => ({ reading, id: reading.data?.id, keys: ['id'] })),
    ];
    return firstAndLater(entries, ({ reading, id }) => (id === undefined ? undefined : `${reading.registry} ${id}`)).map(({ first, later }) => ({
      location: placeOfValue(later.reading, later.keys),
      params: { words: later.id ?? '', other: first.reading.path },
      related: [placeOfValue(first.reading, first.keys)],
    }));
  },
};
