import type { CalendarDate } from '../model/calendar-date.ts';

/** One entry of a feed in the words of its reader. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly on: CalendarDate;
  readonly href: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly summary: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly updated: CalendarDate;
  /** Address of the feed itself, and of the page that it goes with. */
  readonly selfHref: string;
  readonly pageHref: string;
  readonly entries: readonly AtomEntry[];
}

/** A feed as Atom 1.0 (RFC 4287). Addresses may be relative: a reader works them out from where it found the feed. */
export const writeAtom = ({ id, language, title, subtitle, author, updated, selfHref, pageHref, entries }: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <subtitle>${escapeXml(subtitle)}</subtitle>`,
    `  <updated>${instantOf(updated)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(selfHref)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(pageHref)}"/>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <id>${escapeXml(entry.id)}</id>`,
      `    <title>${escapeXml(entry.title)}</title>`,
      `    <updated>${instantOf(entry.on)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escapeXml(entry.href)}"/>`,
      `    <category term="${escapeXml(entry.category.term)}" label="${escapeXml(entry.category.label)}"/>`,
      `    <summary>${escapeXml(entry.summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');

/** Papers know the day and no hour: the beginning of the day in Viet Nam. */
const instantOf = (day: CalendarDate): string => `${day}T00:00:00+07:00`;

/** Signs that XML 1.0 cannot hold even when they are escaped. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escapeXml = (text: string): string => text.replaceAll(UNWRITABLE, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
