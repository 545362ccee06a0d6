import type { Duration } from '../schedule/duration.ts';
import { placeOfValue } from './places.ts';
import { lengthOf, processTimes } from './process-times.ts';
import type { Rule } from './rule.ts';

/** Working time and calendar time, each in so many words, are not added: a process keeps to one of them. */
export const timeUnitsMixed: Rule = {
  id: 'time-units-mixed',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    processTimes(content).flatMap(({ reading, known, committed, steps, sum }) => {
      if (sum?.kind !== 'mixed') return [];
      const promised = lengthOf(committed);
      const times: readonly { readonly duration: Duration | undefined; readonly words: string; readonly path: readonly (string | number)[] }[] = [
        { duration: promised, words: known.committedTime ?? '', path: ['committedTime'] },
        ...steps.map((time, index) => ({ duration: lengthOf(time), words: known.steps?.[index]?.time ?? '', path: ['steps', index, 'time'] })),
      ];
      const said = times.find(({ duration }) => duration?.kind === 'working' || duration?.kind === 'calendar');
      const other = times.find(({ duration }) => (duration?.kind === 'working' || duration?.kind === 'calendar') && duration.kind !== said?.duration?.kind);
      if (!said || !other) return [];
      return [{ location: placeOfValue(reading, other.path), params: { words: other.words, other: said.words }, related: [placeOfValue(reading, said.path)] }];
    }),
};
