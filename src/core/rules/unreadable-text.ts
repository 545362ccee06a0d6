import type { Diagnostic } from '../diagnostic.ts';
import { whyUnreadable, type ControlledVersion } from '../ledger/document-control.ts';
import { versionName } from '../ledger/ledger-line.ts';
import type { OldText, OldTextStore } from '../ports.ts';
import { placeOfLine } from './each-history.ts';

interface Unreadable {
  readonly version: ControlledVersion;
  /** What Git answered for its text. */
  readonly old: OldText;
  readonly store: OldTextStore;
}

/** Says of one issued text that cannot be read again what the check says of all of them. */
export const unreadableText = ({ version, old, store }: Unreadable): Diagnostic => {
  const { recorded, texts, code } = version;
  // Git has the bytes, and they are not what the line records.
  const reason = old.kind === 'text' ? 'differs' : old.kind === 'corrupt' ? 'corrupt' : whyUnreadable(store);
  const isOfStore = reason !== 'differs' && reason !== 'corrupt' && reason !== 'not-found';
  const isWithoutGit = reason === 'no-git' || reason === 'no-repository';
  return {
    ruleId: isWithoutGit ? 'old-texts-unavailable' : 'old-text-missing',
    severity: 'error',
    location: placeOfLine(texts.at(-1)?.entry.line ?? version.issued.line),
    params: isOfStore ? { words: '1', problem: reason } : { words: code, version: versionName(version), problem: reason, blob: recorded.blob, path: recorded.path },
  };
};
