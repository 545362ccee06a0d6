import type { DocumentHistory } from '../ledger/document-control.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';

const bindingOfContents = new WeakMap<ContentReading, readonly DocumentReading[]>();

/**
 * Documents as they bind the agency: where a file holds a version on its way, the version that was issued last stands in its place, for a
 * draft takes nothing out of force. A file whose document was withdrawn, or was never issued, stands for itself.
 */
export const bindingDocuments = (content: ContentReading): readonly DocumentReading[] => {
  const known = bindingOfContents.get(content);
  if (known) return known;
  const binding = content.documents.map((reading) => issuedBehind(reading, content) ?? reading);
  bindingOfContents.set(content, binding);
  return binding;
};

/** The text that was issued last, of a file that holds a later version; undefined for any other file. */
export const issuedBehind = (reading: DocumentReading, { control }: ContentReading): DocumentReading | undefined => {
  const history = reading.claimedCode === undefined ? undefined : control?.histories.get(reading.claimedCode.normalize('NFC'));
  return history?.draft === reading ? lastIssued(history) : undefined;
};

const lastIssued = ({ versions }: DocumentHistory): DocumentReading | undefined => {
  const last = versions.at(-1);
  return last === undefined || last.withdrawal !== undefined || last.text.kind === 'missing' ? undefined : last.text.reading;
};

/**
 * What the ledger says that the data of documents are read by: the kind under each code, where a draft stands before an issued text, and
 * which, and whose file says another status than was recorded. As long as it is the same, the same data bind.
 */
export const bindingFacts = ({ control }: ContentReading): string =>
  JSON.stringify(
    [...(control?.histories.values() ?? [])].map((history) => {
      const last = history.versions.at(-1);
      const behind = history.draft && lastIssued(history) ? last?.recorded.blob : undefined;
      return [history.code, last?.kind, history.comparison.kind === 'status', behind];
    }),
  );
