import { expect, test } from 'vitest';
import { indexOnDay } from '#core/search/index-on-day.ts';
import { makeSearchIndex } from '#core/search/search-index.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';

const entry = { url: '/', otherCodes: [], title: 'Hướng dẫn', names: [], kind: 'Hướng dẫn', level: 3, unit: 'Văn phòng', sections: [] } as const;
const { data } = makeSearchIndex({
  entries: [
    { ...entry, code: 'HD.01', state: 'in-force' },
    { ...entry, code: 'HD.02', state: 'not-yet-effective', next: [{ on: '2027-01-01' as CalendarDate, state: 'in-force' }, { on: '2027-06-01' as CalendarDate, state: 'withdrawn' }] },
  ],
  words: [],
  abbreviations: [],
});

test.each([
  ['2026-12-31', ['in-force', 'not-yet-effective']],
  ['2027-01-01', ['in-force', 'in-force']],
  ['2027-12-31', ['in-force', 'withdrawn']],
])('on %s the documents stand as on that day', (day, states) => {
  expect(indexOnDay(data, day).rows.map(({ state }) => state)).toEqual(states);
});
