import { writeCsv } from '#core/history/write-csv.ts';
import type { Library } from '#core/library/library.ts';
import { coverageTable } from '#core/views/coverage-table.ts';
import { coverageView } from '#core/views/coverage-view.ts';
import { coverageWords } from '#strings/vi.ts';

/** The province's list beside the processes, for Excel. */
export const coverageFile = (library: Library): string => writeCsv(coverageTable(coverageView(library), { ...coverageWords, note: coverageWords.noteText }));
