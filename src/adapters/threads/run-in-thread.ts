import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** Whether a second thread has a processor of its own. */
export const hasSpareProcessor = (): boolean => availableParallelism() > 1;

/**
 * Runs a module in a thread of its own and resolves to the one message that it posts.
 * @param data what the module finds in `workerData`; buffers that are shared stay shared.
 * @throws what ends the thread before it has posted anything.
 */
export const runInThread = (module: URL, data: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(module, { workerData: data });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`${module.pathname}: ${code}`)));
  });

/** Takes numbers from 0 upwards, each once among all threads that hold the same counter. */
export const takeFrom = (counter: SharedArrayBuffer): (() => number) => {
  const view = new Int32Array(counter);
  return () => Atomics.add(view, 0, 1);
};

/** A counter for `takeFrom`. */
export const sharedCounter = (): SharedArrayBuffer => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/** Gives the one answer of a module that runs in a thread. */
export const answerFromThread = (answer: unknown): void => {
  // Threads have no origin, which the rule asks for with windows in mind.
  const { postMessage } = parentPort ?? {};
  postMessage?.call(parentPort, answer);
};
