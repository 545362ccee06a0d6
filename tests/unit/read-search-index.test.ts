import { describe, expect, test } from 'vitest';
import { makeSearchIndex } from '#core/search/search-index.ts';
import { readIndex } from '#components/SearchIndex/read-index.ts';
import { troubleOf, type TroubleKind } from '#components/SearchIndex/search-trouble.ts';

const { data } = makeSearchIndex({
  entries: [{ url: '/van-ban/qt-tp-01/', code: 'QT.TP.01', otherCodes: ['1.001193'], title: 'Đăng ký khai sinh', names: [], kind: 'Quy trình', level: 2, state: 'in-force', unit: 'Văn phòng', sections: [] }],
  words: [],
  abbreviations: [],
});

/** What is said of a text that came under the address of the index. */
const troubleWith = (text: string): TroubleKind | 'none' => {
  try {
    readIndex(text);
    return 'none';
  } catch (error) {
    return troubleOf(error);
  }
};

test('an index that a site wrote is read', () => {
  expect(readIndex(JSON.stringify(data))).toEqual(JSON.parse(JSON.stringify(data)));
});

describe('what is no index of this program', () => {
  test.each<readonly [string, string, TroubleKind]>([
    ['nothing', '', 'broken'],
    ['a page', '<!doctype html>', 'broken'],
    ['half an index', JSON.stringify(data).slice(0, 100), 'broken'],
    ['null', 'null', 'broken'],
    ['a list', '[]', 'broken'],
    ['another version', JSON.stringify({ ...data, version: 1 }), 'other-build'],
    ['a version that is no number', JSON.stringify({ ...data, version: '2' }), 'broken'],
    ['no build', JSON.stringify({ ...data, build: undefined }), 'broken'],
    ['no rows', JSON.stringify({ ...data, rows: {} }), 'broken'],
    ['a row without an address', JSON.stringify({ ...data, rows: [{ ...data.rows[0], url: 5 }] }), 'broken'],
    ['standings that are no list', JSON.stringify({ ...data, rows: [{ ...data.rows[0], next: 'x' }] }), 'broken'],
    ['no words', JSON.stringify({ ...data, words: [] }), 'broken'],
  ])('as %s is refused by name', (_, text, kind) => {
    expect(troubleWith(text)).toBe(kind);
  });
});
