import { attributeOf } from '../parse/text-facts.ts';
import { eachTag } from './each-tag.ts';
import type { Rule } from './rule.ts';

/** A blank that offers a choice names the answers to choose from. */
export const fieldOptionsMissing: Rule = {
  id: 'field-options-missing',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachTag((node) => {
    if (node.name !== 'Field' || attributeOf(node, 'kind') !== 'choice') return [];
    const options = (attributeOf(node, 'options') ?? '').split('|').filter((option) => option.trim() !== '');
    return options.length > 0 ? [] : [{ words: attributeOf(node, 'label') ?? '' }];
  }),
};
