import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixturesFolder } from '#tests/support/fixture-agency.ts';
import { redlineOf, showRedline } from '#tests/support/redline-pages.ts';

const process = readFileSync(`${fixturesFolder}/rules/time-sum/content/processes/qt-tp-10.mdx`, 'utf8');

/** Lines of the list of changes between two texts. */
const changes = (older: string, newer: string): readonly string[] => Array.from(showRedline(redlineOf({ older, newer, kind: 'process' })).matchAll(/<!-- change-\d+: (.+) -->/gu), ([, line = '']) => line);

test('cases of a process, what a step says of them, and its branch are told in words', () => {
  const newer = process
    .replace('    committedTime: 05 ngày làm việc', '    committedTime: 06 ngày làm việc')
    .replace('    time: ½ ngày làm việc\n', "    time: ½ ngày làm việc\n    decision: {question: 'Hồ sơ đủ?', otherwise: {label: Trả lại, to: end}}\n")
    .replace('    time: 02 ngày làm việc\n', '    time: 02 ngày làm việc\n    parallel: true\n    timeFor: 2\n')
    .replace('    variants: [xac-minh]\n', '    variants: [khong-xac-minh]\n');
  expect(changes(process, newer)).toEqual([
    'Các trường hợp «Phải xác minh»: thời hạn thực hiện 05 → 06 ngày làm việc',
    'Bước 1: thêm câu hỏi rẽ nhánh «Hồ sơ đủ?»',
    'Bước 1: thêm tên nhánh của nhánh trả lời không «Trả lại»',
    'Bước 1: thêm nơi rẽ đến của nhánh trả lời không «kết thúc»',
    'Bước 2: thêm số bước dùng chung thời gian «2»',
    'Bước 2: đồng thời với bước trên: không → có',
    'Bước 3: bỏ trường hợp áp dụng «xac-minh»',
    'Bước 3: thêm trường hợp áp dụng «khong-xac-minh»',
  ]);
});
