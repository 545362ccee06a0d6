import { Worker } from 'node:worker_threads';
import type { TextFacts } from '#core/library/library-document.ts';
import type { Checker, Judged } from '#core/rules/checker.ts';
import { takeNext } from './take-next.ts';
import type { CheckerAnswer, CheckerStart } from './thread-work.ts';

/** Opens a checker in a thread of its own that runs `program`, which calls `serveChecker` with a plan. */
export const openChecker = <Plan>(program: URL, plan: Plan): Checker => {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(program, { workerData: { plan, next } satisfies CheckerStart<Plan> });
  const facts = new Map<string, TextFacts>();
  const judged: Judged[] = [];
  const done = new Promise<readonly Judged[]>((resolve, reject) => {
    thread.on('message', (answer: CheckerAnswer) => {
      if (answer.kind === 'done') return resolve(judged);
      judged.push(...answer.documents);
      for (const { path, facts: read } of answer.documents) if (read) facts.set(path, read);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`checker ${code}`)));
  });
  // Told to whoever asks.
  done.catch(() => {});
  // A command that ends before it has anything to share does not wait for the thread.
  thread.unref();
  return {
    share: (groups) => {
      let own = 0;
      thread.postMessage(groups, []);
      return {
        take: () => {
          const number = takeNext(next, groups.length);
          if (number !== undefined) own += 1;
          return number;
        },
        judged: () => {
          if (own === groups.length) return Promise.resolve([]);
          thread.ref();
          return done;
        },
      };
    },
    factsOf: (path) => facts.get(path),
    close: async () => void (await thread.terminate()),
  };
};
