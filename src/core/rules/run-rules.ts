import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
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

/** Runs every rule over the content. Pure; one rule's findings never depend on another's. */
export const runRules = (content: ContentReading): RuleRun => {
  const switches = new Map<string, Switch>((content.registries.checks?.data?.switches ?? []).map(({ rule, level, reason }) => [rule, { level, reason }]));
  const diagnostics: Diagnostic[] = [];
  const switched: RuleRun['switched'][number][] = [];
  for (const rule of rules) {
    const chosen = rule.switchable ? switches.get(rule.id) : undefined;
    const findings = rule.check(content);
    if (chosen) switched.push({ ruleId: rule.id, ...chosen, silenced: chosen.level === 'off' ? findings.length : 0 });
    if (chosen?.level === 'off') continue;
    for (const finding of findings) diagnostics.push({ ruleId: rule.id, severity: severityOf(rule, chosen), ...finding });
  }
  return { diagnostics: diagnostics.toSorted(compareDiagnostics), switched };
};

const severityOf = (rule: Rule, chosen: Switch | undefined): Diagnostic['severity'] => (chosen ? 'warning' : rule.severity);
