import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverage } from '#cli/commands/coverage.ts';
import { law } from '#cli/commands/law.ts';
import { readCommandLine } from '#cli/options.ts';
import { world } from '#cli/wiring.ts';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let temporary: TemporaryFolder;
let content: string;

const write = async (path: string, text: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
};

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
  content = join(temporary.path, 'content');
  await copyAgency(content);
  await write('legal-texts/qd-8-2026-qd-ubnd.yml', "id: qd-8-2026-qd-ubnd\nnumber: 8/QĐ-UBND\ntype: decision\ntitle: Công bố thủ tục hành chính\nissuer: Chủ tịch UBND tỉnh\nissuedOn: 2026-04-10\neffectiveFrom: 2026-04-15\naffects:\n  procedures: ['1.001193']\nfollowedBy: van-phong\nreviewedOn: 2026-06-01\n");
});

afterAll(() => temporary.remove());

const run = async (args: readonly string[]) => {
  const printed: string[] = [];
  const { command, options } = readCommandLine([args[0] ?? '', '--content', content, ...args.slice(1)]);
  const exitCode = await { law, coverage }[command as 'law' | 'coverage']({ options, terminal: { print: (said) => void printed.push(said), progress: () => undefined }, world });
  return { exitCode, printed: printed.join('\n') };
};

describe('the law watch on the command line', () => {
  it('is told in words', async () => {
    const { exitCode, printed } = await run(['law', '--as-of', '2026-06-20']);
    expect(exitCode).toBe(0);
    expect(printed.split('\n').slice(1)).toEqual(['', 'Sắp đến hạn (1)', 'QT.TP.01  Đăng ký khai sinh', '    Quyết định số 8/QĐ-UBND, áp dụng từ 15/4/2026: Công bố, sửa đổi thủ tục 1.001193', '    Hạn: hết ngày 15/7/2026']);
  });

  it('ends with 1 when something is overdue', async () => {
    expect((await run(['law', '--as-of', '2026-07-16'])).exitCode).toBe(1);
  });

  it('is a table for Excel', async () => {
    const { printed } = await run(['law', '--as-of', '2026-06-20', '--format', 'csv']);
    expect(printed.split('\r\n')[1]).toBe('Sắp đến hạn;2026-07-15;QT.TP.01;Đăng ký khai sinh;Văn phòng;8/QĐ-UBND;Công bố thủ tục hành chính;2026-04-15;Công bố, sửa đổi thủ tục 1.001193;;;;;');
  });

  it('is data', async () => {
    const { day, rows } = JSON.parse((await run(['law', '--as-of', '2026-06-20', '--format', 'json'])).printed) as { readonly day: string; readonly rows: readonly { readonly state: string; readonly deadline: string }[] };
    expect([day, rows.map(({ state, deadline }) => [state, deadline])]).toEqual(['2026-06-20', [['soon', '2026-07-15']]]);
  });
});

describe('the coverage on the command line', () => {
  it('cannot be told without a list', async () => {
    await expect(run(['coverage'])).rejects.toMatchObject({ reason: 'list-missing' });
  });

  it('ends with 1 when a procedure has no process in force', async () => {
    await write('tthc-list.csv', '\uFEFFMã TTHC;Tên TTHC\r\n1.001193;Đăng ký khai sinh\r\n1.000894;Đăng ký kết hôn\r\n');
    const { exitCode, printed } = await run(['coverage', '--as-of', '2026-06-20']);
    expect(exitCode).toBe(1);
    expect(printed.split('\n').slice(1)).toEqual(['', 'Chưa có quy trình (1)', '  1.000894  Đăng ký kết hôn']);
  });

  it('is a table for Excel', async () => {
    await write('tthc-list.csv', 'Mã TTHC,Tên TTHC\n1.001193,Đăng ký khai sinh\n');
    const { exitCode, printed } = await run(['coverage', '--as-of', '2026-06-20', '--format', 'csv']);
    expect([exitCode, printed.split('\r\n')[1]]).toEqual([0, ';1.001193;Đăng ký khai sinh;Đã có quy trình;QT.TP.01;Đăng ký khai sinh;;;;']);
  });
});
