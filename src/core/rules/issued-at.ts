import { isClosed } from '../ledger/closed.ts';
import type { ControlledVersion } from '../ledger/document-control.ts';
import type { ContentReading } from '../parse/read-content.ts';

/** The issued version whose file this was, where no file bears its code any more; undefined for any other file. */
export const issuedAt = ({ control }: ContentReading, path: string): ControlledVersion | undefined => {
  for (const { versions, comparison } of control?.histories.values() ?? []) {
    const last = versions.at(-1);
    if (comparison.kind === 'absent' && last?.recorded.path === path && !isClosed(versions)) return last;
  }
  return undefined;
};
