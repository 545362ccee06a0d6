import { allActs } from '#core/history/changes-between.ts';
import { changesTable, registerTable, type DatedTableWords } from '#core/history/dated-tables.ts';
import { registerOfAllDays } from '#core/history/register-on.ts';
import { writeCsv } from '#core/history/write-csv.ts';
import type { Library } from '#core/library/library.ts';
import { datedRegisterWords, documentKindWords } from '#strings/vi.ts';

const words = ({ units }: Library): DatedTableWords => ({
  ...datedRegisterWords,
  kinds: Object.fromEntries(Object.entries(documentKindWords).map(([kind, { one }]) => [kind, one])) as DatedTableWords['kinds'],
  unit: (id) => units.get(id)?.name ?? id,
});

/** Every version with all its days, for Excel. */
export const registerFile = (library: Library): string => writeCsv(registerTable(registerOfAllDays(library.histories), words(library)));

/** Everything that happened, newest first, for Excel. */
export const changesFile = (library: Library): string => writeCsv(changesTable(allActs(library.histories).toReversed(), words(library)));
