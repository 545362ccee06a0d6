import { expect, test } from 'vitest';
import { indexOnDay } from '#core/search/index-on-day.ts';
import { openSearch } from '#core/search/open-search.ts';
import { makeSearchIndex } from '#core/search/search-index.ts';
import { withVersions } from '#core/search/with-versions.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';

const entry = { otherCodes: [], names: [], kind: 'Quy trình', level: 2, unit: 'Văn phòng', state: 'in-force' } as const;
const { data, versions } = makeSearchIndex({
  entries: [
    {
      ...entry,
      code: 'QT.VP.01',
      url: '/van-ban/qt-vp-01/',
      title: 'Quản lý văn bản đến',
      sections: [{ anchor: '', heading: '', text: 'Đóng dấu, vào sổ.' }],
      earlier: [
        { issue: 1, revision: 1, url: '/van-ban/qt-vp-01/1.1/', title: 'Quản lý văn bản đến', state: 'in-force', next: [{ on: '2026-03-01' as CalendarDate, state: 'superseded' }] },
        { issue: 1, revision: 0, url: '/van-ban/qt-vp-01/1.0/', title: 'Tiếp nhận công văn', state: 'superseded' },
      ],
    },
    { ...entry, code: 'QT.VP.02', url: '/van-ban/qt-vp-02/', title: 'Quản lý con dấu', sections: [] },
  ],
  words: [],
  abbreviations: [],
});
const nothing = { find: async () => [] };
const current = openSearch(data, nothing);
const everyVersion = openSearch(indexOnDay(withVersions(data, versions), '2026-03-01'), nothing);
const options = { isTyping: false, limit: 10 } as const;

test('earlier versions stand in a file of their own, and the index only counts them', () => {
  expect([data.rows.map(({ earlier }) => earlier), versions.map(({ of, issue, revision }) => [of, issue, revision])]).toEqual([[2, undefined], [[0, 1, 1], [0, 1, 0]]]);
});

test('an answer without them tells how many there are', async () => {
  const { hits, outside } = await current.search('văn bản đến', options);
  expect([hits.map(({ url }) => url), outside]).toEqual([['/van-ban/qt-vp-01/'], 2]);
});

test('who asks for them gets them behind their document, each with its number and standing', async () => {
  const { hits, outside } = await everyVersion.search('văn bản đến', { ...options, isEveryState: true });
  expect([hits.map(({ url, state, version }) => [url, state, version?.issue, version?.revision]), outside]).toEqual([
    [
      ['/van-ban/qt-vp-01/', 'in-force', undefined, undefined],
      ['/van-ban/qt-vp-01/1.1/', 'superseded', 1, 1],
    ],
    0,
  ]);
});

test('a name that only an earlier version bore leads to that version', async () => {
  const { hits } = await everyVersion.search('tiếp nhận công văn', { ...options, isEveryState: true });
  expect(hits[0]?.url).toBe('/van-ban/qt-vp-01/1.0/');
});

test('a code leads to the document first, whatever versions bear it', async () => {
  const { kind, hits } = await everyVersion.search('QT.VP.01', { ...options, isEveryState: true });
  expect([kind, hits.map(({ url }) => url)]).toEqual(['code', ['/van-ban/qt-vp-01/', '/van-ban/qt-vp-01/1.1/', '/van-ban/qt-vp-01/1.0/']]);
});
