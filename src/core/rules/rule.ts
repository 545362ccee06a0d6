import type { DiagnosticParams, Location, Severity } from '../diagnostic.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { RuleId } from './rule-ids.ts';

/** What a rule reports; the engine adds the rule's id and severity. */
export interface Finding {
  readonly location: Location;
  readonly params: DiagnosticParams;
  readonly related?: readonly Location[];
}

/** Themes under which rules are listed. */
export const ruleThemes = ['file', 'front-matter', 'identity', 'sign-off', 'revision', 'reference', 'citation', 'time', 'text', 'structure', 'wording', 'confidentiality', 'system', 'settings'] as const;
export type RuleTheme = (typeof ruleThemes)[number];

/** One check of the whole content. Pure: same content, same findings. */
export interface Rule {
  readonly id: RuleId;
  readonly theme: RuleTheme;
  readonly severity: Severity;
  /** Whether an agency may switch it off with a reason; what keeps content readable and harmless stays on. */
  readonly switchable: boolean;
  readonly check: (content: ContentReading) => readonly Finding[];
}
