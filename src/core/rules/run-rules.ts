import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { conflictSilence } from './conflict-markers.ts';
import { findAll, type FindingKeep } from './find-all.ts';
import { frozenParams } from './frozen-texts.ts';
import { misnamedSilence } from './misnamed-documents.ts';
import { misplacedDocuments } from './misplaced-documents.ts';
import type { RuleId } from './rule-ids.ts';
import { rules } from './rule-table.ts';
import type { Rule } from './rule.ts';

type Switch = { readonly level: 'off' | 'warning'; readonly reason: string };

/** What a run of the rules found, and what the agency chose not to hear. */
export interface RuleRun {
  /** Findings in printing order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Rules switched by the agency, with the reason it wrote. */
  readonly switched: readonly { readonly ruleId: string; readonly level: 'off' | 'warning'; readonly reason: string; readonly silenced: number }[];
}

/** What a document in the wrong folder is told by the measure of a kind that it is not. */
const OF_THE_FOLDER: ReadonlySet<string> = new Set([
  'key-missing', 'key-unknown', 'issued-incomplete', 'form-code-mismatch', 'form-not-listed', 'forms-none', 'section-missing', 'placement-missing', 'placement-wrong-kind',
] satisfies readonly RuleId[]);

/**
 * Runs every rule over the content. Pure; one rule's findings never depend on another's. Of a file in the wrong folder only what holds
 * in any folder is reported: `code-pattern` says where it belongs.
 * @param keep findings of an earlier run that still hold; without it every document is judged.
 */
export const runRules = (content: ContentReading, keep?: FindingKeep): RuleRun => {
  const switches = new Map<string, Switch>((content.registries.checks?.data?.switches ?? []).map(({ rule, level, reason }) => [rule, { level, reason }]));
  const found = findAll(content, keep);
  const misplaced = new Set(switches.get('code-pattern')?.level === 'off' ? [] : [...misplacedDocuments(content).keys()].map(({ path }) => path));
  const isOfConflict = conflictSilence(content);
  const isOfMisnamed = misnamedSilence(content);
  const frozenIn = frozenParams(content);
  const diagnostics: Diagnostic[] = [];
  const switched: RuleRun['switched'][number][] = [];
  for (const rule of rules) {
    const chosen = rule.switchable ? switches.get(rule.id) : undefined;
    const findings = (found.get(rule.id) ?? []).filter((finding) => (!OF_THE_FOLDER.has(rule.id) || !misplaced.has(finding.location.file)) && !isOfConflict(rule.id, finding.location.file) && !isOfMisnamed(rule, finding));
    if (chosen) switched.push({ ruleId: rule.id, ...chosen, silenced: chosen.level === 'off' ? findings.length : 0 });
    if (chosen?.level === 'off') continue;
    for (const finding of findings) diagnostics.push({ ruleId: rule.id, severity: severityOf(rule, chosen), ...finding, params: { ...finding.params, ...frozenIn(rule.id, finding) } });
  }
  return { diagnostics: diagnostics.toSorted(compareDiagnostics), switched };
};

const severityOf = (rule: Rule, chosen: Switch | undefined): Diagnostic['severity'] => (chosen ? 'warning' : rule.severity);
