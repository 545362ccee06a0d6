import type { ContentReading } from '#core/parse/read-content.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { CommandInput } from './check.ts';
import type { EarlyComparing } from './compare-early.ts';
import type { PrintedSite } from './print-site.ts';
import type { SearchWords } from './search-words-of.ts';
import type { World } from '../wiring.ts';

/** What the pages of a site are made from. */
export interface PagesInput extends Pick<CommandInput, 'options' | 'world'> {
  /** Content that has been checked. */
  readonly reading: ContentReading;
  readonly asOf: CalendarDate;
  /** Name of the commit that the content comes from. */
  readonly commit: string | undefined;
  /** The program that prints. */
  readonly press: { readonly folder: string; readonly digest: string };
  /** Versions that are being compared already. */
  readonly early?: EarlyComparing | undefined;
}

/** A site that is being written. */
export type SiteWriter = ReturnType<World['siteWriter']>;

/** A site that is finished but not published. */
export interface FinishedSite {
  readonly folder: string;
  readonly printed: PrintedSite;
  /** The site that is to be replaced. */
  readonly published: ReturnType<World['builtSite']>;
}

/** What one site does its own way; the steps are the same for all. */
export interface SitePages {
  /** Documents that it shows. */
  readonly documents: number;
  /** Words that its search knows beside those of the documents. */
  readonly searchWords: SearchWords;
  /** Prints every page of a site into a folder; once, for what the pages are made from is let go then. */
  readonly print: (folder: string) => Promise<PrintedSite>;
  /** Writes what the site is verified by, the last of its files. */
  readonly prove: (site: SiteWriter, printed: PrintedSite) => void;
  /**
   * @returns sentences on what a person should look at, none as a rule.
   * @throws CannotRunError when the site must not be published.
   */
  readonly verify: (site: FinishedSite) => Promise<readonly string[]>;
}
