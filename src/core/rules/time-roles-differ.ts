import { add, compare, showRatio, zero } from '../schedule/ratio.ts';
import { lengthOf } from '../schedule/process-cases.ts';
import { readTime } from '../schedule/read-time.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The time of a step is what its roles need: one after another, or, when they work at the same time, what the longest needs. */
export const timeRolesDiffer: Rule = {
  id: 'time-roles-differ',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { known } = reading;
      if (known.status === 'withdrawn' || !('steps' in known)) return [];
      return (known.steps ?? []).flatMap(({ time, responsible }, place) => {
        const whole = time === undefined ? undefined : lengthOf(readTime(time));
        const parts = responsible.flatMap((role) => (role.time === undefined ? [] : [lengthOf(readTime(role.time))]));
        const minutes = parts.flatMap((part) => (part === undefined || part.kind === 'calendar' ? [] : [part.minutes]));
        if (time === undefined || !whole || whole.kind === 'calendar' || parts.length === 0 || minutes.length < parts.length) return [];
        const sum = minutes.reduce(add, zero);
        const [longest = zero] = minutes.toSorted((left, right) => compare(right, left));
        // A role without a time of its own may take up what is left.
        const isOpen = parts.length < responsible.length && compare(sum, whole.minutes) < 0;
        if (isOpen || compare(sum, whole.minutes) === 0 || compare(longest, whole.minutes) === 0) return [];
        return [{
          location: placeOfValue(reading, ['steps', place, 'time']),
          params: { words: time, step: place + 1, sum: showRatio(sum), said: whole.kind === 'unsaid' ? 'unsaid' : 'said' },
          related: responsible.flatMap((role, index) => (role.time === undefined ? [] : [placeOfValue(reading, ['steps', place, 'responsible', index, 'time'])])),
        }];
      });
    }),
};
