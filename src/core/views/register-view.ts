import { compareVersions } from '../ledger/ledger-line.ts';
import { standingOf } from '../ledger/standing.ts';
import { documentStateOf } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { documentKindEntry, documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import { addresses } from './addresses.ts';
import { documentLink, documentLinks, unitLink, type DocumentLink, type PlaceLink, type Version } from './document-link.ts';
import { reviewDueOn } from './review-due.ts';

/** One row of the register of documents. */
export interface RegisterRow extends DocumentLink, Version {
  /** Place in the register, from 1. */
  readonly position: number;
  readonly level: 1 | 2 | 3 | 4;
  readonly unit: PlaceLink;
  readonly effectiveFrom: CalendarDate | undefined;
  readonly reviewDueOn: CalendarDate | undefined;
  readonly isReviewOverdue: boolean;
  /** Versions that were issued and apply from a later day, oldest first. */
  readonly coming: readonly (Version & { readonly effectiveFrom: CalendarDate; readonly address: string })[];
  /** Document a form belongs to. */
  readonly belongsTo: DocumentLink | undefined;
}

/** Register rows of one kind. */
export interface RegisterGroup {
  readonly kind: DocumentKind;
  readonly rows: readonly RegisterRow[];
}

/** Register of documents (danh mục tài liệu nội bộ), made from the documents and never typed. */
export interface RegisterView {
  readonly asOf: CalendarDate;
  readonly groups: readonly RegisterGroup[];
  readonly total: number;
  readonly inForce: number;
  readonly reviewOverdue: number;
}

const comingVersions = ({ code, slug, frontMatter }: AnyDocument, library: Library): RegisterRow['coming'] => {
  const history = library.histories.get(code.normalize('NFC'));
  const pending = history ? standingOf(history, library.asOf).pending : [];
  return pending.flatMap((version) => {
    const { issue, revision, effectiveFrom } = version;
    return compareVersions(version, frontMatter) === 0 ? [] : [{ issue, revision, effectiveFrom, address: addresses.version(slug, version) }];
  });
};

/** One register row, without its place. */
export const registerRow = (document: AnyDocument, library: Library): Omit<RegisterRow, 'position'> => {
  const dueOn = reviewDueOn(document, library);
  return {
    ...documentLink(document, library.asOf),
    level: documentKindEntry(document.kind).level,
    unit: unitLink(document.frontMatter.unit, library),
    issue: document.frontMatter.issue,
    revision: document.frontMatter.revision,
    effectiveFrom: document.frontMatter.effectiveFrom,
    reviewDueOn: dueOn,
    isReviewOverdue: dueOn !== undefined && dueOn < library.asOf,
    coming: comingVersions(document, library),
    belongsTo: document.frontMatter.kind === 'form' ? documentLinks([document.frontMatter.belongsTo], library)[0] : undefined,
  };
};

/** The register over the documents that `wanted` picks, numbered through. */
export const registerView = (library: Library, wanted: (document: AnyDocument) => boolean = () => true): RegisterView => {
  const documents = library.documents.filter(wanted);
  let position = 0;
  const groups = documentKinds.flatMap(({ kind }) => {
    const rows = documents.filter((document) => document.kind === kind).map((document) => ({ ...registerRow(document, library), position: (position += 1) }));
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
  const allRows = groups.flatMap(({ rows }) => rows);
  return {
    asOf: library.asOf,
    groups,
    total: documents.length,
    inForce: documents.filter((document) => documentStateOf(document, library.asOf) === 'in-force').length,
    reviewOverdue: allRows.filter(({ isReviewOverdue }) => isReviewOverdue).length,
  };
};
