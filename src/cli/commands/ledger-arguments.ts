import { CannotRunError } from '#core/errors.ts';
import type { ControlledVersion, DocumentHistory } from '#core/ledger/document-control.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import { nearestWord } from '#core/rules/nearest-word.ts';
import { formatCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import type { CommandInput } from './check.ts';
import type { LedgerContent } from './record-acts.ts';

/** The only code that a command takes. @throws CannotRunError `code-missing` or `option-unknown` for none or several. */
export const onlyCode = ({ options }: CommandInput, command: string): string => {
  const [code, superfluous] = options.operands;
  if (code === undefined) throw new CannotRunError('code-missing', { command });
  if (superfluous !== undefined) throw new CannotRunError('option-unknown', { option: superfluous });
  return code;
};

/** What is known of a code that a person typed. @throws CannotRunError `code-unknown` with the nearest code. */
export const historyOf = ({ content }: LedgerContent, typed: string): DocumentHistory => {
  const { histories } = content.control;
  const history = histories.get(typed.normalize('NFC'));
  if (!history) throw new CannotRunError('code-unknown', { code: typed, suggestion: decisionNumbered(content, typed) ?? nearestWord(typed, [...histories.keys()]) ?? '' });
  return history;
};

/** The code of the decision that bears a number: what stands on the paper is what a person types. */
const decisionNumbered = ({ documents }: LedgerContent['content'], number: string): string | undefined =>
  documents.find(({ known }) => known.kind === 'decision' && known.number === number.normalize('NFC'))?.claimedCode;

/** The last version of a document. @throws CannotRunError `never-issued`. */
export const lastVersionOf = ({ code, versions }: DocumentHistory): ControlledVersion => {
  const last = versions.at(-1);
  if (!last) throw new CannotRunError('never-issued', { code });
  return last;
};

/** @throws CannotRunError `decision-unsigned` for a decision whose file says that it is still on its way. */
export const refuseUnsignedDecision = ({ content }: LedgerContent, code: string): void => {
  const status = content.documents.find(({ kind, claimedCode }) => kind === 'decision' && claimedCode === code)?.known.status;
  if (status === 'draft' || status === 'in-review' || status === 'awaiting-approval') throw new CannotRunError('decision-unsigned', { code, status });
};

/** A text that a command cannot do without. @throws CannotRunError `option-needed`. */
export const needed = (value: string | undefined, { command, option }: { readonly command: string; readonly option: string }): string => {
  // Marks that turn the direction of writing, or that nobody sees, would stand in the ledger for ever.
  const words = value?.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim() ?? '';
  if (words === '') throw new CannotRunError('option-needed', { command, option });
  return words;
};

/** The day of the command: as told, else today in Viet Nam. @throws CannotRunError `day-ahead` for a day that has not come: its line could never be taken back. */
export const dayOf = ({ options, world }: CommandInput): CalendarDate => {
  const today = world.clock.today() as CalendarDate;
  const day = options.asOf ?? today;
  if (day > today) throw new CannotRunError('day-ahead', { date: formatCalendarDate(day), today: formatCalendarDate(today) });
  return day;
};

/** A version as the words of the ledger show it. */
export const shownVersion = (version: ControlledVersion) => ({ code: version.code, version: versionName(version), title: version.title });
