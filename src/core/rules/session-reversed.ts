import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A working day runs forward: the morning ends after it begins, the afternoon comes after the morning. */
export const sessionReversed: Rule = {
  id: 'session-reversed',
  theme: 'settings',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ registries: { calendar } }) => {
    if (!calendar?.data) return [];
    const { morning, afternoon } = calendar.data;
    const times = [
      { path: ['morning', 'from'], time: morning.from },
      { path: ['morning', 'to'], time: morning.to },
      { path: ['afternoon', 'from'], time: afternoon.from },
      { path: ['afternoon', 'to'], time: afternoon.to },
    ];
    return times.slice(1).flatMap(({ path, time }, index) => {
      const before = times[index];
      // The morning may run straight into the afternoon.
      const isRight = before === undefined || before.time < time || (index === 1 && before.time === time);
      return isRight ? [] : [{ location: placeOfValue(calendar, path), params: { words: time, key: path.join('.'), otherKey: before.path.join('.'), other: before.time }, related: [placeOfValue(calendar, before.path)] }];
    });
  },
};
