/** The controlled documents Sotay knows: where each kind lives, its level (DOMAIN: four levels) and what an issued one must carry. */
export const documentKinds = [
  { kind: 'policy', folder: 'policy', level: 1, isReviewed: true, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'preparedBy', 'reviewedBy', 'approvedBy', 'decision'] },
  { kind: 'objectives', folder: 'objectives', level: 1, isReviewed: true, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'preparedBy', 'reviewedBy', 'approvedBy'] },
  { kind: 'manual', folder: 'manual', level: 1, isReviewed: true, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'preparedBy', 'reviewedBy', 'approvedBy', 'decision'] },
  { kind: 'system-procedure', folder: 'procedures/system', level: 2, isReviewed: true, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'preparedBy', 'reviewedBy', 'approvedBy', 'decision'] },
  { kind: 'internal-procedure', folder: 'procedures/internal', level: 2, isReviewed: true, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'preparedBy', 'reviewedBy', 'approvedBy', 'decision'] },
  { kind: 'process', folder: 'processes', level: 2, isReviewed: true, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'preparedBy', 'reviewedBy', 'approvedBy', 'decision'] },
  { kind: 'instruction', folder: 'instructions', level: 3, isReviewed: true, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'preparedBy', 'reviewedBy', 'approvedBy', 'decision'] },
  { kind: 'form', folder: 'forms', level: 4, isReviewed: true, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'approvedBy', 'decision'] },
  { kind: 'decision', folder: 'decisions', level: 4, isReviewed: false, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'approvedBy'] },
  { kind: 'declaration', folder: 'declarations', level: 4, isReviewed: false, requiredWhenIssued: ['issuedOn', 'effectiveFrom', 'approvedBy', 'decision'] },
] as const;

export type DocumentKind = (typeof documentKinds)[number]['kind'];

/** Keys that a document must carry once its status is `issued`. */
export type IssuedKey = (typeof documentKinds)[number]['requiredWhenIssued'][number];

export interface DocumentKindEntry {
  readonly kind: DocumentKind;
  /** Folder under the content root, with `/` between parts. */
  readonly folder: string;
  readonly level: 1 | 2 | 3 | 4;
  /** Whether the text is looked at again each period; a decision is done once it is signed. */
  readonly isReviewed: boolean;
  readonly requiredWhenIssued: readonly IssuedKey[];
}

const byKind = new Map<string, DocumentKindEntry>(documentKinds.map((entry) => [entry.kind, entry]));

/** The entry of a kind in `documentKinds`. */
export const documentKindEntry = (kind: DocumentKind): DocumentKindEntry => {
  const entry = byKind.get(kind);
  if (!entry) throw new RangeError(`no entry for kind ${kind}`);
  return entry;
};
