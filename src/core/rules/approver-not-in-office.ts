import { placeOfValue } from './places.ts';
import { postsOn } from './posts-on.ts';
import type { Rule } from './rule.ts';

/** An approval counts only while the approver holds office (QĐ 19/2014/QĐ-TTg, art. 4.2a). */
export const approverNotInOffice: Rule = {
  id: 'approver-not-in-office',
  theme: 'sign-off',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) =>
    documents.flatMap((reading) => {
      const { approvedBy } = reading.known;
      const person = registries.people?.data?.find(({ id }) => id === approvedBy?.person);
      if (!approvedBy || !person || postsOn(person, approvedBy.date).length > 0) return [];
      // Days in office as ISO 8601 intervals, open when the post is still held.
      const periods = person.posts.map(({ from, to }) => `${from}/${to ?? ''}`);
      return [{ location: placeOfValue(reading, ['approvedBy', 'date']), params: { words: person.name, date: approvedBy.date, periods } }];
    }),
};
