/** Ids of all rules. An id is permanent: it stands in baselines, switches, and the address of its help page. */
export const ruleIds = [
  'file-unreadable', 'file-not-text', 'file-empty', 'file-too-large', 'file-unexpected', 'registry-missing',
  'front-matter-missing', 'yaml-syntax', 'key-unknown', 'key-missing', 'value-invalid', 'date-invalid',
  'code-pattern', 'code-duplicate', 'code-not-nfc', 'slug-duplicate', 'code-contains-issue', 'id-duplicate',
  'sign-off-order', 'approver-is-drafter', 'approver-not-in-office', 'approver-without-authority', 'issued-incomplete', 'period-reversed',
  'changes-incomplete', 'changes-not-rising', 'changes-last-row', 'changes-revision-not-zero',
  'document-unknown', 'form-unknown', 'decision-unknown', 'person-unknown', 'unit-unknown', 'field-unknown', 'legal-text-unknown',
  'standard-unknown', 'clause-unknown', 'form-code-mismatch', 'figure-missing', 'anchor-unknown',
  'mdx-syntax', 'mdx-import', 'mdx-expression', 'mdx-attribute-expression', 'component-unknown', 'component-attribute', 'component-content',
  'html-not-allowed', 'html-attribute', 'link-unsafe', 'link-relative', 'image-markdown', 'heading-level', 'footnote-unmatched',
  'placement-missing', 'placement-repeated', 'placement-wrong-kind', 'text-too-complex',
  'section-missing', 'section-empty', 'heading-without-words', 'heading-unread', 'heading-repeated', 'heading-number', 'annex-missing', 'named-without-code', 'code-in-text-unknown', 'title-capitals', 'word-bullet',
  'form-not-listed', 'form-list-incomplete', 'forms-none', 'document-withdrawn', 'decision-list-mismatch', 'decision-after-issue', 'replacement-invalid', 'unit-circle', 'session-reversed',
  'clause-not-covered', 'clause-covered-and-excluded', 'exclusion-reason', 'excluded-clause-answered', 'mandatory-missing', 'policy-or-manual-count', 'unit-without-goal', 'signer-not-in-office', 'position-differs', 'heads-overlap',
  'field-options-missing',
  'citation-unknown', 'citation-malformed', 'citation-date', 'citation-issuer', 'citation-expired', 'legal-basis-expired', 'legal-basis-repeated',
  'standard-edition', 'one-stop-form-number', 'decision-date-conflict', 'decision-heading', 'text-date-impossible',
  'time-sum', 'time-over-statutory', 'time-units-mixed', 'time-unclear',
  'switch-invalid',
] as const;
export type RuleId = (typeof ruleIds)[number];
