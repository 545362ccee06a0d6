import type { Diagnostic } from '#core/diagnostic.ts';
import type { RuleRun } from '#core/rules/run-rules.ts';

/** What a check found, as data; reporters only word it. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: number;
  readonly switched: RuleRun['switched'];
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Findings of the baseline that are gone. */
  readonly settled: number;
  /** What stands before a file's path so that it can be opened from where the command runs: `content/`. */
  readonly pathPrefix: string;
}

/** Words a report; the text ends with a line end. */
export type Reporter = (report: Report) => string;

/** How many findings there are of each severity. */
export const countFindings = ({ diagnostics }: Report): { readonly errors: number; readonly warnings: number } => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
};
