import { expect, test } from 'vitest';
import { h } from 'hastscript';
import { dataTable } from '#core/render/data-table.ts';
import { html } from '#tests/support/render-test.ts';

test('a table names itself, its columns on every cell, and its groups', () => {
  const table = dataTable({
    className: 'steps-table',
    caption: 'Các bước "A & B"',
    columns: [{ label: 'TT' }, { label: 'Nội dung', lead: true }, { label: 'Số', className: 'count' }],
    rows: [
      { group: 'Giai đoạn <1>', cells: [['1'], ['Nhận'], []] },
      { cells: [['2'], [h('p', 'Trả')], ['3']] },
    ],
  });
  expect(html([table])).toMatchInlineSnapshot(`
    "<div class="table-wrap" role="region" aria-label="Các bước &#x22;A &#x26; B&#x22;" tabindex="0">
    <table class="stack ledger-table steps-table" role="table">
    <caption>Các bước "A &#x26; B"</caption>
    <thead role="rowgroup">
    <tr role="row">
    <th scope="col" role="columnheader">TT</th>
    <th scope="col" role="columnheader">Nội dung</th>
    <th scope="col" role="columnheader">Số</th></tr></thead>
    <tbody role="rowgroup">
    <tr role="row" class="ledger-table__group">
    <th colspan="3" scope="rowgroup" role="rowheader">Giai đoạn &#x3C;1></th></tr>
    <tr role="row">
    <th scope="row" role="rowheader">1</th>
    <td role="cell">Nhận</td>
    <td role="cell" data-label="Số" class="count"></td></tr>
    <tr role="row">
    <th scope="row" role="rowheader">2</th>
    <td role="cell">
    <p>Trả</p></td>
    <td role="cell" data-label="Số" class="count">3</td></tr></tbody></table></div>"
  `);
});

test('a table without rows keeps its head', () => {
  expect(html([dataTable({ className: 'x', caption: 'c', columns: [{ label: 'a' }], rows: [] })])).toMatchInlineSnapshot(`
    "<div class="table-wrap" role="region" aria-label="c" tabindex="0">
    <table class="stack ledger-table x" role="table">
    <caption>c</caption>
    <thead role="rowgroup">
    <tr role="row">
    <th scope="col" role="columnheader">a</th></tr></thead>
    <tbody role="rowgroup"></tbody></table></div>"
  `);
});
