import { eachApproval } from './each-approval.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** An approval counts only while the approver holds office (QĐ 19/2014/QĐ-TTg, art. 4.2a). */
export const approverNotInOffice: Rule = {
  id: 'approver-not-in-office',
  theme: 'sign-off',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachApproval(({ reading, approvedBy, person, posts }) => {
    if (posts.length > 0) return [];
    // Days in office as ISO 8601 intervals, open when the post is still held.
    const periods = person.posts.map(({ from, to }) => `${from}/${to ?? ''}`);
    return [{ location: placeOfValue(reading, ['approvedBy', 'date']), params: { words: person.name, date: approvedBy.date, periods } }];
  }),
};
