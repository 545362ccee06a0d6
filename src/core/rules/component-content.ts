import { textOf } from '../parse/controlled-tree.ts';
import { componentTable } from '../render/component-table.ts';
import { eachTag } from './each-tag.ts';
import type { Rule } from './rule.ts';

/** A component takes the content its table row allows, and stands where it may stand. */
export const componentContent: Rule = {
  id: 'component-content',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: eachTag((node) => {
    const definition = componentTable.get(node.name ?? '');
    if (!definition) return [];
    const params = { words: `<${definition.name}>`, component: definition.name, content: '' };
    const isFilled = node.children.length > 0;
    if (definition.content === 'none' && isFilled) return [{ ...params, problem: 'takes-none', content: textOf({ type: 'root', children: node.children }).slice(0, 60) }];
    if (definition.content !== 'none' && !isFilled) return [{ ...params, problem: 'needs-content' }];
    if (definition.role !== 'inline' && node.type === 'mdxJsxTextElement') return [{ ...params, problem: 'own-line' }];
    return [];
  }),
};
