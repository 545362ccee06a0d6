import type { TextFacts } from '../library/library-document.ts';
import type { DocumentFindings, KeptReach } from './find-all.ts';

/** A document by its path, and the reaches of the rules that are still to judge it. */
export interface Unjudged {
  readonly path: string;
  readonly reaches: readonly KeptReach[];
}

/** What was found at one document. */
export interface Judged {
  readonly path: string;
  readonly findings: readonly (readonly [reach: KeptReach, findings: DocumentFindings])[];
  /** What its text says of others; undefined when it cannot be read. */
  readonly facts: TextFacts | undefined;
}

/** Groups that two judge together, each taking the next one that nobody has. */
export interface SharedGroups {
  /** Number of a group that is now the caller's to judge; undefined when none is left. */
  readonly take: () => number | undefined;
  /** What the other one found in the groups that it took. To be asked for when none is left. @throws Error when it could not finish. */
  readonly judged: () => Promise<readonly Judged[]>;
}

/** Judges documents beside the caller, from the same files. */
export interface Checker {
  readonly share: (groups: readonly (readonly Unjudged[])[]) => SharedGroups;
  /** What the checker has read in a text, as soon as it has told it. */
  readonly factsOf: (path: string) => TextFacts | undefined;
  /** To be called at the end, whatever happened before; a second time does nothing. */
  readonly close: () => Promise<void>;
}
