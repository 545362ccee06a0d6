import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fixturesFolder } from './fixture-agency.ts';
import { renewLedger } from './renew-ledger.ts';

/** Path in the content folder → what stands there instead; `undefined` takes the file away. */
export type AgencyEdits = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Copies the small agency to a folder, then lays files over it. What is issued then is recorded in its ledger. */
export const copyAgency = async (folder: string, edits: AgencyEdits = {}): Promise<void> => {
  await cp(join(fixturesFolder, 'agencies/small'), folder, { recursive: true });
  for (const [path, content] of Object.entries(edits)) {
    const absolute = join(folder, path);
    if (content === undefined) {
      await rm(absolute);
      continue;
    }
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, content);
  }
  await renewLedger(folder);
};
