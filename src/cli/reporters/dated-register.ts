import { changesTable, registerTable, type DatedTableWords } from '#core/history/dated-tables.ts';
import type { ChangesBetween } from '#core/history/changes-between.ts';
import type { DatedRow } from '#core/history/register-on.ts';
import { writeCsv } from '#core/history/write-csv.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { datedRegisterWords, documentKindWords, registerCommandWords as words } from '#strings/vi.ts';

/** How `register` can answer. */
export const tableFormats = ['text', 'csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

type UnitNames = ReadonlyMap<string, string>;

export interface ShownRegister {
  readonly day: CalendarDate;
  readonly rows: readonly DatedRow[];
  readonly units: UnitNames;
}

const tableWords = (units: UnitNames): DatedTableWords => ({
  ...datedRegisterWords,
  kinds: Object.fromEntries(Object.entries(documentKindWords).map(([kind, { one }]) => [kind, one])) as DatedTableWords['kinds'],
  unit: (id) => units.get(id) ?? id,
});

const toJson = (data: unknown): string => JSON.stringify(data, null, 2);

/** The register of a day. */
export const showRegister: Readonly<Record<TableFormat, (register: ShownRegister) => string>> = {
  csv: ({ rows, units }) => writeCsv(registerTable(rows, tableWords(units))),
  json: ({ day, rows }) => toJson({ day, rows }),
  text: ({ day, rows }) =>
    [
      words.titleOn(day, rows.filter(({ state }) => state === 'in-force').length),
      ...(rows.length === 0 ? [words.nothingOn] : []),
      ...rows.flatMap((row, index) => [...(row.kind === rows[index - 1]?.kind ? [] : ['', documentKindWords[row.kind].many]), words.row({ ...row, version: row })]),
    ].join('\n'),
};

export interface ShownChanges extends ChangesBetween {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly units: UnitNames;
}

/** What happened between two days. */
export const showChanges: Readonly<Record<TableFormat, (changes: ShownChanges) => string>> = {
  csv: ({ acts, units }) => writeCsv(changesTable(acts, tableWords(units))),
  json: ({ from, to, acts, documents }) => toJson({ from, to, documents: documents.map(({ document: { code, kind, title }, before, after }) => ({ code, kind, title, before, after })), acts }),
  text: ({ from, to, acts, documents }) =>
    [
      words.titleBetween({ from, to, acts: acts.length, documents: documents.length }),
      ...(acts.length === 0
        ? []
        : [
            '',
            words.byDocument,
            ...documents.map(({ document, before, after }) => (before || after ? words.change({ ...document, before, after }) : words.stillNone(document))),
            '',
            words.inOrder,
            ...acts.map((act) => words.act({ ...act, version: act })),
          ]),
    ].join('\n'),
};
