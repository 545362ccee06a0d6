import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../model/calendar-date.ts';
import type { DeepReadonly } from '../model/deep-readonly.ts';
import { documentKinds } from '../model/document-kinds.ts';
import { code as anyCode, text as anyText } from '../schema/scalars.ts';

/** Name of the ledger in the content folder. */
export const ledgerPath = 'ledger.jsonl';

/** What stands under `before` in the first line: no line came before it. */
export const noLineBefore = '0'.repeat(64);

const day = () => z.string().refine(isCalendarDate, { params: { expects: 'date' } }).transform((value) => value as CalendarDate);
/** Codes are compared as they are written: in one Unicode form. */
const code = () => anyCode().refine((value) => value === value.normalize('NFC'));
/** No sign that breaks a line elsewhere, or shows the words in another order than they are kept. */
const text = () => anyText().regex(/^[^\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+$/u);
const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/u);
const blobId = () => z.string().regex(/^[0-9a-f]{40}$/u);
/** A path below the content folder: it stands in commands that a person is told to run. */
const filePath = () => text().max(1000).regex(/^(?![/\\]|[A-Za-z]:)(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^"`$<>|\p{C}\p{Zl}\p{Zp}]+$/u);

/** A picture that the text shows, as it was. */
const attachment = z.strictObject({ path: filePath(), sha256: sha256() });

/** The signed paper behind an act. */
const decision = z.strictObject({ code: code().optional(), number: text(), date: day(), signer: text(), position: text() });

/** Until when, and for which dossiers, the version before still applies. */
const transition = z.strictObject({ receivedBefore: day(), until: day().optional(), note: text().optional() });

const version = { code: code(), issue: z.int().min(1), revision: z.int().min(0) };
const recordedText = { path: filePath(), blob: blobId(), text: sha256(), attachments: z.array(attachment) };

/** A version was issued. */
const issueLine = z.strictObject({
  act: z.literal('issue'),
  ...version,
  kind: z.enum(documentKinds.map(({ kind }) => kind)),
  title: text(),
  ...recordedText,
  issuedOn: day(),
  effectiveFrom: day(),
  decision: decision.optional(),
  transition: transition.optional(),
  reason: text(),
  before: sha256(),
});

/** A version is no longer valid from a day on. `acceptsGap` says that days without any text in force are meant. */
const withdrawLine = z.strictObject({
  act: z.literal('withdraw'),
  ...version,
  from: day(),
  acceptsGap: z.literal(true).optional(),
  decision: decision.optional(),
  reason: text(),
  before: sha256(),
});

/** An error of an issued text was put right (đính chính); the version stays. */
const correctLine = z.strictObject({ act: z.literal('correct'), ...version, ...recordedText, on: day(), reason: text(), before: sha256() });

/** A version was looked at again and stays as it is. */
const reviewLine = z.strictObject({ act: z.literal('review'), ...version, on: day(), by: text(), position: text(), note: text(), before: sha256() });

/** One line of the ledger. */
export const ledgerLineSchema = z.discriminatedUnion('act', [issueLine, withdrawLine, correctLine, reviewLine]);

export type LedgerLine = DeepReadonly<z.output<typeof ledgerLineSchema>>;
export type IssueLine = Extract<LedgerLine, { readonly act: 'issue' }>;
export type WithdrawLine = Extract<LedgerLine, { readonly act: 'withdraw' }>;
export type CorrectLine = Extract<LedgerLine, { readonly act: 'correct' }>;
export type ReviewLine = Extract<LedgerLine, { readonly act: 'review' }>;
export type LedgerDecision = NonNullable<IssueLine['decision']>;
export type Transition = NonNullable<IssueLine['transition']>;
export type Attachment = IssueLine['attachments'][number];

/** What a line says of a text: where it lay, its bytes, its words, its pictures. */
export type RecordedText = Pick<IssueLine, 'path' | 'blob' | 'text' | 'attachments'>;

/** The order in which keys are written, at every depth. */
const keyOrder = [
  'act', 'code', 'kind', 'title', 'issue', 'revision', 'path', 'blob', 'text', 'attachments', 'sha256', 'issuedOn', 'effectiveFrom', 'on', 'by', 'from', 'acceptsGap',
  'decision', 'number', 'date', 'signer', 'position', 'transition', 'receivedBefore', 'until', 'note', 'reason', 'before',
];

/** Writes a line as it stands in the file, without the line end: the same data always gives the same bytes. */
export const writeLedgerLine = (line: LedgerLine): string => JSON.stringify(line, keyOrder);

/** Issue and revision as they are shown: `1/0`. */
export const versionName = ({ issue, revision }: { readonly issue: number; readonly revision: number }): string => `${issue}/${revision}`;

/** Orders versions: negative when the left one is older. */
export const compareVersions = (left: Version, right: Version): number => left.issue - right.issue || left.revision - right.revision;

/** Issue and revision of a document. */
export interface Version {
  readonly issue: number;
  readonly revision: number;
}
