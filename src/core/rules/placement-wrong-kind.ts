import { canPlace } from '../render/placed-data.ts';
import { eachTag } from './each-tag.ts';
import type { Rule } from './rule.ts';

/** A placement shows data that the kind of document has. */
export const placementWrongKind: Rule = {
  id: 'placement-wrong-kind',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachTag((node, { kind }) => {
    const component = node.name ?? '';
    return canPlace(component, kind) ? [] : [{ words: `<${component} />`, component, kind }];
  }),
};
