import { lockedRuleIds } from './locked-rule-ids.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfValue } from './places.ts';
import { ruleIds } from './rule-ids.ts';
import type { Rule } from './rule.ts';

/** An auditor learns nothing from fewer letters. */
const MIN_LETTERS_OF_REASON = 10;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** A switch names a rule that exists and may be switched, once, and tells why. */
export const switchInvalid: Rule = {
  id: 'switch-invalid',
  theme: 'settings',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ registries: { checks } }) =>
    (checks?.data?.switches ?? []).flatMap(({ rule, reason }, index, switches) => {
      if (!checks) return [];
      const location = placeOfValue(checks, ['switches', index, 'rule']);
      if (!(ruleIds as readonly string[]).includes(rule)) return [{ location, params: { words: rule, problem: 'unknown', suggestion: nearestWord(rule, ruleIds) ?? '' } }];
      if (lockedRuleIds.has(rule)) return [{ location, params: { words: rule, problem: 'locked', suggestion: '' } }];
      const isRepeated = switches.findIndex((other) => other.rule === rule) < index;
      if (isRepeated) return [{ location, params: { words: rule, problem: 'repeated', suggestion: '' } }];
      if (lettersIn(reason.normalize('NFC')) >= MIN_LETTERS_OF_REASON) return [];
      return [{ location: placeOfValue(checks, ['switches', index, 'reason']), params: { words: reason, problem: 'reason-short', rule, least: MIN_LETTERS_OF_REASON, suggestion: '' } }];
    }),
};
