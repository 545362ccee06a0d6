import type { Location } from '../diagnostic.ts';
import { nearestWord } from './nearest-word.ts';
import type { Finding } from './rule.ts';

/** An id and where it is written. */
export interface PlacedId {
  readonly id: string;
  readonly location: Location;
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
  return used.filter(({ id }) => !ids.has(id)).map(({ id, location }) => ({ location, params: { words: id, suggestion: nearestWord(id, known) ?? '' } }));
};
