import { nodeHash } from '#adapters/hash/node-hash.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { readControl, type DocumentHistory } from '#core/ledger/document-control.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { readContent } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import { ledgerOfActs } from './ledger-acts.ts';

/** What these acts and files say of each code; old texts are not to be had. */
export const historiesOf = (acts: readonly LedgerAct[], files: readonly SourceFile[] = []): ReadonlyMap<string, DocumentHistory> =>
  readControl({ content: readContent(files), ledger: readLedger({ text: ledgerOfActs(acts), hash: nodeHash }), oldTexts: undefined, hash: nodeHash }).histories;
