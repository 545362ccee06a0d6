import { serveChecker } from '#adapters/checker/serve-checker.ts';
import { readTextFile } from '#adapters/filesystem/text-file.ts';
import { absentBlobs } from '#adapters/git/absent-blobs.ts';
import { readAtRevision } from '#adapters/git/read-at-revision.ts';
import { readAtRevisions } from '#adapters/git/read-at-revisions.ts';
import { readBlobs } from '#adapters/git/read-blobs.ts';
import { readFormerTexts } from '#adapters/git/read-former-texts.ts';
import { readMovedTexts } from '#adapters/git/read-moved-texts.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { judgeByName } from '#core/rules/share-judging.ts';
import type { CheckerPlan } from './checker-plan.ts';
import { readControlled } from './commands/read-controlled.ts';

// The wiring of the thread that judges documents beside the command: it reads the same files once more, for what was read cannot be sent.
await serveChecker(async ({ files, root }: CheckerPlan) =>
  judgeByName(await readControlled({ files, root, world: { hash: nodeHash, readBlobs, readAtRevision, readAtRevisions, readFormerTexts, readMovedTexts, absentBlobs, readTextFile } })));
