/** What a column of the list may hold. */
export const listColumns = ['number', 'code', 'name', 'field', 'online', 'time', 'fee', 'decision', 'authority', 'note'] as const;
export type ListColumn = (typeof listColumns)[number];

/** A place in the file of the list. */
export interface ListPlace {
  readonly line: number;
  readonly column: number;
}

/** One administrative procedure as the province lists it; a column that the list lacks is an empty text. */
export interface ListedProcedure extends ListPlace {
  /** As written. */
  readonly code: string;
  /** Without the part that tells the province: what codes are compared by. */
  readonly shortCode: string;
  readonly name: string;
  readonly field: string;
  readonly online: string;
  readonly time: string;
  readonly fee: string;
  readonly decision: string;
  readonly authority: string;
  readonly note: string;
}

/** The province's list of administrative procedures of an agency. */
export interface ProcedureList {
  readonly columns: readonly ListColumn[];
  readonly procedures: readonly ListedProcedure[];
}

/** Why the list as a whole cannot be used. */
export const listFailures = ['empty', 'old-encoding', 'no-header', 'column-missing', 'quote-unclosed'] as const;
export type ListFailure = (typeof listFailures)[number];

/** What is wrong with one row. */
export const rowProblems = ['code-missing', 'code-malformed', 'code-repeated', 'name-missing'] as const;
export type RowProblem = (typeof rowProblems)[number];

/** Something wrong with the list. */
export interface ListProblem<Kind extends ListFailure | RowProblem = ListFailure | RowProblem> extends ListPlace {
  readonly kind: Kind;
  /** The offending words. */
  readonly words: string;
  /** What was probably meant, or the line of the other row. */
  readonly hint: string;
}

/** The list read as far as it can be. */
export interface ProcedureListReading {
  readonly path: string;
  readonly failures: readonly ListProblem<ListFailure>[];
  readonly rowProblems: readonly ListProblem<RowProblem>[];
  /** The list, when it can be used; rows without a right code are left out. */
  readonly list: ProcedureList | undefined;
}

/** Name of the list in the content folder. */
export const procedureListPath = 'tthc-list.csv';
