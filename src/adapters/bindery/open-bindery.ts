import { Worker } from 'node:worker_threads';
import type { Bindery, BindingJob, BoundSite } from '#core/print/bindery.ts';
import { seen, type ThreadAnswer, type ThreadOrder, type ThreadStart } from './thread-work.ts';

/** Pages that may wait to be written: enough that neither side waits for the other, and little beside the memory of a build. */
const MOST_UNDONE = 100;

/** Pages that go over together: each sending wakes the other thread, which on few processors takes this one's place. */
const BATCH = 16;

/** Opens a bindery in a thread of its own that runs `program`, which calls `serveBindery` with a plan. */
export const openBindery = <Plan>(program: URL, plan: Plan): Bindery => {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const thread = new Worker(program, { workerData: { plan, shared } satisfies ThreadStart<Plan> });
  let given = 0;
  const answer = new Promise<BoundSite>((resolve, reject) => {
    const fail = (error: Error): void => {
      Atomics.store(shared, seen.failed, 1);
      Atomics.notify(shared, seen.done);
      reject(error);
    };
    thread.once('message', (message: ThreadAnswer) => (message.kind === 'bound' ? resolve(message.site) : fail(message.code === '' ? message.error : Object.assign(message.error, { code: message.code }))));
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`bindery ${code}`)));
  });
  // Told by `finish`.
  answer.catch(() => {});
  const send = (order: ThreadOrder, moved: readonly ArrayBuffer[] = []): void => thread.postMessage(order, [...moved]);
  let gathered: BindingJob[] = [];
  const sendGathered = (): void => {
    if (gathered.length > 0) send({ kind: 'jobs', jobs: gathered }, [...new Set(gathered.flatMap(movable))]);
    gathered = [];
  };
  return {
    take: async (job) => {
      given += 1;
      gathered.push(job);
      if (gathered.length < BATCH) return;
      sendGathered();
      for (;;) {
        const done = Atomics.load(shared, seen.done);
        if (Atomics.load(shared, seen.failed) !== 0) throw new Error('bindery');
        if (given - done < MOST_UNDONE) break;
        const more = Atomics.waitAsync(shared, seen.done, done);
        if (more.async) await more.value;
      }
    },
    finish: (names) => {
      sendGathered();
      send({ kind: 'finish', names });
      return answer;
    },
  };
};

/** Memory that goes over instead of being copied; that in which Node puts many small buffers stays. */
const movable = (job: BindingJob): readonly ArrayBuffer[] => {
  if (job.kind === 'folder') return [];
  const { buffer } = job.kind === 'again' ? job.page.page.bytes : job.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength !== Buffer.poolSize ? [buffer] : [];
};
