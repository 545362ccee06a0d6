import type { Library } from '../library/library.ts';
import type { FrontMatterOf } from '../model/front-matter.ts';
import type { Field } from '../model/registries.ts';
import { caseSummaries, type CaseSummary } from '../schedule/case-summary.ts';
import { documentLink, shortUnitLink, unitLink, type DocumentLink, type PlaceLink } from './document-link.ts';
import { shownFees, type Fee } from './shown-fees.ts';

/** A process as a clerk looks for it: name, code of the procedure, time, fees, online or not, place. */
export interface ProcessRow extends DocumentLink {
  readonly procedures: readonly { readonly code: string; readonly name: string }[];
  readonly committedTime: string;
  /** Every case with its limits; one for a process of one case. */
  readonly cases: readonly CaseSummary[];
  readonly fees: readonly Fee[];
  readonly onlineLevel: FrontMatterOf<'process'>['online']['level'];
  readonly receivedAt: PlaceLink;
}

/** Everything the page of a field shows. */
export interface FieldView {
  readonly name: string;
  readonly unit: PlaceLink;
  readonly processes: readonly ProcessRow[];
}

/** The page of one field of administrative procedures. */
export const fieldView = (field: Field, library: Library): FieldView => ({
  name: field.name,
  unit: unitLink(field.unit, library),
  processes: library.documents.flatMap((document) =>
    document.kind === 'process' && document.frontMatter.field === field.id
      ? [
          {
            ...documentLink(document, library.asOf),
            procedures: document.frontMatter.procedures.map(({ code, name }) => ({ code, name })),
            committedTime: document.frontMatter.committedTime,
            cases: caseSummaries(document.frontMatter),
            fees: shownFees(document.frontMatter.fees),
            onlineLevel: document.frontMatter.online.level,
            receivedAt: shortUnitLink(document.frontMatter.receivedAt, library),
          },
        ]
      : [],
  ),
});
