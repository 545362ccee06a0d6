import { writeCsv } from '#core/history/write-csv.ts';
import { lawTable } from '#core/views/law-table.ts';
import type { Library } from '#core/library/library.ts';
import { lawWatchView } from '#core/views/law-watch-view.ts';
import { lawWords } from '#strings/vi.ts';

/** The work list of the law watch, for Excel. */
export const lawFile = (library: Library): string => writeCsv(lawTable(lawWatchView(library).groups.flatMap(({ rows }) => rows), { ...lawWords, note: lawWords.noteText }));
