import { describe, expect, it } from 'vitest';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { feedView, type FeedView } from '#core/views/feed-view.ts';
import { writeAtom } from '#core/views/write-atom.ts';
import { feedWords } from '#strings/vi.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { correctAct, issueAct, withdrawAct } from '#tests/support/ledger-acts.ts';
import { testRegistries } from '#tests/support/make-test-library.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const decision = { number: '15/QĐ-UBND', date: day('2026-07-20'), signer: 'Nguyễn Văn An', position: 'Chủ tịch' };

const feedOf = (acts: readonly LedgerAct[], asOf = '2026-11-22'): FeedView =>
  feedView(makeLibrary({ documents: [], registries: testRegistries, asOf: day(asOf), scope: { audience: 'internal', drafts: false }, histories: historiesOf(acts) }));

const shown = ({ entries }: FeedView): readonly string[] => entries.map(({ on, what, code, endsOn, ...version }) => [on, what, code, versionName(version), ...(endsOn === undefined ? [] : [`ends ${endsOn}`])].join(' '));

const acts = [issueAct({ issuedOn: '2026-01-05' }), issueAct({ code: 'HD.NB.02', issuedOn: '2026-01-05' }), correctAct({ on: '2026-02-01' }), withdrawAct({ code: 'HD.NB.02', from: '2026-12-01', decision })];

describe('the feed', () => {
  it('tells issues, corrections and withdrawals, newest first, one day by the ledger', () => {
    expect(shown(feedOf(acts))).toEqual(['2026-07-20 withdrawn HD.NB.02 1/0 ends 2026-12-01', '2026-02-01 corrected HD.NB.01 1/0', '2026-01-05 issued HD.NB.02 1/0', '2026-01-05 issued HD.NB.01 1/0']);
  });

  it('does not know what was issued after the day of the build', () => {
    expect(shown(feedOf([...acts, issueAct({ issue: 2, issuedOn: '2026-11-23' })]))).toEqual(shown(feedOf(acts)));
  });

  it('does not say of a version withdrawn before its first day that it applies', () => {
    const { entries } = feedOf([issueAct({ issuedOn: '2026-01-05' }), issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01' }), withdrawAct({ issue: 2, from: '2026-06-15' })]);
    expect(entries.map((entry) => feedWords.summary(entry).split(' Lý do')[0])).toEqual(['Hủy bỏ từ ngày 15/6/2026, trước ngày có hiệu lực.', 'Đã hủy bỏ trước ngày có hiệu lực.', 'Có hiệu lực từ ngày 05/01/2026.']);
  });

  it.each(['2026-07-01', '2026-08-01'])('does not say of a version that another had replaced by then that a withdrawal from %s ended it', (from) => {
    const [entry] = feedOf([issueAct({ issuedOn: '2026-01-05' }), issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01' }), withdrawAct({ from })]).entries;
    expect(entry && feedWords.summary(entry).split(' Lý do')[0]).toBe(`Hủy bỏ từ ngày 01/${Number(from.slice(5, 7))}/2026; đã được thay bằng lần 02/00.`);
  });

  it('does not know a decision that was signed after the day of the build, but what is withdrawn later without one', () => {
    const later = (given: Partial<Parameters<typeof withdrawAct>[0]>): readonly string[] => shown(feedOf([issueAct({ issuedOn: '2026-01-05' }), withdrawAct({ from: '2026-12-01', ...given })], '2026-06-15'));
    expect([later({ decision }), later({})]).toEqual([['2026-01-05 issued HD.NB.01 1/0'], ['2026-12-01 withdrawn HD.NB.01 1/0 ends 2026-12-01', '2026-01-05 issued HD.NB.01 1/0']]);
  });

  it('holds fifty entries at most', () => {
    const many = Array.from({ length: 60 }, (_, index) => issueAct({ code: `HD.NB.${index + 10}`, issuedOn: `2026-03-${String((index % 28) + 1).padStart(2, '0')}` }));
    expect(feedOf(many).entries).toHaveLength(50);
  });

  it('keeps its names when the ledger grows', () => {
    const [before, after] = [feedOf(acts), feedOf([...acts, issueAct({ issue: 2, issuedOn: '2026-08-01' })])];
    expect([after.id, after.entries.slice(1).map(({ id }) => id)]).toEqual([before.id, before.entries.map(({ id }) => id)]);
  });

  it('gives every entry a name of its own', () => {
    const { id, entries } = feedOf(acts);
    expect(new Set([id, ...entries.map((entry) => entry.id)]).size).toBe(entries.length + 1);
  });

  it('is of the day of its newest entry, never of the build', () => {
    expect(feedOf(acts).updated).toBe('2026-07-20');
  });
});

it('a feed is written as Atom', () => {
  const feed = writeAtom({
    id: 'urn:uuid:00000000-0000-8000-8000-000000000000',
    language: 'vi',
    title: 'Văn bản mới & cũ',
    subtitle: 'Mới nhất đứng trước.',
    author: 'Phường Mẫu',
    updated: day('2026-07-20'),
    selfHref: '/ban-hanh.atom',
    pageHref: '/danh-muc/thay-doi/',
    entries: [{ id: 'urn:uuid:11111111-0000-8000-8000-000000000000', title: 'HD.NB.01 <Một> "cửa"', on: day('2026-07-20'), href: '/van-ban/hd-nb-01/1.0/', category: { term: 'instruction', label: 'Hướng dẫn' }, summary: 'Thiếu\u0000 chữ \uD83D' }],
  });
  expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>urn:uuid:00000000-0000-8000-8000-000000000000</id>
  <title>Văn bản mới &amp; cũ</title>
  <subtitle>Mới nhất đứng trước.</subtitle>
  <updated>2026-07-20T00:00:00+07:00</updated>
  <author><name>Phường Mẫu</name></author>
  <link rel="self" type="application/atom+xml" href="/ban-hanh.atom"/>
  <link rel="alternate" type="text/html" href="/danh-muc/thay-doi/"/>
  <entry>
    <id>urn:uuid:11111111-0000-8000-8000-000000000000</id>
    <title>HD.NB.01 &lt;Một&gt; &quot;cửa&quot;</title>
    <updated>2026-07-20T00:00:00+07:00</updated>
    <link rel="alternate" type="text/html" href="/van-ban/hd-nb-01/1.0/"/>
    <category term="instruction" label="Hướng dẫn"/>
    <summary>Thiếu\uFFFD chữ \uFFFD</summary>
  </entry>
</feed>
`);
});

it('an entry says what happened, since when, why and by which decision', () => {
  const [withdrawal, , issue] = feedOf(acts).entries;
  if (!withdrawal || !issue) throw new Error('no entries');
  expect([feedWords.entryTitle(withdrawal), feedWords.summary(withdrawal), feedWords.entryTitle(issue), feedWords.summary(issue)]).toEqual([
    'HD.NB.02 Hướng dẫn nhận hồ sơ: hủy bỏ lần 01/00',
    'Hết hiệu lực từ ngày 01/12/2026. Lý do: Thủ tục đã bãi bỏ. Quyết định số 15/QĐ-UBND ngày 20/7/2026.',
    'HD.NB.02 Hướng dẫn nhận hồ sơ: ban hành lần 01/00',
    'Có hiệu lực từ ngày 05/01/2026. Lý do: Ban hành lần đầu.',
  ]);
});
