import { ledgerOf, neededBlobs, readControl } from '#core/ledger/document-control.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import type { World } from '../wiring.ts';

export interface ControlSource {
  readonly content: ContentReading;
  /** Absolute path of the content folder. */
  readonly root: string;
  readonly world: Pick<World, 'hash' | 'readBlobs'>;
}

/** A content folder with its versions: the ledger, and from Git, in one process, the old texts that no file holds. */
export const withControl = async ({ content, root, world }: ControlSource): Promise<ContentReading & Required<Pick<ContentReading, 'control'>>> => {
  const { hash } = world;
  const ledger = ledgerOf(content, hash);
  const ids = neededBlobs({ content, ledger, hash });
  const oldTexts = ids.length === 0 ? undefined : await world.readBlobs({ folder: root, ids });
  return { ...content, control: readControl({ content, ledger, oldTexts, hash }) };
};
