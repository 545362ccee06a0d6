import type { Location } from '../diagnostic.ts';
import { nearestName } from './nearest-name.ts';
import type { Finding } from './rule.ts';

/** An id and where it is written; the place is worked out only for a finding. */
export interface PlacedId {
  readonly id: string;
  readonly place: () => Location;
}

interface UnknownIds {
  readonly used: readonly PlacedId[];
  /** Ids of the registry; undefined when the registry itself could not be read, which is reported on its own. */
  readonly known: readonly string[] | undefined;
}

/** Findings for ids that their registry lacks, with the nearest one that it has. */
export const unknownIds = ({ used, known }: UnknownIds): readonly Finding[] => {
  if (!known) return [];
  const ids = new Set(known);
  return used.filter(({ id }) => !ids.has(id)).map(({ id, place }) => ({ location: place(), params: { words: id, suggestion: nearestName(id, known) ?? '' } }));
};
