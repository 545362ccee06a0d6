import { dayKeys, stepsBefore } from '../declaration/declaration-steps.ts';
import { newestIssued } from './newest-declaration.ts';
import { placeOfKey } from './places.ts';
import type { Rule } from './rule.ts';

/** Internal audit, management review and the confirmation by the head come before the declaration (QĐ 19/2014/QĐ-TTg, art. 4.2b–d): the newest one can show their days. */
export const declarationPrerequisiteMissing: Rule = {
  id: 'declaration-prerequisite-missing',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const newest = newestIssued(content);
    if (!newest) return [];
    const { reading, known } = newest;
    const log = content.registries.declarationLog;
    // A log that cannot be read may hold the day.
    if (log && !log.data) return [];
    const missing = stepsBefore.filter((step) => known[dayKeys[step]] === undefined && !log?.data?.some((entry) => entry.declaration === known.code && entry.step === step));
    return missing.length === 0 ? [] : [{ location: placeOfKey(reading, ['issuedOn']), params: { words: known.code ?? '', keys: missing.map((step) => dayKeys[step]) } }];
  },
};
