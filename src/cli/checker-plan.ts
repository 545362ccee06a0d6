import type { SourceFile } from '#core/ports.ts';

/** What the thread that judges beside the command is given. */
export interface CheckerPlan {
  readonly files: readonly SourceFile[];
  /** Absolute path of the content folder. */
  readonly root: string;
}
