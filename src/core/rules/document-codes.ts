import type { ContentReading } from '../parse/read-content.ts';
import type { DocumentReading } from '../parse/document-reading.ts';

/** Every code that a file claims, in NFC, whether or not the rest of the file is right. How a code is composed is the matter of `code-not-nfc`. */
export const documentCodes = ({ documents }: ContentReading): ReadonlyMap<string, DocumentReading> =>
  new Map(documents.flatMap((reading) => (reading.known.code === undefined ? [] : [[reading.known.code.normalize('NFC'), reading] as const])));
