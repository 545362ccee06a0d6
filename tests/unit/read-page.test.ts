import { describe, expect, it } from 'vitest';
import { readPage } from '#core/proof/read-page.ts';

const wordsOf = (body: string): string | undefined => readPage(`<!doctype html><html><head><title>A</title></head><body>${body}</body></html>`).words;

describe('the words of a page', () => {
  it.each([
    ['are those of its document alone', '<p>Trước</p><article class="document-body"><h2 id="a">Một</h2><p>hai <b>ba</b>,</p></article><p>Sau</p>', 'Một hai ba ,'],
    ['are the same however blanks and attributes stand', '<article  class=document-body>\n<h2 class="x" id="a">Một</h2>\n\n<p>hai <b title="a > b">ba</b>,</article>', 'Một hai ba ,'],
    ['are those of a blank form', '<article class="form-sheet" aria-label="Nội dung"><p>BM.01</p></article>', 'BM.01'],
    ['are letters, not their names', '<article class="document-body">&lt; 5 &amp;nbsp; &#7873; &#x1EC1;&nbsp;&quot;</article>', '< 5 &nbsp; ề ề "'],
    ['leave out comments and scripts', '<article class="document-body">Một<!-- hai --><script>ba</script></article>', 'Một'],
    ['are none without a document', '<p>Một</p>', undefined],
    ['are none with two documents', '<article class="document-body">Một</article><article class="document-body">hai</article>', undefined],
    ['are none when the document is hidden', '<article class="document-body" hidden>Một</article><div>hai</div>', undefined],
    ['are not taken from a comment', '<!-- <article class="document-body">Một</article> -->', undefined],
    ['are not taken from an attribute', '<div title=\'<article class="document-body">Một</article>\'>hai</div>', undefined],
    ['are not taken from a template', '<template><article class="document-body">Một</article></template>', undefined],
  ])('%s', (_, body, expected) => {
    expect(wordsOf(body)).toBe(expected);
  });
});

it('tells the words without a flow chart apart', () => {
  const { words, wordsWithoutChart } = readPage('<article class="document-body"><p>Một</p><figure class="flow-chart"><svg><text x="1">hai</text></svg></figure><figure class="figure">ba</figure></article>');
  expect({ words, wordsWithoutChart }).toEqual({ words: 'Một hai ba', wordsWithoutChart: 'Một ba' });
});

it('tells the summary before the document, and not what is reckoned on the day', () => {
  const { summary, words } = readPage('<section class="document-summary"><h2>Tóm tắt</h2><section>4 giờ</section></section><section class="document-summary no-print">Hẹn trả</section><article class="document-body">Một</article>');
  expect({ summary, words }).toEqual({ summary: 'Tóm tắt 4 giờ', words: 'Một' });
});

describe('what a page says of itself', () => {
  const head = (version: string): string => `<meta name="sotay-ma-hieu" content="QT.ĐK.01"><META CONTENT='${version}' NAME='sotay-lan-ban-hanh'><meta name="sotay-van-ban" content="ab"/>`;

  it('is code, version and text', () => {
    expect(readPage(head('2/1')).claim).toEqual({ code: 'QT.ĐK.01', issue: 2, revision: 1, text: 'ab' });
  });

  it.each([['no version', head('')], ['a version of another shape', head('2.1')], ['nothing', '<p>']])('is nothing with %s', (_, html) => {
    expect(readPage(html).claim).toBeUndefined();
  });
});
