import type { LedgerReading } from '../ledger/read-ledger.ts';
import { splitLedger } from '../ledger/read-ledger.ts';
import type { IssueLine } from '../ledger/ledger-line.ts';
import { slugOf } from '../model/slug.ts';
import { addresses, documentAddress } from '../views/addresses.ts';
import type { ChecksumReading, Checksums } from './checksums.ts';
import { publishedFiles } from './published-files.ts';
import type { PageClaim } from './read-page.ts';

/** Something in a published site that is not as it was published. */
export type SiteFault =
  | { readonly kind: 'changed' | 'missing' | 'extra'; readonly path: string }
  | { readonly kind: 'bad-checksum-line'; readonly line: number }
  /** A line of the ledger that does not fit the one before, or cannot be read. */
  | { readonly kind: 'ledger'; readonly line: number }
  /** The site carries no ledger, though there is one to compare with. */
  | { readonly kind: 'ledger-missing' }
  /** From this line on the site's ledger and the one that it is compared with say different things. */
  | { readonly kind: 'other-ledger'; readonly line: number }
  | { readonly kind: 'version-missing'; readonly code: string; readonly issue: number; readonly revision: number; readonly path: string }
  /** The page of a version that the ledger does not know. */
  | { readonly kind: 'version-unrecorded'; readonly path: string }
  /** A page says that it was made from another text than the ledger records for its version. */
  | { readonly kind: 'other-text'; readonly path: string };

/** How the ledger of the site stands to another one; `absent` when the site carries none, `none` when there is no other one. */
export type LedgerComparison = 'absent' | 'none' | 'same' | 'site-older' | 'site-newer' | 'different';

export interface SiteVerdict {
  readonly files: number;
  readonly versions: number;
  readonly comparison: LedgerComparison;
  readonly faults: readonly SiteFault[];
}

export interface PublishedSite {
  /** Digests of the files that are there. */
  readonly files: Checksums;
  /** What the site's own list says. */
  readonly checksums: ChecksumReading;
  /** The site's ledger; undefined when it carries none. */
  readonly ledger: LedgerReading | undefined;
  /** A ledger kept elsewhere. */
  readonly reference: LedgerReading | undefined;
  /** What the pages of documents and versions say of themselves, by path. */
  readonly claims: ReadonlyMap<string, PageClaim>;
}

/** Path of a version's page in the folder of a site. */
export const versionPath = ({ code, issue, revision }: Pick<IssueLine, 'code' | 'issue' | 'revision'>): string => `${addresses.version(slugOf(code), { issue, revision }).slice(1)}index.html`;

/** Compares a published site with its own list of digests, its ledger, and a ledger kept elsewhere. */
export const verifySite = ({ files, checksums, ledger, reference, claims }: PublishedSite): SiteVerdict => {
  const { digests, badLines } = checksums;
  const listed = [...digests].flatMap(([path, digest]): readonly SiteFault[] => {
    const found = files.get(path);
    return found === digest ? [] : [{ kind: found === undefined ? 'missing' : 'changed', path }];
  });
  const extra = [...files.keys()].filter((path) => path !== publishedFiles.checksums && !digests.has(path)).map((path): SiteFault => ({ kind: 'extra', path }));
  const issues = (ledger?.entries ?? []).flatMap(({ record }) => (record.act === 'issue' ? [record] : []));
  const { comparison, line } = compareLedgers(ledger, reference);
  return {
    files: files.size,
    versions: issues.length,
    comparison,
    faults: [
      ...badLines.map((bad): SiteFault => ({ kind: 'bad-checksum-line', line: bad })),
      ...listed,
      ...extra,
      ...(reference && !ledger ? [{ kind: 'ledger-missing' } as const] : []),
      ...[...new Set((ledger?.problems ?? []).map((problem) => problem.line))].map((bad): SiteFault => ({ kind: 'ledger', line: bad })),
      ...(comparison === 'different' ? [{ kind: 'other-ledger', line } as const] : []),
      ...issues.filter((issue) => !files.has(versionPath(issue))).map((issued): SiteFault => ({ kind: 'version-missing', code: issued.code, issue: issued.issue, revision: issued.revision, path: versionPath(issued) })),
      ...(ledger ? faultsOfPages({ files, ledger, claims }) : []),
    ],
  };
};

interface PagesInput extends Pick<PublishedSite, 'files' | 'claims'> {
  readonly ledger: LedgerReading;
}

const faultsOfPages = ({ files, ledger, claims }: PagesInput): readonly SiteFault[] => {
  // A correction stands behind the issue that it corrects, and its text takes the place of the first.
  const texts = new Map(ledger.entries.flatMap(({ record }) => (record.act === 'issue' || record.act === 'correct' ? [[versionPath(record), record.text] as const] : [])));
  return [...files.keys()].flatMap((path): readonly SiteFault[] => {
    if (VERSION_PAGE.test(path) && !texts.has(path)) return [{ kind: 'version-unrecorded', path }];
    // A page that says nothing of itself tells that its text could not be had when the site was built.
    const claim = claims.get(path);
    const isOfItsAddress = claim === undefined || path === versionPath(claim) || path === `${documentAddress(claim.code).slice(1)}index.html`;
    return isOfItsAddress && (claim === undefined || texts.get(versionPath(claim)) === claim.text) ? [] : [{ kind: 'other-text', path }];
  });
};

const VERSION_PAGE = /^van-ban\/[^/]+\/\d+\.\d+\/index\.html$/u;

const compareLedgers = (site: LedgerReading | undefined, reference: LedgerReading | undefined): { readonly comparison: LedgerComparison; readonly line: number } => {
  if (!site) return { comparison: 'absent', line: 0 };
  if (!reference) return { comparison: 'none', line: 0 };
  const [own, other] = [splitLedger(site.text).lines, splitLedger(reference.text).lines];
  const parting = own.findIndex(({ words }, index) => other[index] !== undefined && other[index].words !== words);
  if (parting !== -1) return { comparison: 'different', line: own[parting]?.line ?? 0 };
  return { comparison: own.length === other.length ? 'same' : own.length < other.length ? 'site-older' : 'site-newer', line: 0 };
};
