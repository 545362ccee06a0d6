import { expect, it } from 'vitest';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { countedReceipts, type CountedReceipts } from '#core/views/counted-receipts.ts';
import type { StandingLine } from '#core/views/standing-lines.ts';

const day = (value: string): CalendarDate => value as CalendarDate;
const from = day('2026-03-01');
const turn = day('2026-07-01');

const rule = (isOlder: boolean, isRunning: boolean, receivedFrom?: CalendarDate): StandingLine => ({ kind: 'transition', older: { issue: 1, revision: 0, address: '/' }, isOlder, isRunning, receivedFrom, receivedBefore: turn, until: undefined, note: undefined });

it.each<[string, Parameters<typeof countedReceipts>[0], CountedReceipts | undefined]>([
  ['the text in force counts from its day on', { state: 'in-force', effectiveFrom: from, next: [], standing: [] }, { from, until: undefined }],
  ['until the next one takes its place', { state: 'in-force', effectiveFrom: from, next: [{ on: turn, state: 'superseded' }], standing: [rule(true, false)] }, { from, until: turn }],
  ['a text beside which older dossiers follow another counts its own', { state: 'in-force', effectiveFrom: turn, next: [], standing: [rule(false, true)] }, { from: turn, until: undefined }],
  ['a replaced text counts nothing', { state: 'superseded', effectiveFrom: from, next: [], standing: [] }, undefined],
  ['unless dossiers received in its days still follow it', { state: 'superseded', effectiveFrom: from, next: [], standing: [rule(true, true)] }, { from, until: turn }],
  ['of those, not what follows a text that is older still', { state: 'superseded', effectiveFrom: from, next: [], standing: [rule(true, true, day('2026-02-15'))] }, { from: day('2026-02-15'), until: turn }],
  ['a withdrawn text counts nothing', { state: 'withdrawn', effectiveFrom: from, next: [], standing: [] }, undefined],
])('%s', (_, text, expected) => {
  expect(countedReceipts(text)).toEqual(expected);
});
