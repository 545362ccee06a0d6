import { lockedRuleIds } from './locked-rule-ids.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfValue } from './places.ts';
import { ruleIds } from './rule-ids.ts';
import type { Rule } from './rule.ts';

/** A switch names a rule that exists and may be switched, once. */
export const switchInvalid: Rule = {
  id: 'switch-invalid',
  theme: 'settings',
  severity: 'error',
  switchable: false,
  check: ({ registries: { checks } }) =>
    (checks?.data?.switches ?? []).flatMap(({ rule }, index, switches) => {
      if (!checks) return [];
      const location = placeOfValue(checks, ['switches', index, 'rule']);
      if (!(ruleIds as readonly string[]).includes(rule)) return [{ location, params: { words: rule, problem: 'unknown', suggestion: nearestWord(rule, ruleIds) ?? '' } }];
      if (lockedRuleIds.has(rule)) return [{ location, params: { words: rule, problem: 'locked', suggestion: '' } }];
      const isRepeated = switches.findIndex((other) => other.rule === rule) < index;
      return isRepeated ? [{ location, params: { words: rule, problem: 'repeated', suggestion: '' } }] : [];
    }),
};
