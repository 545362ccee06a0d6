import { versionName } from '#core/ledger/ledger-line.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { addDays, firstMadeUpDay, madeUpDays, type MadeUpDocument, type MadeUpVersion } from './made-up-histories.ts';

/** Dossiers received before a day that go on under an older version. */
interface Followed {
  readonly version: MadeUpVersion;
  /** The version that says so. */
  readonly by: MadeUpVersion;
  readonly receivedBefore: CalendarDate;
  readonly until: CalendarDate | undefined;
}

/** What counts of a document on one day, and what happened on it. */
export interface LivedDay {
  readonly day: CalendarDate;
  readonly inForce: MadeUpVersion | undefined;
  readonly followed: readonly Followed[];
  /** How each version stands, by its name; none before its issue. */
  readonly states: ReadonlyMap<string, 'not-yet-effective' | 'in-force' | 'superseded' | 'withdrawn'>;
  /** Acts as `what version (other)`, without order. */
  readonly acts: readonly string[];
}

/** Which dossiers follow a version, beside those that follow others: from a day on, before another. */
const receivedUnder = ({ receivedBefore }: Pick<Followed, 'receivedBefore'>, beside: readonly Followed[]): string =>
  `${beside.flatMap((other) => (other.receivedBefore < receivedBefore ? [other.receivedBefore] : [])).toSorted().at(-1) ?? ''}<${receivedBefore}`;

const isStillborn = ({ withdrawn, effectiveFrom }: MadeUpVersion): boolean => withdrawn !== undefined && withdrawn.from <= effectiveFrom;

/**
 * Goes through a document day by day, as an agency would live through it: on its first day a version takes the place of the one in
 * force, then what is withdrawn from that day goes. Knows nothing of how the program works it out.
 */
export const livedHistory = ({ versions }: Pick<MadeUpDocument, 'versions'>): readonly LivedDay[] => {
  let inForce: MadeUpVersion | undefined;
  let followed: readonly Followed[] = [];
  const ended = new Map<MadeUpVersion, { readonly state: 'superseded' | 'withdrawn'; readonly by: MadeUpVersion | undefined }>();
  return Array.from({ length: madeUpDays + 30 }, (_, index): LivedDay => {
    const day = addDays(firstMadeUpDay, index - 5);
    const acts: string[] = [];
    const replacements: { readonly former: MadeUpVersion; readonly version: MadeUpVersion; readonly rule: MadeUpVersion['transition'] }[] = [];
    const beside = followed;
    const leave = (goes: (one: Followed) => boolean): void => {
      for (const one of followed.filter(goes)) acts.push(`transition-ended ${versionName(one.version)} ${receivedUnder(one, beside)}`);
      followed = followed.filter((one) => !goes(one));
    };
    for (const version of versions) {
      if (version.issuedOn === day) acts.push(`issued ${versionName(version)}`);
      acts.push(...version.corrected.filter((on) => on === day).map(() => `corrected ${versionName(version)}`), ...version.reviewed.filter((on) => on === day).map(() => `reviewed ${versionName(version)}`));
    }
    leave(({ until }) => until !== undefined && until < day);
    for (const version of versions) {
      if (version.effectiveFrom !== day || isStillborn(version)) continue;
      const former = inForce;
      inForce = version;
      acts.push(`effective ${versionName(version)}${former ? ` (${versionName(former)})` : ''}`);
      if (!former) continue;
      ended.set(former, { state: 'superseded', by: version });
      const rule = version.transition;
      const isCut = former.withdrawn?.from === day;
      if (rule && !isCut) followed = [...followed, { version: former, by: version, ...rule, until: rule.until }];
      replacements.push({ former, version, rule: isCut ? undefined : rule });
    }
    for (const version of versions) {
      if (version.withdrawn?.from !== day) continue;
      const before = ended.get(version);
      acts.push(`withdrawn ${versionName(version)}${before?.by ? ` (${versionName(before.by)})` : ''}`);
      const isWhole = inForce === version;
      if (isWhole) inForce = undefined;
      // With the version in force its document goes, with any other its own rules.
      leave((one) => isWhole || one.version === version || one.by === version);
      if (!before) ended.set(version, { state: 'withdrawn', by: undefined });
    }
    // Which dossiers stay with a version shows when the day is over: what they followed before may have gone with it.
    for (const { former, version, rule } of replacements) acts.push(`replaced ${versionName(former)} (${versionName(version)})${rule ? ` ${receivedUnder(rule, followed)}` : ''}`);
    const stateOf = (version: MadeUpVersion) => ended.get(version)?.state ?? (isStillborn(version) ? 'withdrawn' : inForce === version ? 'in-force' : 'not-yet-effective');
    return { day, inForce, followed, acts, states: new Map(versions.flatMap((version) => (version.issuedOn <= day ? [[versionName(version), stateOf(version)] as const] : []))) };
  });
};

/** The version that a dossier received on a day follows on a later one. */
export const followedBy = ({ followed, inForce }: LivedDay, received: CalendarDate): MadeUpVersion | undefined =>
  followed.toSorted((left, right) => (left.receivedBefore < right.receivedBefore ? -1 : 1)).find(({ receivedBefore }) => received < receivedBefore)?.version ?? inForce;
