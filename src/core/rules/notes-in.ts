import type { RegistryReading } from '../parse/registry-reading.ts';

/** A note of a list file with its place. */
export interface PlacedNote<Note> {
  readonly notes: RegistryReading<readonly Note[]>;
  readonly note: Note;
  readonly index: number;
}

/** Every note of a file such as `law-notes.yml`; none when there is no such file. */
export const notesIn = <Note>(notes: RegistryReading<readonly Note[]> | undefined): readonly PlacedNote<Note>[] =>
  (notes?.data ?? []).flatMap((note, index) => (notes ? [{ notes, note, index }] : []));
