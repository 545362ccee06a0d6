import { allowedHtml } from '../render/html-table.ts';
import { eachTag } from './each-tag.ts';
import type { Rule } from './rule.ts';

/** Attributes of plain HTML are limited to those that shape a table. */
export const htmlAttribute: Rule = {
  id: 'html-attribute',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: eachTag((node) => {
    const allowed = allowedHtml.get(node.name ?? '');
    if (!allowed) return [];
    return node.attributes.flatMap(({ name, value }) => {
      const isRight = allowed.includes(name) && (name === 'scope' ? /^(col|row|colgroup|rowgroup)$/u : /^[1-9]\d?$/u).test(value ?? '');
      return isRight ? [] : [{ words: `${name}="${value ?? ''}"`, tag: `<${node.name ?? ''}>`, allowed: [...allowed] }];
    });
  }),
};
