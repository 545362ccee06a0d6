import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { leadLinks } from '#core/render/lead-links.ts';
import { toHtml } from '#core/render/to-html.ts';

const led = (...children: readonly ReturnType<typeof h>[]): string =>
  toHtml(leadLinks({ type: 'root', children: [...children] }, { targetOf: (address) => ({ '/a/': '/a/', '/b/': '/c/' })[address], href: (address) => `/phuong-mau${address}` }));

test('a link leads to the page that this site has for it', () => {
  expect(led(h('p', [h('a', { href: '/a/' }, 'A'), h('a', { href: '/b/', title: 'Tên' }, 'B')]))).toBe('<p><a href="/phuong-mau/a/">A</a><a href="/phuong-mau/c/" title="Tên">B</a></p>');
});

test('what this site has no page for is named and not linked, and its title goes', () => {
  expect(led(h('p', [h('a', { href: '/kin/', title: 'Tên kín', className: ['code'] }, 'QT.01')]))).toBe('<p><span class="code">QT.01</span></p>');
});

test('links out, links within the page and pictures stay', () => {
  expect(led(h('p', [h('a', { href: 'https://a.example/' }, 'A'), h('a', { href: '#muc' }, 'B'), h('img', { src: '/hinh/a.png', alt: 'A' })]))).toBe(
    '<p><a href="https://a.example/">A</a><a href="#muc">B</a><img src="/phuong-mau/hinh/a.png" alt="A"></p>',
  );
});
