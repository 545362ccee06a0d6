import { describe, expect, test } from 'vitest';
import type { Duration } from '#core/schedule/duration.ts';
import { showRatio } from '#core/schedule/ratio.ts';
import { readTime } from '#core/schedule/read-time.ts';

const show = (duration: Duration): string => {
  if (duration.kind === 'calendar') return `${showRatio(duration.days)} days ${showRatio(duration.months)} months`;
  return `${showRatio(duration.minutes)} min ${duration.kind}`;
};

const read = (text: string): string => {
  const time = readTime(text);
  if (time.kind === 'amount') return show(time.duration);
  if (time.kind === 'several') return time.durations.map(show).join(' | ');
  return time.kind === 'within' ? `within ${show(time.limit)}` : time.kind;
};

describe('readTime', () => {
  test.each([
    ['0,5 giờ làm việc', '30 min working'],
    ['0.5 giờ làm việc', '30 min working'],
    ['02 giờ', '120 min unsaid'],
    ['04 giờ làm việc', '240 min working'],
    ['02 (hai) giờ làm việc', '120 min working'],
    ['30 phút', '30 min unsaid'],
    ['15 phút/hồ sơ', '15 min unsaid'],
    ['1/2 ngày', '240 min unsaid'],
    ['1/2 ngày làm việc', '240 min working'],
    ['½ ngày', '240 min unsaid'],
    ['1 ½ ngày làm việc', '720 min working'],
    ['1 1/2 ngày làm việc', '720 min working'],
    ['nửa ngày', '240 min unsaid'],
    ['0,25 ngày', '120 min unsaid'],
    ['1/3 giờ', '20 min unsaid'],
    ['1,5 ngày làm việc', '720 min working'],
    ['1 buổi', '240 min working'],
    ['01 buổi', '240 min working'],
    ['Một buổi', '240 min working'],
    ['5 ngày làm việc', '2400 min working'],
    ['05 (năm) ngày làm việc', '2400 min working'],
    ['10 ngày', '4800 min unsaid'],
    ['Không quá 05 ngày làm việc', '2400 min working'],
    ['Tối đa 3 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ', '1440 min working'],
    ['02 ngày làm việc, trong đó Văn phòng 01 ngày, Lãnh đạo 01 ngày', '960 min working'],
    ['10 ngày làm việc, không kể thời gian xác minh', '4800 min working'],
    ['2 ngày 4 giờ', '1200 min unsaid'],
    ['1 ngày 2 giờ 30 phút làm việc', '630 min working'],
    ['01 ngày làm việc và 04 giờ', '720 min working'],
    ['2 giờ hành chính', '120 min working'],
    ['3 ngày (làm việc)', '1440 min working'],
    ['02 NGÀY LÀM VIỆC', '960 min working'],
    ['02 ngay lam viec', '960 min working'],
    ['02\u00a0ngày làm việc', '960 min working'],
    ['1 ngày làm việc (ngay trong ngày tiếp nhận; nhận hồ sơ sau 15 giờ thì trả trong ngày làm việc tiếp theo)', '480 min working'],
    ['01 ngày làm việc kể từ ngày nhận; hồ sơ nhận sau 15 giờ tính từ ngày hôm sau', '480 min working'],
    ['15 ngày (kể cả ngày nghỉ)', '15 days 0 months'],
    ['07 ngày liên tục', '7 days 0 months'],
    ['02 tuần', '14 days 0 months'],
    ['01 tháng', '0 days 1 months'],
    ['1 tháng 15 ngày', '15 days 1 months'],
  ])('one length of time: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['a) 2 ngày làm việc; b) 5 ngày làm việc', '960 min working | 2400 min working'],
    ['Trực tiếp: trong 20 phút. Trực tuyến, bưu chính: trong 04 giờ làm việc', '20 min unsaid | 240 min working'],
    ['05 ngày làm việc kể từ ngày nhận đủ hồ sơ; trường hợp phải xác minh: 10 ngày làm việc', '2400 min working | 4800 min working'],
    ['05 ngày làm việc kể từ ngày nhận đủ hồ sơ, trường hợp phải xác minh thì không quá 10 ngày làm việc', '2400 min working | 4800 min working'],
    ['03 – 05 ngày làm việc', '1440 min working | 2400 min working'],
    ['từ 1 đến 2 ngày', '480 min unsaid | 960 min unsaid'],
  ])('several lengths of time: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Trong ngày', 'within 480 min working'],
    ['Ngay trong ngày tiếp nhận', 'within 480 min working'],
    ['Trong ngày làm việc', 'within 480 min working'],
    ['Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo', 'within 960 min working'],
    ['Ngay trong buổi tiếp nhận', 'within 240 min working'],
  ])('inside a day: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Ngay sau khi kiểm tra', 'at-once'],
    ['Ngay khi người nộp đến quầy', 'at-once'],
    ['Ngay', 'at-once'],
    ['Không tính thời gian', 'not-counted'],
    ['Không tính vào thời gian giải quyết', 'not-counted'],
    ['07 ngày niêm yết, không tính vào thời hạn giải quyết', 'not-counted'],
  ])('nothing to add: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'Giờ hành chính', 'Theo quy trình của từng TTHC', 'Theo quy trình của từng TTHC, trước giờ hẹn trả', 'Khi phát sinh', 'Hằng ngày', 'Ngày', 'Tuần đầu hằng tháng',
    'Trong quý I hằng năm', 'Cuối mỗi ngày làm việc', 'Trước 16 giờ 30', 'Trước 08 giờ 30 ngày làm việc kế tiếp', 'Trước ngày 25 hằng tháng', 'Tháng 11 hằng năm',
    'Ngày 01/7/2025', 'Trong giờ hành chính', 'Theo chương trình', '…', '-',
  ])('words alone: %s', (text) => {
    expect(read(text)).toBe('words');
  });

  test.each(['2', '0,5', '1/2', '5 nagy làm việc', '2 ngyà', '… ngày làm việc', '.... giờ', '1/0 ngày', '1 tháng 2 ngày làm việc'])('unclear: %s', (text) => {
    expect(read(text)).toBe('unclear');
  });
});
