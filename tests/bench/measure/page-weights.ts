import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How much the document pages of a site weigh. */
export interface PageWeights {
  readonly pages: number;
  /** HTML as written, on average. */
  readonly meanBytes: number;
  /** HTML as sent, compressed, together with the style sheets of the site: half of the pages weigh less. */
  readonly medianSent: number;
  readonly heaviestSent: number;
  readonly heaviest: string;
}

const sent = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** Weighs the pages below `van-ban/`. */
export const weighPages = async (site: string): Promise<PageWeights> => {
  const assets = await readdir(join(site, '_astro')).catch(() => []);
  const styles = await Promise.all(assets.filter((name) => name.endsWith('.css')).map((name) => readFile(join(site, '_astro', name))));
  const styleBytes = styles.reduce((sum, bytes) => sum + sent(bytes), 0);
  const slugs = await readdir(join(site, 'van-ban'));
  const weights: { readonly slug: string; readonly bytes: number; readonly sent: number }[] = [];
  for (const slug of slugs) {
    const bytes = await readFile(join(site, 'van-ban', slug, 'index.html'));
    weights.push({ slug, bytes: bytes.length, sent: sent(bytes) + styleBytes });
  }
  const sorted = weights.toSorted((left, right) => left.sent - right.sent);
  const heaviest = sorted.at(-1);
  return {
    pages: slugs.length,
    meanBytes: weights.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, slugs.length),
    medianSent: sorted[Math.floor(sorted.length / 2)]?.sent ?? 0,
    heaviestSent: heaviest?.sent ?? 0,
    heaviest: heaviest?.slug ?? '',
  };
};
