import type { DiagnosticParams } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { entryMeant, type ReferredRegistry } from './registry-referred.ts';
import type { Rule } from './rule.ts';
import { shapeFindings } from './shape-findings.ts';

/** The id that stands for the name that was typed in its place. */
const idMeant = (content: ContentReading, { words, refersTo }: DiagnosticParams): DiagnosticParams => {
  if (refersTo === undefined) return {};
  const entry = entryMeant({ content, registry: refersTo as ReferredRegistry, words: String(words) });
  return entry ? { suggestion: entry.id, name: entry.name } : {};
};

/** A value of the wrong type or form. */
export const valueInvalid: Rule = {
  id: 'value-invalid',
  theme: 'front-matter',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) =>
    shapeFindings(content, ({ kind }) => kind === 'value-invalid' || kind === 'value-blank' || kind === 'root-invalid').map((finding) => ({
      ...finding,
      params: { ...finding.params, ...idMeant(content, finding.params) },
    })),
};
