import type { Diagnostic } from '#core/diagnostic.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import { runRules } from '#core/rules/run-rules.ts';

/** Every collection asks about the same reading. */
const found = new WeakMap<ContentReading, readonly Diagnostic[]>();

const errorsIn = (reading: ContentReading): readonly Diagnostic[] => {
  const before = found.get(reading);
  if (before) return before;
  const errors = runRules(reading).diagnostics.filter(({ severity }) => severity === 'error');
  found.set(reading, errors);
  return errors;
};

/**
 * Stops a build of content with errors, so that no document is dropped when someone builds without `sotay check` before it.
 * @throws Error naming the places; the command's report says what to do about each.
 */
export const refuseErrors = (reading: ContentReading): void => {
  const errors = errorsIn(reading);
  if (errors.length === 0) return;
  const places = errors.slice(0, 10).map(({ ruleId, location: { file, line, column } }) => `${file}:${line}:${column} ${ruleId}`);
  throw new Error(`sotay check: ${errors.length}\n${places.join('\n')}`);
};
