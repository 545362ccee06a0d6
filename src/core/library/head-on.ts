import type { CalendarDate } from '../model/calendar-date.ts';
import type { Person } from '../model/registries.ts';
import { postsOn } from './posts-on.ts';

/** Who heads the agency on a day; undefined when the post is not held. */
export const headOn = (people: readonly Person[], date: CalendarDate): { readonly name: string; readonly position: string } | undefined =>
  people.flatMap((person) => postsOn(person, date).flatMap(({ authority, position }) => (authority === 'head' ? [{ name: person.name, position }] : [])))[0];
