import { describe, expect, test } from 'vitest';
import { indexOf, openIndex, readSearchDocuments } from '#tests/support/search-corpus.ts';

const search = openIndex(indexOf(readSearchDocuments('tests/fixtures/search/documents.tsv')));
const ask = async (typed: string) => search.search(typed, { isTyping: false, limit: 3 });

describe('a code that no document bears', () => {
  test.each([
    ['QT.HT.29', 'QT.HT.09'],
    ['qt ht 29', 'QT.HT.09'],
    ['QTHT29', 'QT.HT.09'],
    ['mã QT-HT-29', 'QT.HT.09'],
    ['1.001194', 'QT.HT.01'],
    ['1001194', 'QT.HT.01'],
    ['1.001139', 'QT.HT.01'],
    ['1.001194.000.00.00.H32', 'QT.HT.01'],
    ['BM.HT.01.09', 'BM.HT.01.01'],
    ['QT.XDD.01', 'QT.XD.01'],
  ])('%s is said to be none, and %s is among the nearest', async (typed, nearest) => {
    const { kind, hits } = await ask(typed);
    expect([kind, hits.every(({ why }) => why.kind === 'near-code')]).toEqual(['unknown-code', true]);
    expect(hits.map(({ code }) => code)).toContain(nearest);
  });

  test('that is far from all of its kind still leads to the nearest of them', async () => {
    const { kind, hits } = await ask('9.999999');
    expect([kind, hits.length, hits.every(({ why }) => why.kind === 'near-code' && /^\d/u.test(why.code))]).toEqual(['unknown-code', 3, true]);
  });

  test('of another agency is answered without documents', async () => {
    expect(await ask('ZZ.WWW.12')).toEqual({ kind: 'unknown-code', hits: [], total: 0, filters: { kind: [], field: [], unit: [], level: [] }, terms: [], outside: 0 });
  });
});

test.each(['QT.HT', 'HT 01', '1.00119', '1.0011', 'cấp 4', 'cấp 4 nhà ở', 'năm 2026', '2026', 'iso 9001', 'TCVN ISO 9001:2015', '0912345678', '30/2020/NĐ-CP', 'khai sinh 1.999999', 'quy trình đánh giá nội bộ 2', '17 tuổi', 'mẫu 01', 'VNeID 2', 'ct07'])('%s is no unknown code', async (typed) => {
  expect((await ask(typed)).kind).not.toBe('unknown-code');
});
