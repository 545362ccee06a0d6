import { nodeHash } from '#adapters/hash/node-hash.ts';
import { appendActs, type LedgerAct } from '#core/ledger/append-acts.ts';
import { digestOfText } from '#core/ledger/document-control.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';

type IssueAct = Extract<LedgerAct, { readonly act: 'issue' }>;
type CorrectAct = Extract<LedgerAct, { readonly act: 'correct' }>;
type ReviewAct = Extract<LedgerAct, { readonly act: 'review' }>;
type WithdrawAct = Extract<LedgerAct, { readonly act: 'withdraw' }>;

const day = (text: string): CalendarDate => text as CalendarDate;

/** An issue of an invented instruction; only what differs need be said. */
export const issueAct = ({ issuedOn = '2026-01-26', effectiveFrom = issuedOn, ...rest }: Partial<Omit<IssueAct, 'issuedOn' | 'effectiveFrom'>> & { readonly issuedOn?: string; readonly effectiveFrom?: string } = {}): IssueAct => ({
  act: 'issue',
  code: 'HD.NB.01',
  kind: 'instruction',
  title: 'Hướng dẫn nhận hồ sơ',
  issue: 1,
  revision: 0,
  path: 'instructions/hd-nb-01.mdx',
  blob: 'a'.repeat(40),
  text: 'b'.repeat(64),
  attachments: [],
  reason: 'Ban hành lần đầu',
  ...rest,
  issuedOn: day(issuedOn),
  effectiveFrom: day(effectiveFrom),
});

/** A withdrawal of the same instruction. */
export const withdrawAct = ({ from, ...rest }: Partial<Omit<WithdrawAct, 'from'>> & { readonly from: string }): WithdrawAct => ({
  act: 'withdraw',
  code: 'HD.NB.01',
  issue: 1,
  revision: 0,
  reason: 'Thủ tục đã bãi bỏ',
  ...rest,
  from: day(from),
});

/** A correction of the same instruction. */
export const correctAct = ({ on, ...rest }: Partial<Omit<CorrectAct, 'on'>> & { readonly on: string }): CorrectAct => ({
  act: 'correct',
  code: 'HD.NB.01',
  issue: 1,
  revision: 0,
  path: 'instructions/hd-nb-01.mdx',
  blob: 'c'.repeat(40),
  text: 'd'.repeat(64),
  attachments: [],
  reason: 'Thiếu chữ',
  ...rest,
  on: day(on),
});

/** A review of the same instruction. */
export const reviewAct = ({ on, ...rest }: Partial<Omit<ReviewAct, 'on'>> & { readonly on: string }): ReviewAct => ({
  act: 'review',
  code: 'HD.NB.01',
  issue: 1,
  revision: 0,
  by: 'Lê Văn Cường',
  position: 'Chánh Văn phòng',
  note: 'Giữ nguyên',
  ...rest,
  on: day(on),
});

/** A ledger of these acts in this order, chained. */
export const ledgerOfActs = (acts: readonly LedgerAct[]): string => appendActs({ text: '', acts, hash: nodeHash });

/** What a ledger line says of this text. */
export const recordedAs = (text: string): { readonly blob: string; readonly text: string } => ({ blob: nodeHash.blobId(text), text: digestOfText(text, nodeHash) });
