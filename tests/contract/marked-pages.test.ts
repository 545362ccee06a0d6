import { expect, test } from 'vitest';
import { openPage, pageFiller } from '#adapters/marked-pages/marked-pages.ts';
import { printMarks } from '#core/print/print-source.ts';

const html = `<p title="${printMarks.commit}" data-on="${printMarks.builtOn}">Ngày ${printMarks.asOf}, ${printMarks.commit}</p>`;

test('commit and day take the places that the pages keep for them', () => {
  const fill = pageFiller({ commit: 'a"b', asOf: '22/11/2026', builtOn: '2026-11-22' });
  expect(Buffer.from(fill(openPage(html))).toString()).toBe('<p title="a&quot;b" data-on="2026-11-22">Ngày 22/11/2026, a&quot;b</p>');
});

test('a page without places stays as it is', () => {
  expect(Buffer.from(pageFiller(printMarks)(openPage('<p>Đăng ký</p>'))).toString()).toBe('<p>Đăng ký</p>');
});
