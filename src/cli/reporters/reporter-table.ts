import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import type { Reporter } from './report.ts';
import { sarifReporter } from './sarif.ts';
import { textReporter } from './text.ts';

/** The reporters by the name that `--format` takes. */
export const reporters = { text: textReporter, json: jsonReporter, github: githubReporter, sarif: sarifReporter } as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof reporters;
