import { describe, expect, test } from 'vitest';
import { componentTable } from '#core/render/component-table.ts';
import { testDocument } from '#tests/support/make-test-library.ts';
import { renderText } from '#tests/support/render-test.ts';

const shown = (...input: Parameters<typeof renderText>): string =>
  renderText(...input).replaceAll(/(?<=>)(?=<(?:div|table|caption|thead|tbody|tr|th|td|dl|dt|dd|ul|ol|li|p|aside|figure|figcaption)\b)/gu, '\n');

const process = testDocument({ kind: 'process', code: 'QT.02' });

test('the table holds each component under its own name', () => {
  expect([...componentTable].filter(([name, definition]) => definition.name !== name)).toEqual([]);
});

describe('inline components', () => {
  test('Ref names a document', () => {
    expect(shown('Xem <Ref code="QT.01" /> và <Ref code="QT.99" />.')).toMatchInlineSnapshot(`"<p>Xem <a href="/goc/van-ban/qt-01/"><span class="code">QT.01</span> Quy trình "khai sinh" &#x26; hơn</a> và <span class="reference reference--unknown">unknown QT.99</span>.</p>"`);
  });

  test('Law names a legal text and its provision', () => {
    expect(shown('Theo <Law id="nd-118-2025-nd-cp" provision="Điều 5" /> và <Law id="nd-61-2018-nd-cp" />.')).toMatchInlineSnapshot(`"<p>Theo <a href="/goc/phap-luat/nd-118-2025-nd-cp/">[decree] 118/2025/NĐ-CP</a>, Điều 5 và <a href="/goc/phap-luat/nd-61-2018-nd-cp/">[decree] 61/2018/NĐ-CP</a> <em>(expired)</em>.</p>"`);
  });

  test('Term says what an abbreviation stands for', () => {
    expect(shown('<Term means="Thủ tục &quot;hành chính&quot;">**TTHC**</Term> là')).toMatchInlineSnapshot(`"<p><abbr title="Thủ tục &#x22;hành chính&#x22;"><strong>TTHC</strong></abbr> là</p>"`);
  });
});

describe('block components', () => {
  test('Note has the heading of its kind or its own', () => {
    expect(shown('<Note kind="important">\nMột *hai*\n\n- ba\n</Note>\n\n<Note kind="info" title="Riêng <b>">\nx\n</Note>')).toMatchInlineSnapshot(`
      "<div class="note note--important" role="note">
      <p class="note__label">important</p>
      <p>Một <em>hai</em></p>
      <ul>
      <li>ba</li>
      </ul></div>
      <div class="note note--info" role="note">
      <p class="note__label">Riêng &#x3C;b></p>
      <p>x</p></div>"
    `);
  });

  test('Figure has a description and a caption', () => {
    expect(shown('<Figure src="a/so-do.png" alt="Sơ đồ &quot;một&quot;" caption="Hình 1" />\n\n<Figure src="b.png" alt="B" />')).toMatchInlineSnapshot(`
      "<figure class="figure"><img src="/goc/hinh/a/so-do.png" alt="Sơ đồ &#x22;một&#x22;" loading="lazy">
      <figcaption>Hình 1</figcaption></figure>
      <figure class="figure"><img src="/goc/hinh/b.png" alt="B" loading="lazy"></figure>"
    `);
  });

  test.each([
    ['a line of text', '<Field label="Họ và tên" note="Chữ in" />'],
    ['several lines', '<Field label="Lý do" kind="multiline" width="medium" />'],
    ['a number', '<Field label="Số" kind="number" width="short" />'],
    ['a day', '<Field label="Ngày sinh" kind="date" />'],
    ['one box', '<Field label="Đồng ý" kind="checkbox" />'],
    ['several boxes', '<Field label="Giấy tờ" kind="checkbox" options="CCCD| Hộ chiếu ||" />'],
    ['a choice', '<Field label="Giới tính" kind="choice" options="Nam|Nữ" />'],
  ])('Field asks for %s', (_, text) => {
    expect(shown(text)).toMatchSnapshot();
  });

  test('Signature says who signs and how', () => {
    expect(shown('<Signature label="Người yêu cầu" note="Ký, ghi rõ họ tên" />\n\n<Signature label="Chủ tịch" />')).toMatchSnapshot();
  });

  test('Motto stands over administrative papers', () => {
    expect(shown('<Motto />')).toMatchSnapshot();
  });
});

describe('placements show the data of the front matter', () => {
  test.each([
    ['Steps', process],
    ['FlowChart', process],
    ['Dossier', process],
    ['Facts', process],
    ['Forms', testDocument({ kind: 'policy', code: 'CS.02', data: { forms: ['BM.01', 'BM.99'] } })],
    ['Retention', testDocument({ kind: 'policy', code: 'CS.02', data: { retention: [{ record: 'Sổ', form: 'BM.01', keptBy: 'van-phong', years: '5' }, { record: 'Quyết định', keptBy: 'van-phong', years: 'permanent' }] } })],
    ['LegalBasis', testDocument({ kind: 'policy', code: 'CS.02', data: { legalBasis: [{ text: 'nd-118-2025-nd-cp', provision: 'Điều 5' }, { text: 'nd-x' }] } })],
    ['Goals', testDocument({ kind: 'objectives', code: 'MT.01' })],
    ['Coverage', testDocument({ kind: 'manual', code: 'ST.01' })],
    ['Exclusions', testDocument({ kind: 'manual', code: 'ST.01' })],
    ['Scope', testDocument({ kind: 'declaration', code: 'CB.01' })],
    ['IssuedDocuments', testDocument({ kind: 'decision', code: 'QD.01' })],
  ])('%s', (name, document) => {
    expect(shown(`<${name} />`, document)).toMatchSnapshot('page');
  });

  test.each(['Forms', 'Retention', 'LegalBasis'])('%s says or shows that there is nothing', (name) => {
    expect(shown(`<${name} />`)).toMatchSnapshot('page');
  });

  test.each(['Steps', 'FlowChart', 'Dossier', 'Facts', 'Goals', 'Coverage', 'Exclusions', 'Scope', 'IssuedDocuments'])('%s shows no data in a document of another kind', (name) => {
    expect(shown(`<${name} />`)).not.toMatch(/QT\.|BM\.|<td/u);
  });
});

describe('a process with cases of its own', () => {
  const shared = testDocument({
    kind: 'process',
    code: 'QT.03',
    data: {
      procedures: [
        { code: '1.001193', name: 'Đăng ký khai sinh', levels: ['commune'], committedTime: '01 ngày', fees: [] },
        { code: '2.000635', name: 'Cấp bản sao', levels: ['province', 'commune'], online: { level: 'full' }, fees: [{ name: 'Phí', amount: '8000' }] },
      ],
      variants: [{ id: 'thuong', name: 'Không xác minh' }, { id: 'xac-minh', name: 'Phải xác minh', committedTime: '05 ngày', statutoryTime: '07 ngày' }],
      steps: [
        { content: 'Nhận', responsible: [{ role: 'Một cửa' }], time: '1 giờ', timeFor: '3', decision: { question: 'Hồ sơ đủ?', otherwise: { label: 'Bổ sung', to: '1' } } },
        { content: 'Chuyển', responsible: [{ role: 'Một cửa' }] },
        { group: 'Thẩm định', content: 'Phân công', responsible: [{ role: 'Trưởng phòng' }] },
        { content: 'Xác minh', responsible: [{ role: 'Công chức', unit: 'van-phong', time: '3 ngày' }, { role: 'Công an', time: '1 ngày' }], variants: ['xac-minh', 'khac'] },
        { content: 'Tra cứu', responsible: [{ role: 'Công chức' }], time: '1 ngày', parallel: 'true', decision: { question: 'Có dữ liệu?', otherwise: { label: 'Trả lời', to: 'end' } } },
      ],
    },
  });

  test.each(['Steps', 'Facts'])('%s', (name) => {
    expect(shown(`<${name} />`, shared)).toMatchSnapshot('page');
  });
});

test.each([['below the table of the steps', '<Steps />', 'table figure'], ['where its tag stands', '<FlowChart />\n\n## Các bước\n\n<Steps />', 'figure table']])('a flow chart stands once: %s', (_, text, order) => {
  const twoSteps = testDocument({ kind: 'process', code: 'QT.02', data: { steps: [{ content: 'Nhận', responsible: [{ role: 'A' }] }, { content: 'Trả', responsible: [{ role: 'B' }] }] } });
  expect(Array.from(renderText(text, twoSteps).matchAll(/<(table|figure)/gu), ([, name]) => name).join(' ')).toBe(order);
});
