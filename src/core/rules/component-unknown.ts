import { pointOf } from '../parse/controlled-tree.ts';
import { componentTable } from '../render/component-table.ts';
import { componentsIn } from './components-in.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** Only the components of the closed table may be used. */
export const componentUnknown: Rule = {
  id: 'component-unknown',
  theme: 'text',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) =>
      componentsIn(reading).flatMap((node) => {
        const name = node.name ?? '';
        if (!/^[A-Z]|[.:]/u.test(name) && name !== '') return [];
        if (componentTable.has(name)) return [];
        return [{ location: placeOfPoint(reading, pointOf(node)), params: { words: `<${name}>`, suggestion: nearestWord(name, [...componentTable.keys()]) ?? '', names: [...componentTable.keys()] } }];
      }),
    ),
};
