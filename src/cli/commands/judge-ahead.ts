import type { CheckMemoryInput, KeptCheck } from '#core/rules/kept-check.ts';
import { sharedJudging, withShares, type JudgedShare } from '#core/rules/judge-share.ts';
import type { World } from '../wiring.ts';

/** Fewer documents are judged sooner than a second thread starts. */
const WORTH_SHARING = 300;

/** What the second thread is told; it reads the folder and what was kept by itself. */
export interface JudgingOrder {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** Counts the groups of documents that have been taken. */
  readonly counter: SharedArrayBuffer;
}

export interface JudgingAhead extends CheckMemoryInput {
  readonly root: string;
  readonly world: World;
}

/**
 * Judges many documents that no earlier check knows in two threads, each taking the next group when it has done one.
 * @returns what the check is to remember before it begins; what was kept, untouched, when there is little to judge or one processor.
 */
export const judgeAhead = async ({ root, world, ...input }: JudgingAhead): Promise<KeptCheck | undefined> => {
  if (!world.hasSpareProcessor() || input.files.length < WORTH_SHARING) return input.kept;
  const counter = world.sharedCounter();
  const start = (): Promise<JudgedShare> => {
    const order: JudgingOrder = { root, counter };
    return world.runInThread(new URL('../judge-thread.ts', import.meta.url), order) as Promise<JudgedShare>;
  };
  // Where nothing is known all is to be judged, and the thread need not wait until this one has read the files.
  const early = input.kept?.program === input.program ? undefined : start();
  const { waiting, judge } = sharedJudging(input);
  if (!early && waiting.length < WORTH_SHARING) return input.kept;
  const beside = early ?? start();
  const own = judge({ paths: waiting, takeGroup: world.takeFrom(counter) });
  return withShares(input, [own, await beside]);
};
