import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A start tag of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One HTML file of a built site. */
export interface HtmlPage {
  /** Path of the file in the site's folder. */
  readonly path: string;
  /** Address below the base path: `/van-ban/qt-tp-01/`. */
  readonly address: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** What portals put into pages of their own: a fragment and the page of a frame. */
export const isForPortals = ({ path }: Pick<HtmlPage, 'path'>): boolean => /^cong-bo\/(?:khung\/index|nhung)\.html$/u.test(path);

/** Data that a browser hands to others and never runs. */
export const isDataBlock = ({ name, attributes }: Tag): boolean => name === 'script' && attributes['type'] === 'application/ld+json';

const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/giu;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/gu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references of HTML, of those that our pages use, as characters. */
export const decodeHtml = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name?.toLowerCase() ?? ''] ?? whole;
  });

/** The start tags of a page in their order. Our pages quote `<` and `>` in text, so a regular expression sees what a browser sees. */
export const tagsIn = (html: string): readonly Tag[] =>
  Array.from(html.replaceAll(/<!--[\s\S]*?-->/gu, '').matchAll(TAG), ([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', double, single, bare]) => [key.toLowerCase(), decodeHtml(double ?? single ?? bare ?? '')]),
    ),
  }));

/** What a reader sees of some HTML: its text, one space between words. */
export const textOf = (html: string): string => decodeHtml(html.replaceAll(/<[^>]*>/gu, ' ')).replaceAll(/\s+/gu, ' ').trim();

/** Every HTML page of a built site, by path. */
export const readPages = async (folder: string): Promise<readonly HtmlPage[]> => {
  const names = await readdir(folder, { recursive: true });
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.html')).toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const html = await readFile(join(folder, path), 'utf8');
      return { path, address: `/${path.replace(/(?:^|(?<=\/))index\.html$/u, '')}`, html, tags: tagsIn(html) };
    }),
  );
};

/** The page at an address. @throws Error when there is none. */
export const pageAt = (pages: readonly HtmlPage[], address: string): HtmlPage => {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`no page at ${address}`);
  return page;
};
