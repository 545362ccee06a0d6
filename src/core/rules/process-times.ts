import type { KnownFrontMatter } from '../model/front-matter.ts';
import { processCases, type ProcessCase } from '../schedule/process-cases.ts';
import type { DiagnosticParams } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';

/** A process with the cases of its times. */
export interface ProcessTimes {
  readonly reading: DocumentReading;
  readonly known: Extract<KnownFrontMatter, { readonly kind: 'process' }>;
  readonly cases: readonly ProcessCase[];
}

/** Times of every process that is not withdrawn. */
export const processTimes = ({ documents }: ContentReading): readonly ProcessTimes[] =>
  documents.flatMap((reading) => {
    const { known } = reading;
    return known.kind !== 'process' || known.status === 'withdrawn' ? [] : [{ reading, known, cases: processCases(known) }];
  });

/** Names the case that a finding is about; nothing for a process of one case. */
export const caseParams = ({ variant, procedure }: ProcessCase): DiagnosticParams => ({
  ...(variant && { variant: variant.name }),
  ...(procedure && { procedure: procedure.name }),
});
