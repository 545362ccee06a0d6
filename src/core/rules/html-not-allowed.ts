import { pointOf } from '../parse/controlled-tree.ts';
import { allowedHtml } from '../render/html-table.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** Plain HTML beyond the short list could hide or run something. */
export const htmlNotAllowed: Rule = {
  id: 'html-not-allowed',
  theme: 'text',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) =>
      componentsIn(reading).flatMap((node) => {
        const name = node.name ?? '';
        if (name === '' || /^[A-Z]|[.:]/u.test(name) || allowedHtml.has(name)) return [];
        return [{ location: placeOfPoint(reading, pointOf(node)), params: { words: `<${name}>`, allowed: [...allowedHtml.keys()].map((tag) => `<${tag}>`) } }];
      }),
    ),
};
