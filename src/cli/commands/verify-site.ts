import { documentsOn, shownVersionOn } from '#core/history/site-versions.ts';
import { CannotRunError } from '#core/errors.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { slugOf } from '#core/model/slug.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { addresses } from '#core/views/addresses.ts';
import { findIntegrityGaps, type IntegrityGap } from '#core/views/integrity.ts';
import { addressesFile, falseMoves, pageAddresses, vanishedAddresses } from '#core/views/vanished-addresses.ts';
import { cliWords } from '#strings/vi.ts';
import type { World } from '../wiring.ts';

/** What a build must show: worked out before it prints, for what it is made from is let go then. */
export interface ExpectedSite {
  /** Codes of the documents that have a page, a row of the register and a search entry. */
  readonly documents: readonly string[];
  /** Slugs of documents whose page only says that their words are not at hand. */
  readonly unreadable: readonly string[];
  /** Issued versions, as `CODE ISSUE.REVISION`. */
  readonly versions: readonly string[];
  readonly moved: NonNullable<NonNullable<ContentReading['registries']['addresses']>['data']>['moved'];
}

/** What the intranet must show of a content on a day: everything that was ever issued. */
export const expectedSite = ({ documents, control, registries }: ContentReading, asOf: CalendarDate): ExpectedSite => {
  const moved = (registries.addresses?.data?.moved ?? []).filter(({ audience }) => audience === 'internal');
  if (!control?.ledger) {
    return { documents: documents.flatMap(({ document }) => (document && ['issued', 'withdrawn'].includes(document.frontMatter.status) ? [document.code] : [])), unreadable: [], versions: [], moved };
  }
  const shown = documentsOn(control.histories, asOf).map(({ code }) => code);
  const known = new Set(shown);
  const histories = [...control.histories.values()];
  return {
    documents: shown,
    unreadable: histories.flatMap((history) => (shownVersionOn(history, asOf) && !known.has(history.code) ? [slugOf(history.code)] : [])),
    versions: histories.flatMap(({ code, versions }) => versions.map(({ issue, revision }) => `${code} ${issue}.${revision}`)),
    moved,
  };
};

export interface SiteVerification {
  readonly expected: ExpectedSite;
  readonly entries: readonly SearchEntry[];
  readonly site: ReturnType<World['builtSite']>;
  /** The site that is to be replaced. */
  readonly published: ReturnType<World['builtSite']>;
}

/**
 * Compares a built site with what it must show, and with the addresses of the one that it replaces.
 * @throws CannotRunError `integrity`, `address-vanished`, `address-taken`.
 */
export const verifySite = async ({ expected, entries, site, published }: SiteVerification): Promise<void> => {
  const files = await site.list();
  const register = await site.readText(`${addresses.documents.slice(1)}index.html`);
  const gaps = findIntegrityGaps({
    documents: expected.documents,
    pages: documentPages(files, expected),
    registerRows: Array.from(register.matchAll(/<tr[^>]* data-code="([^"]+)"/gu), ([, code]) => code ?? ''),
    searchEntries: entries.map(({ code }) => code),
    versions: expected.versions,
    versionPages: versionPages(files, expected),
  });
  if (gaps.length > 0) throw new CannotRunError('integrity', { details: gaps.map(gapLine).join('\n') });
  const after = pageAddresses(files);
  const [wrong] = falseMoves(expected.moved, after);
  if (wrong) throw new CannotRunError('address-moved-nowhere', { from: wrong.from, to: wrong.to ?? '' });
  const vanished = vanishedAddresses({ before: await publishedAddresses(published), after });
  if (vanished.length > 0) throw new CannotRunError('address-vanished', { addresses: vanished.join('\n'), first: vanished[0] ?? '' });
};

/** Addresses of the site that is published now; none when there is no site yet. */
export const publishedAddresses = async (published: ReturnType<World['builtSite']>): Promise<readonly string[]> => {
  try {
    return (await published.readText(addressesFile)).split('\n').filter((line) => line.startsWith('/'));
  } catch {
    // No site yet, or one of before there was such a list.
    return [];
  }
};

const documentPages = (files: readonly string[], { documents, unreadable }: ExpectedSite): readonly string[] => {
  const bySlug = new Map(documents.map((code) => [slugOf(code), code]));
  return files.flatMap((file) => {
    const slug = /^van-ban\/([^/]+)\/index\.html$/u.exec(file)?.[1];
    return slug === undefined || unreadable.includes(slug) ? [] : [bySlug.get(slug) ?? slug];
  });
};

const versionPages = (files: readonly string[], { versions }: ExpectedSite): readonly string[] => {
  const byAddress = new Map(versions.map((name) => [name.replace(/^(.*) ([\d.]+)$/u, (_, code: string, version: string) => `${slugOf(code)}/${version}`), name]));
  return files.flatMap((file) => {
    const address = /^van-ban\/([^/]+\/\d+\.\d+)\/index\.html$/u.exec(file)?.[1];
    return address === undefined ? [] : [byAddress.get(address) ?? address];
  });
};

const gapLine = ({ place, missing, extra }: IntegrityGap): string => cliWords.gap({ place: cliWords.places[place], missing: missing.join(', '), extra: extra.join(', ') });
