import type { CalendarDate } from '../model/calendar-date.ts';
import type { ControlledVersion } from './document-control.ts';
import { standingOf } from './standing.ts';

/** Later than every day of a ledger. */
const END_OF_TIME = '9999-12-31' as CalendarDate;

/** Whether a document was withdrawn as a whole: no version is or will be in force. A document never issued is not closed. */
export const isClosed = (versions: readonly ControlledVersion[]): boolean => versions.length > 0 && standingOf({ versions }, END_OF_TIME).inForce === undefined;

/** The versions as the ledger knew them above a line. */
export const versionsAbove = (versions: readonly ControlledVersion[], line: number): readonly ControlledVersion[] =>
  versions.filter(({ issued }) => issued.line < line).map((version) => (version.withdrawal && version.withdrawal.line > line ? { ...version, withdrawal: undefined } : version));
