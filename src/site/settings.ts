import { resolve } from 'node:path';
import { isCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import { today } from './wiring.ts';

/** What one run of the site is made from; the command line hands it over in the environment. */
export interface SiteSettings {
  /** Absolute path of the content folder. */
  readonly contentFolder: string;
  /** Day for which standings are worked out. */
  readonly asOf: CalendarDate;
  /** Short id of the commit the content comes from; undefined without Git. */
  readonly commit: string | undefined;
  /** Whether texts not issued yet are shown: only while writing. */
  readonly drafts: boolean;
  /** Whose site this run is for. */
  readonly audience: 'internal' | 'public';
  /** Where the program that prints the pages is to be kept; undefined when Astro prints them itself. */
  readonly pressFolder: string | undefined;
}

/** Reads the settings of this run from the environment. */
export const siteSettings = (environment: NodeJS.ProcessEnv = process.env): SiteSettings => {
  const asOf = environment['SOTAY_AS_OF'] ?? today();
  if (!isCalendarDate(asOf)) throw new Error(`SOTAY_AS_OF: ${asOf}`);
  return {
    contentFolder: resolve(environment['SOTAY_CONTENT'] ?? 'content'),
    asOf,
    commit: environment['SOTAY_COMMIT'] || undefined,
    drafts: environment['SOTAY_DRAFTS'] === '1',
    audience: environment['SOTAY_AUDIENCE'] === 'public' ? 'public' : 'internal',
    pressFolder: environment['SOTAY_PRESS'] || undefined,
  };
};
