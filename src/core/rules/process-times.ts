import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { Duration } from '../schedule/duration.ts';
import { addTimes, type StepTime, type TimeSum } from '../schedule/add-times.ts';
import { readTime, type TimeReading } from '../schedule/read-time.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';

/** A process with its times read. */
export interface ProcessTimes {
  readonly reading: DocumentReading;
  readonly known: Extract<KnownFrontMatter, { readonly kind: 'process' }>;
  readonly committed: TimeReading | undefined;
  readonly statutory: TimeReading | undefined;
  /** Of the steps, in order; undefined where a step gives none. */
  readonly steps: readonly StepTime[];
  /** What the steps come to, read as the committed time is; undefined without steps. */
  readonly sum: TimeSum | undefined;
}

/** The one length of time that a reading stands for; undefined for several, for words, for none. */
export const lengthOf = (time: TimeReading | undefined): Duration | undefined =>
  time?.kind === 'amount' ? time.duration : time?.kind === 'within' ? time.limit : undefined;

/** Times of every process that is not withdrawn. */
export const processTimes = ({ documents }: ContentReading): readonly ProcessTimes[] =>
  documents.flatMap((reading) => {
    const { known } = reading;
    if (known.kind !== 'process' || known.status === 'withdrawn') return [];
    const committed = known.committedTime === undefined ? undefined : readTime(known.committedTime);
    const statutory = known.statutoryTime === undefined ? undefined : readTime(known.statutoryTime);
    const steps = (known.steps ?? []).map(({ time }) => (time === undefined ? undefined : readTime(time)));
    return [{ reading, known, committed, statutory, steps, sum: steps.length === 0 ? undefined : addTimes(steps, lengthOf(committed)) }];
  });
