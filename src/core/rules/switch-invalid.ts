import { lockedRuleIds } from './locked-rule-ids.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfValue } from './places.ts';
import { ruleIds } from './rule-ids.ts';
import type { Rule } from './rule.ts';

/** A switch names a rule that exists and may be switched. */
export const switchInvalid: Rule = {
  id: 'switch-invalid',
  theme: 'settings',
  severity: 'error',
  switchable: false,
  check: ({ registries: { checks } }) =>
    (checks?.data?.switches ?? []).flatMap(({ rule }, index) => {
      if (!checks) return [];
      const isKnown = (ruleIds as readonly string[]).includes(rule);
      if (isKnown && !lockedRuleIds.has(rule)) return [];
      return [{
        location: placeOfValue(checks, ['switches', index, 'rule']),
        params: { words: rule, problem: isKnown ? 'locked' : 'unknown', suggestion: isKnown ? '' : (nearestWord(rule, ruleIds) ?? '') },
      }];
    }),
};
