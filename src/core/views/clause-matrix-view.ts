import type { Library } from '../library/library.ts';
import { documentLink, type DocumentLink } from './document-link.ts';

/** One clause of the standard and how the agency answers it. */
export interface ClauseRow {
  readonly number: string;
  readonly title: string;
  /** Depth in the standard: 1 for `4`, 2 for `4.1`. */
  readonly depth: number;
  /** `heading`: a clause answered through its parts; `gap`: nothing answers it. */
  readonly state: 'covered' | 'excluded' | 'gap' | 'heading';
  /** How the clause is met, or why it is excluded. */
  readonly text: string | undefined;
  readonly documents: readonly DocumentLink[];
}

/** Clause by clause: described, excluded with a reason, or left open. */
export interface ClauseMatrixView {
  readonly designation: string;
  readonly rows: readonly ClauseRow[];
  readonly covered: number;
  readonly excluded: number;
  readonly gaps: number;
}

/** Makes the matrix from the manual's tables and from the clauses that each document names. */
export const clauseMatrixView = (library: Library): ClauseMatrixView => {
  const clauses = library.standard?.clauses ?? [];
  const manuals = library.documents.flatMap((document) => (document.kind === 'manual' ? [document.frontMatter] : []));
  const coverage = new Map(manuals.flatMap((manual) => manual.coverage.map((row) => [row.clause, row] as const)));
  const exclusions = new Map(manuals.flatMap((manual) => manual.exclusions.map((row) => [row.clause, row.reason] as const)));

  // An excluded clause takes its parts with it.
  const exclusionOf = (number: string): string | undefined =>
    [...exclusions].find(([excluded]) => number === excluded || number.startsWith(`${excluded}.`))?.[1];

  const documentsFor = (number: string): readonly DocumentLink[] => {
    const named = new Set(coverage.get(number)?.documents ?? []);
    return library.documents
      .filter(({ code, kind, frontMatter }) => named.has(code) || (kind !== 'manual' && frontMatter.clauses.includes(number)))
      .map((document) => documentLink(document, library.asOf));
  };

  const rows = clauses.map(({ number, title }): ClauseRow => {
    const documents = documentsFor(number);
    const exclusion = exclusionOf(number);
    const how = coverage.get(number)?.how;
    const hasParts = clauses.some((other) => other.number.startsWith(`${number}.`));
    const isCovered = how !== undefined || documents.length > 0;
    const state = exclusion !== undefined ? 'excluded' : isCovered ? 'covered' : hasParts ? 'heading' : 'gap';
    return { number, title, depth: number.split('.').length, state, text: exclusion ?? how, documents };
  });
  const count = (state: ClauseRow['state']): number => rows.filter((row) => row.state === state).length;
  return { designation: library.standard?.designation ?? '', rows, covered: count('covered'), excluded: count('excluded'), gaps: count('gap') };
};
