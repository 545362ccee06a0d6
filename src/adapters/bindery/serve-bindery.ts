import { parentPort, workerData } from 'node:worker_threads';
import type { Binder } from '#core/print/make-binder.ts';
import { systemErrorCode } from '#core/system-error-code.ts';
import { seen, type ThreadAnswer, type ThreadOrder, type ThreadStart } from './thread-work.ts';

/** Does the work of a bindery in the thread that calls it: every job until one fails, then nothing but letting go of what is kept. */
export const serveBindery = <Plan>(open: (plan: Plan) => Binder): void => {
  const port = parentPort;
  if (!port) throw new Error('serveBindery is for a thread');
  const { plan, shared } = workerData as ThreadStart<Plan>;
  let failure: unknown;
  let binder: Binder | undefined;
  const attempt = <Result>(work: (binder: Binder) => Result): Result | undefined => {
    try {
      binder ??= open(plan);
      return work(binder);
    } catch (error) {
      failure ??= error;
      Atomics.store(shared, seen.failed, 1);
      return undefined;
    }
  };
  port.on('message', (order: ThreadOrder) => {
    if (order.kind === 'jobs') {
      for (const job of order.jobs) {
        if (failure === undefined) attempt(({ bind }) => bind(job));
      }
      Atomics.add(shared, seen.done, order.jobs.length);
      Atomics.notify(shared, seen.done);
      return;
    }
    // After a failure too: the pages that were printed are right.
    const site = attempt(({ finish }) => finish(order.names));
    const answer: ThreadAnswer = site && failure === undefined ? { kind: 'bound', site } : { kind: 'failed', error: failure instanceof Error ? failure : new Error(String(failure)), code: systemErrorCode(failure) };
    port.postMessage(answer);
    port.close();
  });
};
