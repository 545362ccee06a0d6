import type { CalendarDate } from '../../model/calendar-date.ts';

/** A page as search engines are told of it. */
export interface SitemapPage {
  readonly location: string;
  readonly since: CalendarDate | undefined;
}

/** Writes the list of pages (sitemaps.org). */
export const writeSitemap = (pages: readonly SitemapPage[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(({ location, since }) => `<url><loc>${escapeXml(location)}</loc>${since === undefined ? '' : `<lastmod>${since}</lastmod>`}</url>`),
    '</urlset>',
    '',
  ].join('\n');

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
