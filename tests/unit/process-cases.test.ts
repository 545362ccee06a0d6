import { describe, expect, test } from 'vitest';
import { caseSummaries } from '#core/schedule/case-summary.ts';
import type { TimedProcess } from '#core/schedule/process-cases.ts';
import type { TimedStep } from '#core/schedule/step-groups.ts';
import { statutoryWords, totalWords } from '#strings/vi/process-times.ts';

type Typed = Omit<TimedStep, 'responsible'> & { readonly roles?: readonly (string | undefined)[] };

/** A table of steps as published: a time alone, or a step with more said of it. */
const steps = (...rows: readonly (string | Typed)[]): readonly TimedStep[] =>
  rows.map((row) => {
    if (typeof row === 'string') return { ...(row === '' ? {} : { time: row }), responsible: [{}] };
    const { roles = [undefined], ...step } = row;
    return { ...step, responsible: roles.map((time) => (time === undefined ? {} : { time })) };
  });

const told = (process: TimedProcess): readonly (string | undefined)[] => caseSummaries(process).map(totalWords);

describe('tables of steps as processes publish them', () => {
  test.each<{ readonly what: string; readonly committed: string; readonly statutory: string; readonly rows: readonly TimedStep[]; readonly total: string | undefined }>([
    {
      what: 'Trích lục hộ tịch: hours of one day',
      committed: '04 giờ làm việc', statutory: 'Trong ngày làm việc',
      rows: steps('30 phút làm việc', '2,5 giờ làm việc', "30' làm việc", '0,5 giờ làm việc', 'Ngay sau khi ký'),
      total: '4 giờ làm việc, bằng thời hạn thực hiện.',
    },
    {
      what: 'Chứng thực: half-days and minutes',
      committed: '01 ngày làm việc', statutory: '02 ngày làm việc',
      rows: steps('1 buổi', '1h30 làm việc', '2 giờ LV', '30 phút', 'Không tính thời gian'),
      total: '1 ngày làm việc, bằng thời hạn thực hiện; cắt giảm 50% so với luật định.',
    },
    {
      what: 'Giấy phép xây dựng: days without a word',
      committed: '15 ngày', statutory: '20 ngày',
      rows: steps('½ ngày', '1 ngày', '10 ngày', '02 ngày', '1 ngày rưỡi'),
      total: '15 ngày, bằng thời hạn thực hiện; cắt giảm 25% so với luật định.',
    },
    {
      what: 'Trợ cấp xã hội: hours against days',
      committed: '24 ngày làm việc', statutory: '25 ngày làm việc',
      rows: steps('04 giờ làm việc', '04 giờ làm việc', '120 giờ làm việc', '47 giờ làm việc', '16 giờ làm việc'),
      total: '23 ngày 7 giờ làm việc, còn dư 1 giờ làm việc so với thời hạn thực hiện; cắt giảm 4% so với luật định.',
    },
    {
      what: 'Công nhận hộ nghèo: posted at the same time as the survey',
      committed: '15 ngày làm việc', statutory: '15 ngày làm việc',
      rows: steps('01 ngày làm việc', '07 ngày làm việc', { time: '05 ngày làm việc', parallel: true }, { time: '03 ngày làm việc', parallel: true }, '05 ngày làm việc', '02 ngày làm việc'),
      total: '15 ngày làm việc, bằng thời hạn thực hiện.',
    },
    {
      what: 'Đăng ký kinh doanh: one cell over four rows',
      committed: '03 ngày làm việc', statutory: '03 ngày làm việc',
      rows: steps('04 giờ làm việc', { time: '02 ngày làm việc', timeFor: 4 }, '', '', '', '04 giờ làm việc (0,5 ngày)'),
      total: '3 ngày làm việc, bằng thời hạn thực hiện.',
    },
    {
      what: 'Thẩm định môi trường: each role its hours',
      committed: '10 ngày làm việc', statutory: '15 ngày làm việc',
      rows: steps({ roles: ['04 giờ làm việc', '04 giờ làm việc'] }, { roles: ['48 giờ làm việc', '16 giờ làm việc'] }, '01 ngày làm việc'),
      total: '10 ngày làm việc, bằng thời hạn thực hiện; cắt giảm 33,3% so với luật định.',
    },
    {
      what: 'Khiếu nại: days of the calendar',
      committed: '30 ngày (kể cả ngày nghỉ)', statutory: '45 ngày (kể cả ngày nghỉ)',
      rows: steps('2 ngày', '20 ngày', '07 ngày liên tục', '1 ngày'),
      total: '30 ngày, bằng thời hạn thực hiện; cắt giảm 33,3% so với luật định.',
    },
    {
      what: 'Cấp lại giấy phép: more than promised',
      committed: '2,5 ngày làm việc', statutory: '03 ngày làm việc',
      rows: steps('0,5 ngày làm việc', '02 ngày làm việc', '04 giờ làm việc'),
      total: '3 ngày làm việc; cắt giảm 16,7% so với luật định.',
    },
    {
      what: 'Thôi quốc tịch: a step without a time leaves it open',
      committed: '05 ngày làm việc', statutory: '05 ngày làm việc',
      rows: steps('01 ngày làm việc', '', '02 ngày làm việc'),
      total: undefined,
    },
    {
      what: 'Nuôi con nuôi: working days beside days of the calendar',
      committed: '30 ngày', statutory: '30 ngày',
      rows: steps('05 ngày làm việc', '15 ngày (kể cả ngày nghỉ)', '10 ngày làm việc'),
      total: undefined,
    },
    {
      what: 'Giao đất: thirds of an hour',
      committed: '01 giờ làm việc', statutory: '1 buổi',
      rows: steps('1/3 giờ làm việc', '1/3 giờ làm việc', '1/3 giờ làm việc'),
      total: '1 giờ làm việc, bằng thời hạn thực hiện; cắt giảm 75% so với luật định.',
    },
    {
      what: 'Bảo tồn di tích: months alone',
      committed: '06 tháng', statutory: '08 tháng',
      rows: steps('01 tháng', '04 tháng', 'nửa tháng'),
      total: '5,5 tháng, còn dư 0,5 tháng so với thời hạn thực hiện; cắt giảm 25% so với luật định.',
    },
    {
      what: 'Đăng ký hộ kinh doanh: the hours of the days in one line, the sum of the table copied as a row',
      committed: '03 ngày làm việc x 08 giờ = 24 giờ', statutory: '03 ngày làm việc',
      rows: steps('04 giờ', '16 giờ', 'Ngay sau khi ký (04 giờ)', { content: 'Tổng cộng', time: '24 giờ' }, { content: 'Tổng thời gian giải quyết', time: '24 giờ' }),
      total: '3 ngày làm việc, bằng thời hạn thực hiện.',
    },
    {
      what: 'Công tác viên: a step whose words begin like a sum',
      committed: '02 ngày làm việc', statutory: '02 ngày làm việc',
      rows: steps({ content: 'Tổng hợp ý kiến', time: '01 ngày làm việc' }, { content: 'Cộng tác viên lập danh sách', time: '01 ngày làm việc' }),
      total: '2 ngày làm việc, bằng thời hạn thực hiện.',
    },
  ])('$what', ({ committed, statutory, rows, total }) => {
    expect(told({ committedTime: committed, statutoryTime: statutory, steps: rows })).toEqual([total]);
  });
});

describe('the cases of a process', () => {
  const procedures = [
    { code: '2.000815', name: 'Bản sao', committedTime: '01 ngày làm việc' },
    { code: '2.000884', name: 'Chữ ký' },
  ];

  test('are its variants, each with its own steps and limits', () => {
    const process = {
      committedTime: '03 ngày làm việc',
      statutoryTime: '03 ngày làm việc',
      variants: [{ id: 'a', name: 'Không xác minh' }, { id: 'b', name: 'Phải xác minh', committedTime: '07 ngày làm việc', statutoryTime: '08 ngày làm việc' }],
      steps: steps('01 ngày làm việc', { time: '04 ngày làm việc', variants: ['b'] }, { time: '02 ngày làm việc', parallel: true }),
    };
    expect(told(process)).toEqual([
      'Không xác minh: 3 ngày làm việc, bằng thời hạn thực hiện.',
      'Phải xác minh: 5 ngày làm việc, còn dư 2 ngày làm việc so với thời hạn thực hiện; cắt giảm 12,5% so với luật định.',
    ]);
    expect(caseSummaries(process).map(statutoryWords)).toEqual(['Luật định: 03 ngày làm việc', 'Luật định: 08 ngày làm việc; cắt giảm 12,5%']);
  });

  test('a step done at the same time as one that a variant lacks stands alone there', () => {
    const rows = steps('01 ngày làm việc', { time: '04 ngày làm việc', variants: ['b'] }, { time: '02 ngày làm việc', parallel: true }, '01 ngày làm việc');
    expect(told({ committedTime: '04 ngày làm việc', statutoryTime: '04 ngày làm việc', variants: [{ id: 'a', name: 'A' }], steps: rows })).toEqual(['A: 4 ngày làm việc, bằng thời hạn thực hiện.']);
  });

  test('are told apart by procedures that have times of their own', () => {
    const process = { procedures, committedTime: '02 ngày làm việc', statutoryTime: '02 ngày làm việc', steps: steps('01 ngày làm việc') };
    expect(told(process)).toEqual(['Bản sao: 1 ngày làm việc, bằng thời hạn thực hiện; cắt giảm 50% so với luật định.', '1 ngày làm việc, còn dư 1 ngày làm việc so với thời hạn thực hiện.']);
  });

  test('leave out variants that a procedure does not know', () => {
    const variants = [{ id: 'a', name: 'A', procedures: ['2.000815'] }, { id: 'b', name: 'B', procedures: ['2.000884'] }];
    const rows = steps({ time: '01 ngày làm việc', variants: ['a'] }, { time: '02 ngày làm việc', variants: ['b'] });
    expect(told({ procedures, variants, committedTime: '02 ngày làm việc', statutoryTime: '02 ngày làm việc', steps: rows })).toEqual([
      'Bản sao, A: 1 ngày làm việc, bằng thời hạn thực hiện; cắt giảm 50% so với luật định.',
      'B: 2 ngày làm việc, bằng thời hạn thực hiện.',
    ]);
  });

  test('a procedure that no variant names has the steps of all', () => {
    const variants = [{ id: 'a', name: 'A', procedures: ['2.000815'] }];
    const rows = steps('01 ngày làm việc', { time: '01 ngày làm việc', variants: ['a'] });
    expect(told({ procedures: procedures.slice(1), variants, committedTime: '01 ngày làm việc', statutoryTime: '01 ngày làm việc', steps: rows })).toEqual(['1 ngày làm việc, bằng thời hạn thực hiện.']);
  });

  test('procedures without times of their own are told as one', () => {
    const alike = [{ code: '1', name: 'A' }, { code: '2', name: 'B' }];
    expect(told({ procedures: alike, committedTime: '01 ngày làm việc', statutoryTime: '01 ngày làm việc', steps: steps('1 buổi', '1 buổi') })).toEqual(['1 ngày làm việc, bằng thời hạn thực hiện.']);
  });
});

describe('how much shorter the agency is than the law', () => {
  test.each([
    ['2 ngày làm việc', '3 ngày làm việc', 333],
    ['1 ngày làm việc', '3 ngày làm việc', 667],
    ['03 ngày làm việc', '03 ngày làm việc', 0],
    ['04 giờ làm việc', '01 ngày làm việc', 500],
    ['04 giờ', '01 ngày làm việc', 500],
    ['10 ngày', '15 ngày', 333],
    ['7 ngày', '2 tuần', undefined],
    ['7 ngày lịch', '2 tuần', 500],
    ['01 tháng', '03 tháng', 667],
    ['20 ngày lịch', '01 tháng', undefined],
    ['10 ngày làm việc', '15 ngày', undefined],
    ['05 ngày làm việc', '03 ngày làm việc', undefined],
    ['Trong ngày', '03 ngày làm việc', undefined],
    ['03 ngày làm việc', 'Không quy định', undefined],
    ['1 ngày làm việc', '1000 ngày làm việc', 999],
  ])('%s against %s', (committedTime, statutoryTime, cut) => {
    expect(caseSummaries({ committedTime, statutoryTime }).map((summary) => summary.cut)).toEqual([cut]);
  });
});
