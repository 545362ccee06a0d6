import type { DocumentKind } from './document-kinds.ts';

/** Kinds that are administrative papers (NĐ 30/2020/NĐ-CP, annex I), not documents with a cover and a revision table. */
export const paperKinds = ['decision', 'declaration'] as const satisfies readonly DocumentKind[];
export type PaperKind = (typeof paperKinds)[number];

/** Whether a kind is an administrative paper. */
export const isPaperKind = (kind: DocumentKind): kind is PaperKind => paperKinds.some((paper) => paper === kind);
