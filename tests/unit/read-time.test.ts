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
  if (time.kind === 'several') return time.durations.length === 1 ? `least ${time.durations.map(show).join()}` : time.durations.map(show).join(' | ');
  if (time.kind === 'absurd') return time.why;
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
    ['02h', '120 min unsaid'],
    ['02 h', '120 min unsaid'],
    ['2h làm việc', '120 min working'],
    ["30'", '30 min unsaid'],
    ['30’', '30 min unsaid'],
    ['90 ph', '90 min unsaid'],
    ['1giờ 30phút', '90 min unsaid'],
    ['1h30', '90 min unsaid'],
    ["01h30'", '90 min unsaid'],
    ['1 h 30p', '90 min unsaid'],
    ['1g30', '90 min unsaid'],
    ['1 giờ 30', '90 min unsaid'],
    ['Không quá 1h30 làm việc', '90 min working'],
    ['48 tiếng', '2880 min unsaid'],
    ['01 ngày LV', '480 min working'],
    ['01 ngày L/V', '480 min working'],
    ['02 ngày l.v', '960 min working'],
    ['01 ngày rưỡi', '720 min unsaid'],
    ['một ngày rưỡi', '720 min unsaid'],
    ['1 ngày rưỡi làm việc', '720 min working'],
    ['1 giờ rưỡi', '90 min unsaid'],
    ['nửa buổi', '120 min working'],
    ['nửa ngày làm việc', '240 min working'],
    ['¼ ngày làm việc', '120 min working'],
    ['04 giờ làm việc (0,5 ngày)', '240 min working'],
    ['0,5 ngày làm việc (04 giờ)', '240 min working'],
    ['01 ngày (08 giờ làm việc)', '480 min working'],
    ['1,5 ngày làm việc = 12 giờ làm việc', '720 min working'],
    ['08 giờ làm việc/01 bộ hồ sơ', '480 min working'],
    ['10 phút/hồ sơ', '10 min unsaid'],
    ['15 phút/01 hs', '15 min unsaid'],
    ['5 ngày + 3 ngày', '3840 min unsaid'],
    ['3+2 ngày làm việc', '2400 min working'],
    ['năm ngày làm việc', '2400 min working'],
    ['mười ngày làm việc', '4800 min working'],
    ['Mười lăm ngày', '7200 min unsaid'],
    ['hai mươi mốt ngày', '10080 min unsaid'],
    ['hai mươi ngày', '9600 min unsaid'],
    ['sáu giờ làm việc', '360 min working'],
    ['hai (02) ngày làm việc', '960 min working'],
    ['02ngày làm việc', '960 min working'],
    ['２ ngày', '960 min unsaid'],
    ['1.200 phút', '1200 min unsaid'],
    ['1 000 phút', '1000 min unsaid'],
    ['0.125 ngày', '60 min unsaid'],
    ['chậm nhất 02 ngày làm việc', '960 min working'],
    ['Ngay khi nhận được hồ sơ, không quá 15 phút', '15 min unsaid'],
    ['03 ngày làm việc kể từ ngày 01/7/2025', '1440 min working'],
    ['02 ngày làm việc, trừ thứ 7', '960 min working'],
    ['30 ngày (kể cả thứ Bảy, Chủ nhật)', '30 days 0 months'],
    ['20 ngày dương lịch', '20 days 0 months'],
    ['nửa tháng', '0 days 1/2 months'],
    ['01 năm', '0 days 12 months'],
    ['10 năm', '0 days 120 months'],
    ['3650 ngày lịch', '3650 days 0 months'],
    ['- 02 ngày làm việc', '960 min working'],
    ['06 ngày làm việc x 08 giờ = 48 giờ', '2880 min working'],
    ['06 ngày làm việc × 08 giờ = 48 giờ làm việc', '2880 min working'],
    ['48 giờ làm việc (06 ngày x 08 giờ)', '2880 min working'],
    ['40 giờ (05 ngày làm việc x 08 giờ/ngày)', '2400 min working'],
    ['1,5 ngày x 8 giờ', '720 min working'],
    ['0,5 (ngày làm việc)', '240 min working'],
    ['04 (bốn giờ)', '240 min unsaid'],
    ['02 (hai ngày) làm việc', '960 min working'],
    ['1\u20442 ngày', '240 min unsaid'],
    ['⅓ giờ', '20 min unsaid'],
    ['1⅓ giờ', '80 min unsaid'],
    ['1+1/2 ngày', '720 min unsaid'],
    ['02 và 1/2 ngày làm việc', '1200 min working'],
    ['một phần hai ngày', '240 min unsaid'],
    ['2 giờ HC', '120 min working'],
    ['02 NLV', '960 min working'],
    ['1 ngàylàm việc', '480 min working'],
    ['1 ngày l.việc', '480 min working'],
    ['02 ngày (không tính thứ 7, chủ nhật)', '960 min working'],
    ['02 ngày (trừ ngày nghỉ, lễ, tết)', '960 min working'],
    ['05 ngày làm việc tương đương 40 giờ làm việc', '2400 min working'],
    ['05 ngày làm việc, tương ứng 40 giờ', '2400 min working'],
    ['Không quá 05 ngày làm việc (40 giờ) kể từ ngày nhận đủ hồ sơ', '2400 min working'],
    ['01 tuần (05 ngày làm việc)', '2400 min working'],
    ['Ngay sau khi nhận hồ sơ (15 phút)', '15 min unsaid'],
    ['Ngay sau khi ký (không quá 2 giờ)', '120 min unsaid'],
    ['Trong ngày (tối đa 04 giờ làm việc)', '240 min working'],
    ['Chuyên viên: 1,5 ngày làm việc; Lãnh đạo phòng: 0,5 ngày làm việc', '960 min working'],
    ['Công chức 2 giờ, lãnh đạo 1 giờ', '180 min unsaid'],
    ['Bộ phận một cửa: 0,5 ngày; Phòng Kinh tế: 2 ngày; Lãnh đạo UBND: 0,5 ngày', '1440 min unsaid'],
    ['Công chức 04 giờ/Lãnh đạo 02 giờ', '360 min unsaid'],
    ['Bước 3: 02 ngày', '960 min unsaid'],
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
    ['từ 2–3 ngày', '960 min unsaid | 1440 min unsaid'],
    ['từ 02 ngày đến 03 ngày làm việc', '960 min working | 1440 min working'],
    ['2-3 ngày LV', '960 min working | 1440 min working'],
    ['a. 3 ngày b. 5 ngày', '1440 min unsaid | 2400 min unsaid'],
    ['10 ngày làm việc + 5 ngày niêm yết', '4800 min working | 2400 min unsaid'],
    ['½ - 1 ngày làm việc', '240 min working | 480 min working'],
    ['từ 1/2 đến 1 ngày', '240 min unsaid | 480 min unsaid'],
    ['1~2 ngày', '480 min unsaid | 960 min unsaid'],
    ['1 hoặc 2 ngày', '480 min unsaid | 960 min unsaid'],
    ['Phòng Kinh tế: 2 ngày; Phòng Văn hóa: 3 ngày', '960 min unsaid | 1440 min unsaid'],
    ['Cấp xã: 15 ngày; cấp tỉnh: 20 ngày', '7200 min unsaid | 9600 min unsaid'],
    ['Tối thiểu 15 ngày', 'least 7200 min unsaid'],
    ['ít nhất 07 ngày lịch', 'least 7 days 0 months'],
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
    ['Giải quyết ngay', 'at-once'],
    ['Trả kết quả ngay.', 'at-once'],
    ['Không tính thời gian', 'not-counted'],
    ['Không tính vào thời gian giải quyết', 'not-counted'],
    ['07 ngày niêm yết, không tính vào thời hạn giải quyết', 'not-counted'],
  ])('nothing to add: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'Giờ hành chính', 'Theo quy trình của từng TTHC', 'Theo quy trình của từng TTHC, trước giờ hẹn trả', 'Khi phát sinh', 'Hằng ngày', 'Ngày', 'Tuần đầu hằng tháng',
    'Trong quý I hằng năm', 'Cuối mỗi ngày làm việc', 'Trước 16 giờ 30', 'Trước 08 giờ 30 ngày làm việc kế tiếp', 'Trước ngày 25 hằng tháng', 'Tháng 11 hằng năm', 'Chậm nhất ngày 15 tháng 11 năm liền kề trước năm đề nghị',
    'Ngày 01/7/2025', 'Trong giờ hành chính', 'Theo chương trình', '…', '-', 'T7', 'Sáng T7', 'thứ hai', 'sáng thứ Bảy hằng tuần', 'Ngày làm việc thứ 5', '24/24 giờ', '24/7', '8h00', '15:30', 'trước 8h', 'từ 7h30 đến 11h30',
    'trước 2 ngày', '2 ngày trước khi họp', 'Thường xuyên', 'Không quy định', 'x', 'Theo giấy hẹn', 'Hằng năm ngày 01 tháng 3', '01 lần/năm',
    'Hàng ngày', 'hang ngay', '8 giờ ngày làm việc tiếp theo', '24h/24h',
  ])('words alone: %s', (text) => {
    expect(read(text)).toBe('words');
  });

  test.each(['2', '0,5', '1/2', '5 nagy làm việc', '2 ngyà', '… ngày làm việc', '.... giờ', '1/0 ngày', '1 tháng 2 ngày làm việc', '2x0,5 ngày', '0,5 ngày x 2', ',5 ngày', '30 giây', '1 phút 30 giây', '2 ngày làm việv', '10/5 ngày làm việc', '01 tuần làm việc', '3 nghày', '2 lần x 1 ngày', '06 ngày x 07 giờ', '02 (ba ngày)', 'một trăm hai mươi ngày', 'O1 ngày', '0l ngày làm việc', '0,5N'])('unclear: %s', (text) => {
    expect(read(text)).toBe('unclear');
  });

  test.each([
    ['0 ngày', 'zero'],
    ['00 giờ làm việc', 'zero'],
    ['-2 ngày', 'negative'],
    ['−1 giờ', 'negative'],
    ['11 năm', 'too-long'],
    ['4000 ngày', 'too-long'],
    ['121 tháng', 'too-long'],
    ['99999 giờ', 'too-long'],
    ['0,5 ngày làm việc (06 giờ làm việc)', 'contradictory'],
    ['2 ngày = 12 giờ', 'contradictory'],
    ['03 ngày làm việc x 08 giờ = 20 giờ', 'contradictory'],
    ['05 ngày làm việc tương đương 48 giờ', 'contradictory'],
  ])('cannot be right: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
