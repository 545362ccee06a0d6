import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { Hash } from '../ports.ts';
import type { LedgerAct } from './append-acts.ts';
import { digestOfText } from './document-control.ts';
import type { Attachment, LedgerDecision, RecordedText } from './ledger-line.ts';

export type IssueAct = Extract<LedgerAct, { readonly act: 'issue' }>;

interface ActSource {
  /** The whole content: people, decisions and pictures are looked up in it. */
  readonly content: ContentReading;
  readonly reading: DocumentReading;
  /** The file's text as it is to be recorded. */
  readonly source: string;
  readonly hash: Hash;
}

/** The line that records a document as issued; undefined when its data lack something that the line must say, or a picture is not there. */
export const issueActOf = ({ content, reading, source, hash }: ActSource): IssueAct | undefined => {
  const { code, title, issue, revision, issuedOn, effectiveFrom, transition, changes } = reading.known;
  const recorded = recordedTextOf({ content, reading, source, hash });
  const row = changes?.find((change) => change.issue === issue && change.revision === revision);
  const reason = row?.summary.replaceAll(/\s+/gu, ' ').trim();
  if (!code || !title || issue === undefined || revision === undefined || !issuedOn || !effectiveFrom || !reason || !recorded) return undefined;
  const decision = decisionOf(content, reading);
  return {
    act: 'issue',
    code,
    kind: reading.kind,
    title,
    issue,
    revision,
    ...recorded,
    issuedOn,
    effectiveFrom,
    ...(decision ? { decision } : {}),
    ...(transition ? { transition } : {}),
    reason,
  };
};

/** What a line says of a text: undefined when a picture that the text shows is not there. */
export const recordedTextOf = ({ content, reading, source, hash }: ActSource): RecordedText | undefined => {
  const attachments = attachmentsOf(content, reading);
  return attachments && { path: reading.path, blob: hash.blobId(source), text: digestOfText(source, hash), attachments };
};

const attachmentsOf = ({ files }: ContentReading, { document }: DocumentReading): readonly Attachment[] | undefined => {
  const paths = (document?.facts.figures ?? []).map((name) => `figures/${name}`);
  const attachments = paths.flatMap((path) => {
    const file = files.find((candidate) => candidate.path === path);
    return file?.kind === 'asset' && file.sha256 !== undefined ? [{ path, sha256: file.sha256 }] : [];
  });
  return attachments.length === paths.length ? attachments : undefined;
};

/** The signed paper behind a document: the decision that issued it, or the document itself when it is one. */
const decisionOf = (content: ContentReading, reading: DocumentReading): LedgerDecision | undefined => {
  if (reading.known.kind === 'decision') return signedPaper(content, reading);
  const { decision } = reading.known;
  return decision === undefined ? undefined : decisionByCode(content, decision);
};

/** Number, day and signature of a decision of the agency; undefined when there is none by that code, or it is not whole. */
export const decisionByCode = (content: ContentReading, code: string): LedgerDecision | undefined => {
  const found = content.documents.find(({ known, claimedCode }) => known.kind === 'decision' && claimedCode === code);
  const paper = found && signedPaper(content, found);
  return paper && { code, ...paper };
};

const signedPaper = ({ registries }: ContentReading, { known }: DocumentReading): LedgerDecision | undefined => {
  if (known.kind !== 'decision') return undefined;
  const { number, issuedOn, approvedBy } = known;
  const signer = registries.people?.data?.find(({ id }) => id === approvedBy?.person)?.name;
  return number && issuedOn && approvedBy && signer ? { number, date: issuedOn, signer, position: approvedBy.position } : undefined;
};
