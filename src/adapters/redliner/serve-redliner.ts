import { parentPort, workerData } from 'node:worker_threads';
import type { RedlineOrder } from '#core/print/redliner.ts';
import type { ToldRedline } from '#core/redline/tell-redline.ts';
import type { RedlinerAnswer } from './redliner-answer.ts';

/** Does the work of a redliner in the thread that calls it, one order after another. */
export const serveRedliner = <Plan>(open: (plan: Plan) => (order: RedlineOrder) => readonly (ToldRedline | undefined)[]): void => {
  const port = parentPort;
  if (!port) throw new Error('serveRedliner is for a thread');
  const tell = open(workerData as Plan);
  const answerTo = (order: RedlineOrder): RedlinerAnswer => {
    try {
      return { kind: 'told', redlines: tell(order) };
    } catch (error) {
      return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
    }
  };
  port.on('message', (order: RedlineOrder) => port.postMessage(answerTo(order)));
};
