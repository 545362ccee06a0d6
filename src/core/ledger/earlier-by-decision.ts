import type { CalendarDate } from '../model/calendar-date.ts';
import type { ControlledVersion } from './document-control.ts';

/** The decision that a version names, and the day on which it was issued, as far as known. */
interface NamedDecision {
  readonly decision: string | undefined;
  readonly issuedOn: CalendarDate | undefined;
}

/**
 * The last of some versions that the named decision issued on another day than the one that names it again. One decision may issue two
 * versions, the second for a later day, but then it issues both on the day it was signed.
 */
export const earlierByDecision = (versions: readonly ControlledVersion[], { decision, issuedOn }: NamedDecision): ControlledVersion | undefined =>
  decision === undefined ? undefined : versions.findLast((version) => version.issued.record.decision?.code === decision && version.issuedOn !== issuedOn);
