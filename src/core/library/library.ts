import type { DocumentHistory } from '../ledger/document-control.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Agency, Checks, DeclarationLog, CoverageNote, Field, LawNote, LegalText, MovedAddress, Person, Standard, Unit, WorkCalendar } from '../model/registries.ts';
import type { ProcedureList } from '../procedure-list/procedure-list.ts';
import type { AnyDocument } from './library-document.ts';

/** Registries of the agency, in the order their files give. */
export interface Registries {
  readonly agency: Agency;
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly fields: readonly Field[];
  readonly calendar: WorkCalendar;
  readonly checks: Checks;
  /** Published addresses that moved or are gone. */
  readonly movedAddresses: readonly MovedAddress[];
  /** What was found when new legal texts were read beside the documents. */
  readonly lawNotes: readonly LawNote[];
  /** The province's list of administrative procedures; undefined when there is none that can be used. */
  readonly procedureList: ProcedureList | undefined;
  readonly coverageNotes: readonly CoverageNote[];
  /** What was done for each declaration, as the log has it. */
  readonly declarationLog: DeclarationLog;
  readonly legalTexts: readonly LegalText[];
  readonly standards: readonly Standard[];
}

/** A document that cites another thing, and where the citation comes from. */
export interface Citation {
  readonly document: AnyDocument;
  readonly provisions: readonly string[];
}

/** Everything the views are made from: read-only, complete, without a clock. */
export interface Library {
  /** The day for which standings are worked out. */
  readonly asOf: CalendarDate;
  readonly registries: Registries;
  /** The agency's edition of the standard. */
  readonly standard: Standard | undefined;
  /** Documents this site may show, by kind, then code. */
  readonly documents: readonly AnyDocument[];
  readonly byCode: ReadonlyMap<string, AnyDocument>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: ReadonlyMap<string, Person>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly legalTexts: ReadonlyMap<string, LegalText>;
  /** Documents that cite a document, by code, in text or in data. */
  readonly citedBy: ReadonlyMap<string, readonly AnyDocument[]>;
  /** Documents that cite a legal text, by id. */
  readonly lawCitedBy: ReadonlyMap<string, readonly Citation[]>;
  /** Issued versions of the documents this site may show, by code, in the order of the ledger; empty while writing. */
  readonly histories: ReadonlyMap<string, DocumentHistory>;
}
