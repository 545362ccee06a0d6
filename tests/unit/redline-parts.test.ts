import { describe, expect, it } from 'vitest';
import { changedRoles } from '#core/redline/changed-roles.ts';
import { commonSequence } from '#core/redline/common-sequence.ts';
import { compareDocuments } from '#core/redline/compare-documents.ts';
import { compareWords } from '#core/redline/compare-words.ts';
import { heaviestRise } from '#core/redline/heaviest-rise.ts';
import { makeWordIds, wordsOfText } from '#core/redline/read-words.ts';
import { renderSummary, summaryLines } from '#core/redline/render-summary.ts';
import { noiseBetween } from '#core/redline/word-key.ts';
import { toHtml } from '#core/render/to-html.ts';
import { seededRandom } from '#tests/bench/agency/random.ts';
import { readSide, testWording } from '#tests/support/redline-pages.ts';

/** Words of a comparison: removed in square brackets, added in braces. */
const show = (older: string, newer: string): string => {
  const ids = makeWordIds();
  const { pieces } = compareWords(wordsOfText(older, ids), wordsOfText(newer, ids));
  const text = (words: readonly { readonly gap: string; readonly text: string }[]): string => words.map((word, index) => `${index > 0 && word.gap !== '' ? ' ' : ''}${word.text}`).join('');
  return pieces.map(({ kind, words }) => (kind === 'same' ? text(words) : kind === 'added' ? `{${text(words)}}` : `[${text(words)}]`)).join(' ');
};

describe('words', () => {
  it.each([
    ['thời hạn 10 ngày làm việc', 'thời hạn 7 ngày làm việc', 'thời hạn [10] {7} ngày làm việc'],
    ['nộp 02 bộ hồ sơ', 'nộp 02 bộ hồ sơ và 01 bản sao', 'nộp 02 bộ hồ sơ {và 01 bản sao}'],
    ['gửi thông báo cho dân', 'gửi thông tin cho dân', 'gửi [thông báo] {thông tin} cho dân'],
    ['Một. Hai ba. Bốn.', 'Một. Năm sáu. Hai ba. Bốn.', 'Một. {Năm sáu.} Hai ba. Bốn.'],
    ['từ 8 đến 10', 'từ 7 đến 11', 'từ [8 đến 10] {7 đến 11}'],
    ['ký duyệt, trả', 'ký duyệt; trả', 'ký duyệt [,] {;} trả'],
    ['', 'mới', '{mới}'],
  ])('"%s" → "%s"', (older, newer, expected) => {
    expect(show(older, newer)).toBe(expected);
  });
});

describe('writing', () => {
  it.each([
    ['hoà', 'hòa', ['tone']],
    ['hòa'.normalize('NFD'), 'hòa', ['composition']],
    ['“a”', '"a"', ['quotes']],
    ['2–3', '2-3', ['dashes']],
    ['hoà'.normalize('NFD'), 'hòa', ['composition', 'tone']],
    ['a\u00ADb', 'ab', ['blanks']],
    ['a', 'a', []],
  ])('%s / %s differ in %j', (older, newer, kinds) => {
    expect(noiseBetween(older, newer)).toEqual(kinds);
  });
});

/** Length of the longest common subsequence by its definition. */
const longest = (older: readonly number[], newer: readonly number[]): number => {
  const rows = Array.from({ length: older.length + 1 }, () => new Int32Array(newer.length + 1));
  for (let row = 1; row <= older.length; row += 1) {
    for (let column = 1; column <= newer.length; column += 1) {
      const above = rows[row - 1]?.[column] ?? 0;
      const beside = rows[row]?.[column - 1] ?? 0;
      const corner = (rows[row - 1]?.[column - 1] ?? 0) + 1;
      rows[row]?.set([older[row - 1] === newer[column - 1] ? corner : Math.max(above, beside)], column);
    }
  }
  return rows[older.length]?.[newer.length] ?? 0;
};

describe('the common sequence', () => {
  it('is as long as it can be, in order, of equal things', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 300; round += 1) {
      const make = (): readonly number[] => Array.from({ length: random.between(0, 14) }, () => random.between(0, 4));
      const [older, newer] = [make(), make()];
      const pairs = commonSequence(older, newer);
      expect(pairs).toHaveLength(longest(older, newer));
      for (const [index, [left, right]] of pairs.entries()) {
        expect(older[left]).toBe(newer[right]);
        expect(index === 0 || (left > (pairs[index - 1]?.[0] ?? 0) && right > (pairs[index - 1]?.[1] ?? 0))).toBe(true);
      }
    }
  });

  it('keeps what stands once where the two differ too much to search', () => {
    const older = Array.from({ length: 3000 }, (_, index) => (index === 1500 ? -1 : index));
    const newer = Array.from({ length: 3000 }, (_, index) => (index === 1400 ? -1 : index + 10_000));
    expect(commonSequence(older, newer)).toEqual([[1500, 1400]]);
  });
});

describe('the heaviest rise', () => {
  it('lets the lightest part move', () => {
    expect(heaviestRise([{ value: 1, weight: 1 }, { value: 2, weight: 5 }, { value: 0, weight: 5 }, { value: 3, weight: 1 }])).toEqual([0, 1, 3]);
    expect(heaviestRise([])).toEqual([]);
  });
});

const procedure = (steps: string, body = 'Công việc hằng ngày.'): string => `---
code: QT.NB.01
title: Tiếp nhận
unit: van-phong
issue: 1
revision: 0
status: draft
changes:
  - issue: 1
    revision: 0
    date: 2026-01-05
    request: Kế hoạch
    place: Toàn bộ
    summary: Ban hành
distribution: [lanh-dao, van-phong]
steps:
${steps}---

${body}

<Steps />
`;

const receive = '  - content: Nhận hồ sơ\n    responsible:\n      - role: Người tiếp nhận\n        unit: trung-tam-hcc\n    time: 1 ngày\n';
const sign = '  - content: Ký kết quả\n    responsible:\n      - role: Chủ tịch\n        unit: lanh-dao\n    time: 2 ngày\n';

const compare = (before: string, after: string) => {
  const [older, newer] = [readSide(before, 'internal-procedure'), readSide(after, 'internal-procedure')];
  const redline = compareDocuments({ older, newer });
  return { redline, roles: changedRoles({ redline, older: older.frontMatter, newer: newer.frontMatter }) };
};

describe('whom a change concerns', () => {
  it('names those who carry out the step, before and now', () => {
    const { roles } = compare(procedure(receive + sign), procedure(receive + sign.replace('role: Chủ tịch', 'role: Phó Chủ tịch').replace('2 ngày', '1 ngày')));
    expect(roles).toEqual({
      roles: [
        { role: 'Chủ tịch', unit: 'lanh-dao', anchors: ['change-1', 'change-2'] },
        { role: 'Phó Chủ tịch', unit: 'lanh-dao', anchors: ['change-1', 'change-2'] },
      ],
      units: [{ unit: 'lanh-dao', anchors: ['change-1', 'change-2'], because: 'step' }],
    });
  });

  it('names those of a step that is gone', () => {
    expect(compare(procedure(receive + sign), procedure(sign)).roles.roles).toEqual([{ role: 'Người tiếp nhận', unit: 'trung-tam-hcc', anchors: ['change-1'] }]);
  });

  it('names those of a step that another one took in, and those of the other', () => {
    const check = receive.replace('Nhận hồ sơ', 'Đối chiếu giấy tờ với bản chính, ghi sổ').replace('Người tiếp nhận', 'Văn thư');
    const long = sign.replace('Ký kết quả', 'Xem lại hồ sơ cùng dự thảo, ký kết quả giải quyết, chuyển văn thư đóng dấu và trả cho người nộp');
    const both = long.replace('Xem lại', 'Đối chiếu giấy tờ với bản chính, ghi sổ; xem lại');
    const { redline, roles } = compare(procedure(check + long), procedure(both));
    expect(redline.summary.map(({ event }) => event.kind)).toEqual(['merged']);
    expect(roles.roles).toEqual([
      { role: 'Văn thư', unit: 'trung-tam-hcc', anchors: ['change-1'] },
      { role: 'Chủ tịch', unit: 'lanh-dao', anchors: ['change-1'] },
    ]);
  });

  it('names both hands where one took over from the other', () => {
    const other = receive.replace('role: Người tiếp nhận\n        unit: trung-tam-hcc', 'role: Trưởng phòng chuyên môn\n        unit: van-phong');
    const { redline, roles } = compare(procedure(receive + sign), procedure(other + sign));
    expect(redline.summary.length).toBe(1);
    expect(roles.roles.map(({ role }) => role)).toEqual(['Người tiếp nhận', 'Trưởng phòng chuyên môn']);
  });

  it('names every unit that receives the document for another change', () => {
    const { roles } = compare(procedure(receive), procedure(receive, 'Công việc hằng tuần.'));
    expect(roles).toEqual({
      roles: [],
      units: [
        { unit: 'van-phong', anchors: ['change-1'], because: 'distribution' },
        { unit: 'lanh-dao', anchors: ['change-1'], because: 'distribution' },
      ],
    });
  });

  it('names nobody for what changes on the cover', () => {
    const before = procedure(receive);
    expect(compare(before, before.replace('revision: 0\nstatus', 'revision: 1\nstatus')).roles).toEqual({ roles: [], units: [] });
  });
});

describe('the list of changes', () => {
  it('links each line to its place, the cover apart', () => {
    const before = procedure(receive);
    const after = procedure(receive, 'Công việc hằng tuần.').replace('revision: 0\nstatus', 'revision: 1\nstatus');
    expect(toHtml(renderSummary(summaryLines(compare(before, after).redline, testWording), testWording.labels))).toBe(
      '<div class="redline-summary"><ol class="redline-summary__list"><li><a href="#change-1">Nội dung: Công việc «hằng ngày» → «hằng tuần»</a></li></ol>' +
        '<p class="redline-summary__cover">Thay đổi trên trang bìa:</p><ol class="redline-summary__list"><li><a href="#change-2">Lần sửa đổi: 0 → 1</a></li></ol></div>',
    );
  });

  it('names every place of words replaced all over the text, once, with a link for each', () => {
    const text = (post: string): string => procedure(receive, `${post} nhận đơn.\n\n## Ghi sổ\n\n${post} ghi sổ.\n\n${post} giao sổ.\n\n${post} cất sổ.`);
    expect(toHtml(renderSummary(summaryLines(compare(text('Công chức'), text('Viên chức')).redline, testWording), testWording.labels))).toBe(
      '<div class="redline-summary"><ol class="redline-summary__list"><li>Thay «Công chức» bằng «Viên chức» ở 4 chỗ: <a href="#change-1">Phần đầu văn bản</a>; <a href="#change-2">Mục «Ghi sổ»</a>; <a href="#change-3">Mục «Ghi sổ» (chỗ 2)</a>; <a href="#change-4">Mục «Ghi sổ» (chỗ 3)</a></li></ol></div>',
    );
  });

  it.each([['03 ngày', '05 ngày'], ['tháng', 'tuần']])('tells times one by one, however often %s became %s', (before, after) => {
    const text = (time: string): string => procedure(receive, ['Nhận', 'Ghi', 'Giao', 'Cất'].map((act) => `${act} mỗi ${time}.`).join('\n\n'));
    expect(toHtml(renderSummary(summaryLines(compare(text(before), text(after)).redline, testWording), testWording.labels)).match(/<li>/gu)).toHaveLength(4);
  });

  it('says so when nothing changed', () => {
    const text = procedure(receive);
    expect(toHtml(renderSummary(summaryLines(compare(text, text).redline, testWording), testWording.labels))).toBe('<div class="redline-summary"><p class="redline-summary__none">Nội dung không thay đổi.</p></div>');
  });
});
