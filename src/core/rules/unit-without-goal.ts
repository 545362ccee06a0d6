import type { Unit } from '../model/registries.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Units above a unit, the nearest first. */
const above = (units: readonly Unit[], unit: Unit): readonly string[] => {
  const way: string[] = [];
  for (let parent = unit.parent; parent !== undefined && !way.includes(parent); parent = units.find(({ id }) => id === way.at(-1))?.parent) way.push(parent);
  return way;
};

/** Objectives are set for the agency and given to its units (TCVN ISO 9001:2015, 6.2.1). The top of the tree answers for all of them. */
export const unitWithoutGoal: Rule = {
  id: 'unit-without-goal',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: ({ documents, registries: { units } }) => {
    // Goals that cannot be read may be anybody's.
    if (documents.some(({ kind, frontMatter }) => kind === 'objectives' && !frontMatter)) return [];
    const objectives = documents.flatMap(({ known }) => (known.kind === 'objectives' && known.status === 'issued' && known.goals && known.year !== undefined ? [{ year: known.year, goals: known.goals }] : []));
    const year = Math.max(...objectives.map((document) => document.year));
    const responsible = new Set(objectives.filter((document) => document.year === year).flatMap(({ goals }) => goals.map(({ unit }) => unit)));
    const all = units?.data ?? [];
    if (!units || responsible.size === 0) return [];
    return all.flatMap((unit, index) => {
      const isTop = unit.parent === undefined && all.some(({ parent }) => parent === unit.id);
      // A team shares the goals of the unit above it, but not those of the top.
      const shares = above(all, unit).slice(0, -1).some((id) => responsible.has(id));
      return isTop || shares || responsible.has(unit.id) ? [] : [{ location: placeOfValue(units, [index, 'id']), params: { words: unit.id, name: unit.name, year } }];
    });
  },
};
