import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { setChartAside } from '#core/render/set-chart-aside.ts';
import { toHtml } from '#core/render/to-html.ts';

test('the drawings of a text go into one file, and the text names them at their places', () => {
  const drawing = (words: string, top: number) => h('svg', { viewBox: `0 ${top} 80 40` }, [h('g', [h('text', { y: '1' }, words)])]);
  const text = h(null, [h('p', 'before'), h('figure', [h('div', [drawing('a & b', 0)]), drawing('c', 40)]), h('p', 'after')]);
  const { body, chart } = setChartAside(text);
  expect(toHtml(body)).toBe(
    '<p>before</p><figure><div><svg viewbox="0 0 80 40"><use href="luu-do.svg#h1"></use></svg></div><svg viewbox="0 0 80 40"><use href="luu-do.svg#h2"></use></svg></figure><p>after</p>',
  );
  expect(chart).toBe('<svg xmlns="http://www.w3.org/2000/svg"><g id="h1"><g><text y="1">a &#x26; b</text></g></g><g id="h2" transform="translate(0 -40)"><g><text y="1">c</text></g></g></svg>\n');
});

test('a text without a drawing stays as it is', () => {
  const text = h(null, [h('p', 'words')]);
  expect(setChartAside(text)).toEqual({ body: text, chart: undefined });
});
