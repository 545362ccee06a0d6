import { formatCalendarDate } from '#core/model/calendar-date.ts';
import { publicAddresses } from '#core/views/addresses-public.ts';
import type { ContactView } from '#core/views/public/contact-view.ts';
import { publicWords } from '#strings/vi.ts';
import { publicSource } from './source.ts';

const { contact: words, nav } = publicWords;

/** Tells search what stands on the page with address and opening hours: citizens ask for it in the same box. */
export const keepContactEntry = (view: ContactView): void => {
  const { keepSearchEntry, site } = publicSource();
  keepSearchEntry({
    url: publicAddresses.contact,
    code: '',
    otherCodes: [],
    names: [],
    level: 2,
    title: words.title,
    kind: nav.contact,
    state: 'in-force',
    unit: site.library.registries.agency.shortName,
    sections: sectionsOf(view),
  });
};

const sectionsOf = ({ agency, morning, afternoon, makeUpDays, holidays, counters }: ContactView): readonly { readonly anchor: string; readonly heading: string; readonly text: string }[] => [
  { anchor: 'gio', heading: words.hours, text: [words.hoursText([morning.from, morning.to], [afternoon.from, afternoon.to]), ...(makeUpDays.length > 0 ? [words.makeUp(makeUpDays.map(formatCalendarDate).join(', '))] : []), words.closed, ...holidays.map(({ name, from, to }) => words.holiday(name, formatCalendarDate(from), formatCalendarDate(to)))].join(' ') },
  { anchor: 'dia-chi', heading: words.address, text: [agency.name, agency.address, ...told(words.phone, agency.phone), ...told(words.email, agency.email), ...told(words.website, agency.website)].join(' ') },
  { anchor: 'noi-nhan', heading: words.counters, text: counters.flatMap(({ name, phone, email }) => [name, ...told(words.phone, phone), ...told(words.email, email)]).join(' ') },
];

const told = (label: string, value: string | undefined): readonly string[] => (value === undefined ? [] : [`${label}: ${value}`]);
