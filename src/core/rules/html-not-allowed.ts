import { componentTable } from '../render/component-table.ts';
import { allowedHtml } from '../render/html-table.ts';
import { eachTag } from './each-tag.ts';
import type { Rule } from './rule.ts';

/** Plain HTML beyond the short list could hide or run something. */
export const htmlNotAllowed: Rule = {
  id: 'html-not-allowed',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: eachTag((node) => {
    const name = node.name ?? '';
    const isComponent = name === '' || /^[A-Z]|[.:]/u.test(name);
    if (isComponent || allowedHtml.has(name)) return [];
    // `<ref … />` is a component in the wrong case.
    const component = [...componentTable.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    return [{ words: `<${name}>`, ...(component === undefined ? {} : { component }), allowed: [...allowedHtml.keys()].map((tag) => `<${tag}>`) }];
  }),
};
