import { toHtml as toHtmlOfPackage } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { toHtml } from '#core/render/to-html.ts';

describe('a tree is written as hast-util-to-html writes it', () => {
  test.each([
    { what: 'signs of HTML in text', node: h('p', 'a < b & c > d "e" \'f\' `g` {h}') },
    { what: 'signs of HTML in a value', node: h('p', { ariaLabel: 'a < b & c > d "e" \'f\' `g`', dataLabel: '' }) },
    { what: 'character references as text', node: h('p', { title: '&lt;&amp' }, '&lt; &amp &#60;') },
    { what: 'classes', node: h('p', { className: ['a', 'b--c'] }) },
    { what: 'words in a list', node: h('a', { href: 'https://a.example/?b=1&c=2', rel: ['noopener', 'noreferrer'] }) },
    { what: 'numbers', node: h('td', { colSpan: 2, rowSpan: 3, tabIndex: 0 }) },
    { what: 'yes and no', node: h('section', { dataFootnotes: true, hidden: true, ariaHidden: 'true', dataNone: false }) },
    { what: 'names with hyphens', node: h('a', { ariaDescribedBy: ['x'], ariaLabelledBy: 'y', dataFootnoteRef: '', dataFootnoteBackref: '', id: 'z' }) },
    { what: 'tags without an end', node: h('p', ['a', h('br'), h('img', { src: 'a.png', alt: '', width: 10 }), h('hr'), h('input', { type: 'checkbox', checked: true, disabled: true })]) },
    { what: 'what is empty', node: h('table', [h('colgroup', [h('col')]), h('tbody', [h('tr', [h('td')])])]) },
    { what: 'letters outside ASCII', node: h('p', { title: 'Đăng ký' }, 'Đăng ký \u00A0 – “a” \u2028 😀') },
  ])('$what', ({ node }) => {
    const root = { type: 'root' as const, children: [node] };
    expect(toHtml(root)).toBe(toHtmlOfPackage(root));
  });
});
