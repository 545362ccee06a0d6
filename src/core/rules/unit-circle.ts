import type { Unit } from '../model/registries.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Units from one up to the top, or round to itself: `[a, b, a]`. */
const wayUp = (units: ReadonlyMap<string, Unit>, from: string): readonly string[] => {
  const way = [from];
  for (;;) {
    const parent = units.get(way.at(-1) ?? '')?.parent;
    if (parent === undefined) return way;
    const isKnown = way.includes(parent);
    way.push(parent);
    if (isKnown) return way;
  }
};

/** A unit does not stand above itself, however long the way round. */
export const unitCircle: Rule = {
  id: 'unit-circle',
  theme: 'settings',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ registries: { units } }) => {
    const byId = new Map((units?.data ?? []).map((unit) => [unit.id, unit]));
    return (units?.data ?? []).flatMap(({ id, parent }, index) => {
      const way = wayUp(byId, id);
      if (!units || parent === undefined || way.length < 2 || way.at(-1) !== id) return [];
      return [{ location: placeOfValue(units, [index, 'parent']), params: { words: parent, unit: id, way } }];
    });
  },
};
