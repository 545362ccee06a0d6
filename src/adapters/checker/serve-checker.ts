import { parentPort, workerData } from 'node:worker_threads';
import type { Judged, Unjudged } from '#core/rules/checker.ts';
import { takeNext } from './take-next.ts';
import type { CheckerAnswer, CheckerStart } from './thread-work.ts';

/** Does the work of a checker in the thread that calls it: reads at once, judges when it is told what. */
export const serveChecker = async <Plan>(open: (plan: Plan) => Promise<(group: readonly Unjudged[]) => readonly Judged[]>): Promise<void> => {
  const port = parentPort;
  if (!port) throw new Error('serveChecker is for a thread');
  const { plan, next } = workerData as CheckerStart<Plan>;
  const told = new Promise<readonly (readonly Unjudged[])[]>((resolve) => void port.once('message', resolve));
  const judge = await open(plan);
  const groups = await told;
  const answer = (said: CheckerAnswer): void => port.postMessage(said);
  for (let number = takeNext(next, groups.length); number !== undefined; number = takeNext(next, groups.length)) answer({ kind: 'judged', documents: judge(groups[number] ?? []) });
  answer({ kind: 'done' });
};
