import { describe, expect, test } from 'vitest';
import { searchEntry } from '#site/search-entry.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';
import { indexOf, openIndex } from '#tests/support/search-corpus.ts';

const documents = [
  testDocument({ kind: 'decision', code: 'QĐ.2026.148', data: { title: 'Quyết định về việc ban hành tài liệu sửa đổi', number: '148/QĐ-UBND' } }),
  testDocument({ kind: 'decision', code: 'QĐ.2026.08', data: { title: 'Quyết định về việc thành lập Ban chỉ đạo', number: '08/QĐ-UBND' } }),
  testDocument({ kind: 'process', code: 'QT.KN.01', data: { title: 'Giải quyết khiếu nại lần đầu' } }),
  testDocument({ kind: 'form', code: 'BM.KN.01.04', data: { title: 'Quyết định giải quyết khiếu nại' } }),
];
const library = makeTestLibrary(documents);
const search = openIndex(indexOf(documents.map((document) => searchEntry({ document, library, body: { type: 'root', children: [] } }))));
const ask = async (typed: string) => {
  const { kind, hits } = await search.search(typed, { isTyping: false, limit: 5 });
  return { kind, first: hits[0]?.code, why: hits[0]?.why };
};

describe('a decision named by the number that it bears on paper', () => {
  test.each(['148/QĐ-UBND', '148/qd-ubnd', '148 qđ ubnd'])('whole is opened by %j', async (typed) => {
    expect(await ask(typed)).toEqual({ kind: 'code', first: 'QĐ.2026.148', why: { kind: 'code', code: '148/QĐ-UBND' } });
  });

  test.each([['quyết định 148', 'QĐ.2026.148'], ['Quyết định số 148/QĐ-UBND ngày 15/6/2026', 'QĐ.2026.148'], ['qđ 148', 'QĐ.2026.148'], ['QĐ148', 'QĐ.2026.148'], ['quyet dinh so 8', 'QĐ.2026.08'], ['QĐ 08', 'QĐ.2026.08'], ['QĐ.2026.08', 'QĐ.2026.08']])('%j stands first', async (typed, code) => {
    expect((await ask(typed)).first).toBe(code);
  });
});

test.each(['quyết định giải quyết khiếu nại', 'nghị định 148', 'quyết định 148/2025/QĐ-TTg'])('%j names none of them', async (typed) => {
  expect((await ask(typed)).why?.kind).not.toBe('code');
});

test('the signs of such a number make no code of a question', async () => {
  expect((await ask('ubnd 12')).kind).not.toBe('unknown-code');
});
