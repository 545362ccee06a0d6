import { writeCsv } from '#core/history/write-csv.ts';
import { formatCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { coverageTable } from '#core/views/coverage-table.ts';
import { coverageStates, type CoverageView } from '#core/views/coverage-view.ts';
import { coverageCommandWords as words, coverageWords } from '#strings/vi.ts';
import type { TableFormat } from './dated-register.ts';

export interface ShownCoverage {
  readonly day: CalendarDate;
  readonly view: CoverageView;
}

const rowsOf = ({ groups }: CoverageView) => groups.flatMap(({ field, rows }) => rows.map((row) => ({ field, ...row })));

/** The province's list beside the processes. As text only what needs a hand. */
export const showCoverage: Readonly<Record<TableFormat, (coverage: ShownCoverage) => string>> = {
  csv: ({ view }) => writeCsv(coverageTable(view, { ...coverageWords, note: coverageWords.noteText })),
  json: ({ day, view }) => JSON.stringify({ day, counts: view.counts, perMille: view.perMille, rows: rowsOf(view) }, null, 2),
  text: ({ day, view }) => {
    const rows = rowsOf(view);
    const different = rows.filter(({ differences }) => differences.length > 0);
    const sections = [
      ...coverageStates.filter((state) => state !== 'covered').map((state) => ({ heading: words.heading(state, view.counts[state]), rows: rows.filter((row) => row.state === state) })),
      { heading: words.different(different.length), rows: different },
    ].filter((section) => section.rows.length > 0);
    return [coverageWords.lead({ day: formatCalendarDate(day), ...view }), ...sections.flatMap((section) => ['', section.heading, ...section.rows.map((row) => words.row(row))])].join('\n');
  },
};
