import { CannotRunError } from '#core/errors.ts';
import type { ControlledVersion, DocumentHistory } from '#core/ledger/document-control.ts';
import { decisionByCode } from '#core/ledger/issue-act.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import { standingOf } from '#core/ledger/standing.ts';
import { codesInFrontMatter } from '#core/library/cited-codes.ts';
import { addMonths, dayMeantBy, formatCalendarDate, isCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { ledgerWords } from '#strings/vi/ledger.ts';
import type { CommandInput } from './check.ts';
import { historyOf, lastVersionOf, needed, onlyCode, refuseUnsignedDecision, shownVersion } from './ledger-arguments.ts';
import { readLedgerContent, recordActs, type LedgerContent } from './record-acts.ts';

const command = 'withdraw';

/** No decision withdraws a text so long ahead; a mistyped year does, and its line could never be taken back. */
const LONGEST_MONTHS = 24;

/**
 * Records that a document is no longer valid from a day on: the version in force on that day, else the one that waits for its
 * day. The file is left as it is.
 * @returns exit code 0 also when it is recorded already, 1 when errors forbid it.
 */
export const withdraw = async (input: CommandInput): Promise<number> => {
  const { options, terminal } = input;
  const code = onlyCode(input, command);
  const reason = needed(options.reason, { command, option: '--reason' });
  const from = dayOf(needed(options.from, { command, option: '--from' }));
  const latest = addMonths(input.world.clock.today() as CalendarDate, LONGEST_MONTHS);
  if (from > latest) throw new CannotRunError('day-far', { option: '--from', date: formatCalendarDate(from) });
  const found = await readLedgerContent(input);
  const history = historyOf(found, code);
  const version = versionToWithdraw(history, from);
  if (version.withdrawal) {
    const recorded = version.withdrawal.record.from;
    terminal.print(ledgerWords.alreadyWithdrawn({ ...shownVersion(version), from: formatCalendarDate(recorded) }));
    if (recorded === from) return 0;
    terminal.print(ledgerWords.withdrawnOnOtherDay);
    return 1;
  }
  const decision = options.decision === undefined ? undefined : decisionByCode(found.content, options.decision);
  if (options.decision !== undefined && !decision) throw new CannotRunError('decision-not-found', { decision: options.decision });
  if (decision?.code !== undefined) refuseUnsignedDecision(found, decision.code);
  refuseUndoing({ input, version, from, signedOn: decision?.date });
  const users = usersOf(found, history.code);
  if (users !== '') terminal.print(ledgerWords.stillNamed({ code: history.code, by: users }));
  const { issue, revision } = version;
  const act = { act: 'withdraw', code: history.code, issue, revision, from, ...(options.acceptGap ? { acceptsGap: true as const } : {}), ...(decision ? { decision } : {}), reason } as const;
  return recordActs({ input, found, plan: { acts: [act], rewrites: [], outcome: outcomeOf({ history, version, from }) } });
};

/** Documents whose data name a code, as a sentence lists them: its line could never be taken back for them. */
const usersOf = ({ content }: LedgerContent, code: string): string =>
  content.documents
    .flatMap(({ claimedCode, kind, known }) => (claimedCode !== undefined && claimedCode !== code && kind !== 'decision' && kind !== 'declaration' && known.status !== 'withdrawn' && codesInFrontMatter(known).some((mention) => mention.code === code) ? [`«${claimedCode}»`] : []))
    .join(', ');

interface Withdrawing {
  readonly history: DocumentHistory;
  readonly version: ControlledVersion;
  readonly from: CalendarDate;
}

/** What applies when a version is withdrawn: another one goes on or comes, or nothing does any more. */
const outcomeOf = ({ history, version, from }: Withdrawing): string => {
  // One that never takes effect is as good as not issued.
  const left = from <= version.effectiveFrom ? history.versions.filter((other) => other !== version) : history.versions;
  const { inForce, pending } = standingOf({ versions: left }, from);
  const day = formatCalendarDate(from);
  if (inForce && inForce !== version) return ledgerWords.outcome.goesOn({ day, version: versionName(inForce) });
  const [next] = pending.filter((other) => other !== version);
  return next ? ledgerWords.outcome.comes({ day, version: versionName(next), on: formatCalendarDate(next.effectiveFrom) }) : ledgerWords.outcome.ends(day);
};

interface Undoing {
  readonly input: CommandInput;
  readonly version: ControlledVersion;
  readonly from: CalendarDate;
  readonly signedOn: CalendarDate | undefined;
}

/**
 * A version that has applied would by this never have applied, and the one before it would have: for every dossier since. Only a decision
 * signed before its first day says so.
 * @throws CannotRunError `withdraw-undoes`.
 */
const refuseUndoing = ({ input, version: { code, effectiveFrom, ...version }, from, signedOn }: Undoing): void => {
  const today = input.world.clock.today() as CalendarDate;
  if (from > effectiveFrom || effectiveFrom > today || (signedOn !== undefined && signedOn <= effectiveFrom)) return;
  throw new CannotRunError('withdraw-undoes', { code, version: versionName(version), date: formatCalendarDate(effectiveFrom) });
};

const dayOf = (value: string): CalendarDate => {
  if (!isCalendarDate(value)) throw new CannotRunError('day-invalid', { option: '--from', value, meant: dayMeantBy(value) });
  return value;
};

const versionToWithdraw = (history: DocumentHistory, from: CalendarDate): ControlledVersion => {
  const { inForce, pending } = standingOf(history, from);
  return inForce ?? pending[0] ?? lastVersionOf(history);
};
