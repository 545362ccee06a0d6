import type { Diagnostic } from '#core/diagnostic.ts';
import { readContent } from '#core/parse/read-content.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { siteSettings } from './settings.ts';
import { contentSource } from './wiring.ts';

/** Findings to show on pages while writing; none in a build, which errors stop anyway. */
export const draftDiagnostics = async (): Promise<readonly Diagnostic[]> => {
  if (!import.meta.env.DEV) return [];
  const files = await contentSource(siteSettings().contentFolder).readAll();
  return runRules(readContent(files)).diagnostics;
};
