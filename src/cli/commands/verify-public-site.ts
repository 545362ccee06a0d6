import { CannotRunError } from '#core/errors.ts';
import type { PublicSite } from '#core/public/public-site.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { publicPages } from '#core/views/public/public-address-list.ts';
import { addressesFile, falseMoves, pageAddresses, vanishedAddresses } from '#core/views/vanished-addresses.ts';
import { cliWords } from '#strings/vi.ts';
import type { World } from '../wiring.ts';
import { publishedAddresses } from './verify-site.ts';

export interface PublicVerification {
  readonly site: PublicSite;
  readonly entries: readonly SearchEntry[];
  /** The finished site. */
  readonly built: ReturnType<World['builtSite']>;
  /** The site that is to be replaced. */
  readonly published: ReturnType<World['builtSite']>;
}

/**
 * Compares a public site with what it must show: each page once and no other, each procedure and document in the search, no published
 * address gone.
 * @throws CannotRunError `integrity`, `public-address-vanished`, `address-moved-nowhere`.
 */
export const verifyPublicSite = async ({ site, entries, built, published }: PublicVerification): Promise<void> => {
  const pages = publicPages(site);
  const { movedAddresses } = site.library.registries;
  const found = pageAddresses(await built.list());
  const gaps = [
    gapLine('pages', { wanted: [...pages.map(({ address }) => address), ...movedAddresses.map(({ from }) => from)], found }),
    gapLine('search', { wanted: pages.flatMap(({ entry }) => entry ?? []), found: entries.map(({ code }) => code) }),
  ].filter((line) => line !== '');
  if (gaps.length > 0) throw new CannotRunError('integrity', { details: gaps.join('\n') });
  const [wrong] = falseMoves(movedAddresses, found);
  if (wrong) throw new CannotRunError('address-moved-nowhere', { from: wrong.from, to: wrong.to ?? '' });
  const vanished = vanishedAddresses({ before: await publishedAddresses(published), after: found });
  if (vanished.length > 0) throw new CannotRunError('public-address-vanished', { addresses: vanished.join('\n'), first: vanished[0] ?? '' });
  // The list that the next build compares itself with.
  if (!(await built.list()).includes(addressesFile)) throw new CannotRunError('integrity', { details: addressesFile });
};

const gapLine = (place: 'pages' | 'search', { wanted, found }: { readonly wanted: readonly string[]; readonly found: readonly string[] }): string => {
  const missing = wanted.filter((one) => !found.includes(one));
  const extra = found.filter((one, index) => !wanted.includes(one) || found.indexOf(one) !== index);
  return missing.length + extra.length === 0 ? '' : cliWords.gap({ place: cliWords.places[place], missing: missing.join(', '), extra: extra.join(', ') });
};
