import { describe, expect, test } from 'vitest';
import { columnOfHeading } from '#core/procedure-list/column-of-heading.ts';
import { readProcedureList } from '#core/procedure-list/read-procedure-list.ts';

const read = (text: string) => readProcedureList({ path: 'tthc-list.csv', text });
const codesOf = (text: string) => read(text).list?.procedures.map(({ shortCode, name, field }) => [shortCode, name, field]);
const failuresOf = (text: string) => read(text).failures.map(({ kind, line, column, words, hint }) => [kind, `${line}:${column}`, words, hint]);
const problemsOf = (text: string) => read(text).rowProblems.map(({ kind, line, column, words, hint }) => [kind, `${line}:${column}`, words, hint]);

const head = 'STT;Mã TTHC;Tên thủ tục hành chính;Lĩnh vực';

describe('a heading', () => {
  test.each([
    ['STT', 'number'], ['TT', 'number'], ['Số TT', 'number'],
    ['Mã TTHC', 'code'], ['Mã số TTHC', 'code'], ['MÃ THỦ TỤC', 'code'], ['Mã thủ tục hành chính', 'code'], ['Mã số hồ sơ TTHC', 'code'], ['Ma TTHC', 'code'],
    ['Tên thủ tục', 'name'], ['Tên TTHC', 'name'], ['Tên thủ tục hành chính', 'name'], ['Thủ tục hành chính', 'name'],
    ['Lĩnh vực', 'field'], ['Tên lĩnh vực', 'field'],
    ['Mức độ', 'online'], ['Mức độ DVC trực tuyến', 'online'], ['DVC trực tuyến', 'online'], ['Dịch vụ công trực tuyến', 'online'],
    ['Thời hạn giải quyết', 'time'], ['Thời gian giải quyết (ngày làm việc)', 'time'],
    ['Phí, lệ phí', 'fee'], ['Phí, lệ phí (nếu có)', 'fee'], ['Lệ phí', 'fee'],
    ['Quyết định công bố', 'decision'], ['Số QĐ công bố', 'decision'], ['Căn cứ công bố', 'decision'],
    ['Cơ quan thực hiện', 'authority'], ['Cơ quan giải quyết', 'authority'], ['Thẩm quyền giải quyết', 'authority'],
    ['Ghi chú', 'note'],
    ['Mã lĩnh vực', 'field'], ['Địa điểm thực hiện', undefined], ['Căn cứ pháp lý', undefined], ['Cách thức thực hiện', undefined],
  ])('«%s» is that of %s', (heading, column) => {
    expect(columnOfHeading(heading)).toBe(column);
  });
});

describe('a list', () => {
  test('has its columns in any order, under a title and with any separator', () => {
    const rows = ['DANH MỤC THỦ TỤC HÀNH CHÍNH CẤP XÃ', '(Kèm theo Quyết định số 12/QĐ-UBND, ngày 01/7/2026)', 'Lĩnh vực,Tên TTHC,Mã TTHC', 'Hộ tịch,"Đăng ký khai sinh, có yếu tố nước ngoài",2.000528'];
    expect(codesOf(rows.join('\r\n'))).toEqual([['2.000528', 'Đăng ký khai sinh, có yếu tố nước ngoài', 'Hộ tịch']]);
    expect(codesOf('Mã TTHC\tTên TTHC\n1.001193\tĐăng ký khai sinh')).toEqual([['1.001193', 'Đăng ký khai sinh', '']]);
  });

  test('takes the field from rows that name it alone', () => {
    const text = ['STT;Mã TTHC;Tên TTHC', 'I;;LĨNH VỰC HỘ TỊCH (02 thủ tục);', '1;1.001193.000.00.00.H32;Đăng ký khai sinh', '2;1.000894;Đăng ký kết hôn', 'II. Chứng thực;;', '3;2.000815;Chứng thực bản sao'].join('\n');
    expect(codesOf(text)).toEqual([['1.001193', 'Đăng ký khai sinh', 'HỘ TỊCH'], ['1.000894', 'Đăng ký kết hôn', 'HỘ TỊCH'], ['2.000815', 'Chứng thực bản sao', 'Chứng thực']]);
  });

  test('takes the field of merged cells from the row above', () => {
    expect(codesOf(`${head}\n1;1.001193;Đăng ký khai sinh;Hộ tịch\n2;1.000894;Đăng ký kết hôn;`)).toEqual([['1.001193', 'Đăng ký khai sinh', 'Hộ tịch'], ['1.000894', 'Đăng ký kết hôn', 'Hộ tịch']]);
  });

  test('may number its columns and repeat its heading on each page', () => {
    expect(codesOf(`${head}\n(1);(2);(3);(4)\n1;1.001193;Đăng ký khai sinh;Hộ tịch\n${head}\n2;1.000894;Đăng ký kết hôn;Hộ tịch`)?.map(([code]) => code)).toEqual(['1.001193', '1.000894']);
    expect(problemsOf(`${head}\n(1);(2);(3);(4)\n1;1.001193;Đăng ký khai sinh;Hộ tịch\n${head}`)).toEqual([]);
  });

  test('has cells of several lines as one line of words, and joins two columns of one kind', () => {
    const text = 'Mã TTHC;Tên TTHC;Phí;Lệ phí;Thời hạn giải quyết\n1.001193;"Đăng ký\nkhai sinh";Không;8.000 đồng;Trong ngày';
    expect(read(text).list?.procedures.map(({ name, fee, time }) => [name, fee, time])).toEqual([['Đăng ký khai sinh', 'Không; 8.000 đồng', 'Trong ngày']]);
  });

  test('keeps codes that Excel holds as text', () => {
    expect(codesOf("Mã TTHC;Tên TTHC\n'1.001193;Đăng ký khai sinh")).toEqual([['1.001193', 'Đăng ký khai sinh', '']]);
  });
});

describe('a list that cannot be used', () => {
  test.each([
    ['is empty', '', [['empty', '1:1', '', '']]],
    ['holds its heading alone', `${head}\n`, [['empty', '1:1', '', '']]],
    ['has no heading that is known', 'a;b\nc;d', [['no-header', '1:1', 'a b', '']]],
    ['has no column of codes', 'TT;Tên TTHC;Lĩnh vực\n1;Đăng ký khai sinh;Hộ tịch', [['column-missing', '1:1', 'code', 'TT, Tên TTHC, Lĩnh vực']]],
    ['has a quotation mark that nothing closes', `${head}\n1;1.001193;"Đăng ký khai sinh;Hộ tịch`, [['quote-unclosed', '2:12', '"', '']]],
    ['was written in TCVN3', 'STT;M· TTHC;Tªn thñ tôc\n1;1.001193;§¨ng ký khai sinh', [['old-encoding', '1:5', 'M·', 'TCVN3']]],
    ['was written in VNI', 'STT;Maõ TTHC;Teân thuû tuïc\n1;1.001193;Ñaêng kyù khai sinh', [['old-encoding', '1:14', 'Teân', 'VNI']]],
    ['is UTF-8 read as Latin letters', 'STT;MÃ£ TTHC;TÃªn', [['old-encoding', '1:6', 'Ã£', '']]],
    ['has letters that were lost', 'STT;M\uFFFD TTHC;T\uFFFDn', [['old-encoding', '1:6', '\uFFFD', '']]],
  ])('because it %s', (_, text, expected) => {
    expect(failuresOf(text)).toEqual(expected);
    expect(read(text).list).toBeUndefined();
  });
});

describe('a row is told with its place', () => {
  test.each([
    ['without a code', `${head}\n1;;Đăng ký khai sinh;Hộ tịch`, [['code-missing', '2:3', 'Đăng ký khai sinh', '']]],
    ['with a code that Excel cut', `${head}\n1;1.00119;Đăng ký;Hộ tịch`, [['code-malformed', '2:3', '1.00119', '1.001190']]],
    ['with a code that Excel took for a number', `${head}\n1;1,001193;Đăng ký;Hộ tịch`, [['code-malformed', '2:3', '1,001193', '1.001193']]],
    ['with a code that is none', `${head}\n1;chưa có;Đăng ký;Hộ tịch`, [['code-malformed', '2:3', 'chưa có', '']]],
    ['with the code of another', `${head}\n1;1.001193;Đăng ký;Hộ tịch\n2;1.001193.000.00.00.H32;Đăng ký;Hộ tịch`, [['code-repeated', '3:3', '1.001193.000.00.00.H32', '2']]],
    ['without a name', `${head}\n1;1.001193;;Hộ tịch`, [['name-missing', '2:3', '1.001193', '']]],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});
