import { expect, test } from 'vitest';
import { readPage } from '#core/proof/read-page.ts';
import { tidyHtml } from '#core/print/tidy-html.ts';

test.each([
  ['between blocks', '<div> <p> Một </p>\n <ul> <li>hai</li> </ul> </div>', '<div><p>Một</p><ul><li>hai</li></ul></div>'],
  ['at the cells of a table', '<tr role="row"> <td data-label="Tên, &gt; 2"> một </td> <td></td> </tr>', '<tr role="row"><td data-label="Tên, &gt; 2">một</td><td></td></tr>'],
])('takes blanks away %s', (_, html, tidied) => {
  expect(tidyHtml(html)).toBe(tidied);
});

test.each([
  ['between words and marks inside a line', '<p>Một <b>hai</b> <a href="/">ba</a> <span>bốn</span></p>'],
  ['between buttons', '<button>Một</button> <button>hai</button>'],
  ['in text that is shown letter by letter', '<pre> một\n  <b> hai</b> <p> </p>\n</pre>'],
  ['in scripts', '<script src="a.js"> </script>'],
  ['in the value of an attribute', '<p data-title="a > b  <p> c">d</p>'],
])('leaves blanks %s', (_, html) => {
  expect(tidyHtml(html)).toBe(html);
});

test('the words of a document stay the same', () => {
  const page = '<body> <article class="document-body"> <h2>Một</h2> <p>hai <i>ba</i></p> <table> <tr> <td>bốn</td> <td>năm</td> </tr> </table> </article> </body>';
  expect(readPage(tidyHtml(page)).words).toBe(readPage(page).words);
});
