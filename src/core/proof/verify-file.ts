import { compareVersions, type CorrectLine, type IssueLine, type Version } from '../ledger/ledger-line.ts';
import type { LedgerReading } from '../ledger/read-ledger.ts';
import { dayAfter, type CalendarDate } from '../model/calendar-date.ts';
import { slugOf } from '../model/slug.ts';
import { addresses } from '../views/addresses.ts';
import type { PublishedArticle, PublishedSummary } from './article-list.ts';
import type { Checksums } from './checksums.ts';
import type { PageClaim } from './read-page.ts';

/** A version as a verdict names it. */
export interface ProvenVersion extends Version {
  readonly code: string;
  readonly title: string;
  readonly issuedOn: CalendarDate;
  readonly effectiveFrom: CalendarDate;
  /** Day of the correction whose text this is. */
  readonly correctedOn: CalendarDate | undefined;
  /** Day of a later correction of the same version. */
  readonly correctedLater: CalendarDate | undefined;
  /** The next version that ever applies. */
  readonly next: (Version & { readonly effectiveFrom: CalendarDate }) | undefined;
  readonly withdrawnFrom: CalendarDate | undefined;
  /** Whether it applies on any day: what is withdrawn before its first day never does. */
  readonly isEverApplied: boolean;
}

/** What a single file turns out to be. */
export type FileVerdict =
  /** Byte for byte a file of the published site. */
  | { readonly kind: 'published-file'; readonly paths: readonly string[]; readonly version: ProvenVersion | undefined }
  /** Byte for byte the text that was issued. */
  | { readonly kind: 'same-bytes'; readonly version: ProvenVersion }
  /** The same words; blanks, line ends or Unicode forms differ. */
  | { readonly kind: 'same-text'; readonly version: ProvenVersion }
  /** Byte for byte a picture that goes with a text. */
  | { readonly kind: 'attachment'; readonly path: string; readonly versions: readonly ProvenVersion[] }
  /** The words of a saved page are those of a published one: of one version, or of several that say the same. */
  | { readonly kind: 'same-article'; readonly versions: readonly ProvenVersion[] }
  /** Says that it is a version, and its words are not those of that version. */
  | { readonly kind: 'differs'; readonly version: ProvenVersion }
  /** Says that it is a version that the ledger does not know. */
  | { readonly kind: 'never-issued'; readonly code: string; readonly claimed: Version | undefined; readonly known: readonly Version[] }
  /** Bears the name of a picture that the ledger knows with other bytes. */
  | { readonly kind: 'attachment-differs'; readonly path: string; readonly versions: readonly ProvenVersion[] }
  /** A page that was made from the recorded text, by its own word; nothing here tells whether its words were changed since. */
  | { readonly kind: 'claim-only'; readonly version: ProvenVersion }
  | { readonly kind: 'unknown' };

/** 0 equal, 1 differs, 2 cannot tell. */
export const exitCodes: Readonly<Record<FileVerdict['kind'], 0 | 1 | 2>> = {
  'published-file': 0,
  'same-bytes': 0,
  'same-text': 0,
  attachment: 0,
  'same-article': 0,
  differs: 1,
  'never-issued': 1,
  'attachment-differs': 1,
  'claim-only': 2,
  unknown: 2,
};

export interface FileEvidence {
  /** Name of the file, without folders. */
  readonly name: string;
  readonly sha256: string;
  /** For a text with data in front: its blob id, the digest of its normalised words, and the version that its data names. */
  readonly source: { readonly blob: string; readonly text: string; readonly code: string | undefined; readonly version: Version | undefined } | undefined;
  /** For a saved page: what it says of itself, and the digests of its words and of the summary before them. */
  readonly page: { readonly claim: PageClaim | undefined; readonly article: string | undefined; readonly summary: string | undefined } | undefined;
}

export interface FileReference {
  readonly ledger: LedgerReading;
  /** Lists of a published site; undefined when only a ledger is there. */
  readonly site: { readonly checksums: Checksums; readonly articles: readonly PublishedArticle[]; readonly summaries: readonly PublishedSummary[] } | undefined;
}

/** Tells what a file equals, as far as ledger and lists can tell. */
export const verifyFile = ({ name, sha256, source, page }: FileEvidence, { ledger, site }: FileReference): FileVerdict => {
  const texts = textsOf(ledger);
  const claim = page?.claim;
  const claimed = claim && texts.find(({ record }) => sameVersion(record, claim) && record.text === claim.text);

  const paths = pathsOf(site?.checksums, sha256);
  if (paths.length > 0) return { kind: 'published-file', paths, version: claimed && proven(claimed, ledger) };
  if (source) return verifySource(source, ledger);
  const attachment = verifyAttachment({ name, sha256 }, ledger);
  if (attachment) return attachment;
  const versions = versionsOfPage(page, { ledger, site });
  if (claim === undefined) return versions.length > 0 ? { kind: 'same-article', versions } : { kind: 'unknown' };
  if (!claimed) return unrecorded(claim, { claim, ledger });
  // What a page says of itself can be written by anybody: its words must be those of the version that it names.
  const named = versions.filter((version) => sameVersion(version, claim));
  if (named.length > 0) return { kind: 'same-article', versions: named };
  return { kind: site && site.articles.length > 0 && page?.article !== undefined ? 'differs' : 'claim-only', version: proven(claimed, ledger) };
};

/** The versions whose published pages have these words, and this summary before them. */
const versionsOfPage = (page: FileEvidence['page'], { ledger, site }: FileReference): readonly ProvenVersion[] => {
  const found = new Set(site?.articles.flatMap(({ digest, version }) => (digest === page?.article && hasSummary({ version, summary: page.summary }, site.summaries) ? [version] : [])));
  const seen = new Set<string>();
  return textsOf(ledger).flatMap((entry) => {
    const address = addresses.version(slugOf(entry.record.code), entry.record).slice(1);
    if (!found.has(address) || seen.has(address)) return [];
    seen.add(address);
    return [proven(entry, ledger)];
  });
};

/** Whether a page shows the summary of its version. A list of an older build, without any, leaves it open. */
const hasSummary = ({ version, summary }: { readonly version: string; readonly summary: string | undefined }, summaries: readonly PublishedSummary[]): boolean => {
  const known = summaries.filter((listed) => listed.version === version);
  return summaries.length === 0 || (known.length === 0 ? summary === undefined : known.some(({ digest }) => digest === summary));
};

const pathsOf = (digests: Checksums | undefined, digest: string): readonly string[] => [...(digests ?? [])].flatMap(([path, known]) => (known === digest ? [path] : []));

type RecordedEntry = { readonly record: IssueLine | CorrectLine };

/** Every text that the ledger records, newest first: of equal ones the newest version is meant. */
const textsOf = ({ entries }: LedgerReading): readonly RecordedEntry[] => entries.flatMap(({ record }) => (record.act === 'issue' || record.act === 'correct' ? [{ record }] : [])).toReversed();

interface Identified extends Version {
  readonly code: string;
}

const sameCode = (left: string, right: string): boolean => left.normalize('NFC') === right.normalize('NFC');

const sameVersion = (left: Identified, right: Identified): boolean => sameCode(left.code, right.code) && compareVersions(left, right) === 0;

const verifySource = ({ blob, text, code, version }: NonNullable<FileEvidence['source']>, ledger: LedgerReading): FileVerdict => {
  const texts = textsOf(ledger);
  const sameBytes = texts.find(({ record }) => record.blob === blob);
  if (sameBytes) return { kind: 'same-bytes', version: proven(sameBytes, ledger) };
  const sameText = texts.find(({ record }) => record.text === text);
  if (sameText) return { kind: 'same-text', version: proven(sameText, ledger) };
  return code === undefined ? { kind: 'unknown' } : unrecorded({ code }, { claim: version && { code, ...version }, ledger });
};

/** A text that says which document it is, and is none that was recorded for it. */
const unrecorded = ({ code }: { readonly code: string }, { claim, ledger }: { readonly claim: Identified | undefined; readonly ledger: LedgerReading }): FileVerdict => {
  const recorded = claim && textsOf(ledger).find(({ record }) => sameVersion(record, claim));
  if (recorded) return { kind: 'differs', version: proven(recorded, ledger) };
  const known = ledger.entries.flatMap(({ record }) => (record.act === 'issue' && sameCode(record.code, code) ? [{ issue: record.issue, revision: record.revision }] : []));
  return { kind: 'never-issued', code, claimed: claim && { issue: claim.issue, revision: claim.revision }, known };
};

const verifyAttachment = ({ name, sha256 }: Pick<FileEvidence, 'name' | 'sha256'>, ledger: LedgerReading): FileVerdict | undefined => {
  const attached = textsOf(ledger).flatMap((entry) => entry.record.attachments.map((attachment) => ({ entry, ...attachment })));
  const of = (found: typeof attached) => ({ path: found[0]?.path ?? '', versions: found.map(({ entry }) => proven(entry, ledger)) });
  const same = attached.filter((attachment) => attachment.sha256 === sha256);
  if (same.length > 0) return { kind: 'attachment', ...of(same) };
  const named = attached.filter(({ path }) => path.slice(path.lastIndexOf('/') + 1) === name);
  return named.length > 0 ? { kind: 'attachment-differs', ...of(named) } : undefined;
};

const proven = ({ record }: RecordedEntry, { entries }: LedgerReading): ProvenVersion => {
  const records = entries.map((entry) => entry.record);
  const issues = records.flatMap((other) => (other.act === 'issue' && sameCode(other.code, record.code) ? [other] : []));
  const issued = issues.find((other) => sameVersion(other, record));
  const withdrawnFrom = (version: Version): CalendarDate | undefined => records.flatMap((other) => (other.act === 'withdraw' && sameCode(other.code, record.code) && compareVersions(other, version) === 0 ? [other.from] : []))[0];
  const isEverApplied = (other: Version & { readonly effectiveFrom: CalendarDate }): boolean => (withdrawnFrom(other) ?? dayAfter(other.effectiveFrom)) > other.effectiveFrom;
  const next = issues.filter((other) => compareVersions(other, record) > 0 && isEverApplied(other)).toSorted(compareVersions)[0];
  const corrections = records.flatMap((other) => (other.act === 'correct' && sameVersion(other, record) ? [other] : []));
  const later = corrections.at(-1);
  const on = record.act === 'issue' ? record.issuedOn : record.on;
  return {
    code: record.code,
    issue: record.issue,
    revision: record.revision,
    title: issued?.title ?? record.code,
    issuedOn: issued?.issuedOn ?? on,
    effectiveFrom: issued?.effectiveFrom ?? on,
    correctedOn: record.act === 'correct' ? record.on : undefined,
    correctedLater: later && later.text !== record.text ? later.on : undefined,
    next: next && { issue: next.issue, revision: next.revision, effectiveFrom: next.effectiveFrom },
    withdrawnFrom: withdrawnFrom(record),
    isEverApplied: issued === undefined || isEverApplied(issued),
  };
};
