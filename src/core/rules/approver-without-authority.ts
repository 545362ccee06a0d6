import { placeOfValue } from './places.ts';
import { postsOn } from './posts-on.ts';
import type { Rule } from './rule.ts';

/** The head approves, or a deputy signing KT. for the head (QĐ 19/2014/QĐ-TTg, art. 4.2a; NĐ 30/2020/NĐ-CP, art. 13). */
export const approverWithoutAuthority: Rule = {
  id: 'approver-without-authority',
  theme: 'sign-off',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) =>
    documents.flatMap((reading) => {
      const { approvedBy } = reading.known;
      const person = registries.people?.data?.find(({ id }) => id === approvedBy?.person);
      if (!approvedBy || !person) return [];
      const posts = postsOn(person, approvedBy.date);
      if (posts.length === 0 || posts.some(({ authority }) => authority === 'head')) return [];
      const params = { words: person.name, date: approvedBy.date, capacity: approvedBy.capacity ?? '' };
      const isDeputy = posts.some(({ authority }) => authority === 'deputy');
      if (!isDeputy) return [{ location: placeOfValue(reading, ['approvedBy', 'person']), params: { ...params, problem: 'no-authority' } }];
      if (approvedBy.capacity === 'KT') return [];
      return [{
        location: placeOfValue(reading, ['approvedBy', approvedBy.capacity === undefined ? 'person' : 'capacity']),
        params: { ...params, problem: approvedBy.capacity === undefined ? 'capacity-missing' : 'capacity-wrong' },
      }];
    }),
};
