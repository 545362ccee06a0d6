import { join } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import { actsOnceTold } from '#core/ledger/acts-once-told.ts';
import { committedBlobs, ledgerOf, neededBlobs, readControl, type DocumentControl, type EarlierLedger } from '#core/ledger/document-control.ts';
import { readCommitted } from './read-committed.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { sharesTexts } from '#core/ledger/shares-texts.ts';
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
  readonly world: Pick<World, 'hash' | 'readBlobs' | 'absentBlobs' | 'readMovedTexts' | 'readAtRevision' | 'readAtRevisions' | 'readFormerTexts' | 'readTextFile'>;
}

/**
 * Reads the content with its versions: the ledger, and from Git the old texts that no file holds, in one process.
 * @throws CannotRunError `revision-unknown`, `revision-unreadable`, `repository-refused` or `no-repository` when a revision is asked for that cannot be read.
 */
export const readControlled = async ({ files, root, against, isHeldAgainstGit = false, published, keptOf, factsOf, digestOf, world }: ControlledSource): Promise<ContentReading & Required<Pick<ContentReading, 'control'>>> => {
  const content = readContent(files, { keptOf, factsOf });
  const { hash } = world;
  const ledger = ledgerOf(content, hash);
  const ids = neededBlobs({ content, ledger, hash });
  const oldTexts = ids.length === 0 ? undefined : await world.readBlobs({ folder: root, ids });
  const earlier = [
    ...(against === undefined ? [] : [await ledgerAtRevision({ root, against, now: ledger?.text ?? '', world })]),
    ...(published === undefined ? [] : await publishedLedger(published, world)),
  ];
  const held = isHeldAgainstGit ? await heldAgainstGit({ root, ledger, world }) : {};
  return { ...content, control: readControl({ content, ledger, oldTexts, earlier, ...held, hash, digestOf }) };
};

interface Holding {
  readonly root: string;
  readonly ledger: DocumentControl['ledger'];
  readonly world: ControlledSource['world'];
}

/** What Git says of the ledger: in the last commit, in a merge, in the history behind them. */
const heldAgainstGit = async ({ root, ledger, world }: Holding): Promise<Partial<Pick<DocumentControl, 'forgotten' | 'lost' | 'unheld' | 'uncommitted'>>> => {
  const { head, forgotten } = await readCommitted({ root, now: ledger?.text ?? '', world });
  if (!ledger) return { forgotten };
  const former = await world.readFormerTexts({ folder: root, path: ledgerPath });
  const lost = actsOnceTold({ now: ledger.text, former, hash: world.hash });
  if (head !== undefined) return { forgotten, lost, uncommitted: await world.absentBlobs({ folder: root, ids: committedBlobs({ ledger, committed: head }) }) };
  const { kind } = await world.readAtRevision({ folder: root, revision: 'HEAD', path: ledgerPath });
  return { forgotten, lost, unheld: kind === 'unreadable' || kind === 'refused' ? kind : undefined };
};

interface Revision {
  readonly root: string;
  readonly against: string;
  /** The ledger as it stands. */
  readonly now: string;
  readonly world: Pick<World, 'hash' | 'readAtRevision' | 'readMovedTexts'>;
}

/** The ledger at a revision, wherever the content folder lay then; empty when there was none. */
export const ledgerAtRevision = async ({ root, against, now, world }: Revision): Promise<EarlierLedger> => {
  const file = await world.readAtRevision({ folder: root, revision: against, path: ledgerPath });
  if (file.kind === 'revision-unknown') throw new CannotRunError('revision-unknown', { revision: against });
  if (file.kind === 'unreadable') throw new CannotRunError('revision-unreadable', { revision: against });
  if (file.kind === 'refused') throw new CannotRunError('repository-refused', { revision: against });
  if (file.kind === 'no-git' || file.kind === 'no-repository') throw new CannotRunError('no-repository', { revision: against });
  return { source: 'revision', name: against, text: file.kind === 'text' ? file.text : await movedLedger({ root, against, now, world }) };
};

/** The ledger that lay in another folder, by the texts that both record; empty when there was none. */
const movedLedger = async ({ root, against, now, world }: Revision): Promise<string> => {
  const entriesOf = (text: string) => readLedger({ text, hash: world.hash }).entries;
  const moved = await world.readMovedTexts({ folder: root, revision: against, path: ledgerPath });
  return moved.find((text) => sharesTexts(entriesOf(text), entriesOf(now))) ?? '';
};

/** The ledger that a published site carries; nothing when there is no site, or none with a ledger. */
const publishedLedger = async (folder: string, world: Pick<World, 'readTextFile'>): Promise<readonly EarlierLedger[]> => {
  try {
    return [{ source: 'published', name: folder, text: await world.readTextFile(join(folder, ledgerPath)) }];
  } catch {
    return [];
  }
};
