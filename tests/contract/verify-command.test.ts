import { articleOf } from '#core/proof/article-of.ts';
import { publishedFiles } from '#core/proof/published-files.ts';
import { isDocumentPage } from '#core/proof/read-page.ts';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishProof } from '#cli/commands/publish-proof.ts';
import { verify } from '#cli/commands/verify.ts';
import { readCommandLine } from '#cli/options.ts';
import { world } from '#cli/wiring.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { correctAct, issueAct, ledgerOfActs, recordedAs, withdrawAct } from '#tests/support/ledger-acts.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const textOf = (version: string, body: string): string =>
  instructionText({ code: 'HD.NB.01', title: 'Hướng dẫn nhận hồ sơ', status: 'issued', effectiveFrom: '2026-01-26', body }).replace('\nissue: 1', `\nissue: ${version}`);
const [one, two, corrected] = [textOf('1', 'Nhận hồ sơ trong 5 ngày.'), textOf('2', 'Nhận hồ sơ trong 3 ngay.'), textOf('2', 'Nhận hồ sơ trong 3 ngày.')];
const picture = 'ảnh sơ đồ';
const attachments = [{ path: 'figures/so-do.png', sha256: nodeHash.sha256(picture) }];
const acts: readonly LedgerAct[] = [
  issueAct({ attachments, ...recordedAs(one) }),
  issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', attachments, ...recordedAs(two) }),
  correctAct({ issue: 2, on: '2026-06-10', attachments, ...recordedAs(corrected) }),
];
const ledger = ledgerOfActs(acts);

const page = ({ version, text, words, frame = 'Khung' }: { readonly version: string; readonly text: string; readonly words: string; readonly frame?: string }): string =>
  `<!doctype html><html><head><meta name="sotay-ma-hieu" content="HD.NB.01"><meta name="sotay-lan-ban-hanh" content="${version}"><meta name="sotay-van-ban" content="${recordedAs(text).text}"></head><body><p>${frame}</p><article class="document-body"><p>${words}</p></article></body></html>`;
const onePage = page({ version: '1/0', text: one, words: 'Nhận hồ sơ trong 5 ngày.' });
const twoPage = page({ version: '2/0', text: corrected, words: 'Nhận hồ sơ trong 3 ngày.' });

/** Proves a folder of pages that were written by hand. */
const prove = async ({ folder, ledger: carried }: { readonly folder: string; readonly ledger: string | undefined }): Promise<void> => {
  const built = world.builtSite(folder);
  const site = world.siteWriter(folder);
  const former = [publishedFiles.ledger, publishedFiles.articles, publishedFiles.checksums] as readonly string[];
  const files = (await built.list()).filter((path) => !former.includes(path));
  for (const path of files) site.write(path, await built.readBytes(path));
  const pages = await Promise.all(files.filter(isDocumentPage).map((path) => built.readText(path)));
  publishProof({ site, ledger: carried, articles: pages.flatMap((html) => articleOf(html, world.hash) ?? []) });
  site.seal();
};

let temporary: TemporaryFolder;
let sound: string;

const put = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, said] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), said);
  }
};

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
  sound = join(temporary.path, 'sound');
  await put(sound, { 'index.html': '<p>Trang chủ</p>', 'van-ban/hd-nb-01/index.html': twoPage, 'van-ban/hd-nb-01/1.0/index.html': onePage, 'van-ban/hd-nb-01/2.0/index.html': twoPage, 'hinh/so-do.png': 'ảnh thu nhỏ' });
  await prove({ folder: sound, ledger });
});

afterAll(() => temporary.remove());

const run = async (args: readonly string[]) => {
  const printed: string[] = [];
  const exitCode = await verify({ options: readCommandLine(['verify', ...args]).options, terminal: { print: (said) => void printed.push(said), progress: () => {} }, world });
  return { exitCode, printed: printed.join('\n') };
};

describe('a site carries', () => {
  it('its ledger byte for byte', async () => {
    expect(await readFile(join(sound, 'ledger.jsonl'), 'utf8')).toBe(ledger);
  });

  it('the digest of every file but the list itself', async () => {
    const listed = (await readFile(join(sound, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n').map((line) => line.slice(66));
    expect(listed).toEqual(['hinh/so-do.png', 'index.html', 'ledger.jsonl', 'van-ban.sha256', 'van-ban/hd-nb-01/1.0/index.html', 'van-ban/hd-nb-01/2.0/index.html', 'van-ban/hd-nb-01/index.html']);
  });

  it('the digest of the words of each version', async () => {
    expect(await readFile(join(sound, 'van-ban.sha256'), 'utf8')).toBe(`${nodeHash.sha256('Nhận hồ sơ trong 5 ngày.')}  van-ban/hd-nb-01/1.0/\n${nodeHash.sha256('Nhận hồ sơ trong 3 ngày.')}  van-ban/hd-nb-01/2.0/\n`);
  });
});

interface Attack {
  readonly what: string;
  readonly damage: (folder: string) => Promise<void>;
  readonly found: readonly string[];
}

const attacks: readonly Attack[] = [
  { what: 'an edited page', damage: (folder) => put(folder, { 'van-ban/hd-nb-01/2.0/index.html': twoPage.replace('3 ngày', '30 ngày') }), found: ['Tệp bị sửa: van-ban/hd-nb-01/2.0/index.html'] },
  { what: 'a page taken away', damage: (folder) => rm(join(folder, 'van-ban/hd-nb-01/1.0/index.html')), found: ['Tệp bị mất: van-ban/hd-nb-01/1.0/index.html', 'Thiếu trang của HD.NB.01 lần 01/00: van-ban/hd-nb-01/1.0/index.html'] },
  { what: 'a page put in', damage: (folder) => put(folder, { 'van-ban/gia.html': 'giả' }), found: ['Tệp thừa, không có trong danh sách: van-ban/gia.html'] },
  {
    what: 'a page under another name',
    damage: (folder) => rename(join(folder, 'index.html'), join(folder, 'trang.html')),
    found: ['Tệp bị mất: index.html', 'Tệp thừa, không có trong danh sách: trang.html'],
  },
  { what: 'a list with a line that cannot be read', damage: async (folder) => writeFile(join(folder, 'SHA256SUMS'), 'x\n', { flag: 'a' }), found: ['SHA256SUMS, dòng 8: không đọc được hoặc lặp lại'] },
  {
    what: 'a ledger without a line, and lists made anew',
    damage: (folder) => prove({ folder, ledger: `${ledger.split('\n').slice(1, 3).join('\n')}\n` }),
    found: ['Sổ ban hành, dòng 1: không đọc được hoặc không nối với dòng trước', 'Trang của một lần ban hành mà sổ không ghi: van-ban/hd-nb-01/1.0/index.html'],
  },
  {
    what: 'an old text under a new address, and lists made anew',
    damage: async (folder) => {
      await put(folder, { 'van-ban/hd-nb-01/2.0/index.html': onePage });
      await prove({ folder, ledger });
    },
    found: ['Trang không dựng từ văn bản ghi trong sổ cho địa chỉ này: van-ban/hd-nb-01/2.0/index.html'],
  },
  {
    what: 'a page made from the text before its correction, and lists made anew',
    damage: async (folder) => {
      await put(folder, { 'van-ban/hd-nb-01/2.0/index.html': page({ version: '2/0', text: two, words: 'Nhận hồ sơ trong 3 ngay.' }) });
      await prove({ folder, ledger });
    },
    found: ['Trang không dựng từ văn bản ghi trong sổ cho địa chỉ này: van-ban/hd-nb-01/2.0/index.html'],
  },
];

const noReference = 'Chưa so với sổ ban hành giữ riêng. Người sửa được cả trang lẫn SHA256SUMS thì phép thử này không thấy: chạy lại với --ledger và bản sổ do cơ quan giữ.';
const sealOf = async (folder: string): Promise<string> => `Dấu của cả trang (SHA-256 của tệp SHA256SUMS): ${nodeHash.sha256(await readFile(join(folder, 'SHA256SUMS'), 'utf8'))}`;

describe('a published site', () => {
  it('equals itself', async () => {
    expect(await run([sound])).toEqual({ exitCode: 0, printed: ['KHỚP: 8 tệp đúng như lúc công bố, sổ ban hành liền mạch, đủ trang của 2 lần ban hành.', noReference, await sealOf(sound)].join('\n') });
  });

  it.each(attacks)('differs with $what', async ({ what, damage, found }) => {
    const folder = join(temporary.path, what.replaceAll(/\W/gu, '-'));
    await cp(sound, folder, { recursive: true });
    await damage(folder);
    expect(await run([folder])).toEqual({ exitCode: 1, printed: [`KHÁC: ${found.length} chỗ không đúng như lúc công bố.`, ...found.map((line) => `  ${line}`), noReference, await sealOf(folder)].join('\n') });
  });

  it.each<[string, string, number, string]>([
    ['the same ledger', ledger, 0, 'Sổ ban hành của trang giống hệt sổ đối chiếu.'],
    ['a ledger that has grown', ledgerOfActs([...acts, withdrawAct({ issue: 2, from: '2026-12-01' })]), 0, 'Sổ ban hành của trang khớp phần đầu sổ đối chiếu; sổ đối chiếu có thêm dòng, trang được dựng trước đó.'],
    ['an older ledger', ledgerOfActs(acts.slice(0, 1)), 0, 'Sổ ban hành của trang nối tiếp sổ đối chiếu; phần nối thêm chưa được đối chiếu.'],
    ['a ledger made anew', ledgerOfActs(acts.slice(1)), 1, 'Sổ ban hành của trang không cùng một sổ với sổ đối chiếu.'],
  ])('compared with %s', async (what, reference, exitCode, sentence) => {
    const path = join(temporary.path, `${what}.jsonl`);
    await writeFile(path, reference);
    const result = await run([sound, '--ledger', path]);
    expect([result.exitCode, result.printed.split('\n').at(-2)]).toEqual([exitCode, sentence]);
  });

  it('without its list of digests cannot be judged', async () => {
    const folder = join(temporary.path, 'no-list');
    await put(folder, { 'index.html': '' });
    expect(await run([folder])).toEqual({ exitCode: 2, printed: 'KHÔNG KẾT LUẬN ĐƯỢC: thư mục không có tệp SHA256SUMS nên không phải trang do Sotay dựng, hoặc tệp đó đã bị lấy đi.' });
  });

  it('of an agency without a ledger equals its list', async () => {
    const folder = join(temporary.path, 'no-ledger');
    await put(folder, { 'index.html': '' });
    await prove({ folder, ledger: undefined });
    expect((await run([folder])).printed.split('\n').slice(0, 2)).toEqual(['KHỚP: 3 tệp đúng như lúc công bố.', 'Trang không kèm sổ ban hành nên chỉ đối chiếu được từng tệp với SHA256SUMS.']);
  });
});

const versionOne = '  HD.NB.01 lần 01/00, Hướng dẫn nhận hồ sơ: ban hành ngày 26/01/2026, có hiệu lực từ ngày 26/01/2026.';
const replaced = '  Từ ngày 01/7/2026 áp dụng lần 02/00.';
const versionTwo = '  HD.NB.01 lần 02/00, Hướng dẫn nhận hồ sơ: ban hành ngày 01/6/2026, có hiệu lực từ ngày 01/7/2026, bản đính chính ngày 10/6/2026.';
const hint = 'Với trang đã lưu: nội dung có thể bị sửa, hoặc trang lưu từ lần dựng mà tên tài liệu được dẫn còn khác. So từng chữ với trang đang công bố.';

interface FileCase {
  readonly what: string;
  readonly name: string;
  readonly said: string;
  readonly exitCode: number;
  readonly printed: readonly string[];
}

const fileCases: readonly FileCase[] = [
  {
    what: 'a page as it was published',
    name: 'trang.html',
    said: onePage,
    exitCode: 0,
    printed: ['KHỚP: trang.html: giống hệt từng byte tệp van-ban/hd-nb-01/1.0/index.html của trang đã công bố.', versionOne, replaced],
  },
  {
    what: 'a page saved by a browser from another build',
    name: 'trang.htm',
    said: onePage.replace('Khung', 'Dựng từ bản ghi khác').replace('<p>Nhận', '<p data-x="1">\nNhận'),
    exitCode: 0,
    printed: ['KHỚP: trang.htm: lời văn trên trang, kể cả phần tóm tắt ở đầu nếu có, giống từng chữ trang đã công bố của lần ban hành dưới đây. Phần khung quanh văn bản (tên, tình trạng, ngày, chữ ký) không được đối chiếu.', versionOne, replaced],
  },
  {
    what: 'a saved page with another word',
    name: 'trang.html',
    said: onePage.replace('5 ngày', '50 ngày'),
    exitCode: 1,
    printed: ['KHÁC: trang.html: tệp ghi là lần ban hành dưới đây nhưng nội dung khác bản đã ban hành.', versionOne, replaced, hint],
  },
  {
    what: 'the words of an old version under the name of a new one',
    name: 'trang.html',
    said: page({ version: '2/0', text: corrected, words: 'Nhận hồ sơ trong 5 ngày.' }),
    exitCode: 1,
    printed: ['KHÁC: trang.html: tệp ghi là lần ban hành dưới đây nhưng nội dung khác bản đã ban hành.', versionTwo, hint],
  },
  {
    what: 'a page of a version that nobody issued',
    name: 'trang.html',
    said: page({ version: '3/0', text: corrected, words: 'Nhận hồ sơ trong 3 ngày.' }),
    exitCode: 1,
    printed: ['KHÁC: trang.html: HD.NB.01 lần 03/00 không phải bản đã ban hành: sổ ban hành chỉ có lần 01/00, 02/00.'],
  },
  { what: 'the text as it was issued', name: 'hd.mdx', said: one, exitCode: 0, printed: ['KHỚP: hd.mdx: giống hệt từng byte văn bản ghi trong sổ ban hành.', versionOne, replaced] },
  { what: 'the text with line ends of Windows', name: 'hd.mdx', said: corrected.replaceAll('\n', '\r\n'), exitCode: 0, printed: ['KHỚP: hd.mdx: giống từng chữ văn bản ghi trong sổ ban hành; chỉ khác khoảng trắng, xuống dòng hoặc kiểu mã chữ.', versionTwo] },
  {
    what: 'the text before its correction',
    name: 'hd.mdx',
    said: two,
    exitCode: 0,
    printed: [
      'KHỚP: hd.mdx: giống hệt từng byte văn bản ghi trong sổ ban hành.',
      versionTwo.replace(', bản đính chính ngày 10/6/2026', ''),
      '  Lần này đã được đính chính ngày 10/6/2026: tệp là bản trước đính chính.',
    ],
  },
  { what: 'the text with another word', name: 'hd.mdx', said: one.replace('5 ngày', '50 ngày'), exitCode: 1, printed: ['KHÁC: hd.mdx: tệp ghi là lần ban hành dưới đây nhưng nội dung khác bản đã ban hành.', versionOne, replaced] },
  { what: 'a draft', name: 'hd.mdx', said: textOf('3', 'Dự thảo.'), exitCode: 1, printed: ['KHÁC: hd.mdx: HD.NB.01 lần 03/00 không phải bản đã ban hành: sổ ban hành chỉ có lần 01/00, 02/00.'] },
  {
    what: 'a text under a code that nobody knows',
    name: 'hd.mdx',
    said: textOf('1', 'Khác.').replace('HD.NB.01', 'HD.NB.99'),
    exitCode: 1,
    printed: ['KHÁC: hd.mdx: HD.NB.99 lần 01/00 không phải bản đã ban hành: sổ ban hành chưa ghi mã hiệu này.'],
  },
  {
    what: 'a picture that goes with texts',
    name: 'anh.png',
    said: picture,
    exitCode: 0,
    printed: ['KHỚP: anh.png: giống hệt từng byte figures/so-do.png đi kèm văn bản đã ban hành.', versionTwo, versionTwo.replace(', bản đính chính ngày 10/6/2026', ''), '  Lần này đã được đính chính ngày 10/6/2026: tệp là bản trước đính chính.', versionOne, replaced],
  },
  {
    what: 'another file under the name of such a picture',
    name: 'so-do.png',
    said: 'ảnh khác',
    exitCode: 1,
    printed: ['KHÁC: so-do.png: tệp trùng tên figures/so-do.png đi kèm văn bản đã ban hành nhưng nội dung khác.', versionTwo, versionTwo.replace(', bản đính chính ngày 10/6/2026', ''), '  Lần này đã được đính chính ngày 10/6/2026: tệp là bản trước đính chính.', versionOne, replaced],
  },
  { what: 'something else', name: 'ghi-chu.txt', said: 'Ghi chú', exitCode: 2, printed: ['KHÔNG KẾT LUẬN ĐƯỢC: ghi-chu.txt: tệp không có trong sổ ban hành, cũng không có trong danh sách của trang đã công bố (nếu danh sách nằm cạnh sổ).'] },
];

describe('a single file', () => {
  const write = async (name: string, said: string): Promise<string> => {
    const folder = join(temporary.path, 'files', nodeHash.sha256(said).slice(0, 8));
    await put(folder, { [name]: said });
    return join(folder, name);
  };
  const lastLine = (path: string): string => `Đối chiếu với ${path}.`;
  const withoutLast = (printed: string): readonly string[] => printed.split('\n').slice(0, -1);

  it.each(fileCases)('$what', async ({ name, said, exitCode, printed }) => {
    const result = await run([await write(name, said), '--ledger', join(sound, 'ledger.jsonl')]);
    expect([result.exitCode, withoutLast(result.printed)]).toEqual([exitCode, printed]);
  });

  it('is compared with the ledger of the site that was built here', async () => {
    expect((await run([await write('hd.mdx', one), '--out', sound])).printed.split('\n').at(-1)).toMatch(/^Đối chiếu với .*sound\/ledger\.jsonl\.$/u);
  });

  it('is of a version that applies on, when the next one was withdrawn before its first day', async () => {
    const undone = await write('so-huy.jsonl', ledgerOfActs([...acts, withdrawAct({ issue: 2, from: '2026-06-20' })]));
    const told = async (name: string, said: string): Promise<readonly string[]> => withoutLast((await run([await write(name, said), '--ledger', undone])).printed).slice(1, 3);
    expect([await told('hd.mdx', one), await told('hd-2.mdx', corrected)]).toEqual([[versionOne], [versionTwo.replace('có hiệu lực từ ngày 01/7/2026', 'không áp dụng ngày nào'), '  Hủy bỏ từ ngày 20/6/2026.']]);
  });

  it('that is a saved page cannot be judged by a ledger alone', async () => {
    const alone = await write('so.jsonl', ledger);
    const { exitCode, printed } = await run([await write('trang.html', onePage), '--ledger', alone]);
    expect([exitCode, printed.split('\n').slice(0, 2), printed.endsWith(lastLine(alone)) || printed.includes('so.jsonl')]).toEqual([
      2,
      [
        'KHÔNG KẾT LUẬN ĐƯỢC: trang.html: trang tự ghi là lần ban hành dưới đây và sổ ban hành có đúng văn bản đó, nhưng không có danh sách của trang đã công bố để biết lời trên trang có bị sửa không. Chạy lại với --ledger chỉ vào ledger.jsonl nằm trong thư mục trang đã công bố.',
        versionOne,
      ],
      true,
    ]);
  });

  describe('that is a saved page with a summary before its words', () => {
    const summed = onePage.replace('<article', '<section class="document-summary" aria-labelledby="tom-tat"><h2>Tóm tắt</h2><p>Thời hạn 5 ngày</p></section><article');
    const saved = (html: string): string => html.replace('Khung', 'Dựng từ bản ghi khác');
    let folder: string;

    beforeAll(async () => {
      folder = join(temporary.path, 'summed');
      await put(folder, { 'van-ban/hd-nb-01/1.0/index.html': summed });
      await prove({ folder, ledger });
    });

    it.each([
      ['equals the published one with the same summary', saved(summed), 'KHỚP'],
      ['differs with another time in it', saved(summed).replace('hạn 5 ngày', 'hạn 50 ngày'), 'KHÁC'],
      ['differs without it', saved(onePage), 'KHÁC'],
      ['differs with a second one', saved(summed).replace('</section>', '</section><section class="document-summary">Lệ phí: Không</section>'), 'KHÁC'],
    ])('%s', async (_, html, verdict) => {
      expect((await run([await write('trang.html', html), '--ledger', join(folder, 'ledger.jsonl')])).printed.split(':')[0]).toBe(verdict);
    });

    it('is judged by its words alone where a list of an older build has no summaries', async () => {
      expect((await run([await write('trang.html', saved(summed)), '--ledger', join(sound, 'ledger.jsonl')])).exitCode).toBe(0);
    });
  });

  it('is not proven equal by a ledger whose chain is broken', async () => {
    const broken = await write('so.jsonl', ledger.replace('Ban hành lần đầu', 'Ban hành'));
    const { exitCode, printed } = await run([await write('hd.mdx', one), '--ledger', broken]);
    expect([exitCode, printed.split('\n')[0], printed.split('\n').at(-2)]).toEqual([2, 'KHÔNG KẾT LUẬN ĐƯỢC: hd.mdx: giống hệt từng byte văn bản ghi trong sổ ban hành.', 'Sổ đối chiếu có 1 chỗ sai hoặc đứt mạch, nên không đủ tin để kết luận là khớp.']);
  });
});

it.each([
  ['no path', [], 'verify-path'],
  ['two paths', ['a', 'b'], 'verify-path'],
  ['a path that is not there', ['/khong/co'], 'path-missing'],
])('%s is refused', async (_, args, reason) => {
  await expect(run(args)).rejects.toMatchObject({ reason });
});
