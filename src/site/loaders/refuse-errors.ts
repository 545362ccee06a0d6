import type { ContentReading } from '#core/parse/read-content.ts';
import { runRules } from '#core/rules/run-rules.ts';

/**
 * Stops a build of content with errors, so that no document is dropped when someone builds without `sotay check` before it.
 * @throws Error naming the places; the command's report says what to do about each.
 */
export const refuseErrors = (reading: ContentReading): void => {
  const errors = runRules(reading).diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const places = errors.slice(0, 10).map(({ ruleId, location: { file, line, column } }) => `${file}:${line}:${column} ${ruleId}`);
  throw new Error(`sotay check: ${errors.length}\n${places.join('\n')}`);
};
