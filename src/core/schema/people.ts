import { z } from 'zod';
import { calendarDate, choice, id, text } from './scalars.ts';

/** What a post may sign: the head approves, a deputy approves in the head's name, staff do not approve. */
export const authorities = ['head', 'deputy', 'staff'] as const;

/** A post held for a time; a person who leaves keeps the posts of the past, so old sign-offs stay true. */
const post = z.strictObject({
  /** Unit, by id. */
  unit: id(),
  /** Position as printed. */
  position: text(),
  /** What the post may sign. */
  authority: choice(authorities).default('staff'),
  /** First day in the post. */
  from: calendarDate(),
  /** Last day in the post; absent while held. */
  to: calendarDate().optional(),
});

/** A person who signs or owns documents (`people.yml`). */
export const personSchema = z.strictObject({
  /** Identifier used by documents. */
  id: id(),
  /** Full name. */
  name: text(),
  /** Posts held. */
  posts: z.array(post).min(1),
});

/** All people. */
export const peopleSchema = z.array(personSchema).min(1);
