import { Worker } from 'node:worker_threads';
import { nameOfPair, type RedlineOrder, type Redliner } from '#core/print/redliner.ts';
import type { ToldRedline } from '#core/redline/tell-redline.ts';
import type { RedlinerAnswer } from './redliner-answer.ts';

interface Waiting {
  readonly resolve: (redlines: readonly (ToldRedline | undefined)[]) => void;
  readonly reject: (error: Error) => void;
}

/** Opens a redliner in a thread of its own that runs `program`, which calls `serveRedliner` with a plan. The thread starts with the first order: most builds have none. */
export const openRedliner = <Plan>(program: URL, plan: () => Plan): Redliner => {
  const waiting: Waiting[] = [];
  const told = new Map<string, Promise<ToldRedline | undefined>>();
  let failure: Error | undefined;
  let thread: Worker | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  const start = (): Worker => {
    const started = new Worker(program, { workerData: plan() });
    started.on('message', (answer: RedlinerAnswer) => {
      const first = waiting.shift();
      if (answer.kind === 'told') first?.resolve(answer.redlines);
      else first?.reject(answer.error);
    });
    started.once('error', fail);
    started.once('exit', (code) => fail(new Error(`redliner ${code}`)));
    return started;
  };
  const answerTo = (order: RedlineOrder): Promise<readonly (ToldRedline | undefined)[]> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      waiting.push({ resolve, reject });
      (thread ??= start()).postMessage(order, []);
    });
  return {
    order: (order) => {
      const answer = answerTo(order);
      for (const [index, pair] of order.pairs.entries()) {
        const redline = answer.then((redlines) => redlines[index]);
        // Told to whoever asks.
        redline.catch(() => {});
        told.set(nameOfPair(pair), redline);
      }
    },
    tell: (pair) => told.get(nameOfPair(pair)),
    forget: (pairs) => {
      for (const pair of pairs) told.delete(nameOfPair(pair));
    },
    close: async () => void (await thread?.terminate()),
  };
};
