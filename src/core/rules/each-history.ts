import type { Location } from '../diagnostic.ts';
import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import { ledgerPath } from '../ledger/ledger-line.ts';
import type { LedgerReading } from '../ledger/read-ledger.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { Finding, Rule } from './rule.ts';

/** A check that looks at one code at a time, with its versions and its file. Without a ledger it finds nothing: `ledger-missing` says so once. */
export const eachHistory =
  (find: (history: DocumentHistory, content: ContentReading) => readonly Finding[]): Rule['check'] =>
  (content) =>
    content.control?.ledger ? [...content.control.histories.values()].flatMap((history) => find(history, content)) : [];

/** A check of the ledger by itself. */
export const onLedger =
  (find: (ledger: LedgerReading, content: ContentReading) => readonly Finding[]): Rule['check'] =>
  (content) =>
    content.control?.ledger ? find(content.control.ledger, content) : [];

/** Place of a line of the ledger. */
export const placeOfLine = (line: number): Location => ({ file: ledgerPath, line, column: 1 });

/** A version with the one before it, where there is one. */
export const versionPairs = (versions: readonly ControlledVersion[]): readonly (readonly [ControlledVersion, ControlledVersion])[] =>
  versions.flatMap((version, index) => {
    const before = versions[index - 1];
    return before ? [[before, version] as const] : [];
  });
