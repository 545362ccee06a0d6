import type { ControlledVersion } from '../ledger/document-control.ts';
import type { Version } from '../ledger/ledger-line.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import { slugOf } from '../model/slug.ts';
import { addresses } from '../views/addresses.ts';

/** A version as registers name it. */
export interface NamedVersion extends Version {
  readonly code: string;
  readonly kind: DocumentKind;
  /** From the text itself, or from the ledger when the text cannot be read. */
  readonly title: string;
  /** Id of the unit that owns the document; undefined when the text cannot be read. */
  readonly unit: string | undefined;
  readonly issuedOn: CalendarDate;
  readonly effectiveFrom: CalendarDate;
  /** Where this version stands for ever. */
  readonly address: string;
}

/** Names a version. */
export const namedVersion = ({ code, kind, title, issue, revision, issuedOn, effectiveFrom, text }: ControlledVersion): NamedVersion => {
  const said = text.kind === 'missing' ? undefined : text.reading.known;
  return { code, kind, title: said?.title ?? title, unit: said?.unit, issue, revision, issuedOn, effectiveFrom, address: addresses.version(slugOf(code), { issue, revision }) };
};

const kindOrder = new Map<string, number>(documentKinds.map(({ kind }, index) => [kind, index]));

/** The order of registers: by kind, then code, then version, older ones first. */
export const compareNamed = (left: NamedVersion, right: NamedVersion): number => {
  const [leftSlug, rightSlug] = [slugOf(left.code), slugOf(right.code)];
  return (
    (kindOrder.get(left.kind) ?? 0) - (kindOrder.get(right.kind) ?? 0) ||
    (leftSlug < rightSlug ? -1 : leftSlug > rightSlug ? 1 : 0) ||
    left.issue - right.issue ||
    left.revision - right.revision
  );
};
