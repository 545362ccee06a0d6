import { shownVersionOn, versionBefore } from '../history/site-versions.ts';
import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import { standingOf, transitionsOf } from '../ledger/standing.ts';
import { endOfVersion, takesEffect } from '../ledger/version-end.ts';
import type { AnyDocument, DocumentEnd } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { slugOf } from '../model/slug.ts';
import type { Redline } from '../redline/redline.ts';
import type { SummaryLine } from '../redline/render-summary.ts';
import type { ToldRedline } from '../redline/tell-redline.ts';
import { addresses } from './addresses.ts';
import { unitLink, type PlaceLink, type Version } from './document-link.ts';

/** Two versions of a document that a page compares. */
export interface ComparedPair {
  readonly history: DocumentHistory;
  readonly older: ControlledVersion;
  readonly newer: ControlledVersion;
  readonly address: string;
}

const isReadable = ({ text }: ControlledVersion): boolean => text.kind !== 'missing';

/** The pairs of versions that a site compares: each with the one before it and with the one whose place it takes, and each older one with what its day shows. */
export const comparedPairs = ({ histories, asOf }: Pick<Library, 'histories' | 'asOf'>): readonly ComparedPair[] => [...histories.values()].flatMap((history) => pairsOf(history, asOf));

/** Those of one document. */
export const pairsOf = (history: DocumentHistory, asOf: CalendarDate): readonly ComparedPair[] => {
  const slug = slugOf(history.code);
  const versions = history.versions.filter(isReadable);
  const current = versions.indexOf(shownVersionOn(history, asOf) as ControlledVersion);
  return versions.flatMap((older, index): readonly ComparedPair[] => {
    const [next, shown] = [versions[index + 1], current > index + 1 ? versions[current] : undefined];
    const heirs = versions.slice(index + 2).filter((newer) => versionBefore(newer, history) === older);
    return [
      ...(next ? [{ history, older, newer: next, address: addresses.comparison(slug, [older, next]) }] : []),
      ...heirs.map((newer) => ({ history, older, newer, address: addresses.comparison(slug, [older, newer]) })),
      ...(shown ? [{ history, older, newer: shown, address: addresses.comparisonWithCurrent(slug, older) }] : []),
    ];
  });
};

/** Where a version is compared with the one that a day shows; undefined when it is not older, or one of the two cannot be read. */
export const addressWithCurrent = (history: DocumentHistory, { version, asOf }: { readonly version: ControlledVersion; readonly asOf: CalendarDate }): string | undefined => {
  const current = shownVersionOn(history, asOf);
  return pairsOf(history, asOf).findLast(({ older, newer }) => older === version && newer === current)?.address;
};

interface ComparedVersion extends Version {
  readonly issuedOn: CalendarDate;
  readonly effectiveFrom: CalendarDate;
  readonly address: string;
  /** First day on which it is withdrawn; undefined when it never is, or was replaced by then. */
  readonly withdrawnFrom: CalendarDate | undefined;
  /** Whether it applies on any day: what is withdrawn before its first day never does. */
  readonly isEverApplied: boolean;
}

/** What a page that compares two versions shows around the redline. */
export interface ComparisonView {
  readonly code: string;
  readonly title: string;
  readonly kind: AnyDocument['kind'];
  readonly address: string;
  readonly older: ComparedVersion;
  readonly newer: ComparedVersion;
  /** Differences of writing that count as no changes. */
  readonly noise: Redline['noise'];
  /** Notice of this change; undefined when the newer version does not take the place of the older. */
  readonly notice: string | undefined;
  /** The other pairs of versions of this document. */
  readonly others: readonly { readonly older: Version; readonly newer: Version; readonly address: string }[];
}

const versionOf = (version: ControlledVersion, history: DocumentHistory): ComparedVersion => {
  const { issue, revision, issuedOn, effectiveFrom } = version;
  const end = endOfVersion(version, history);
  return {
    issue, revision, issuedOn, effectiveFrom, address: addresses.version(slugOf(history.code), { issue, revision }),
    withdrawnFrom: end?.kind === 'withdrawn' ? end.from : undefined,
    isEverApplied: takesEffect(version),
  };
};

/** Makes the frame of a comparison. */
export const comparisonView = ({ history, older, newer }: ComparedPair, { title, noise, asOf }: { readonly title: string; readonly noise: Redline['noise']; readonly asOf: CalendarDate }): ComparisonView => {
  const { code } = history;
  const slug = slugOf(code);
  return {
    code,
    title,
    kind: newer.kind,
    address: addresses.document(slug),
    older: versionOf(older, history),
    newer: versionOf(newer, history),
    noise,
    notice: versionBefore(newer, history) === older ? addresses.notice(slug, newer) : undefined,
    others: pairsOf(history, asOf)
      .filter((pair) => pair.older !== older || pair.newer !== newer)
      .map((pair) => ({ older: pair.older, newer: pair.newer, address: pair.address })),
  };
};

/** One line of a notice, with the place of the redline that shows it. */
export interface NoticeLine {
  readonly line: string;
  readonly address: string;
}

/** Whom a change concerns, with what changes for them. */
export interface ConcernedView {
  readonly name: string;
  readonly unit: PlaceLink | undefined;
  readonly lines: readonly NoticeLine[];
}

/** Notice of an issue: what changes, for whom, from when, and who confirms having received it. */
export interface NoticeView {
  readonly code: string;
  readonly title: string;
  readonly kind: AnyDocument['kind'];
  readonly version: ComparedVersion;
  /** The version whose place it takes; undefined for the first issue. */
  readonly older: ComparedVersion | undefined;
  /** How it stops to apply, as far as that is recorded. */
  readonly end: DocumentEnd | undefined;
  readonly reason: string;
  readonly decision: { readonly number: string; readonly date: CalendarDate; readonly signer: string; readonly position: string } | undefined;
  /** Which dossiers go on under the version whose place it takes: from the first day, where earlier ones follow one that is older still, before the second. */
  readonly transition: { readonly receivedFrom: CalendarDate | undefined; readonly receivedBefore: CalendarDate; readonly until?: CalendarDate | undefined; readonly note?: string | undefined } | undefined;
  readonly lines: readonly NoticeLine[];
  /** What was put right in this version after its issue. */
  readonly corrections: readonly { readonly on: CalendarDate; readonly reason: string; readonly lines: readonly string[] }[];
  readonly roles: readonly ConcernedView[];
  readonly units: readonly ConcernedView[];
  /** Units that confirm with a signature. */
  readonly receivers: readonly PlaceLink[];
  readonly comparison: string | undefined;
}

interface NoticeInput {
  readonly history: DocumentHistory;
  readonly version: ControlledVersion;
  readonly document: AnyDocument;
  /** The version whose place it takes with the comparison; undefined for the first issue or when it cannot be read. */
  readonly change: { readonly older: ControlledVersion; readonly told: ToldRedline } | undefined;
  readonly corrections: NoticeView['corrections'];
  readonly library: Library;
}

/** The rule of a version as far as no withdrawal cuts it short, beside the older ones that run on its first day. */
const transitionTold = (version: ControlledVersion, history: DocumentHistory): NoticeView['transition'] => {
  const rule = transitionsOf(history).find(({ replacedBy }) => replacedBy === version)?.rule;
  if (!rule) return undefined;
  const older = standingOf(history, version.effectiveFrom).transitions.flatMap((other) => (other.rule.receivedBefore < rule.receivedBefore ? [other.rule.receivedBefore] : []));
  return { ...rule, receivedFrom: older.toSorted().at(-1) };
};

/** Makes the notice of one issued version. */
export const noticeView = ({ history, version, document, change, corrections, library }: NoticeInput): NoticeView => {
  const { code } = history;
  const { reason, decision } = version.issued.record;
  const comparison = change && addresses.comparison(slugOf(code), [change.older, version]);
  const lines = change?.told.lines.filter(({ theme }) => theme === 'content') ?? [];
  const shown = ({ anchors: [anchor], line }: SummaryLine): NoticeLine => ({ line, address: `${comparison ?? ''}#${anchor}` });
  const linesAt = (anchors: readonly string[]): readonly NoticeLine[] => lines.filter((line) => line.anchors.some((anchor) => anchors.includes(anchor))).map(shown);
  const concerned = change?.told.concerned ?? { roles: [], units: [] };
  const receivers = [...new Set([document.frontMatter.unit, ...document.frontMatter.distribution])];
  return {
    code,
    title: document.frontMatter.title,
    kind: version.kind,
    version: versionOf(version, history),
    older: change && versionOf(change.older, history),
    end: endOfVersion(version, history),
    reason,
    decision,
    transition: transitionTold(version, history),
    lines: lines.map(shown),
    corrections,
    roles: concerned.roles.map(({ role, unit, anchors }) => ({ name: role, unit: unit === undefined ? undefined : unitLink(unit, library), lines: linesAt(anchors) })),
    units: concerned.units.filter(({ because }) => because === 'step').map(({ unit, anchors }) => ({ name: unitLink(unit, library).name, unit: unitLink(unit, library), lines: linesAt(anchors) })),
    receivers: receivers.map((unit) => unitLink(unit, library)),
    comparison,
  };
};
