import { coveredBy } from '../schedule/step-groups.ts';
import { namesNoUnit } from '../vietnamese/generic-roles.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** Fewer do not tell that every step is to have one. */
const FEWEST_WITH_RESULT = 3;

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
      const lacking = steps.flatMap(({ content: words, result, forms = [] }, place) => (result === undefined && forms.length === 0 ? [{ words, place }] : []));
      const [only] = lacking;
      // Where every other step tells its result, the one that does not was forgotten.
      const isForgotten = only !== undefined && lacking.length === 1 && steps.length - 1 >= FEWEST_WITH_RESULT && steps.every(({ result }, place) => place === only.place || result !== undefined);
      const resultless = isForgotten ? [{ location: placeOfValue(reading, ['steps', only.place]), params: { words: only.words, step: only.place + 1, problem: 'result' } }] : [];
      return [...resultless, ...steps.flatMap((step, place) => {
        const isTimed = step.time !== undefined || covered[place] !== undefined || step.responsible.some(({ time }) => time !== undefined);
        const untimed = isTimed ? [] : [{ location: placeOfValue(reading, ['steps', place]), params: { words: step.content, step: place + 1, problem: 'time' } }];
        const roles = step.responsible.flatMap(({ role, unit }, index) =>
          unit === undefined && namesNoUnit(role) ? [{ location: placeOfValue(reading, ['steps', place, 'responsible', index, 'role']), params: { words: role, step: place + 1, problem: 'unit' } }] : []);
        return [...untimed, ...roles];
      })];
    }),
};
