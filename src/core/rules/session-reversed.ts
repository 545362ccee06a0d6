import type { WorkCalendar } from '../model/registries.ts';
import type { YamlPath } from '../parse/read-yaml.ts';
import { showPath } from '../parse/check-shape.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

interface Time {
  readonly path: YamlPath;
  readonly time: string;
}

const partsOf = (path: YamlPath, { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): readonly Time[] =>
  from === undefined || to === undefined ? [] : [{ path: [...path, 'from'], time: from }, { path: [...path, 'to'], time: to }];

/** Times that follow each other, in runs. */
const runsOf = ({ morning, afternoon, saturday, halfDays }: WorkCalendar): readonly (readonly Time[])[] => [
  [...partsOf(['morning'], morning), ...partsOf(['afternoon'], afternoon)],
  ...(saturday ? [partsOf(['saturday'], saturday)] : []),
  ...(halfDays ?? []).map((day, place) => partsOf(['halfDays', place], day)),
];

/** A working day runs forward: the morning ends after it begins, the afternoon comes after the morning, other hours likewise. */
export const sessionReversed: Rule = {
  id: 'session-reversed',
  theme: 'settings',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ registries: { calendar } }) => {
    if (!calendar?.data) return [];
    return runsOf(calendar.data).flatMap((times) =>
      times.slice(1).flatMap(({ path, time }, index) => {
        const before = times[index];
        // The morning may run straight into the afternoon.
        const isRight = before === undefined || before.time < time || (index === 1 && before.time === time);
        return isRight ? [] : [{ location: placeOfValue(calendar, path), params: { words: time, key: showPath(path), otherKey: showPath(before.path), other: before.time }, related: [placeOfValue(calendar, before.path)] }];
      }),
    );
  },
};
