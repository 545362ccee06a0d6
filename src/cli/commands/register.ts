import { CannotRunError } from '#core/errors.ts';
import { changesBetween } from '#core/history/changes-between.ts';
import { registerOn } from '#core/history/register-on.ts';
import { dayMeantBy, isCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { registerCommandWords } from '#strings/vi.ts';
import { showChanges, showRegister } from '../reporters/dated-register.ts';
import type { CliOptions } from '../options.ts';
import type { CommandInput } from './check.ts';
import { readControlled } from './read-controlled.ts';
import { readContentFiles } from './read-content-files.ts';

/**
 * Prints the register of a day, or what happened between two days, from the ledger.
 * @returns exit code 0, or 1 when the ledger has problems, which the answer may suffer from.
 * @throws CannotRunError `register-days`, `day-invalid`, `ledger-missing`, `content-empty`.
 */
export const register = async ({ options, terminal, world }: CommandInput): Promise<number> => {
  const period = periodOf(options);
  const { root, files } = await readContentFiles({ options, world });
  const { control, registries } = await readControlled({ files, root, world });
  const { ledger, histories } = control;
  if (!ledger) throw new CannotRunError('ledger-missing', { folder: options.content });
  const units = new Map(registries.units?.data?.map(({ id, name }) => [id, name]));
  if (period) {
    terminal.print(showChanges[options.tableFormat]({ ...period, ...changesBetween(histories, period), units }));
  } else {
    const day = options.asOf ?? (world.clock.today() as CalendarDate);
    terminal.print(showRegister[options.tableFormat]({ day, rows: registerOn(histories, day), units }));
  }
  if (ledger.problems.length > 0) terminal.progress(registerCommandWords.ledgerProblems(ledger.problems.length));
  return ledger.problems.length > 0 ? 1 : 0;
};

/** The two days that are asked for; undefined when the register of one day is. */
const periodOf = ({ asOf, from, to }: CliOptions): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined => {
  if (from === undefined && to === undefined) return undefined;
  if (asOf !== undefined || from === undefined || to === undefined) throw new CannotRunError('register-days');
  const period = { from: dayOf(from, '--from'), to: dayOf(to, '--to') };
  if (period.from > period.to) throw new CannotRunError('register-days');
  return period;
};

const dayOf = (value: string, option: string): CalendarDate => {
  if (!isCalendarDate(value)) throw new CannotRunError('day-invalid', { option, value, meant: dayMeantBy(value) });
  return value;
};
