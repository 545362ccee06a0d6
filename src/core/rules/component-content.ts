import { pointOf, textOf } from '../parse/controlled-tree.ts';
import { componentTable } from '../render/component-table.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** A component takes the content its table row allows, and stands where it may stand. */
export const componentContent: Rule = {
  id: 'component-content',
  theme: 'text',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) =>
      componentsIn(reading).flatMap((node) => {
        const definition = componentTable.get(node.name ?? '');
        if (!definition) return [];
        const location = placeOfPoint(reading, pointOf(node));
        const params = { words: `<${definition.name}>`, component: definition.name };
        const isFilled = node.children.length > 0;
        if (definition.content === 'none' && isFilled) return [{ location, params: { ...params, problem: 'takes-none', content: textOf({ type: 'root', children: node.children }).slice(0, 60) } }];
        if (definition.content !== 'none' && !isFilled) return [{ location, params: { ...params, problem: 'needs-content', content: '' } }];
        if (definition.role !== 'inline' && node.type === 'mdxJsxTextElement') return [{ location, params: { ...params, problem: 'own-line', content: '' } }];
        return [];
      }),
    ),
};
