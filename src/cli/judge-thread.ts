import { workerData } from 'node:worker_threads';
import { sharedJudging } from '#core/rules/judge-share.ts';
import type { JudgingOrder } from './commands/judge-ahead.ts';
import { world } from './wiring.ts';

const { root, counter } = workerData as JudgingOrder;
const { waiting, judge } = sharedJudging({
  kept: world.checkCache({ cacheFolder: world.cacheFolder, content: root }).read(),
  program: world.checkingProgram(),
  files: await world.contentFolder(root).readAll(),
  digest: world.shortDigest,
});
world.answerFromThread(judge({ paths: waiting, takeGroup: world.takeFrom(counter) }));
