import type { PageCachePlace } from '#adapters/page-cache/page-cache.ts';
import type { PrintMarks } from '#core/print/print-source.ts';

/** Where a bindery puts its files, and what it puts into its pages. */
export interface BindingPlan {
  readonly folder: string;
  readonly pages: PageCachePlace;
  readonly marks: PrintMarks;
}
