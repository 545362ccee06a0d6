import { CannotRunError } from '#core/errors.ts';
import { withStatusIssued } from '#core/ledger/compare-working.ts';
import { isClosed } from '#core/ledger/closed.ts';
import type { DocumentHistory } from '#core/ledger/document-control.ts';
import { issueActOf, type IssueAct } from '#core/ledger/issue-act.ts';
import { formatCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import type { DocumentReading } from '#core/parse/document-reading.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { ledgerWords } from '#strings/vi/ledger.ts';
import { textReporter } from '../reporters/text.ts';
import type { CommandInput } from './check.ts';
import { historyOf, lastVersionOf, refuseUnsignedDecision, shownVersion } from './ledger-arguments.ts';
import { readControlled } from './read-controlled.ts';
import { readLedgerContent, recordActs, withTexts, type FileRewrite, type LedgerContent } from './record-acts.ts';

/**
 * Records documents as issued: those named, or with `--all` every one that says it is issued and has no line yet.
 * @returns exit code 0 also when everything is recorded already, 1 when errors forbid it.
 */
export const issue = async (input: CommandInput): Promise<number> => {
  const { options, terminal } = input;
  if (options.all === (options.operands.length > 0)) throw new CannotRunError('code-missing', { command: 'issue' });
  const found = await readLedgerContent(input);
  const named = options.all ? unrecorded(found) : [...new Set(options.operands)].map((code) => historyOf(found, code));
  const open = named.filter((history) => !isRecorded(history));
  for (const history of named.filter(isRecorded)) terminal.print(ledgerWords.alreadyIssued(shownVersion(lastVersionOf(history))));
  if (open.length === 0) {
    if (options.all) terminal.print(ledgerWords.nothingToIssue);
    return 0;
  }
  const planned = open.map((history) => planIssue({ input, found, history }));
  // Errors first, of all documents together: who issues fifty at once does not want to hear of them one by one.
  const unplanned = planned.flatMap(({ act, path }) => (act ? [] : [path]));
  if (unplanned.length > 0) return refuse({ input, found, paths: unplanned, rewrites: planned.flatMap(({ rewrite }) => rewrite ?? []) });
  const acts = planned.flatMap(({ act }) => act ?? []).toSorted((left, right) => compare(left.issuedOn, right.issuedOn) || compare(rank(left), rank(right)) || compare(left.code, right.code));
  refuseUnsigned({ input, found, acts });
  refuseFormless({ found, acts });
  return recordActs({ input, found, plan: { acts, rewrites: planned.flatMap(({ rewrite }) => rewrite ?? []) } });
};

interface Unsigned {
  readonly input: CommandInput;
  readonly found: LedgerContent;
  readonly acts: readonly IssueAct[];
}

/**
 * What nobody has signed yet is not issued: its line could never be taken back.
 * @throws CannotRunError `issue-ahead` for a day that has not come, `decision-unsigned` for a decision that is still being drafted.
 */
const refuseUnsigned = ({ input: { world }, found, acts }: Unsigned): void => {
  const today = world.clock.today() as CalendarDate;
  const issued = new Set(acts.map(({ code }) => code));
  for (const { code, issuedOn, decision } of acts) {
    const day = [issuedOn, decision?.date ?? issuedOn].toSorted().at(-1) ?? issuedOn;
    if (day > today) throw new CannotRunError('issue-ahead', { code, date: formatCalendarDate(day), today: formatCalendarDate(today) });
    if (decision?.code !== undefined && !issued.has(decision.code)) refuseUnsignedDecision(found, decision.code);
  }
};

/**
 * A text whose form is still on its way would show readers a code that opens nothing. A form that says it is issued and has no line
 * is a finding of the check.
 * @throws CannotRunError `form-unissued`.
 */
const refuseFormless = ({ found, acts }: Omit<Unsigned, 'input'>): void => {
  const issued = new Set(acts.map(({ code }) => code));
  const { histories } = found.content.control;
  for (const { code } of acts) {
    const working = histories.get(code)?.working;
    const forms = [...new Set(working && 'forms' in working.known ? working.known.forms : [])].filter((form) => !issued.has(form) && isOnItsWay(histories.get(form)));
    if (forms.length > 0) throw new CannotRunError('form-unissued', { code, forms: forms.map((form) => `«${form}»`).join(', '), all: [...issued, ...forms].join(' ') });
  }
};

const isOnItsWay = (form: DocumentHistory | undefined): boolean => form?.versions.length === 0 && form.working?.known.status !== undefined && form.working.known.status !== 'issued';

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** A decision stands before what it issues. */
const rank = ({ kind }: IssueAct): string => (kind === 'decision' ? '0' : '1');

const isRecorded = ({ comparison }: DocumentHistory): boolean => comparison.kind === 'same' || comparison.kind === 'layout';

/** What is issued and has no line; a version that does not follow the last one among them, for it is refused, not passed over. */
const UNRECORDED: ReadonlySet<DocumentHistory['comparison']['kind']> = new Set(['never-issued', 'next', 'skipped', 'lowered']);

const unrecorded = ({ content }: LedgerContent): readonly DocumentHistory[] =>
  [...content.control.histories.values()].filter(({ working, comparison, versions }) => working?.known.status === 'issued' && UNRECORDED.has(comparison.kind) && !isClosed(versions));

interface IssuePlan {
  readonly path: string;
  /** Undefined when the data lack something that the line must say; the check says what. */
  readonly act: IssueAct | undefined;
  readonly rewrite: FileRewrite | undefined;
}

interface Planning {
  readonly input: CommandInput;
  readonly found: LedgerContent;
  readonly history: DocumentHistory;
}

const planIssue = ({ input, found, history }: Planning): IssuePlan => {
  const { working, code } = history;
  const file = found.files.find(({ path }) => path === working?.path);
  if (!working || file?.kind !== 'text') throw new CannotRunError('file-gone', { code });
  const { path, known } = working;
  const isOpen = (history.comparison.kind === 'never-issued' || history.comparison.kind === 'next') && !isClosed(history.versions);
  // What stands against it, a changed text or a skipped version, is a finding of the check.
  if (!isOpen) return { path, act: undefined, rewrite: undefined };
  if (known.status !== undefined && known.status !== 'issued' && known.status !== 'awaiting-approval') throw new CannotRunError('not-ready', { code, status: known.status });
  const { source, reading, rewrite } = asIssued(working, file.text);
  return { path, act: issueActOf({ content: found.content, reading, source, hash: input.world.hash }), rewrite };
};

/** The file as it is to be recorded: issued, and with the line ends that Git keeps. */
const asIssued = (working: DocumentReading, text: string): { readonly source: string; readonly reading: DocumentReading; readonly rewrite: FileRewrite | undefined } => {
  const { status } = working.known;
  const { path, kind } = working;
  const source = (status === 'awaiting-approval' ? withStatusIssued(text) : text).replaceAll(/\r\n?/gu, '\n');
  if (source === text) return { source, reading: working, rewrite: undefined };
  const changes: FileRewrite['changes'] = [...(status === 'awaiting-approval' ? [{ kind: 'status', status } as const] : []), ...(text.includes('\r') ? [{ kind: 'line-ends' } as const] : [])];
  return { source, reading: readDocument({ path, kind, text: source }), rewrite: { path, before: text, after: source, changes } };
};

interface Refusal {
  readonly input: CommandInput;
  readonly found: LedgerContent;
  readonly paths: readonly string[];
  readonly rewrites: readonly FileRewrite[];
}

/** Prints what is wrong in files that cannot be recorded, looked at as issued: what a signed text may still lack, an issued one may not. */
const refuse = async ({ input, found, paths, rewrites }: Refusal): Promise<number> => {
  const { terminal, world } = input;
  const content = await readControlled({ files: withTexts(found.files, rewrites.map(({ path, after }) => ({ path, text: after }))), root: found.root, world });
  const diagnostics = runRules(content).diagnostics.filter(({ ruleId, severity, location }) => severity === 'error' && paths.includes(location.file) && ruleId !== 'issue-unrecorded');
  if (diagnostics.length === 0) throw new CannotRunError('issue-incomplete', { path: paths.join(', ') });
  terminal.print(textReporter({ diagnostics, documents: paths.length, switched: [], known: 0, settled: 0, pathPrefix: found.pathPrefix }));
  terminal.print(ledgerWords.refused);
  return 1;
};
