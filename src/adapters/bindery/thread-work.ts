import type { BindingJob, BoundSite } from '#core/print/bindery.ts';

/** What goes to the thread. */
export type ThreadOrder = { readonly kind: 'jobs'; readonly jobs: readonly BindingJob[] } | { readonly kind: 'finish'; readonly names: readonly string[] };

/** What comes back, once, at the end. */
export type ThreadAnswer =
  | { readonly kind: 'bound'; readonly site: BoundSite }
  /** An error loses its code on the way between threads. */
  | { readonly kind: 'failed'; readonly error: Error; readonly code: string };

/** Places in the memory that both sides see. */
export const seen = { done: 0, failed: 1 } as const;

/** What the thread is started with: the plan of its work, and the memory that both sides see. */
export interface ThreadStart<Plan> {
  readonly plan: Plan;
  readonly shared: Int32Array;
}
