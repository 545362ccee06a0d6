import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { register } from '#cli/commands/register.ts';
import { readCommandLine } from '#cli/options.ts';
import { world } from '#cli/wiring.ts';
import { CannotRunError } from '#core/errors.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { issueAct, ledgerOfActs, recordedAs, reviewAct, withdrawAct } from '#tests/support/ledger-acts.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let temporary: TemporaryFolder;
let content: string;

const text = instructionText({ code: 'HD.NB.01', title: 'Hướng dẫn "một cửa"', status: 'issued', effectiveFrom: '2026-07-01', body: 'Nhận hồ sơ.' }).replace('\nissue: 1', '\nissue: 2');
const decision = { number: '15/QĐ-UBND', date: '2026-06-01' as CalendarDate, signer: 'Nguyễn Văn An', position: 'Chủ tịch' };
const transition = { receivedBefore: '2026-07-01' as CalendarDate, until: '2026-09-30' as CalendarDate, note: 'Trừ hồ sơ bổ sung.' };
const ledger = ledgerOfActs([
  issueAct({ issuedOn: '2026-01-05', effectiveFrom: '2026-01-10' }),
  issueAct({ code: 'BM.NB.01', kind: 'form', title: '=Phiếu hẹn', issuedOn: '2026-01-05' }),
  issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', reason: 'Rút thời hạn', decision, transition, ...recordedAs(text) }),
  reviewAct({ code: 'BM.NB.01', on: '2026-07-10' }),
  withdrawAct({ code: 'BM.NB.01', from: '2026-08-01' }),
]);

const write = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = join(temporary.path, name);
  await mkdir(join(folder, 'instructions'), { recursive: true });
  await Promise.all(Object.entries(files).map(([path, said]) => writeFile(join(folder, path), said)));
  return folder;
};

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
  content = await write('content', { 'instructions/hd-nb-01.mdx': text, 'ledger.jsonl': ledger, 'units.yml': '- id: van-phong\n  name: Văn phòng\n  duties: Tham mưu\n' });
});

afterAll(() => temporary.remove());

const run = async (args: readonly string[], folder = content) => {
  const [printed, told]: [string[], string[]] = [[], []];
  const { options } = readCommandLine(['register', '--content', folder, ...args]);
  const exitCode = await register({ options, terminal: { print: (said) => void printed.push(said), progress: (said) => void told.push(said) }, world });
  return { exitCode, printed: printed.join('\n'), told };
};

describe('the register of a day', () => {
  it('is told in words', async () => {
    expect((await run(['--as-of', '2026-07-15'])).printed).toBe(
      [
        'Danh mục tài liệu có hiệu lực tại ngày 15/7/2026: 2 tài liệu đang có hiệu lực.',
        '',
        'Hướng dẫn công việc',
        'HD.NB.01  lần 01/00  Hướng dẫn nhận hồ sơ',
        '    Còn áp dụng cho hồ sơ cũ từ 01/7/2026 đến hết 30/9/2026',
        '    Hồ sơ tiếp nhận trước ngày 01/7/2026 áp dụng lần này đến hết ngày 30/9/2026; hồ sơ khác áp dụng lần 02/00. Trừ hồ sơ bổ sung',
        'HD.NB.01  lần 02/00  Hướng dẫn "một cửa"',
        '    Đang có hiệu lực từ 01/7/2026',
        '',
        'Biểu mẫu',
        'BM.NB.01  lần 01/00  =Phiếu hẹn',
        '    Đang có hiệu lực từ 05/01/2026 đến hết 31/7/2026',
      ].join('\n'),
    );
  });

  it('is a table for Excel', async () => {
    expect((await run(['--as-of', '2026-06-30', '--format', 'csv'])).printed).toBe(
      [
        '\uFEFFLoại tài liệu;Mã hiệu;Tên tài liệu;Đơn vị chủ trì;Lần ban hành;Lần sửa đổi;Ngày ban hành;Ngày hiệu lực;Tình trạng;Từ ngày;Đến hết ngày;Áp dụng cho hồ sơ;Địa chỉ',
        'Hướng dẫn công việc;HD.NB.01;Hướng dẫn nhận hồ sơ;;1;0;2026-01-05;2026-01-10;Đang có hiệu lực;2026-01-10;2026-06-30;;/van-ban/hd-nb-01/1.0/',
        'Hướng dẫn công việc;HD.NB.01;"Hướng dẫn ""một cửa""";Văn phòng;2;0;2026-06-01;2026-07-01;Chưa có hiệu lực;2026-06-01;2026-06-30;;/van-ban/hd-nb-01/2.0/',
        "Biểu mẫu;BM.NB.01;'=Phiếu hẹn;;1;0;2026-01-05;2026-01-05;Đang có hiệu lực;2026-01-05;2026-07-31;;/van-ban/bm-nb-01/1.0/",
        '',
      ].join('\r\n'),
    );
  });

  it('is data', async () => {
    expect(JSON.parse((await run(['--as-of', '2026-08-01', '--format', 'json'])).printed)).toMatchObject({
      day: '2026-08-01',
      rows: [{ code: 'HD.NB.01', issue: 1, state: 'transitional' }, { code: 'HD.NB.01', issue: 2, state: 'in-force' }, { code: 'BM.NB.01', issue: 1, state: 'withdrawn', from: '2026-08-01' }],
    });
  });

  it('says so when nothing had been issued by then', async () => {
    expect((await run(['--as-of', '2025-01-01'])).printed).toBe('Danh mục tài liệu có hiệu lực tại ngày 01/01/2025: 0 tài liệu đang có hiệu lực.\nĐến ngày này sổ ban hành chưa ghi tài liệu nào.');
  });
});

describe('what happened between two days', () => {
  it('is told by document and in order of time', async () => {
    expect((await run(['--from', '2026-06-01', '--to', '2026-12-31'])).printed).toBe(
      [
        'Thay đổi từ ngày 01/6/2026 đến hết ngày 31/12/2026: 6 việc, 2 tài liệu.',
        '',
        'Theo tài liệu (bản có hiệu lực đầu kỳ → cuối kỳ):',
        '  HD.NB.01  01/00 → 02/00  Hướng dẫn "một cửa"',
        '  BM.NB.01  01/00 → không còn  =Phiếu hẹn',
        '',
        'Theo thời gian:',
        '  01/6/2026  HD.NB.01  lần 02/00  Ban hành; Rút thời hạn; Theo đề nghị: Kế hoạch năm 2026; Quyết định số 15/QĐ-UBND ngày 01/6/2026',
        '  01/7/2026  HD.NB.01  lần 01/00  Được thay bằng lần 02/00; Hồ sơ tiếp nhận trước ngày 01/7/2026 vẫn áp dụng lần này',
        '  01/7/2026  HD.NB.01  lần 02/00  Có hiệu lực, thay lần 01/00',
        '  10/7/2026  BM.NB.01  lần 01/00  Soát xét, không thay đổi; Giữ nguyên; Lê Văn Cường, Chánh Văn phòng',
        '  01/8/2026  BM.NB.01  lần 01/00  Hủy bỏ; Thủ tục đã bãi bỏ',
        '  01/10/2026  HD.NB.01  lần 01/00  Hết chuyển tiếp; Hồ sơ tiếp nhận trước ngày 01/7/2026 không còn áp dụng lần này',
      ].join('\n'),
    );
  });

  it('is a table for Excel', async () => {
    expect((await run(['--from', '2026-06-01', '--to', '2026-07-10', '--format', 'csv'])).printed).toBe(
      [
        '\uFEFFNgày;Việc;Loại tài liệu;Mã hiệu;Tên tài liệu;Đơn vị chủ trì;Lần ban hành;Lần sửa đổi;Liên quan;Lý do, nội dung;Theo đề nghị;Người soát xét;Quyết định;Ngày quyết định;Địa chỉ',
        '2026-06-01;Ban hành;Hướng dẫn công việc;HD.NB.01;"Hướng dẫn ""một cửa""";Văn phòng;2;0;;Rút thời hạn;Kế hoạch năm 2026;;15/QĐ-UBND;2026-06-01;/van-ban/hd-nb-01/2.0/',
        '2026-07-01;Được thay thế;Hướng dẫn công việc;HD.NB.01;Hướng dẫn nhận hồ sơ;;1;0;Được thay bằng lần 02/00;Hồ sơ tiếp nhận trước ngày 01/7/2026 vẫn áp dụng lần này;;;;;/van-ban/hd-nb-01/1.0/',
        '2026-07-01;Có hiệu lực;Hướng dẫn công việc;HD.NB.01;"Hướng dẫn ""một cửa""";Văn phòng;2;0;Thay lần 01/00;;;;;;/van-ban/hd-nb-01/2.0/',
        "2026-07-10;Soát xét, không thay đổi;Biểu mẫu;BM.NB.01;'=Phiếu hẹn;;1;0;;Giữ nguyên;;Lê Văn Cường, Chánh Văn phòng;;;/van-ban/bm-nb-01/1.0/",
        '',
      ].join('\r\n'),
    );
  });
});

it('a ledger with problems is told of, with exit code 1', async () => {
  const folder = await write('broken', { 'ledger.jsonl': ledger.replace('Ban hành lần đầu', 'Ban hành') });
  expect(await run(['--as-of', '2026-01-05', '--format', 'json'], folder)).toMatchObject({ exitCode: 1, told: ['Sổ ban hành có 1 chỗ sai nên bảng này có thể thiếu hoặc lệch. Chạy «npm run check» để xem từng chỗ.'] });
});

it.each([
  ['one day without the other', ['--from', '2026-01-01'], 'register-days'],
  ['days in the wrong order', ['--from', '2026-02-01', '--to', '2026-01-01'], 'register-days'],
  ['a day and a period at once', ['--as-of', '2026-02-01', '--from', '2026-01-01', '--to', '2026-02-01'], 'register-days'],
  ['a day that does not exist', ['--from', '2026-06-31', '--to', '2026-07-01'], 'day-invalid'],
  ['a form of answer that there is not', ['--format', 'sarif'], 'option-value'],
])('%s is refused', async (_, args, reason) => {
  const refusal = await run(args).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(CannotRunError);
  expect(refusal).toMatchObject({ reason });
});

it('a folder without a ledger is refused', async () => {
  const folder = await write('none', { 'instructions/hd-nb-01.mdx': text });
  await expect(run([], folder)).rejects.toMatchObject({ reason: 'ledger-missing' });
});
