import { join, relative } from 'node:path';
import { compareDiagnostics } from '#core/diagnostic.ts';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import { appendActs, type LedgerAct } from '#core/ledger/append-acts.ts';
import { dayOfAct, isBackDated } from '#core/ledger/back-dated.ts';
import { formatCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { ledgerPath, versionName } from '#core/ledger/ledger-line.ts';
import { splitLedger } from '#core/ledger/read-ledger.ts';
import { tellAtDocument } from '#core/ledger/tell-at-document.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import { earlierByDecision } from '#core/ledger/earlier-by-decision.ts';
import { blockingFindings } from '#core/ledger/blocking-findings.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { ledgerWords } from '#strings/vi/ledger.ts';
import { textReporter } from '../reporters/text.ts';
import { showActs } from '../reporters/ledger-acts.ts';
import type { CommandInput } from './check.ts';
import { readForgotten } from './read-committed.ts';
import { readControlled } from './read-controlled.ts';
import { readContentFiles } from './read-content-files.ts';

/** A file that is written before its line is, with what changes in it. */
export interface FileRewrite {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly ({ readonly kind: 'status'; readonly status: string } | { readonly kind: 'line-ends' })[];
}

/** What is to be recorded. */
export interface RecordPlan {
  readonly acts: readonly LedgerAct[];
  readonly rewrites: readonly FileRewrite[];
  /** What comes of the acts, in words. */
  readonly outcome?: string;
}

/** The content as a command on the ledger finds it. */
export interface LedgerContent {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** What stands before a path so that it can be opened from where the command runs: `content/`. */
  readonly pathPrefix: string;
  readonly files: readonly SourceFile[];
  readonly content: ContentReading & Required<Pick<ContentReading, 'control'>>;
}

/** Reads the content folder with its versions. @throws CannotRunError when there is nothing to read; `ledger-unreadable`. */
export const readLedgerContent = async ({ options, world }: CommandInput): Promise<LedgerContent> => {
  const { root, files } = await readContentFiles({ options, world });
  // Without it no document would seem to have been issued.
  textOf(files);
  const prefix = relative(process.cwd(), root).split('\\').join('/');
  return { root, pathPrefix: prefix === '' ? '' : `${prefix}/`, files, content: await readControlled({ files, root, world }) };
};

interface Recording {
  readonly input: CommandInput;
  readonly found: LedgerContent;
  readonly plan: RecordPlan;
}

/**
 * Checks what the content would be with the new lines, shows them, and writes them: first the files, each whole, then the
 * ledger as one file put in place of the old. A run that ends in between is completed by the next.
 * @returns exit code 1 when errors of these documents or of the ledger forbid it, 0 otherwise.
 */
export const recordActs = async ({ input, found, plan }: Recording): Promise<number> => {
  const { terminal, options } = input;
  const { files, root, pathPrefix } = found;
  const { world } = input;
  const text = textOf(files);
  const after = appendActs({ text, acts: plan.acts, hash: world.hash });
  const planned = await readControlled({ files: withTexts(files, [...plan.rewrites.map(({ path, after: now }) => ({ path, text: now })), { path: ledgerPath, text: after }]), root, world });
  const firstLine = splitLedger(text).lines.length + 1;
  const { diagnostics } = runRules(planned);
  const blocking = blockingFindings({ diagnostics, content: planned, codes: plan.acts.map(({ code }) => code), firstLine });
  const tell = (told: typeof diagnostics): void => terminal.print(textReporter({ diagnostics: told, documents: plan.acts.length, switched: [], known: 0, settled: 0, pathPrefix }));
  if (blocking.length > 0) {
    tell(blocking.map((diagnostic) => tellAtDocument(diagnostic, { content: planned, firstLine, acts: plan.acts })).toSorted(compareDiagnostics));
    terminal.print(ledgerWords.refused);
    return 1;
  }
  await refuseLostLines({ root, after, world });
  terminal.print(showActs({ plan, content: found.content, pathPrefix, firstLine, isDryRun: options.dryRun }));
  // A line is never taken back: what there is to say of it is said now, not by the next check.
  const doubts = diagnostics.filter(({ location }) => location.file === ledgerPath && location.line >= firstLine);
  if (doubts.length > 0) tell(doubts);
  const warned = options.all ? [] : warningsOf(planned, { diagnostics, acts: plan.acts }).map((diagnostic) => tellAtDocument(diagnostic, { content: planned, firstLine, acts: plan.acts }));
  if (warned.length > 0) {
    terminal.print(ledgerWords.stillWarned);
    tell(warned);
  }
  const today = world.clock.today() as CalendarDate;
  const isTold = (act: LedgerAct): boolean => doubts.some(({ ruleId, params }) => ruleId === 'act-back-dated' && params['code'] === act.code);
  for (const act of plan.acts.filter((one) => isBackDated(one, today) && !isTold(one))) terminal.print(ledgerWords.backDated({ day: formatCalendarDate(dayOfAct(act) ?? today), today: formatCalendarDate(today) }));
  for (const line of sameDecisions(found, plan.acts)) terminal.print(line);
  if (options.dryRun) {
    terminal.print(ledgerWords.nothingWritten);
    return 0;
  }
  const source = world.contentFolder(root);
  for (const { path, before } of plan.rewrites) {
    const file = await source.readOne(path);
    if (file.kind !== 'text' || file.text !== before) throw new CannotRunError('file-changed', { path });
  }
  await writeAll({ input, root, plan, replace: () => replaceLedger({ input, root, before: text, after }) });
  terminal.print(ledgerWords.written(plan.acts.length));
  return 0;
};

interface Writing {
  readonly input: CommandInput;
  readonly root: string;
  readonly plan: RecordPlan;
  readonly replace: () => Promise<void>;
}

/** Writes the files, then the ledger. Where one cannot be written, those before it are put back: a file must not say issued while no line does. */
const writeAll = async ({ input, root, plan, replace }: Writing): Promise<void> => {
  const written: FileRewrite[] = [];
  try {
    for (const rewrite of plan.rewrites) {
      await write(input, join(root, rewrite.path), rewrite.after);
      written.push(rewrite);
    }
    await replace();
  } catch (error) {
    // What stops the first writing may stop this one too; the next run completes what is left.
    for (const { path, before } of written) await write(input, join(root, path), before).catch(() => undefined);
    throw error;
  }
};

/** Warnings at texts that are to be issued: the check tells them too late, when nothing in the text can be changed any more. */
const warningsOf = ({ documents }: Awaited<ReturnType<typeof readControlled>>, { diagnostics, acts }: { readonly diagnostics: ReturnType<typeof runRules>['diagnostics']; readonly acts: readonly LedgerAct[] }): ReturnType<typeof runRules>['diagnostics'] => {
  const issued = new Set(acts.flatMap(({ act, code }) => (act === 'issue' ? [code] : [])));
  const paths = new Set(documents.flatMap(({ claimedCode, path }) => (claimedCode !== undefined && issued.has(claimedCode) ? [path] : [])));
  return diagnostics.filter(({ severity, location }) => severity === 'warning' && paths.has(location.file));
};

/** Versions that name the decision by which an earlier one of theirs was issued: most often it was left standing. */
const sameDecisions = ({ content }: LedgerContent, acts: readonly LedgerAct[]): readonly string[] =>
  acts.flatMap((act) => {
    if (act.act !== 'issue') return [];
    const decision = act.decision?.code;
    const earlier = earlierByDecision(content.control.histories.get(act.code)?.versions ?? [], { decision, issuedOn: act.issuedOn });
    return decision !== undefined && earlier ? [ledgerWords.sameDecision({ code: act.code, version: versionName(act), decision, earlier: versionName(earlier) })] : [];
  });

/** A line that was committed, or is being merged, and is gone would stay gone behind new ones. @throws CannotRunError `ledger-lines-lost`. */
export const refuseLostLines = async ({ root, after, world }: { readonly root: string; readonly after: string; readonly world: CommandInput['world'] }): Promise<void> => {
  const forgotten = (await readForgotten({ root, now: after, world })).filter(({ place }) => place !== 'HEAD^2');
  const [first, ...others] = forgotten.flatMap(({ acts }) => acts);
  if (first) throw new CannotRunError('ledger-lines-lost', { count: String(others.length + 1), code: first.code, place: forgotten[0]?.place ?? '' });
};

interface Replacement {
  readonly input: CommandInput;
  readonly root: string;
  readonly before: string;
  readonly after: string;
}

/** Puts a ledger in the place of the one that was read. @throws CannotRunError `file-changed` when another command wrote it meanwhile. */
export const replaceLedger = async ({ input, root, before, after }: Replacement): Promise<void> => {
  const now = await input.world.contentFolder(root).readOne(ledgerPath);
  if ((now.kind === 'text' ? now.text : '') !== before) throw new CannotRunError('file-changed', { path: ledgerPath });
  await write(input, join(root, ledgerPath), after);
};

const write = async ({ world }: CommandInput, path: string, text: string): Promise<void> => {
  try {
    await world.writeTextFile(path, text);
  } catch (error) {
    throw cannotRunFor(error, path) ?? error;
  }
};

/** The ledger as it stands; empty when there is none. @throws CannotRunError `ledger-unreadable` when it is no text. */
export const textOf = (files: readonly SourceFile[]): string => {
  const file = files.find(({ path }) => path === ledgerPath);
  if (file !== undefined && file.kind !== 'text') throw new CannotRunError('ledger-unreadable', { path: ledgerPath });
  return file?.text ?? '';
};

/** The files with these texts in the place of what they hold. */
export const withTexts = (files: readonly SourceFile[], texts: readonly { readonly path: string; readonly text: string }[]): readonly SourceFile[] => {
  const replaced = new Map(texts.map(({ path, text }): readonly [string, SourceFile] => [path, { kind: 'text', path, text }]));
  const kept = files.map((file) => replaced.get(file.path) ?? file);
  return [...kept, ...[...replaced.values()].filter(({ path }) => !files.some((file) => file.path === path))];
};
