import { describe, expect, test } from 'vitest';
import { citedTextOf, sentenceAt } from '#core/citations/cited-text.ts';
import { findCitations } from '#core/citations/find-citations.ts';
import { foldText } from '#core/citations/fold-text.ts';
import { impossibleDates } from '#core/citations/written-date.ts';
import { isLapsed } from '#core/citations/lapsed.ts';
import { legalTextIndex } from '#core/citations/legal-text-index.ts';
import { keyOfNumber } from '#core/citations/paper-number.ts';
import { readContent } from '#core/parse/read-content.ts';
import { readDocument } from '#core/parse/read-document.ts';

/** Everything found in a text, one line each: number, form, type, day, issuer. */
const found = (text: string): readonly string[] =>
  findCitations(foldText(text)).map(({ start, end, form, number, type, date, issuer }) =>
    [text.slice(start, end), form, number ? keyOfNumber(number) : '', type ?? '', date?.date ?? '', issuer ? text.slice(issuer.start, issuer.end) : ''].join(' | '),
  );

describe('findCitations', () => {
  test.each([
    ['Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về một cửa', '118/2025/NĐ-CP | whole | 118/2025/NDCP | decree | 2025-06-09 | Chính phủ'],
    ['Nghị định 118/2025/NĐ-CP', '118/2025/NĐ-CP | whole | 118/2025/NDCP | decree |  | '],
    ['Nghị định số118/2025/NĐ-CP', '118/2025/NĐ-CP | whole | 118/2025/NDCP | decree |  | '],
    ['Nghị định số 118/2025/NĐ – CP ngày 9-6-2025', '118/2025/NĐ – CP | whole | 118/2025/NDCP | decree | 2025-06-09 | '],
    ['Nghị định số\u00a0118/2025/NĐ‑CP', '118/2025/NĐ‑CP | whole | 118/2025/NDCP | decree |  | '],
    ['Số:15/QĐ-UBND', '15/QĐ-UBND | whole | 15/QDUBND |  |  | '],
    ['NĐ 118/2025', '118/2025 | short | 118/2025/ND |  |  | '],
    ['Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018', '01/2018/TT-VPCP | whole | 1/2018/TTVPCP | circular | 2018-11-23 | '],
    ['Thông tư số 03/2025/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', '03/2025/TT-VPCP | whole | 3/2025/TTVPCP | circular |  | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
    ['Luật Hộ tịch số 60/2014/QH13 của Quốc hội', '60/2014/QH13 | whole | 60/2014/QH13 |  |  | Quốc hội'],
    ['Quyết định 19/2014/QĐ-TTg ngày 5/3/2014', '19/2014/QĐ-TTg | whole | 19/2014/QDTTG | decision | 2014-03-05 | '],
    ['15/QĐ-UBND ngày 26/01/2026', '15/QĐ-UBND | whole | 15/QDUBND |  | 2026-01-26 | '],
    ['Số: 15/QĐ-UBND', '15/QĐ-UBND | whole | 15/QDUBND |  |  | '],
    ['Nghị định số 118/2025/NĐ-CP của Chính phủ ngày 09 tháng 6 năm 2025', '118/2025/NĐ-CP | whole | 118/2025/NDCP | decree | 2025-06-09 | Chính phủ'],
    ['118-2025/NĐ-CP', '118-2025/NĐ-CP | whole | 118/2025/NDCP |  |  | '],
    ['NĐ-CP 118/2025', 'NĐ-CP 118/2025 | turned | 118/2025/NDCP |  |  | '],
    ['Quyết định 15/QĐ-UBND ngày 31/6/2026', '15/QĐ-UBND | whole | 15/QDUBND | decision |  | '],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each(['https://vanban.example/118/2025/NĐ-CP', 'ngày 01/7/2025', 'năm học 2025-2026', '1.001193', 'QT.TP.01/2025', 'lần 2/2025', 'thửa 12/2025'])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('reads a list', () => {
    expect(found('các Nghị định 61/2018/NĐ-CP, 118/2025/NĐ-CP và Thông tư 03/2025/TT-VPCP').map((line) => line.split(' | ')[0])).toEqual(['61/2018/NĐ-CP', '118/2025/NĐ-CP', '03/2025/TT-VPCP']);
  });
});

describe('impossibleDates', () => {
  test.each([
    ['31/6/2026', ['31/6/2026']],
    ['ngày 30 tháng 02', ['30 tháng 02']],
    ['ngày 29 tháng 02', []],
    ['29/02/2026', ['29/02/2026']],
    ['29/02/2028', []],
    ['ngày 31/9', ['31/9']],
    ['tỷ lệ 31/9', []],
    ['31/6/2026/QĐ-X', []],
    ['0/1/2026', ['0/1/2026']],
    ['1.31/6/2026', []],
    ['mỗi ngày 40/50 hồ sơ', []],
  ])('%s', (text, expected) => {
    expect(impossibleDates(foldText(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

const frontMatter = `---
code: HD.01
title: >-
  Hướng dẫn theo
  Nghị định 1/2025/NĐ-CP
changes:
  - summary: 'Theo ''văn bản'' 2/2025/NĐ-CP'
---
`;

const textOf = (body: string) => {
  const text = `${frontMatter}\n${body}\n`;
  const { blocks } = citedTextOf(readDocument({ path: 'instructions/hd-01.mdx', kind: 'instruction', text }));
  return { lines: text.split('\n'), blocks };
};

/** What stands in the file at the place of each number found. */
const placed = (body: string): readonly string[] => {
  const { lines, blocks } = textOf(body);
  return blocks.flatMap((block) =>
    findCitations(block.folded, block.tags.map(({ offset }) => offset)).map(({ start }) => {
      const { line, column } = block.placeAt(start);
      return (lines[line - 1] ?? '').slice(column - 1).split(' ')[0] ?? '';
    }),
  );
};

describe('citedTextOf', () => {
  test('places words of folded and quoted values', () => {
    expect(placed('Không có gì.')).toEqual(['1/2025/NĐ-CP', "2/2025/NĐ-CP'"]);
  });

  test.each([
    ['a line further down', 'Theo quy định\ntại 3/2025/NĐ-CP nhé', '3/2025/NĐ-CP'],
    ['a quotation', '> Theo\n> quy định 3/2025/NĐ-CP nhé', '3/2025/NĐ-CP'],
    ['escapes and references', 'A \\*b\\* &amp; c &nbsp; 3/2025/NĐ-CP nhé', '3/2025/NĐ-CP'],
    ['bold words around', 'Theo **Nghị định *số*** 3/2025/NĐ-CP nhé', '3/2025/NĐ-CP'],
    ['letters beyond the first plane', '😀😀 3/2025/NĐ-CP nhé', '3/2025/NĐ-CP'],
    ['a cell', '| a | b |\n| --- | --- |\n| x \\| y | z 3/2025/NĐ-CP nhé |', '3/2025/NĐ-CP'],
    ['an item of an item', '- một\n  - hai\n    ba 3/2025/NĐ-CP nhé', '3/2025/NĐ-CP'],
    ['a note', '<Note kind="info">\n\nTheo 3/2025/NĐ-CP nhé\n\n</Note>', '3/2025/NĐ-CP'],
    ['a footnote', 'Chú[^1]\n\n[^1]: Theo 3/2025/NĐ-CP nhé', '3/2025/NĐ-CP'],
    ['decomposed letters', `${'Theo quyết định đã ký'.normalize('NFD')} 3/2025/NĐ-CP nhé`, '3/2025/NĐ-CP'],
    ['a tag', 'Theo <Law id="a" /> nhé', '<Law'],
  ])('places words in %s', (_, body, expected) => {
    expect(placed(body).slice(2)).toEqual([expected]);
  });

  test('joins words that marks part', () => {
    expect(placed('Nghị định số **3/2025**/NĐ-CP nhé').slice(2)).toEqual(['3/2025**/NĐ-CP']);
  });

  test('leaves code out', () => {
    expect(placed('Gõ `3/2025/NĐ-CP` và\n\n```\n3/2025/NĐ-CP\n```').slice(2)).toEqual([]);
  });

  test('knows what stands around a cell', () => {
    const { blocks } = textOf('## Văn bản cũ\n\n| Tên | Thay bằng |\n| --- | --- |\n| 3/2025/NĐ-CP | x |');
    expect(blocks.at(-1)?.surroundings().split('\n')).toEqual(['Van ban cu', '', 'Ten', '3/2025/ND-CP x']);
  });

  test('finds the sentence of a word', () => {
    const [block] = textOf('Câu một 1. Câu hai số 2/2025/NĐ-CP; câu ba.').blocks.slice(-1);
    expect(block && sentenceAt(block, block.folded.indexOf('2/2025'))).toEqual({ start: 11, words: 'Cau hai so 2/2025/ND-CP;' });
  });
});

const legalText = (facts: string) => ({
  kind: 'text' as const,
  path: 'legal-texts/nd-1.yml',
  text: `id: nd-1\nnumber: 1/2020/NĐ-CP\ntype: decree\ntitle: Về việc thử\nissuer: Chính phủ\nissuedOn: 2020-01-02\neffectiveFrom: 2020-02-01\nfollowedBy: van-phong\n${facts}\n`,
});

describe('isLapsed', () => {
  const lapsed = (facts: string, document: object): boolean => {
    const content = readContent([legalText(facts)]);
    const index = legalTextIndex(content);
    const entry = index.byId.get('nd-1');
    if (!entry) throw new Error('no entry');
    return isLapsed({ document: { kind: 'process', status: 'issued', ...document } as never, legalText: entry, index });
  };
  const ended = 'expiredOn: 2025-06-30\nreviewedOn: 2025-07-15';

  test.each([
    { name: 'in force', facts: 'reviewedOn: 2026-01-01', document: { effectiveFrom: '2026-03-01' }, expected: false },
    { name: 'ended before the document applied', facts: ended, document: { effectiveFrom: '2025-07-01' }, expected: true },
    { name: 'ended on the day the document applied', facts: ended, document: { effectiveFrom: '2025-06-30' }, expected: false },
    { name: 'ended later, looked at within three months', facts: ended, document: { effectiveFrom: '2025-01-01' }, expected: false },
    { name: 'ended later, looked at after three months', facts: 'expiredOn: 2025-06-30\nreviewedOn: 2025-10-01', document: { effectiveFrom: '2025-01-01' }, expected: true },
    { name: 'a decision signed before the end', facts: 'expiredOn: 2025-06-30\nreviewedOn: 2026-10-01', document: { kind: 'decision', issuedOn: '2025-06-15' }, expected: false },
    { name: 'a decision signed after the end', facts: ended, document: { kind: 'decision', issuedOn: '2025-07-01' }, expected: true },
    { name: 'a draft', facts: ended, document: { status: 'draft' }, expected: true },
    { name: 'a draft, the end not yet looked at', facts: 'expiredOn: 2025-06-30\nreviewedOn: 2025-05-01', document: { status: 'draft' }, expected: false },
    { name: 'a withdrawn document', facts: ended, document: { status: 'withdrawn', effectiveFrom: '2026-01-01' }, expected: false },
  ])('$name', ({ facts, document, expected }) => {
    expect(lapsed(facts, document)).toBe(expected);
  });
});
