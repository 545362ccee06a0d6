import { expect, test } from 'vitest';
import { leaveOutEnds } from '#core/print/leave-out-ends.ts';

test.each([
  ['<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>', '<table><thead><tr><th>A<th>B<tbody><tr><td>1<td>2<tr><td>3<td>4</table>'],
  ['<table><tbody><tr><th>A</th></tr></tbody><tfoot><tr><td>B</td></tr></tfoot></table>', '<table><tbody><tr><th>A<tfoot><tr><td>B</table>'],
  ['<ul><li>A<ol><li>B</li></ol></li><li>C</li></ul>', '<ul><li>A<ol><li>B</ol><li>C</ul>'],
  ['<dl><div><dt>A</dt><dd>B</dd><dd>C</dd></div><div><dt>D</dt><dd>E</dd></div></dl>', '<dl><div><dt>A<dd>B<dd>C</div><div><dt>D<dd>E</div></dl>'],
])('%s', (html, short) => {
  expect(leaveOutEnds(html)).toBe(short);
});

test('an end tag stays where other words or tags follow', () => {
  const html = '<ul><li>A</li> B</ul><p>C</p><table><colgroup><col></colgroup><tbody><tr><td>D</td><script></script></tr></tbody></table>';
  expect(leaveOutEnds(html)).toBe('<ul><li>A</li> B</ul><p>C</p><table><colgroup><col></colgroup><tbody><tr><td>D</td><script></script></table>');
});
