import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageAt, readPages, textOf, type HtmlPage } from '#tests/support/html-page.ts';
import { git, unpackObjects } from '#tests/support/git-folder.ts';
import { runSotay } from '#tests/support/run-sotay.ts';
import { readSearchFragments, type SearchFragment } from '#tests/support/search-fragments.ts';
import { shownStanding } from '#tests/support/shown-standing.ts';
import { canaries } from '#tests/support/state-agency.ts';
import { stateFacts, type StateFacts } from '#tests/support/state-facts.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const site = inject('sites').states;
let pages: readonly HtmlPage[];
let found: readonly SearchFragment[];

beforeAll(async () => {
  [pages, found] = await Promise.all([readPages(site.folder), readSearchFragments(site.folder)]);
});

/** `2/0` as readers see it. */
const two = (version: string): string => version.replaceAll(/\d+/gu, (digits) => digits.padStart(2, '0'));

const old = (version: string, day: string): readonly string[] => [`${version} Đã được thay thế`, `BẢN ĐÃ ĐƯỢC THAY THẾ Lần ${two(version)} hết hiệu lực từ ngày ${day}, chỉ giữ lại để tra cứu.`];
const coming = (version: string, day: string): readonly string[] => [`${version} Chưa có hiệu lực`, `BẢN CHƯA CÓ HIỆU LỰC Lần ${two(version)} đã ban hành, áp dụng từ ngày ${day}.`];
const now = (version: string): string => `Bản đang có hiệu lực: lần ${two(version)}`;
const nowUntil = (day: string, version: string): string => `Bản có hiệu lực đến trước ngày ${day}: lần ${two(version)}`;
const then = (day: string, version: string, until?: string): string => `Từ ngày ${day}${until === undefined ? '' : ` đến trước ngày ${until}`} áp dụng lần ${two(version)}. Đọc trước lần ${two(version)}`;
const replaced = (day: string, version: string): string => `Bản này áp dụng đến trước ngày ${day}; từ ngày đó áp dụng lần ${two(version)}. Đọc trước lần ${two(version)}`;
/** One withdrawn since September, one to be withdrawn; of a third only a version was. */
const namesWithdrawn = ['10/12/2026: HD.TP.09 Hướng dẫn 09', '01/9/2026: HD.TP.20 Hướng dẫn 20'].map((rest) => `Văn bản này dẫn tài liệu hết hiệu lực từ ngày ${rest}`);

test.each<[string, string, StateFacts]>([
  ['2 in force, 3 a draft', 'HD.TP.01', {
    page: ['2/0 Đang có hiệu lực'],
    row: '02/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-01/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('2/0')],
      '2.0': ['2/0 Đang có hiệu lực'],
    },
  }],
  ['2 in force, 3 in review', 'HD.TP.02', {
    page: ['2/0 Đang có hiệu lực'],
    row: '02/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-02/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('2/0')],
      '2.0': ['2/0 Đang có hiệu lực'],
    },
  }],
  ['2 in force, 3 awaiting approval', 'HD.TP.03', {
    page: ['2/0 Đang có hiệu lực'],
    row: '02/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-03/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('2/0')],
      '2.0': ['2/0 Đang có hiệu lực'],
    },
  }],
  ['2 in force, 3 not yet', 'HD.TP.04', {
    page: ['2/0 Đang có hiệu lực', replaced('01/12/2026', '3/0')],
    row: '02/00 từ 01/12/2026: 03/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-04/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), nowUntil('01/12/2026', '2/0'), then('01/12/2026', '3/0')],
      '2.0': ['2/0 Đang có hiệu lực', replaced('01/12/2026', '3/0')],
      '3.0': [...coming('3/0', '01/12/2026'), nowUntil('01/12/2026', '2/0')],
    },
  }],
  ['3 in force, naming two that are withdrawn and one that goes on', 'HD.TP.05', {
    page: ['3/0 Đang có hiệu lực', ...namesWithdrawn],
    row: '03/00 | 15/10/2026 | Đang có hiệu lực | 15/10/2027',
    search: ['/van-ban/hd-tp-05/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('3/0')],
      '2.0': [...old('2/0', '15/10/2026'), now('3/0')],
      '3.0': ['3/0 Đang có hiệu lực', ...namesWithdrawn],
    },
  }],
  ['2 withdrawn while 3 is pending', 'HD.TP.06', {
    page: [...coming('3/0', '01/12/2026'), 'Lần 02/00 bị hủy bỏ từ ngày 15/11/2026; không có bản nào có hiệu lực trước ngày 01/12/2026.'],
    row: '03/00 | 01/12/2026 | Chưa có hiệu lực | 01/12/2027',
    search: ['/van-ban/hd-tp-06/ not-yet-effective'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), 'Lần 02/00 bị hủy bỏ từ ngày 15/11/2026; không có bản nào có hiệu lực trước ngày 01/12/2026.', then('01/12/2026', '3/0')],
      '2.0': ['2/0 Hết hiệu lực', 'BẢN ĐÃ BỊ HỦY BỎ Lần 02/00 bị hủy bỏ từ ngày 15/11/2026, chỉ giữ lại để tra cứu. Lý do: Bỏ việc số 06.', 'Không có bản nào có hiệu lực trước ngày 01/12/2026.', then('01/12/2026', '3/0')],
      '3.0': [...coming('3/0', '01/12/2026'), 'Lần 02/00 bị hủy bỏ từ ngày 15/11/2026; không có bản nào có hiệu lực trước ngày 01/12/2026.'],
    },
  }],
  ['3 withdrawn before it takes effect', 'HD.TP.07', {
    page: ['2/0 Đang có hiệu lực'],
    row: '02/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-07/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('2/0')],
      '2.0': ['2/0 Đang có hiệu lực'],
      '3.0': ['3/0 Hết hiệu lực', 'BẢN ĐÃ BỊ HỦY BỎ Lần 03/00 bị hủy bỏ khi chưa có hiệu lực, không được áp dụng. Lý do: Bỏ việc số 07.', now('2/0')],
    },
  }],
  ['all withdrawn, the file marked as such', 'HD.TP.08', {
    page: ['2/0 Hết hiệu lực', 'TÀI LIỆU HẾT HIỆU LỰC Tài liệu bị hủy bỏ từ ngày 01/9/2026, chỉ giữ lại để tra cứu. Lý do: Bỏ việc số 08.', 'Không còn bản nào có hiệu lực.'],
    row: '02/00 | 01/6/2026 | Hết hiệu lực | ',
    search: ['/van-ban/hd-tp-08/ withdrawn'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), 'Lần 02/00 bị hủy bỏ từ ngày 01/9/2026; không còn bản nào có hiệu lực.'],
      '2.0': ['2/0 Hết hiệu lực', 'TÀI LIỆU HẾT HIỆU LỰC Tài liệu bị hủy bỏ từ ngày 01/9/2026, chỉ giữ lại để tra cứu. Lý do: Bỏ việc số 08.', 'Không còn bản nào có hiệu lực.'],
    },
  }],
  ['to be withdrawn', 'HD.TP.09', {
    page: ['2/0 Đang có hiệu lực', 'Tài liệu bị hủy bỏ từ ngày 10/12/2026; áp dụng đến trước ngày đó.'],
    row: '02/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-09/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), nowUntil('10/12/2026', '2/0')],
      '2.0': ['2/0 Đang có hiệu lực', 'Tài liệu bị hủy bỏ từ ngày 10/12/2026; áp dụng đến trước ngày đó.'],
    },
  }],
  ['3 in force beside 2 by a transition rule', 'HD.TP.10', {
    page: ['3/0 Đang có hiệu lực', 'Hồ sơ tiếp nhận trước ngày 15/10/2026 vẫn giải quyết theo lần 02/00, đến hết ngày 31/12/2026. Đọc lần 02/00'],
    row: '03/00 | 15/10/2026 | Đang có hiệu lực | 15/10/2027',
    search: ['/van-ban/hd-tp-10/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('3/0')],
      '2.0': ['2/0 Đã được thay thế', 'BẢN ĐÃ ĐƯỢC THAY THẾ Lần 02/00 được thay thế từ ngày 15/10/2026, chỉ còn áp dụng cho hồ sơ chuyển tiếp.', now('3/0'), 'Hồ sơ tiếp nhận trước ngày 15/10/2026 vẫn giải quyết theo lần 02/00, đến hết ngày 31/12/2026.'],
      '3.0': ['3/0 Đang có hiệu lực', 'Hồ sơ tiếp nhận trước ngày 15/10/2026 vẫn giải quyết theo lần 02/00, đến hết ngày 31/12/2026. Đọc lần 02/00'],
    },
  }],
  ['3 pending with a transition rule', 'HD.TP.11', {
    page: ['2/0 Đang có hiệu lực', replaced('01/12/2026', '3/0'), 'Hồ sơ tiếp nhận trước ngày 01/12/2026 vẫn giải quyết theo lần 02/00, đến hết ngày 31/01/2027. Trừ hồ sơ bổ sung.'],
    row: '02/00 từ 01/12/2026: 03/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-11/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), nowUntil('01/12/2026', '2/0'), then('01/12/2026', '3/0')],
      '2.0': ['2/0 Đang có hiệu lực', replaced('01/12/2026', '3/0'), 'Hồ sơ tiếp nhận trước ngày 01/12/2026 vẫn giải quyết theo lần 02/00, đến hết ngày 31/01/2027. Trừ hồ sơ bổ sung.'],
      '3.0': [...coming('3/0', '01/12/2026'), nowUntil('01/12/2026', '2/0'), 'Hồ sơ tiếp nhận trước ngày 01/12/2026 vẫn giải quyết theo lần 02/00, đến hết ngày 31/01/2027. Trừ hồ sơ bổ sung. Đọc lần 02/00'],
    },
  }],
  ['a correction', 'HD.TP.12', {
    page: ['2/0 Đang có hiệu lực'],
    row: '02/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-12/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('2/0')],
      '2.0': ['2/0 Đang có hiệu lực'],
    },
  }],
  ['a review', 'HD.TP.13', {
    page: ['2/0 Đang có hiệu lực'],
    row: '02/00 | 01/6/2026 | Đang có hiệu lực | 01/10/2027',
    search: ['/van-ban/hd-tp-13/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('2/0')],
      '2.0': ['2/0 Đang có hiệu lực'],
    },
  }],
  ['a file renamed and moved', 'HD.TP.14', {
    page: ['2/0 Đang có hiệu lực'],
    row: '02/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-14/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('2/0')],
      '2.0': ['2/0 Đang có hiệu lực'],
    },
  }],
  ['a first issue not yet effective', 'HD.TP.15', {
    page: [...coming('1/0', '01/12/2026'), 'Không có bản nào có hiệu lực trước ngày 01/12/2026.'],
    row: '01/00 | 01/12/2026 | Chưa có hiệu lực | 01/12/2027',
    search: ['/van-ban/hd-tp-15/ not-yet-effective'],
    versions: {
      '1.0': [...coming('1/0', '01/12/2026'), 'Không có bản nào có hiệu lực trước ngày 01/12/2026.'],
    },
  }],
  ['3 and 4 pending', 'HD.TP.16', {
    page: ['2/0 Đang có hiệu lực', replaced('01/12/2026', '3/0'), then('15/12/2026', '4/0')],
    row: '02/00 từ 01/12/2026: 03/00 từ 15/12/2026: 04/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-16/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), nowUntil('01/12/2026', '2/0'), then('01/12/2026', '3/0', '15/12/2026'), then('15/12/2026', '4/0')],
      '2.0': ['2/0 Đang có hiệu lực', replaced('01/12/2026', '3/0'), then('15/12/2026', '4/0')],
      '3.0': [...coming('3/0', '01/12/2026'), nowUntil('01/12/2026', '2/0'), then('15/12/2026', '4/0')],
      '4.0': [...coming('4/0', '15/12/2026'), nowUntil('01/12/2026', '2/0'), then('01/12/2026', '3/0', '15/12/2026')],
    },
  }],
  ['two first versions pending', 'HD.TP.17', {
    page: [...coming('1/0', '01/12/2026'), 'Không có bản nào có hiệu lực trước ngày 01/12/2026.', then('15/12/2026', '2/0')],
    row: '01/00 từ 15/12/2026: 02/00 | 01/12/2026 | Chưa có hiệu lực | 01/12/2027',
    search: ['/van-ban/hd-tp-17/ not-yet-effective'],
    versions: {
      '1.0': [...coming('1/0', '01/12/2026'), 'Không có bản nào có hiệu lực trước ngày 01/12/2026.', then('15/12/2026', '2/0')],
      '2.0': [...coming('2/0', '15/12/2026'), 'Không có bản nào có hiệu lực trước ngày 01/12/2026.', then('01/12/2026', '1/0', '15/12/2026')],
    },
  }],
  ['2 to be withdrawn before 3', 'HD.TP.18', {
    page: ['2/0 Đang có hiệu lực', 'Lần 02/00 bị hủy bỏ từ ngày 01/12/2026; áp dụng đến trước ngày đó.', then('15/12/2026', '3/0')],
    row: '02/00 từ 15/12/2026: 03/00 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/hd-tp-18/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), nowUntil('01/12/2026', '2/0'), then('15/12/2026', '3/0')],
      '2.0': ['2/0 Đang có hiệu lực', 'Lần 02/00 bị hủy bỏ từ ngày 01/12/2026; áp dụng đến trước ngày đó.', then('15/12/2026', '3/0')],
      '3.0': [...coming('3/0', '15/12/2026'), nowUntil('01/12/2026', '2/0')],
    },
  }],
  ['a first issue, 2 a draft', 'HD.TP.19', {
    page: ['1/0 Đang có hiệu lực'],
    row: '01/00 | 01/3/2026 | Đang có hiệu lực | 01/3/2027',
    search: ['/van-ban/hd-tp-19/ in-force'],
    versions: {
      '1.0': ['1/0 Đang có hiệu lực'],
    },
  }],
  ['withdrawn, the file deleted', 'HD.TP.20', {
    page: ['2/0 Hết hiệu lực', 'TÀI LIỆU HẾT HIỆU LỰC Tài liệu bị hủy bỏ từ ngày 01/9/2026, chỉ giữ lại để tra cứu. Lý do: Bỏ việc số 20. Theo Quyết định số 05/QĐ-UBND ngày 26/01/2026.', 'Không còn bản nào có hiệu lực.'],
    row: '02/00 | 01/6/2026 | Hết hiệu lực | ',
    search: ['/van-ban/hd-tp-20/ withdrawn'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), 'Lần 02/00 bị hủy bỏ từ ngày 01/9/2026; không còn bản nào có hiệu lực.'],
      '2.0': ['2/0 Hết hiệu lực', 'TÀI LIỆU HẾT HIỆU LỰC Tài liệu bị hủy bỏ từ ngày 01/9/2026, chỉ giữ lại để tra cứu. Lý do: Bỏ việc số 20. Theo Quyết định số 05/QĐ-UBND ngày 26/01/2026.', 'Không còn bản nào có hiệu lực.'],
    },
  }],
  ['a process in its second version', 'QT.TP.01', {
    page: ['1/1 Đang có hiệu lực'],
    row: '01/01 | 01/6/2026 | Đang có hiệu lực | 01/6/2027',
    search: ['/van-ban/qt-tp-01/ in-force'],
    versions: {
      '1.0': [...old('1/0', '01/6/2026'), now('1/1'), 'Biểu mẫu, tài liệu dẫn trong bản này mở ra bản hiện hành; bản của những ngày ấy: danh mục tại ngày 31/5/2026'],
      '1.1': ['1/1 Đang có hiệu lực'],
    },
  }],
  ['a form whose next version is pending', 'BM.TP.01.01', {
    page: ['1/0 Đang có hiệu lực', replaced('01/12/2026', '1/1')],
    row: '01/00 từ 01/12/2026: 01/01 | 01/3/2026 | Đang có hiệu lực | 01/3/2027',
    search: ['/van-ban/bm-tp-01-01/ in-force'],
    versions: {
      '1.0': ['1/0 Đang có hiệu lực', replaced('01/12/2026', '1/1')],
      '1.1': [...coming('1/1', '01/12/2026'), nowUntil('01/12/2026', '1/0')],
    },
  }],
  ['a decision withdrawn', 'QĐ.2026.09', {
    page: ['1/0 Hết hiệu lực', 'TÀI LIỆU HẾT HIỆU LỰC Tài liệu bị hủy bỏ từ ngày 01/10/2026, chỉ giữ lại để tra cứu. Lý do: Đã kiện toàn.', 'Không còn bản nào có hiệu lực.'],
    row: '01/00 | 26/01/2026 | Hết hiệu lực | ',
    search: ['/van-ban/qd-2026-09/ withdrawn'],
    versions: {
      '1.0': ['1/0 Hết hiệu lực', 'TÀI LIỆU HẾT HIỆU LỰC Tài liệu bị hủy bỏ từ ngày 01/10/2026, chỉ giữ lại để tra cứu. Lý do: Đã kiện toàn.', 'Không còn bản nào có hiệu lực.'],
    },
  }],
])('%s: %s', (_, code, facts) => {
  expect(stateFacts(code, { pages, found })).toEqual(facts);
});

const mainOf = (address: string): string => textOf(/<main[\s\S]*<\/main>/u.exec(pageAt(pages, address).html)?.[0] ?? '');

test('what a draft says stands in no file of the site', async () => {
  const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'latin1') })));
  const traces = canaries.map((trace) => Buffer.from(trace).toString('latin1'));
  expect(texts.filter(({ text }) => traces.some((trace) => text.includes(trace))).map(({ file }) => file)).toEqual([]);
  expect(found.filter(({ content }) => canaries.some((trace) => content.toLocaleLowerCase('vi').includes(trace.toLocaleLowerCase('vi'))))).toEqual([]);
});

test('every version says its own words, the one in force also at the address of the document', () => {
  const words = (address: string): string => /Trả kết quả trong \d ngày theo cách làm lần \d/u.exec(mainOf(address))?.[0] ?? '';
  expect(['', '1.0/', '2.0/', '3.0/', '4.0/'].map((version) => words(`/van-ban/hd-tp-16/${version}`))).toEqual([
    'Trả kết quả trong 8 ngày theo cách làm lần 2',
    'Trả kết quả trong 9 ngày theo cách làm lần 1',
    'Trả kết quả trong 8 ngày theo cách làm lần 2',
    'Trả kết quả trong 7 ngày theo cách làm lần 3',
    'Trả kết quả trong 6 ngày theo cách làm lần 4',
  ]);
});

test('every version, comparison and notice is kept from search engines, no document is', () => {
  const isOwn = ({ address }: HtmlPage): boolean => /^\/van-ban\/[^/]+\/$/u.test(address);
  const isOfVersion = ({ address }: HtmlPage): boolean => /^\/van-ban\/[^/]+\/\d|^\/so-sanh\//u.test(address);
  const isHidden = ({ tags }: HtmlPage): boolean => tags.some(({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots' && attributes['content'] === 'noindex');
  expect(pages.filter((page) => isHidden(page) !== isOfVersion(page)).map(({ address }) => address)).toEqual([]);
  expect(pages.filter(isOwn)).toHaveLength(26);
});

test('each version is compared with the one before it, each older one with the one in force', () => {
  expect(pages.map(({ address }) => address).filter((address) => address.startsWith('/so-sanh/hd-tp-16/'))).toEqual(
    ['1.0-2.0', '2.0-3.0', '3.0-4.0'].map((pair) => `/so-sanh/hd-tp-16/${pair}/`),
  );
});

test('the home page announces what was issued and applies later', () => {
  const list = /<ol class="change-list[\s\S]*?<\/ol>/u.exec(pageAt(pages, '/').html)?.[0] ?? '';
  expect(list.split('<li ').slice(1).map((item) => textOf(`<li ${item}`))).toEqual([
    '15/12/2026 Hướng dẫn 16 Chưa có hiệu lực HD.TP.16 · Ban hành lần 4. Sửa cách làm lần 4',
    '15/12/2026 Hướng dẫn 17 Chưa có hiệu lực HD.TP.17 · Ban hành lần 2. Sửa cách làm lần 2',
    '15/12/2026 Hướng dẫn 18 Chưa có hiệu lực HD.TP.18 · Ban hành lần 3. Sửa cách làm lần 3',
    '01/12/2026 Hướng dẫn 04 Chưa có hiệu lực HD.TP.04 · Ban hành lần 3. Sửa cách làm lần 3',
    '01/12/2026 Hướng dẫn 06 Chưa có hiệu lực HD.TP.06 · Ban hành lần 3. Sửa cách làm lần 3',
  ]);
});

test('what hangs on the day is no part of the words of a text', () => {
  expect(textOf(/<article[\s\S]*<\/article>/u.exec(pageAt(pages, '/van-ban/hd-tp-05/').html)?.[0] ?? '')).toBe('1. Cách làm Trả kết quả trong 7 ngày theo cách làm lần 3.');
});

test('a correction shows the corrected words and says when and why', () => {
  const page = mainOf('/van-ban/hd-tp-12/');
  expect([page.includes('1. Các cách làm'), page.includes('Đính chính ngày 01/7/2026: Thiếu chữ')]).toEqual([true, true]);
});

test('what a correction put right is told, and linked from the history', () => {
  expect(mainOf('/van-ban/hd-tp-12/2.0/thong-bao/')).toMatch(/Đính chính sau khi ban hành\s*Đính chính ngày 01\/7\/2026: Thiếu chữ\s*Mục 1: tên mục [^.]*/u);
  expect(pageAt(pages, '/van-ban/hd-tp-12/').html).toContain('href="/van-ban/hd-tp-12/2.0/thong-bao/#dinh-chinh"');
});

test('a transition notice goes the day after its end', () => {
  expect(pageAt(pages, '/van-ban/hd-tp-10/').html).toMatch(/data-until="2027-01-01"[^>]*>Hồ sơ tiếp nhận trước ngày 15\/10\/2026/u);
});

test('a review is named in the history', () => {
  expect(mainOf('/van-ban/hd-tp-13/')).toContain('Soát xét ngày 01/10/2026, không thay đổi: Còn phù hợp (Trần Thị Bình, Phó Chủ tịch UBND xã)');
});

describe('without every old text', () => {
  let temporary: TemporaryFolder;

  beforeAll(async () => {
    temporary = await makeTemporaryFolder();
  });

  afterAll(() => temporary.remove());

  const build = async (content: string) => {
    const out = join(temporary.path, 'site');
    const { exitCode, stdout } = await runSotay(['build', '--content', content, '--as-of', site.asOf, '--out', out]);
    return { exitCode, stdout, out };
  };

  test('a shallow clone is not built, and the way to mend it is said', async () => {
    const content = join(temporary.path, 'shallow');
    git(temporary.path, 'clone', '--quiet', '--depth', '1', pathToFileURL(site.content).href, content);
    const { exitCode, stdout } = await build(content);
    expect([exitCode, stdout.includes('git fetch --unshallow')]).toEqual([1, true]);
  });

  test('a lost object stops the build and is named', async () => {
    const content = join(temporary.path, 'lost');
    git(temporary.path, 'clone', '--quiet', site.content, content);
    const blob = git(content, 'rev-parse', 'HEAD~3:instructions/hd-tp-04.mdx').trim();
    // A clone of a folder may hold its objects packed: unpacked they can be lost one by one.
    const packs = join(content, '.git/objects/pack');
    const packed = await Promise.all((await readdir(packs)).filter((name) => name.endsWith('.pack')).map((name) => readFile(join(packs, name))));
    await rm(packs, { recursive: true });
    for (const pack of packed) unpackObjects(content, pack);
    await rm(join(content, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { exitCode, stdout } = await build(content);
    expect([exitCode, stdout.includes('old-text-missing'), stdout.includes('«HD.TP.04»')]).toEqual([1, true, true]);
  });

  test('a folder without Git is built; the pages of versions that are not there say so', async () => {
    const content = join(temporary.path, 'unzipped');
    await cp(site.content, content, { recursive: true });
    await rm(join(content, '.git'), { recursive: true });
    const { exitCode, stdout, out } = await build(content);
    expect([exitCode, stdout.includes('old-texts-unavailable')]).toEqual([0, true]);
    const built = await readPages(out);
    const said = (address: string) => {
      const page = pageAt(built, address);
      return [shownStanding(page).at(0), textOf(page.html).includes('Văn bản này không có trong bản dựng'), /aria-current="true" data-version="([^"]+)"/u.exec(page.html)?.[1]];
    };
    expect(['', '1.0/', '2.0/', '3.0/'].map((version) => said(`/van-ban/hd-tp-04/${version}`))).toEqual([
      ['2/0 Đang có hiệu lực', true, '2.0'],
      ['1/0 Đã được thay thế', true, '1.0'],
      ['2/0 Đang có hiệu lực', true, '2.0'],
      ['3/0 Chưa có hiệu lực', false, '3.0'],
    ]);
  });
});
