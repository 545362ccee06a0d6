import type { DocumentHistory } from './document-control.ts';
import type { Attachment } from './ledger-line.ts';

/** The pictures of every issued version of a document, each path once; where two versions record other bytes, the later one counts. */
export const pictureRecords = (history: DocumentHistory | undefined): readonly Attachment[] => {
  const recorded = (history?.versions ?? []).flatMap(({ texts }) => texts.flatMap(({ recorded: { attachments } }) => attachments));
  return [...new Map(recorded.map((attachment) => [attachment.path, attachment])).values()];
};
