/**
 * Rules that no agency may switch: what keeps content readable, whole and harmless. Kept as a list of its own so that the rule
 * on switches need not import the table that contains it; a test compares it with the table.
 */
export const lockedRuleIds: ReadonlySet<string> = new Set([
  'file-unreadable', 'file-not-text', 'file-empty', 'file-too-large', 'conflict-marker', 'registry-missing', 'procedure-list-unreadable', 'front-matter-missing', 'yaml-syntax',
  'key-unknown', 'key-missing', 'value-invalid', 'date-invalid', 'code-duplicate', 'code-not-nfc', 'slug-duplicate', 'id-duplicate',
  'mdx-syntax', 'mdx-import', 'mdx-expression', 'mdx-attribute-expression', 'component-unknown', 'component-attribute', 'component-content',
  'html-not-allowed', 'html-attribute', 'link-unsafe', 'link-relative', 'image-markdown', 'footnote-unmatched', 'text-too-complex', 'tag-in-data',
  'issued-incomplete', 'period-reversed', 'secret-mark', 'public-refers-internal', 'public-figure-internal', 'switch-invalid',
  'ledger-missing', 'ledger-invalid', 'ledger-conflict', 'ledger-layout', 'ledger-line-repeated', 'ledger-chain-broken', 'ledger-rewritten', 'ledger-acts-lost', 'ledger-line-differs',
  'issue-unrecorded', 'issued-text-changed', 'issued-data-changed', 'issued-text-layout', 'issued-status-changed', 'issued-document-gone', 'attachment-changed',
  'version-not-next', 'withdrawn-code-reused', 'old-text-missing', 'old-texts-unavailable', 'effective-overlap', 'effective-gap', 'issue-back-dated', 'act-back-dated', 'recorded-act-unfounded', 'correction-changes-data',
]);
