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
export const ruleThemes = ['file', 'front-matter', 'identity', 'sign-off', 'revision', 'reference', 'citation', 'time', 'text', 'structure', 'wording', 'confidentiality', 'system', 'ledger', 'settings'] as const;
export type RuleTheme = (typeof ruleThemes)[number];

/**
 * What the findings at a document rest on:
 * - `document`: the document itself and the registries;
 * - `index`: besides, the data and the headings of all documents and the texts that explain its words or that its data relates it to (`textsLookedInto`);
 * - `agency`: anything.
 * The first two kinds need not be asked again about a document while these stay the same.
 */
export const ruleReaches = ['document', 'index', 'agency'] as const;
export type RuleReach = (typeof ruleReaches)[number];

/** One check of the content. Pure: same content, same findings. It reports on what is judged (`judgedDocuments`, `judgedRegistries`) and may look at everything within its reach. */
export interface Rule {
  readonly id: RuleId;
  readonly theme: RuleTheme;
  readonly reach: RuleReach;
  readonly severity: Severity;
  /** Whether an agency may switch it off with a reason; what keeps content readable and harmless stays on. */
  readonly switchable: boolean;
  readonly check: (content: ContentReading) => readonly Finding[];
}
