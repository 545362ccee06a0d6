import { readTime } from '../schedule/read-time.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A time that has a figure or a unit can be read as a length of time. */
export const timeUnclear: Rule = {
  id: 'time-unclear',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { known } = reading;
      if (known.status === 'withdrawn' || !('steps' in known)) return [];
      const times = [
        ...(known.kind === 'process'
          ? (['statutoryTime', 'committedTime'] as const).map((key) => ({ time: known[key], path: [key] }))
          : []),
        ...(known.steps ?? []).map(({ time }, index) => ({ time, path: ['steps', index, 'time'] })),
      ];
      return times.flatMap(({ time, path }) => (time !== undefined && readTime(time).kind === 'unclear' ? [{ location: placeOfValue(reading, path), params: { words: time } }] : []));
    }),
};
