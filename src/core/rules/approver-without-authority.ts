import { eachApproval } from './each-approval.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The head approves, or a deputy signing KT. for the head (QĐ 19/2014/QĐ-TTg, art. 4.2a; NĐ 30/2020/NĐ-CP, art. 13). */
export const approverWithoutAuthority: Rule = {
  id: 'approver-without-authority',
  theme: 'sign-off',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachApproval(({ reading, approvedBy, person, posts }) => {
    if (posts.length === 0 || posts.some(({ authority }) => authority === 'head')) return [];
    const { capacity, date } = approvedBy;
    const params = { words: person.name, date, capacity: capacity ?? '' };
    const isDeputy = posts.some(({ authority }) => authority === 'deputy');
    if (!isDeputy) return [{ location: placeOfValue(reading, ['approvedBy', 'person']), params: { ...params, problem: 'no-authority' } }];
    if (capacity === 'KT') return [];
    return [{
      location: placeOfValue(reading, ['approvedBy', capacity === undefined ? 'person' : 'capacity']),
      params: { ...params, problem: capacity === undefined ? 'capacity-missing' : 'capacity-wrong' },
    }];
  }),
};
