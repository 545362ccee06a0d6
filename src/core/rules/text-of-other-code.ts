import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import { saysSameButForCode } from '../ledger/same-but-for-code.ts';
import type { ContentReading } from '../parse/read-content.ts';

/** The issued version whose text a file is to the letter but for its code; undefined when it is none. */
export const textOfOtherCode = ({ code, working }: DocumentHistory, { control }: ContentReading): ControlledVersion | undefined => {
  if (!working || !control) return undefined;
  for (const other of control.histories.values()) {
    const last = other.versions.at(-1);
    if (other.code !== code && last?.recorded.path === working.path && last.text.kind === 'old' && saysSameButForCode(last.text.source, working.source)) return last;
  }
  return undefined;
};
