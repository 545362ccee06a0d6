import type { ContentReading } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { writtenLimits, writtenStepTimes, type WrittenTime } from '../schedule/process-cases.ts';

/** Every time that the data of documents gives, withdrawn documents aside. */
export const writtenTimes = ({ documents }: ContentReading): readonly { readonly reading: DocumentReading; readonly time: WrittenTime }[] =>
  documents.flatMap((reading) => {
    const { known } = reading;
    if (known.status === 'withdrawn' || !('steps' in known)) return [];
    return [...(known.kind === 'process' ? writtenLimits(known) : []), ...writtenStepTimes(known.steps ?? [])].map((time) => ({ reading, time }));
  });
