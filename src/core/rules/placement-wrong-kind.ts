import { pointOf } from '../parse/controlled-tree.ts';
import { canPlace } from '../render/placed-data.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** A placement shows data that the kind of document has. */
export const placementWrongKind: Rule = {
  id: 'placement-wrong-kind',
  theme: 'text',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) =>
      componentsIn(reading).flatMap((node) =>
        canPlace(node.name ?? '', reading.kind) ? [] : [{ location: placeOfPoint(reading, pointOf(node)), params: { words: `<${node.name ?? ''} />`, component: node.name ?? '', kind: reading.kind } }],
      ),
    ),
};
