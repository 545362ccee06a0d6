import { describe, expect, test } from 'vitest';
import { makeLeakWatch, type Secret } from '#core/leak/leak-watch.ts';

const secrets: readonly Secret[] = [
  { kind: 'code', text: 'QT.NB.02', source: 'procedures/qt-nb-02.mdx' },
  { kind: 'title', text: 'Sổ theo dõi đơn thư kín', source: 'forms/bm-nb-09.mdx' },
  { kind: 'title', text: 'Phiếu hẹn', source: 'forms/bm-nb-08.mdx' },
  { kind: 'title', text: 'Tờ khai đăng ký khai sinh', source: 'forms/bm-tp-01.mdx' },
  { kind: 'person', text: 'Phạm Thị Dung', source: 'people.yml' },
  { kind: 'digest', text: '4f5d0f1086e72bed490c1732112babf5b1850338', source: 'ledger.jsonl' },
];
const guarded = [{ source: 'processes/qt-tp-01.mdx', text: 'Công chức kiểm tra dữ liệu, báo cáo Chánh Văn phòng trước khi trình ký. Nộp tại Trung tâm Phục vụ hành chính công phường, trả kết quả ngay.' }];
const open = ['Nộp tại Trung tâm Phục vụ hành chính công phường', 'Tờ khai đăng ký khai sinh', 'trả kết quả ngay'];
const watch = makeLeakWatch({ secrets, guarded, open });
const found = (text: string): readonly string[] => watch('trang.html', text).map(({ kind, words, source }) => `${kind} ${words} (${source})`);

describe('a leak is told', () => {
  test.each([
    ['a code', '<p>Theo QT.NB.02.</p>', 'code QT.NB.02 (procedures/qt-nb-02.mdx)'],
    ['a code as an address', '<a href="/van-ban/qt-nb-02/">', 'code QT.NB.02 (procedures/qt-nb-02.mdx)'],
    ['a code as search spells it', 'qtnb02', 'code QT.NB.02 (procedures/qt-nb-02.mdx)'],
    ['a code in escapes of JSON', '{"a":"QT\\u002eNB\\u002e02"}', 'code QT.NB.02 (procedures/qt-nb-02.mdx)'],
    ['a code in escapes of an address', '/tim-kiem/?q=QT%2ENB%2E02', 'code QT.NB.02 (procedures/qt-nb-02.mdx)'],
    ['a code with signs that nobody sees', 'Q\u00adT.N\u200bB.02', 'code QT.NB.02 (procedures/qt-nb-02.mdx)'],
    ['a code in letters of full width', 'ＱＴ.ＮＢ.０２', 'code QT.NB.02 (procedures/qt-nb-02.mdx)'],
    ['a title', '<td>Sổ theo dõi đơn thư kín</td>', 'title Sổ theo dõi đơn thư kín (forms/bm-nb-09.mdx)'],
    ['a title without marks', 'so theo doi don thu kin', 'title Sổ theo dõi đơn thư kín (forms/bm-nb-09.mdx)'],
    ['a title in references of HTML', 'S&#7893; theo d&#xF5;i &#x111;&#x1A1;n th&#432; k&#237;n', 'title Sổ theo dõi đơn thư kín (forms/bm-nb-09.mdx)'],
    ['a title in letters put together', 'Sổ theo dõi đơn thư kín'.normalize('NFD'), 'title Sổ theo dõi đơn thư kín (forms/bm-nb-09.mdx)'],
    ['a person', '<b>Phạm Thị Dung</b>', 'person Phạm Thị Dung (people.yml)'],
    ['a digest', '4f5d0f1086e72bed490c1732112babf5b1850338  a.mdx', 'digest 4f5d0f1086e72bed490c1732112babf5b1850338 (ledger.jsonl)'],
    ['a stretch of a text', '<p>rồi kiểm tra dữ liệu, báo cáo Chánh Văn phòng</p>', 'words kiem tra du lieu bao cao chanh van (processes/qt-tp-01.mdx)'],
  ])('%s', (_, text, told) => {
    expect(found(text)).toEqual([told]);
  });
});

describe('no leak is', () => {
  test.each([
    ['what everyone may read', '<p>Nộp tại Trung tâm Phục vụ hành chính công phường</p><h1>Tờ khai đăng ký khai sinh</h1>'],
    ['public things side by side', '<p>Trung tâm Phục vụ hành chính công phường, trả kết quả ngay</p>'],
    ['a title that anyone may use', 'Phiếu hẹn'],
    ['words on both sides of a tag', '<td>kiểm tra dữ liệu, báo cáo</td><td>Chánh Văn phòng trước khi trình ký</td>'],
    ['another code', 'QT.NB.021, QT.NB.03'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
