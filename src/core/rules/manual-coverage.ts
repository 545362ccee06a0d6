import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { isSettled } from './settled-documents.ts';

type Manual = Extract<KnownFrontMatter, { readonly kind: 'manual' }>;

/** A quality manual whose tables could be read. */
export interface ManualTables {
  readonly reading: DocumentReading;
  readonly coverage: NonNullable<Manual['coverage']>;
  readonly exclusions: NonNullable<Manual['exclusions']>;
}

/** Manuals whose text must be whole, with both tables right. */
export const manualsIn = ({ documents }: ContentReading): readonly ManualTables[] =>
  documents.flatMap((reading) => {
    const { known } = reading;
    return known.kind === 'manual' && known.coverage && known.exclusions && isSettled(reading) ? [{ reading, coverage: known.coverage, exclusions: known.exclusions }] : [];
  });

/** Whether a clause is another one or a part of it: 8.3.1 is within 8.3. */
export const isWithin = (clause: string, whole: string): boolean => clause === whole || clause.startsWith(`${whole}.`);
