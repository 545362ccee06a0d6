import { join } from 'node:path';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import { blockingFindings } from '#core/ledger/blocking-findings.ts';
import type { ControlledVersion } from '#core/ledger/document-control.ts';
import { issuedTextOf, restorePlaces } from '#core/ledger/restore-text.ts';
import { pictureRecords } from '#core/ledger/picture-records.ts';
import { unreadableText } from '#core/rules/unreadable-text.ts';
import type { Diagnostic } from '#core/diagnostic.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { restoreWords } from '#strings/vi/restore.ts';
import { ledgerWords } from '#strings/vi/ledger.ts';
import { textReporter } from '../reporters/text.ts';
import type { CommandInput } from './check.ts';
import { historyOf, lastVersionOf, onlyCode, shownVersion } from './ledger-arguments.ts';
import { readLedgerContent, refuseLostLines, textOf, type LedgerContent } from './record-acts.ts';

/** Where a text is kept that another one is put in place of: no reader of the content folder looks into a folder with such a name. */
const KEPT = '.replaced';

/** How many earlier copies of one file may be kept. */
const MOST_COPIES = 100;

/** One file that is to be brought back. */
interface Restoring {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Where what lies there now is copied to first; undefined when nothing of its own lies there. */
  readonly keptAt: string | undefined;
  readonly shown: string;
}

/**
 * Brings the issued text of a document, as the ledger records it, and the pictures of its versions back to their files, byte for
 * byte. What lies there now is kept beside the content.
 * @returns exit code 0 also when there is nothing to restore, 1 when something cannot be had.
 */
export const restore = async (input: CommandInput): Promise<number> => {
  const { terminal, options, world } = input;
  const code = onlyCode(input, 'restore');
  const found = await readLedgerContent(input);
  const ledger = textOf(found.files);
  const broken = blockingFindings({ diagnostics: runRules(found.content).diagnostics, content: found.content, codes: [], firstLine: Infinity });
  if (broken.length > 0) return refuse(input, found, broken);
  await refuseLostLines({ root: found.root, after: ledger, world });
  const history = historyOf(found, code);
  const version = lastVersionOf(history);
  const text = await planText({ input, found, version });
  if (text.kind === 'unreadable') return refuse(input, found, [text.finding]);
  const pictures = await planPictures({ input, found, code: history.code });
  const plan = [...(text.kind === 'restore' ? [text.restoring] : []), ...pictures.plan];
  const shown = shownVersion(version);
  if (text.kind === 'draft' && plan.length + pictures.lost.length + pictures.blocked.length === 0) throw new CannotRunError('restore-draft', { code: history.code, version: shown.version, path: `${found.pathPrefix}${text.path}` });
  if (plan.length > 0) terminal.print([restoreWords.heading[options.dryRun ? 'dryRun' : 'write'](shown), ...plan.flatMap((restoring) => linesOf(restoring, found))].join('\n'));
  for (const path of pictures.lost) terminal.print(restoreWords.pictureLost(`${found.pathPrefix}${path}`));
  for (const path of pictures.blocked) terminal.print(restoreWords.pictureBlocked(`${found.pathPrefix}${path}`));
  const exitCode = pictures.lost.length + pictures.blocked.length > 0 ? 1 : 0;
  if (plan.length === 0) {
    if (exitCode === 0) terminal.print(restoreWords.nothing(shown));
    return exitCode;
  }
  if (options.dryRun) {
    terminal.print(ledgerWords.nothingWritten);
    return exitCode;
  }
  await refuseChanged(input, found, plan);
  for (const restoring of plan) await write(input, found, restoring);
  terminal.print(restoreWords.written({ count: plan.length, kept: plan.some(({ keptAt }) => keptAt !== undefined) ? `${found.pathPrefix}${KEPT}` : '' }));
  return exitCode;
};

const linesOf = ({ path, shown, keptAt }: Restoring, { pathPrefix, files }: LedgerContent): readonly string[] => [
  `  ${restoreWords[files.some((file) => file.path === path) ? 'over' : 'anew']({ path: `${pathPrefix}${path}`, shown })}`,
  ...(keptAt === undefined ? [] : [`  ${restoreWords.kept(`${pathPrefix}${keptAt}`)}`]),
];

const refuse = ({ terminal }: CommandInput, { pathPrefix }: LedgerContent, diagnostics: readonly Diagnostic[]): number => {
  terminal.print(textReporter({ diagnostics, documents: 1, switched: [], known: 0, settled: 0, pathPrefix }));
  terminal.print(restoreWords.refused);
  return 1;
};

interface Planning {
  readonly input: CommandInput;
  readonly found: LedgerContent;
}

type TextPlan =
  | { readonly kind: 'nothing' }
  /** The file holds the next version, which nobody wants to lose; readers have the issued one. */
  | { readonly kind: 'draft'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly finding: Diagnostic }
  | { readonly kind: 'restore'; readonly restoring: Restoring };

const planText = async ({ input: { world }, found, version }: Planning & { readonly version: ControlledVersion }): Promise<TextPlan> => {
  const { content, files, root } = found;
  const history = historyOf(found, version.code);
  if (history.comparison.kind === 'same') return { kind: 'nothing' };
  if (history.comparison.kind === 'next' && history.working) return { kind: 'draft', path: history.working.path };
  const oldTexts = await world.readBlobs({ folder: root, ids: [version.recorded.blob] });
  const old = oldTexts.textOf(version.recorded.blob);
  const text = issuedTextOf({ files, version, fromGit: old.kind === 'text' ? old.text : undefined, hash: world.hash });
  if (text === undefined) return { kind: 'unreadable', finding: unreadableText({ version, old, store: oldTexts.store }) };
  for (const path of restorePlaces({ content, history, version, text })) {
    if (!liesOutside(path, found) && (await world.pathKind(join(root, path))) !== 'folder') {
      return { kind: 'restore', restoring: { path, content: text, keptAt: await keptPlace({ root, path, world }), shown: restoreWords.textShown(version.recorded.blob) } };
    }
  }
  throw new CannotRunError('no-permission', { path: join(root, version.recorded.path) });
};

/** Whether a folder on the way is a link, or may not be entered. */
const liesOutside = (path: string, { files }: LedgerContent): boolean => files.some((file) => file.kind === 'unreadable' && path.startsWith(`${file.path}/`));

interface PicturePlan {
  readonly plan: readonly Restoring[];
  /** Pictures whose bytes nobody has. */
  readonly lost: readonly string[];
  /** Pictures in whose place a folder or a link lies. */
  readonly blocked: readonly string[];
}

const planPictures = async ({ input: { world }, found, code }: Planning & { readonly code: string }): Promise<PicturePlan> => {
  const { files, root, content } = found;
  const plan: Restoring[] = [];
  const lost: string[] = [];
  const blocked: string[] = [];
  for (const { path, sha256 } of pictureRecords(content.control.histories.get(code))) {
    const isSame = (file: (typeof files)[number]): boolean => file.kind === 'asset' && file.sha256 === sha256;
    if (files.some((file) => file.path === path && isSame(file))) continue;
    const twin = files.find(isSame);
    const bytes = (twin && (await world.contentFolder(root).readPicture(twin.path))?.bytes) ?? (await world.findBytes({ folder: root, path, sha256 }));
    const isBlocked = liesOutside(path, found) || (await world.pathKind(join(root, path))) === 'folder';
    if (isBlocked) blocked.push(path);
    else if (bytes === undefined) lost.push(path);
    else plan.push({ path, content: bytes, keptAt: await keptPlace({ root, path, world }), shown: restoreWords.pictureShown(sha256) });
  }
  return { plan, lost, blocked };
};

/** Where the file that lies at a path is kept. */
const keptPlace = async ({ root, path, world }: { readonly root: string; readonly path: string; readonly world: CommandInput['world'] }): Promise<string | undefined> => {
  if (!(await world.isOwnFile(join(root, path)))) return undefined;
  for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
    const kept = `${KEPT}/${copy === 1 ? path : path.replace(/(?=\.[^./]*$|$)/u, `-${copy}`)}`;
    if ((await world.pathKind(join(root, kept))) === 'missing') return kept;
  }
  throw new CannotRunError('no-permission', { path: join(root, KEPT, path) });
};

/** @throws CannotRunError `file-changed` for a text that somebody saves while the command runs. */
const refuseChanged = async ({ world }: CommandInput, { root, files }: LedgerContent, plan: readonly Restoring[]): Promise<void> => {
  for (const { path } of plan) {
    const before = files.find((file) => file.path === path);
    const now = await world.contentFolder(root).readOne(path);
    if (before?.kind === 'text' ? now.kind !== 'text' || now.text !== before.text : before === undefined && now.kind !== 'unreadable') throw new CannotRunError('file-changed', { path });
  }
};

const write = async ({ world }: CommandInput, { root }: LedgerContent, { path, content, keptAt }: Restoring): Promise<void> => {
  const absolute = join(root, path);
  try {
    if (keptAt !== undefined) {
      await world.copyToFree(absolute, join(root, keptAt));
      // What is kept is of this machine: it does not go into the repository with the content.
      await world.writeTextFile(join(root, KEPT, '.gitignore'), '*\n');
    }
    await world.writeWhole(absolute, content);
  } catch (error) {
    throw cannotRunFor(error, absolute) ?? error;
  }
};
