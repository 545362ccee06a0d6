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
  const sheets = new Map<string, number>();
  const weightOfSheet = async (name: string): Promise<number> => {
    const known = sheets.get(name) ?? sent(await readFile(join(site, '_astro', name)));
    sheets.set(name, known);
    return known;
  };
  const slugs = (await readdir(join(site, 'van-ban'), { withFileTypes: true })).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const weights: { readonly slug: string; readonly bytes: number; readonly sent: number }[] = [];
  for (const slug of slugs) {
    const bytes = await readFile(join(site, 'van-ban', slug, 'index.html'));
    // Paper's sheet is one that a screen does not wait for.
    const links = Array.from(bytes.toString('utf8').matchAll(/<link rel="stylesheet" href="[^"]*\/_astro\/([^"]+)"(?! media="print")/gu), ([, name = '']) => name);
    const styles = await Promise.all(links.map(weightOfSheet));
    weights.push({ slug, bytes: bytes.length, sent: styles.reduce((sum, size) => sum + size, sent(bytes)) });
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
