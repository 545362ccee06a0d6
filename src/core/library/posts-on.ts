import type { CalendarDate } from '../model/calendar-date.ts';
import type { Person, Post } from '../model/registries.ts';

/** Posts that a person holds on a day; first and last day count. */
export const postsOn = (person: Person, date: CalendarDate): readonly Post[] =>
  person.posts.filter(({ from, to }) => from <= date && (to === undefined || date <= to));
