import { z } from 'zod';
import { calendarDate, portalAddress, procedureCode, text, webAddress } from './scalars.ts';

/** Days on which something that citizens rely on does not work. */
const outage = z.strictObject({
  /** What does not work and what to do instead. */
  notice: text(),
  /** First day. */
  from: calendarDate(),
  /** Last day. */
  to: calendarDate(),
});

/** Settings of the public site (`publicSite` in `agency.yml`). */
export const publicSiteSchema = z.strictObject({
  /** Address at which the site lies, for the list that search engines read; the agency's web site when absent. */
  address: webAddress().optional(),
  /** Page of a procedure on the national portal, with `{code}` in the place of its code. */
  portal: portalAddress().optional(),
  /** Where people say how content they were (NĐ 224/2026/NĐ-CP). */
  satisfaction: webAddress().optional(),
  /** Procedures asked for most, by code, for the home page. */
  featured: z.array(procedureCode()).default([]),
  /** Announced interruptions. */
  outages: z.array(outage).default([]),
});
