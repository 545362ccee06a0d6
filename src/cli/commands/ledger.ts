import { CannotRunError } from '#core/errors.ts';
import { forgottenActs } from '#core/ledger/forgotten-acts.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { rebaseLedger, type RebasedLedger } from '#core/ledger/rebase-ledger.ts';
import { ledgerWords } from '#strings/vi/ledger.ts';
import { showAct } from '../reporters/ledger-acts.ts';
import type { CommandInput } from './check.ts';
import { ledgerAtRevision } from './read-controlled.ts';
import { readLedgerContent, replaceLedger, textOf, type LedgerContent } from './record-acts.ts';

/** `sotay ledger rebase`: puts the lines of two branches into one chain. @returns exit code 1 when that cannot be done. */
export const ledger = async (input: CommandInput): Promise<number> => {
  const [task, superfluous] = input.options.operands;
  if (task !== 'rebase' || superfluous !== undefined) throw new CannotRunError('command-unknown', { command: ['ledger', ...input.options.operands].join(' ') });
  const { terminal, options, world } = input;
  const found = await readLedgerContent(input);
  const before = textOf(found.files);
  const { name, base, others } = await sourcesOf(input, found);
  const rebased = rebaseLedger({ base, others: [...others, before], hash: world.hash });
  const problem = problemOf(rebased, name);
  if (rebased.kind !== 'rebased' || problem !== undefined) {
    terminal.print(problem ?? '');
    return 1;
  }
  if (rebased.text === before) {
    const isWhole = !readLedger({ text: before, hash: world.hash }).problems.some(({ kind }) => kind === 'chain-broken');
    terminal.print(isWhole ? ledgerWords.rebase.inOrder : ledgerWords.rebase.brokenAt(name));
    return isWhole ? 0 : 1;
  }
  const { kept, appended, dropped } = rebased;
  terminal.print(
    [
      ledgerWords.rebase.kept({ lines: kept, onto: name }),
      ...(appended.length === 0 ? [] : [ledgerWords.rebase.appended, ...appended.map((act, index) => `  ${ledgerWords.line(kept + index + 1)}: ${showAct(act, found.content)}`)]),
      ...(dropped === 0 ? [] : [ledgerWords.rebase.dropped(dropped)]),
    ].join('\n'),
  );
  if (options.dryRun) {
    terminal.print(ledgerWords.nothingWritten);
    return 0;
  }
  await replaceLedger({ input, root: found.root, before, after: rebased.text });
  terminal.print(ledgerWords.rebase.written);
  return 0;
};

const problemOf = (rebased: RebasedLedger, onto: string): string | undefined => {
  if (rebased.kind === 'unreadable') return rebased.lines.map(ledgerWords.rebase.unreadable).join('\n');
  if (rebased.kind === 'clash') return rebased.clashes.map((clash) => ledgerWords.rebase.clash[clash.reason]({ ...clash, onto })).join('\n');
  return undefined;
};

interface Sources {
  /** Name of the revision whose ledger comes first. */
  readonly name: string;
  readonly base: string;
  /** Committed ledgers whose acts must not be lost. */
  readonly others: readonly string[];
}

/**
 * What comes first: the revision asked for; while a merge is open, the other side; else what is committed. A merge that was committed with
 * two chains in one ledger is taken apart again.
 */
const sourcesOf = async ({ options, world }: CommandInput, { root, files }: LedgerContent): Promise<Sources> => {
  const at = (revision: string) => world.readAtRevision({ folder: root, revision, path: ledgerPath });
  const head = await at('HEAD');
  if (head.kind === 'refused') throw new CannotRunError('repository-refused', { revision: 'HEAD' });
  if (head.kind === 'unreadable') throw new CannotRunError('revision-unreadable', { revision: 'HEAD' });
  const committed = head.kind === 'text' ? [head.text] : [];
  if (options.onto !== undefined) return { name: options.onto, base: (await ledgerAtRevision({ root, against: options.onto, now: textOf(files), world })).text, others: committed };
  const other = await at('MERGE_HEAD');
  if (other.kind === 'text') return { name: 'MERGE_HEAD', base: other.text, others: committed };
  if (head.kind === 'no-git' || head.kind === 'no-repository') throw new CannotRunError('no-repository', { revision: 'HEAD' });
  const [merged, own] = await Promise.all([at('HEAD^2'), at('HEAD^1')]);
  const isTorn = (text: string) => readLedger({ text, hash: world.hash }).problems.some(({ kind }) => kind === 'chain-broken');
  if (merged.kind === 'text' && own.kind === 'text' && committed.some(isTorn) && !isTorn(merged.text)) return { name: 'HEAD^2', base: merged.text, others: [own.text] };
  // A merge was committed with the ledger of one side alone.
  const isOneSided = (text: string): boolean => forgottenActs({ now: committed[0] ?? '', before: text, beside: own.kind === 'text' ? own.text : undefined, hash: world.hash }).length > 0;
  if (merged.kind === 'text' && committed.length > 0 && isOneSided(merged.text)) return { name: 'HEAD^2', base: merged.text, others: committed };
  return { name: committed.length === 0 ? '' : 'HEAD', base: committed[0] ?? '', others: [] };
};
