import { describe, expect, it } from 'vitest';
import { readArticles, readSummaries, writeArticles } from '#core/proof/article-list.ts';
import { readChecksums, writeChecksums } from '#core/proof/checksums.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

describe('the list of digests', () => {
  it('is sorted, whatever the order it comes in', () => {
    expect(writeChecksums(new Map([['hinh/a b.png', b], ['404.html', a]]))).toBe(`${a}  404.html\n${b}  hinh/a b.png\n`);
  });

  it('holds summaries on lines of their own, which are no words', () => {
    const text = writeArticles([{ digest: a, summary: b, version: 'van-ban/a/1.0/' }]);
    expect([text, readArticles(text), readSummaries(text)]).toEqual([`${a}  van-ban/a/1.0/\n${b}  van-ban/a/1.0/#tom-tat\n`, [{ digest: a, version: 'van-ban/a/1.0/' }], [{ digest: b, version: 'van-ban/a/1.0/' }]]);
  });

  it('is read as it was written', () => {
    const digests = new Map([['404.html', a], ['index.html', b]]);
    expect(readChecksums(writeChecksums(digests))).toEqual({ digests, badLines: [] });
  });

  it.each([
    ['line ends of Windows and the mark of binary reading', `${a} *index.html\r\n`, []],
    ['a line that is no digest', `${a}  index.html\nxyz\n`, [2]],
    ['a path twice', `${a}  index.html\n${b}  index.html\n`, [2]],
    ['an empty line in between', `\n${a}  index.html\n`, [1]],
  ])('tells of %s', (_, text, badLines) => {
    expect(readChecksums(text)).toEqual({ digests: new Map([['index.html', a]]), badLines });
  });
});

describe('the list of words', () => {
  it('is sorted and holds a line once', () => {
    const articles = [{ digest: b, version: 'van-ban/b/1.0/' }, { digest: b, version: 'van-ban/a/1.0/' }, { digest: b, version: 'van-ban/b/1.0/' }, { digest: a, version: 'van-ban/b/1.0/' }];
    expect(writeArticles(articles)).toBe(`${b}  van-ban/a/1.0/\n${a}  van-ban/b/1.0/\n${b}  van-ban/b/1.0/\n`);
  });

  it('is read as it was written', () => {
    const articles = [{ digest: b, version: 'van-ban/a/1.0/' }, { digest: a, version: 'van-ban/b/2.10/' }];
    expect(readArticles(writeArticles(articles))).toEqual(articles);
  });
});
