import { describe, expect, test } from 'vitest';
import type { ControlledTree } from '#core/parse/controlled-tree.ts';
import { readMdx } from '#core/parse/read-mdx.ts';
import { headingsOf, textFactsOf } from '#core/parse/text-facts.ts';

const treeOf = (text: string): ControlledTree => {
  const { tree } = readMdx(text);
  if (!tree) throw new Error('unread');
  return tree;
};

const anchorsOf = (text: string): readonly string[] => headingsOf(treeOf(text)).map(({ anchor }) => anchor);

describe('headings', () => {
  test('have their level, text and folded anchor', () => {
    expect(headingsOf(treeOf('# Tên\n\n## 1. Mục đích\n\n### *Định* nghĩa `x`\n\n###### Cuối'))).toEqual([
      { depth: 2, text: '1. Mục đích', anchor: '1-muc-dich' },
      { depth: 3, text: 'Định nghĩa x', anchor: 'dinh-nghia-x' },
      { depth: 6, text: 'Cuối', anchor: 'cuoi' },
    ]);
  });

  test('with equal text get numbered anchors', () => {
    expect(anchorsOf('## A\n\n## A\n\n## A')).toEqual(['a', 'a-2', 'a-3']);
  });

  test('never share an anchor, even when a text looks numbered', () => {
    expect(anchorsOf('## A\n\n## A 2\n\n## A\n\n## A 2')).toEqual(['a', 'a-2', 'a-3', 'a-2-2']);
  });

  test('without a letter that an address can hold get one all the same', () => {
    expect(anchorsOf('## 。\n\n## …')).toEqual(['muc', 'muc-2']);
  });

  test('of the footnotes are not those of the text, and their anchor stays free', () => {
    expect(anchorsOf('## Footnote label\n\na[^1]\n\n[^1]: b')).toEqual(['footnote-label-2']);
  });
});

describe('citations', () => {
  test('name each document and each provision once, in order', () => {
    expect(
      textFactsOf(treeOf('<Ref code="QT.02" /> <Ref code="QT.01" /> <Ref code="QT.02" />\n\n<Law id="a" /> <Law id="a" provision="Điều 1" /> <Law id="b" /> <Law id="a" />\n\n<Ref /> <Law />')),
    ).toEqual({ headings: [], citedCodes: ['QT.02', 'QT.01'], citedLaws: [{ id: 'a' }, { id: 'a', provision: 'Điều 1' }, { id: 'b' }], figures: [] });
  });

  test('are found inside notes, tables and footnotes', () => {
    expect(textFactsOf(treeOf('<Note kind="info">\n- <Ref code="A" />\n</Note>\n\n| x |\n|-|\n| <Ref code="B" /> |\n\na[^1]\n\n[^1]: <Ref code="C" />')).citedCodes).toEqual(['A', 'B', 'C']);
  });
});
