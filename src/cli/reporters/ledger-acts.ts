import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { versionName, type LedgerDecision, type RecordedText, type Transition } from '#core/ledger/ledger-line.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import { ledgerWords } from '#strings/vi/ledger.ts';
import type { RecordPlan } from '../commands/record-acts.ts';

interface ShownPlan {
  readonly plan: RecordPlan;
  readonly content: ContentReading;
  readonly pathPrefix: string;
  /** Number of the first new line. */
  readonly firstLine: number;
  readonly isDryRun: boolean;
}

/** Words what is going to be recorded: each line with its document, days, people and hashes, and what changes in files before. */
export const showActs = ({ plan, content, pathPrefix, firstLine, isDryRun }: ShownPlan): string =>
  [
    ledgerWords.heading[isDryRun ? 'dryRun' : 'write'],
    ...plan.acts.flatMap((act, index) => [`  ${ledgerWords.line(firstLine + index)}: ${showAct(act, content)}`, ...detailsOf(act, { content, pathPrefix }).map((line) => `    ${line}`)]),
    ...plan.rewrites.flatMap(({ path, changes }) =>
      changes.map((change) => `  ${change.kind === 'status' ? ledgerWords.rewrites.status({ path: `${pathPrefix}${path}`, status: change.status }) : ledgerWords.rewrites['line-ends']({ path: `${pathPrefix}${path}` })}`),
    ),
    ...(plan.outcome === undefined ? [] : [`  ${plan.outcome}`]),
  ].join('\n');

/** One act in one line. */
export const showAct = (act: LedgerAct, content: ContentReading): string => {
  const title = act.act === 'issue' ? act.title : (content.control?.histories.get(act.code)?.versions.at(-1)?.title ?? '');
  return ledgerWords.acts[act.act]({ code: act.code, version: versionName(act), title });
};

const detailsOf = (act: LedgerAct, { content, pathPrefix }: Pick<ShownPlan, 'content' | 'pathPrefix'>): readonly string[] => {
  switch (act.act) {
    case 'issue':
      return [
        ledgerWords.file(`${pathPrefix}${act.path}`),
        ledgerWords.days({ issuedOn: formatCalendarDate(act.issuedOn), effectiveFrom: formatCalendarDate(act.effectiveFrom) }),
        ...decisionLine(act.decision),
        ...signOffLine(act.path, content),
        ...transitionLine(act.transition),
        ledgerWords.reason(act.reason),
        ...hashLines(act),
      ];
    case 'withdraw':
      return [ledgerWords.from(formatCalendarDate(act.from)), ...(act.acceptsGap ? [ledgerWords.gap] : []), ...decisionLine(act.decision), ledgerWords.reason(act.reason)];
    case 'correct':
      return [ledgerWords.file(`${pathPrefix}${act.path}`), ledgerWords.on(formatCalendarDate(act.on)), ledgerWords.reason(act.reason), ...hashLines(act)];
    case 'review':
      return [ledgerWords.on(formatCalendarDate(act.on)), ledgerWords.by(act), ledgerWords.note(act.note)];
    default:
      return [];
  }
};

const decisionLine = (decision: LedgerDecision | undefined): readonly string[] => (decision ? [ledgerWords.decision({ ...decision, date: formatCalendarDate(decision.date) })] : []);

/** Who signed and when, as the file says: signatures left over from the version before are seen nowhere else. */
const signOffLine = (path: string, { documents, registries }: ContentReading): readonly string[] => {
  const known = documents.find((reading) => reading.path === path)?.known;
  const signed = (['preparedBy', 'reviewedBy', 'approvedBy'] as const).flatMap((role) => {
    const { person, date } = known?.[role] ?? {};
    return person && date ? [{ role, name: registries.people?.data?.find(({ id }) => id === person)?.name ?? person, date: formatCalendarDate(date) }] : [];
  });
  return signed.length > 0 ? [ledgerWords.signOffs(signed)] : [];
};

const transitionLine = (transition: Transition | undefined): readonly string[] =>
  transition ? [ledgerWords.transition({ receivedBefore: formatCalendarDate(transition.receivedBefore), until: transition.until ? formatCalendarDate(transition.until) : '' })] : [];

const hashLines = ({ attachments, blob, text }: Pick<RecordedText, 'attachments' | 'blob' | 'text'>): readonly string[] => [...attachments.map(ledgerWords.attachment), ledgerWords.hashes({ blob, text })];
