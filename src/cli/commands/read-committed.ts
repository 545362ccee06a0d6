import type { ForgottenActs } from '#core/ledger/document-control.ts';
import { forgottenActs } from '#core/ledger/forgotten-acts.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import type { World } from '../wiring.ts';

interface Committed {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** The ledger as it stands in the folder, or is going to. */
  readonly now: string;
  readonly world: Pick<World, 'hash' | 'readAtRevisions'>;
}

/** What Git has of the ledger, in the last commit and in what is merged with it, and the ledger no longer tells. Without Git there is nothing to tell. */
export const readForgotten = async (committed: Committed): Promise<readonly ForgottenActs[]> => (await readCommitted(committed)).forgotten;

/** The same with the ledger of the last commit; undefined when it has none, or cannot be read. */
export const readCommitted = async ({ root, now, world }: Committed): Promise<{ readonly head: string | undefined; readonly forgotten: readonly ForgottenActs[] }> => {
  const at = await world.readAtRevisions({ folder: root, revisions: ['HEAD', 'MERGE_HEAD', 'HEAD^1', 'HEAD^2'], path: ledgerPath });
  const [head, merging] = [at.get('HEAD'), at.get('MERGE_HEAD')];
  const pairs = [
    { place: 'HEAD', before: head, beside: merging },
    { place: 'MERGE_HEAD', before: merging, beside: head },
    { place: 'HEAD^2', before: at.get('HEAD^2'), beside: at.get('HEAD^1') },
  ] as const;
  const forgotten = pairs.flatMap(({ place, before, beside }) => {
    const acts = before === undefined ? [] : forgottenActs({ now, before, beside, hash: world.hash });
    return acts.length === 0 ? [] : [{ place, acts }];
  });
  return { head, forgotten };
};
