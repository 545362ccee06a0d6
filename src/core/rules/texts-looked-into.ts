import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { textsBehind } from './abbreviations-of.ts';
import { onceForDocuments } from './once-for-documents.ts';

const byCode = onceForDocuments((documents): ReadonlyMap<string, DocumentReading> => new Map(documents.flatMap((document) => (document.claimedCode === undefined ? [] : [[document.claimedCode, document] as const]))));

/** Documents into whose texts the judgement of a document may look: those that explain its words, and those that its data relates it to. */
export const textsLookedInto = (document: DocumentReading, content: ContentReading): readonly DocumentReading[] => {
  const { known } = document;
  const named = [...(known.related ?? []), ...('details' in known ? (known.details ?? []) : [])];
  const related = named.length === 0 ? [] : named.flatMap((code) => byCode(content).get(code) ?? []);
  return [...new Set([...textsBehind(document, content), ...related])].filter((other) => other !== document);
};
