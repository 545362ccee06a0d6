import { join } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import { actsOnceTold } from '#core/ledger/acts-once-told.ts';
import { ledgerOf, neededBlobs, readControl, type EarlierLedger } from '#core/ledger/document-control.ts';
import { readForgotten } from './read-committed.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readContent, type ContentReading, type ReadElsewhere } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import type { World } from '../wiring.ts';

export interface ControlledSource extends ReadElsewhere {
  readonly files: readonly SourceFile[];
  /** Absolute path of the content folder. */
  readonly root: string;
  /** Revision whose ledger must be continued. */
  readonly against?: string | undefined;
  /** Whether the ledger is held against what Git has of it. */
  readonly isHeldAgainstGit?: boolean;
  /** Folder of a published site whose ledger must be continued. */
  readonly published?: string | undefined;
  /** Digest of the words of an old text, as an earlier check worked it out. */
  readonly digestOf?: ((blob: string) => string | undefined) | undefined;
  readonly world: Pick<World, 'hash' | 'readBlobs' | 'readAtRevision' | 'readAtRevisions' | 'readFormerTexts' | 'readTextFile'>;
}

/**
 * Reads the content with its versions: the ledger, and from Git the old texts that no file holds, in one process.
 * @throws CannotRunError `revision-unknown`, `revision-unreadable` or `no-repository` when a revision is asked for that cannot be read.
 */
export const readControlled = async ({ files, root, against, isHeldAgainstGit = false, published, keptOf, factsOf, digestOf, world }: ControlledSource): Promise<ContentReading & Required<Pick<ContentReading, 'control'>>> => {
  const content = readContent(files, { keptOf, factsOf });
  const { hash } = world;
  const ledger = ledgerOf(content, hash);
  const ids = neededBlobs({ content, ledger, hash });
  const oldTexts = ids.length === 0 ? undefined : await world.readBlobs({ folder: root, ids });
  const earlier = [
    ...(against === undefined ? [] : [await ledgerAtRevision({ root, against, world })]),
    ...(published === undefined ? [] : await publishedLedger(published, world)),
  ];
  const forgotten = isHeldAgainstGit ? await readForgotten({ root, now: ledger?.text ?? '', world }) : [];
  const lost = isHeldAgainstGit && ledger ? actsOnceTold({ now: ledger.text, former: await world.readFormerTexts({ folder: root, path: ledgerPath }), hash }) : undefined;
  return { ...content, control: readControl({ content, ledger, oldTexts, earlier, forgotten, lost, hash, digestOf }) };
};

interface Revision {
  readonly root: string;
  readonly against: string;
  readonly world: Pick<World, 'readAtRevision'>;
}

/** The ledger at a revision, empty when there was none. */
export const ledgerAtRevision = async ({ root, against, world }: Revision): Promise<EarlierLedger> => {
  const file = await world.readAtRevision({ folder: root, revision: against, path: ledgerPath });
  if (file.kind === 'revision-unknown') throw new CannotRunError('revision-unknown', { revision: against });
  if (file.kind === 'unreadable') throw new CannotRunError('revision-unreadable', { revision: against });
  if (file.kind === 'no-git' || file.kind === 'no-repository') throw new CannotRunError('no-repository', { revision: against });
  return { source: 'revision', name: against, text: file.kind === 'text' ? file.text : '' };
};

/** The ledger that a published site carries; nothing when there is no site, or none with a ledger. */
const publishedLedger = async (folder: string, world: Pick<World, 'readTextFile'>): Promise<readonly EarlierLedger[]> => {
  try {
    return [{ source: 'published', name: folder, text: await world.readTextFile(join(folder, ledgerPath)) }];
  } catch {
    return [];
  }
};
