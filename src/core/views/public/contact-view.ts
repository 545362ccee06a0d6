import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Agency, WorkCalendar } from '../../model/registries.ts';
import type { PublicSite } from '../../public/public-site.ts';
import type { Counter } from './citizen-service.ts';

/** Where the office is and when it is open. */
export interface ContactView {
  readonly agency: Pick<Agency, 'name' | 'address' | 'phone' | 'email' | 'website'>;
  readonly morning: WorkCalendar['morning'];
  readonly afternoon: WorkCalendar['afternoon'];
  /** Days off that are not over on the library's day. */
  readonly holidays: WorkCalendar['holidays'];
  /** Weekend days on which the office is open, not over on the library's day. */
  readonly makeUpDays: readonly CalendarDate[];
  /** Units at which applications are handed in. */
  readonly counters: readonly Counter[];
}

/** The page with address and opening hours. */
export const contactView = ({ library }: PublicSite): ContactView => {
  const { agency, calendar } = library.registries;
  const receiving = new Set(library.documents.flatMap((document) => (document.kind === 'process' ? [document.frontMatter.receivedAt] : [])));
  return {
    agency: { name: agency.name, address: agency.address, phone: agency.phone, email: agency.email, website: agency.website },
    morning: calendar.morning,
    afternoon: calendar.afternoon,
    holidays: calendar.holidays.filter(({ to }) => to >= library.asOf),
    makeUpDays: calendar.makeUpDays.filter((day) => day >= library.asOf),
    counters: library.registries.units.filter(({ id }) => receiving.has(id)).map(({ name, phone, email }) => ({ name, phone, email })),
  };
};
