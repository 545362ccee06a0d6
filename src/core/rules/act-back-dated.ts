import { dayOfAct, isBackDated, latestDayIn, precedesDecision } from '../ledger/back-dated.ts';
import { versionName } from '../ledger/ledger-line.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { onLedger, placeOfLine } from './each-history.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A withdrawal, correction or review dated long before days that lines above it name was recorded after them: what it says of the
 * time between nobody could have known then. A withdrawal that a decision of its time orders is only recorded late.
 */
export const actBackDated: Rule = {
  id: 'act-back-dated',
  theme: 'ledger',
  reach: 'agency',
  severity: 'warning',
  switchable: false,
  check: onLedger(({ entries }) => {
    let latest: { readonly day: CalendarDate; readonly line: number } | undefined;
    return entries.flatMap(({ record, line }): readonly Finding[] => {
      const above = latest;
      const day = latestDayIn(record);
      if (day !== undefined && (above === undefined || day > above.day)) latest = { day, line };
      const params = { code: record.code, version: versionName(record), act: record.act, words: dayOfAct(record) ?? '' };
      if (record.act === 'withdraw' && record.decision && precedesDecision(record)) return [{ location: placeOfLine(line), params: { ...params, problem: 'before-decision', date: record.decision.date } }];
      return above && isBackDated(record, above.day) ? [{ location: placeOfLine(line), params: { ...params, problem: 'late', date: above.day, first: above.line }, related: [placeOfLine(above.line)] }] : [];
    });
  }),
};
