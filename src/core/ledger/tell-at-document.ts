import type { Diagnostic } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { YamlPath } from '../parse/read-yaml.ts';
import { placeOfValue } from '../rules/places.ts';
import type { LedgerAct } from './append-acts.ts';
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
  readonly acts: readonly LedgerAct[];
}

/** A finding at a text whose line is not written yet: to tell its author that it was issued and must not be touched would be wrong. */
const tellAsUnissued = (diagnostic: Diagnostic, { content, acts }: Planned): Diagnostic => {
  const { issuedCode, issuedVersion: _, ...params } = diagnostic.params;
  const code = content.documents.find(({ path }) => path === diagnostic.location.file)?.claimedCode;
  return issuedCode !== undefined && acts.some((act) => act.act === 'issue' && act.code === code) ? { ...diagnostic, params } : diagnostic;
};

/**
 * A finding of a run that was to write lines, told as it can be mended now: at a line that would be written, where the document says the
 * day that the line would take; at a text that would be issued, as one at a text that is not.
 */
export const tellAtDocument = (found: Diagnostic, planned: Planned): Diagnostic => {
  const { content, firstLine } = planned;
  const diagnostic = tellAsUnissued(found, planned);
  const { ruleId, location, params, related = [] } = diagnostic;
  if ((ruleId !== 'effective-overlap' && ruleId !== 'issue-back-dated') || location.file !== ledgerPath || location.line < firstLine) return diagnostic;
  const keys = keysOfProblems[String(params['problem'])];
  const reading = content.documents.find(({ claimedCode }) => claimedCode === params['code']);
  if (!keys || !reading) return diagnostic;
  const written = related.filter(({ file, line }) => file !== ledgerPath || line < firstLine);
  return { ...diagnostic, location: placeOfValue(reading, keys), params: { ...params, planned: keys.join('.') }, related: written };
};
