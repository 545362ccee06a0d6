import type { Diagnostic } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { YamlPath } from '../parse/read-yaml.ts';
import { placeOfValue } from '../rules/places.ts';
import { ledgerPath } from './ledger-line.ts';

/** Keys of a document whose days a line of issue takes, by what is wrong with them. */
const keysOfProblems: Readonly<Record<string, YamlPath>> = {
  'same-day': ['effectiveFrom'],
  earlier: ['effectiveFrom'],
  ended: ['transition', 'until'],
  'ended-early': ['transition', 'until'],
  'received-after': ['transition', 'receivedBefore'],
  'received-never': ['transition', 'receivedBefore'],
  'nothing-before': ['transition'],
  'before-last-issue': ['issuedOn'],
  'effect-before-issue': ['effectiveFrom'],
};

interface Planned {
  /** The content as it would be. */
  readonly content: ContentReading;
  /** First line that is not written yet. */
  readonly firstLine: number;
}

/** A finding at a line that would be written, told where it can be mended: at the day in the document that the line would take. */
export const tellAtDocument = (diagnostic: Diagnostic, { content, firstLine }: Planned): Diagnostic => {
  const { ruleId, location, params, related = [] } = diagnostic;
  if ((ruleId !== 'effective-overlap' && ruleId !== 'issue-back-dated') || location.file !== ledgerPath || location.line < firstLine) return diagnostic;
  const keys = keysOfProblems[String(params['problem'])];
  const reading = content.documents.find(({ claimedCode }) => claimedCode === params['code']);
  if (!keys || !reading) return diagnostic;
  const written = related.filter(({ file, line }) => file !== ledgerPath || line < firstLine);
  return { ...diagnostic, location: placeOfValue(reading, keys), params: { ...params, planned: keys.join('.') }, related: written };
};
