import { earlierByDecision } from '../ledger/earlier-by-decision.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';

/** A version on its way names the decision that is to issue it, not the one that issued an earlier version: most often that was left standing. */
export const decisionLeftStanding: Rule = {
  id: 'decision-left-standing',
  theme: 'sign-off',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: eachHistory(({ code, versions, draft }) => {
    if (!draft || !isSettled(draft)) return [];
    const { decision, issuedOn, issue = 0, revision = 0 } = draft.known;
    const earlier = earlierByDecision(versions, { decision, issuedOn });
    if (!earlier || decision === undefined) return [];
    return [{
      location: placeOfValue(draft, ['decision']),
      params: { words: decision, code, version: versionName({ issue, revision }), earlier: versionName(earlier), date: formatCalendarDate(earlier.issuedOn) },
      related: [placeOfLine(earlier.issued.line)],
    }];
  }),
};
