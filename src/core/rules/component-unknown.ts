import { componentTable } from '../render/component-table.ts';
import { eachTag } from './each-tag.ts';
import { nearestWord } from './nearest-word.ts';
import type { Rule } from './rule.ts';

/** Only the components of the closed table may be used. */
export const componentUnknown: Rule = {
  id: 'component-unknown',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: eachTag((node) => {
    const name = node.name ?? '';
    const isPlainHtml = name !== '' && !/^[A-Z]|[.:]/u.test(name);
    if (isPlainHtml || componentTable.has(name)) return [];
    const names = [...componentTable.keys()];
    return [{ words: `<${name}>`, suggestion: nearestWord(name, names) ?? '', names }];
  }),
};
