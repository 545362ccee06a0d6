import type { DocumentReading } from '../parse/document-reading.ts';
import type { ControlledVersion } from './document-control.ts';
import { compareVersions, type Version } from './ledger-line.ts';

/** How the file that bears a code today stands to the ledger; one case at a time, so that one defect gives one finding. */
export type WorkingComparison =
  | { readonly kind: 'absent' }
  /** The file does not say which version it is. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'never-issued' }
  /** The text of the last version, or that text marked as withdrawn after its withdrawal. */
  | { readonly kind: 'same' }
  /** The last version but for blanks, line ends and Unicode forms. */
  | { readonly kind: 'layout' }
  /** Claims the last version, or withdrawn the next, with a status that contradicts the ledger. */
  | { readonly kind: 'status' }
  /** Claims the last version with other words or data. */
  | { readonly kind: 'changed' }
  /** A version below the last one. */
  | { readonly kind: 'lowered' }
  /** A version that skips one. */
  | { readonly kind: 'skipped' }
  /** The next version, on its way. */
  | { readonly kind: 'next' };

interface ComparisonInput {
  readonly versions: readonly ControlledVersion[];
  readonly working: DocumentReading | undefined;
  /** Whether a text has the words that the ledger records. */
  readonly saysSame: (source: string, version: ControlledVersion) => boolean;
  /** The file as it is. */
  readonly source: string;
}

/** Compares the file with the last version of the ledger. */
export const compareWorking = ({ versions, working, saysSame, source }: ComparisonInput): WorkingComparison => {
  const last = versions.at(-1);
  if (!working) return { kind: 'absent' };
  if (!last) return { kind: 'never-issued' };
  if (last.text.kind === 'working') return { kind: last.text.sameBytes ? 'same' : 'layout' };
  const { issue, revision, status } = working.known;
  if (issue === undefined || revision === undefined) return { kind: 'unread' };
  const order = compareVersions({ issue, revision }, last);
  if (order < 0) return { kind: 'lowered' };
  // No version begins withdrawn: who types so means the one in force.
  if (order > 0 && status === 'withdrawn' && !last.withdrawal) return { kind: 'status' };
  if (order > 0) return { kind: isNextVersion({ issue, revision }, last) ? 'next' : 'skipped' };
  if (status === 'withdrawn') {
    if (!last.withdrawal) return { kind: 'status' };
    return { kind: saysSame(withStatusIssued(source), last) ? 'same' : 'changed' };
  }
  return { kind: status === 'issued' || status === undefined ? 'changed' : 'status' };
};

/** Whether a version may follow another: the next revision, or the next issue with revision 0. */
export const isNextVersion = (version: Version, last: Version): boolean =>
  (version.issue === last.issue && version.revision === last.revision + 1) || (version.issue === last.issue + 1 && version.revision === 0);

/** The front matter's status line of a document. */
const STATUS_LINE = /^(status[ \t]*:[ \t]*)(?:"[^"\n]*"|'[^'\n]*'|[^\s#]+)/mu;

/** A document with its status set to issued, every other byte as it is. */
export const withStatusIssued = (source: string): string => source.replace(STATUS_LINE, '$1issued');
