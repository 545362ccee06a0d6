import type { Diagnostic } from '#core/diagnostic.ts';
import { ruleTexts } from '#strings/vi/rules.ts';

/** One line a finding: place, severity, rule, sentence, remedy. */
export const showDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(({ location: { file, line, column }, severity, ruleId, params }) => {
      const { message, remedy } = ruleTexts[ruleId];
      return `${file}:${line}:${column} ${severity} ${ruleId} ${message(params)} → ${remedy(params)}\n`;
    })
    .join('');
