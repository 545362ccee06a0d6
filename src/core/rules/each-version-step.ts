import type { Change } from '../model/front-matter.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { Finding, Rule } from './rule.ts';

/** Two neighbouring rows of a revision table. */
export interface VersionStep {
  readonly reading: DocumentReading;
  readonly before: Change;
  readonly row: Change;
  /** Place of `row` in the table, from 0. */
  readonly index: number;
}

/** A check that compares each row of a revision table with the row before it. */
export const eachVersionStep =
  (find: (step: VersionStep) => readonly Finding[]): Rule['check'] =>
  ({ documents }) =>
    documents.flatMap((reading) => {
      const changes = reading.known.changes ?? [];
      return changes.flatMap((row, index) => {
        const before = changes[index - 1];
        return before ? find({ reading, before, row, index }) : [];
      });
    });

/** Issue and revision of a row as they are shown: `1/0`. */
export const versionOf = ({ issue, revision }: Pick<Change, 'issue' | 'revision'>): string => `${issue}/${revision}`;
