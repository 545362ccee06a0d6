import type { Judged } from '#core/rules/checker.ts';

/** What the thread of a checker begins with. */
export interface CheckerStart<Plan> {
  readonly plan: Plan;
  /** Its one number is that of the next group that nobody has taken. */
  readonly next: Int32Array;
}

/** What comes back: findings after each group, and word that no group is left. */
export type CheckerAnswer =
  | { readonly kind: 'judged'; readonly documents: readonly Judged[] }
  | { readonly kind: 'done' };
