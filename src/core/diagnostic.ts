import type { RuleId } from './rules/rule-ids.ts';

/** A place in a file of the content folder: 1-based line and column, columns counted in UTF-16 units as editors do. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

/** Values that fill the sentences of a rule; the offending words always stand under `words` when there are any. */
export type DiagnosticParams = Readonly<Record<string, string | number | readonly string[]>>;

/** One finding as data; reporters and pages word it from the catalogue. */
export interface Diagnostic {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly location: Location;
  readonly params: DiagnosticParams;
  /** Other places that take part, such as the first of two equal codes. */
  readonly related?: readonly Location[];
}

/** Orders findings by file, line, column, rule: the order every reporter prints. */
export const compareDiagnostics = (left: Diagnostic, right: Diagnostic): number =>
  compareText(left.location.file, right.location.file) ||
  left.location.line - right.location.line ||
  left.location.column - right.location.column ||
  compareText(left.ruleId, right.ruleId) ||
  compareText(JSON.stringify(left.params), JSON.stringify(right.params));

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
