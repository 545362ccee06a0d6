import { coveredBy } from '../schedule/step-groups.ts';
import { namesNoUnit } from '../vietnamese/generic-roles.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** Each step of a process tells until when it is done, and by whom in which unit. */
export const stepIncomplete: Rule = {
  id: 'step-incomplete',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) => {
      const { known } = reading;
      if (known.kind !== 'process') return [];
      const steps = known.steps ?? [];
      const covered = coveredBy(steps);
      return steps.flatMap((step, place) => {
        const isTimed = step.time !== undefined || covered[place] !== undefined || step.responsible.some(({ time }) => time !== undefined);
        const untimed = isTimed ? [] : [{ location: placeOfValue(reading, ['steps', place]), params: { words: step.content, step: place + 1, problem: 'time' } }];
        const roles = step.responsible.flatMap(({ role, unit }, index) =>
          unit === undefined && namesNoUnit(role) ? [{ location: placeOfValue(reading, ['steps', place, 'responsible', index, 'role']), params: { words: role, step: place + 1, problem: 'unit' } }] : []);
        return [...untimed, ...roles];
      });
    }),
};
