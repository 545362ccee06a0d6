import { pointOf } from '../parse/controlled-tree.ts';
import { componentTable } from '../render/component-table.ts';
import { componentsIn } from './components-in.ts';
import { firstAndLater } from './first-and-later.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** Data is placed once: a second table would be taken for another one. */
export const placementRepeated: Rule = {
  id: 'placement-repeated',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const placements = componentsIn(reading).filter(({ name }) => componentTable.get(name ?? '')?.role === 'placement');
      return firstAndLater(placements, ({ name }) => name ?? undefined).map(({ key, first, later }) => ({
        location: placeOfPoint(reading, pointOf(later)),
        params: { words: `<${key} />`, component: key },
        related: [placeOfPoint(reading, pointOf(first))],
      }));
    }),
};
