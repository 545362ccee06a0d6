import type { LawNote } from '../model/registries.ts';
import type { RegistryReading, RegistryReadings } from '../parse/registry-reading.ts';

/** A note of `law-notes.yml` with its place in the list. */
export interface PlacedNote {
  readonly notes: RegistryReading<readonly LawNote[]>;
  readonly note: LawNote;
  readonly index: number;
}

/** Every note on a new legal text. */
export const notesIn = ({ lawNotes: notes }: RegistryReadings): readonly PlacedNote[] => (notes?.data ?? []).flatMap((note, index) => (notes ? [{ notes, note, index }] : []));
