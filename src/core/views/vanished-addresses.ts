import type { MovedAddress } from '../model/registries.ts';

interface AddressComparison {
  /** Addresses of the site that is published now. */
  readonly before: readonly string[];
  /** Addresses of the site that is to take its place, tombstones among them. */
  readonly after: readonly string[];
}

/** Published addresses that would lead nowhere. A published address never vanishes: links, papers and QR codes name it. */
export const vanishedAddresses = ({ before, after }: AddressComparison): readonly string[] => {
  const kept = new Set(after);
  return before.filter((address) => !kept.has(address));
};

type Move = Pick<MovedAddress, 'from' | 'to'>;

/** Moved addresses whose old address still has a page of its own, or whose new one has none. */
export const falseMoves = (moved: readonly Move[], pages: readonly string[]): readonly Move[] => {
  const all = new Set(pages);
  const from = new Set(moved.map((move) => move.from));
  return moved.filter(({ to }) => to !== undefined && (!all.has(to) || from.has(to)));
};

/** Addresses of pages among the files of a site. */
export const pageAddresses = (files: readonly string[]): readonly string[] => files.flatMap((file) => (file === 'index.html' ? ['/'] : file.endsWith('/index.html') ? [`/${file.slice(0, -'index.html'.length)}`] : []));

/** Name of the list of addresses that a site carries, for the next build to keep. */
export const addressesFile = 'addresses.txt';
