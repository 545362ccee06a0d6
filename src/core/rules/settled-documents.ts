import type { DocumentStatus } from '../model/document-status.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';

const settled: ReadonlySet<DocumentStatus | undefined> = new Set(['in-review', 'awaiting-approval', 'issued']);

/** Whether a text must be whole: it has left its author's desk and still counts. A draft may have gaps, a withdrawn text is history. */
export const isSettled = ({ known }: Pick<DocumentReading, 'known'>): boolean => settled.has(known.status);

/** Whether what stands in a text must agree with itself: in a draft too, which may have gaps but no contradictions. */
export const isStanding = ({ known }: Pick<DocumentReading, 'known'>): boolean => known.status !== undefined && known.status !== 'withdrawn';

/** Documents whose text must be whole. */
export const settledDocuments = (content: ContentReading): readonly DocumentReading[] => judgedDocuments(content).filter(isSettled);
