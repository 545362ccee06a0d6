import { writeCsv } from '#core/history/write-csv.ts';
import { formatCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { lawTable } from '#core/views/law-table.ts';
import type { LawWatchView } from '#core/views/law-watch-view.ts';
import { lawCommandWords, lawWords } from '#strings/vi.ts';
import type { TableFormat } from './dated-register.ts';

export interface ShownLaw {
  readonly day: CalendarDate;
  readonly view: LawWatchView;
}

const rowsOf = ({ groups }: LawWatchView) => groups.flatMap(({ rows }) => rows);

/** The work list of the law watch. */
export const showLaw: Readonly<Record<TableFormat, (law: ShownLaw) => string>> = {
  csv: ({ view }) => writeCsv(lawTable(rowsOf(view), { ...lawWords, note: lawWords.noteText })),
  json: ({ day, view }) => JSON.stringify({ day, rows: rowsOf(view) }, null, 2),
  text: ({ day, view: { groups, counts } }) =>
    [
      lawCommandWords.title({ day: formatCalendarDate(day), ...counts }),
      ...(groups.length === 0 ? ['', lawWords.empty] : groups.flatMap(({ state, rows }) => ['', lawWords.groupHeading(state, rows.length), ...rows.map((row) => lawCommandWords.row(row))])),
    ].join('\n'),
};
