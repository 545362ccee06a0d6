import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** An agency has one head at a time; on the day of a handover both may sign. */
export const headsOverlap: Rule = {
  id: 'heads-overlap',
  theme: 'system',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ registries: { people } }) => {
    const heads = (people?.data ?? []).flatMap(({ id, name, posts }, person) => posts.flatMap((post, index) => (post.authority === 'head' ? [{ id, name, post, path: [person, 'posts', index, 'from'] }] : [])));
    return heads.toSorted((left, right) => (left.post.from < right.post.from ? -1 : left.post.from > right.post.from ? 1 : 0)).flatMap((later, index, sorted) => {
      const earlier = sorted.slice(0, index).find(({ id, post }) => id !== later.id && (post.to === undefined || post.to > later.post.from));
      if (!people || !earlier) return [];
      return [{
        location: placeOfValue(people, later.path),
        params: { words: later.name, other: earlier.name, from: later.post.from, to: earlier.post.to ?? '' },
        related: [placeOfValue(people, earlier.path)],
      }];
    });
  },
};
