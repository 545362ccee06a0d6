import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';

/** A declaration file with the data that can be read. */
export interface DeclarationReading {
  readonly reading: DocumentReading;
  readonly known: KnownFrontMatter & { readonly kind: 'declaration' };
}

/** Declarations by the files that hold them. */
export const declarationsIn = ({ documents }: ContentReading): readonly DeclarationReading[] =>
  documents.flatMap((reading) => (reading.known.kind === 'declaration' ? [{ reading, known: reading.known }] : []));

/** The declaration issued last; undefined when none is issued. */
export const newestIssued = (content: ContentReading): DeclarationReading | undefined =>
  declarationsIn(content)
    .filter(({ known }) => known.status === 'issued')
    .toSorted((left, right) => ((left.known.issuedOn ?? '') < (right.known.issuedOn ?? '') ? 1 : -1))[0];
