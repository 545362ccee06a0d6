import { describe, expect, test } from 'vitest';
import type { AnyDocument } from '#core/library/library-document.ts';
import type { Registries } from '#core/library/library.ts';
import { peopleSchema } from '#core/schema/people.ts';
import { unitsSchema } from '#core/schema/units.ts';
import { makePublicSite, type PublicSite } from '#core/public/public-site.ts';
import { publicAddressFor, publicPages } from '#core/views/public/public-address-list.ts';
import { procedureRows, procedureViews } from '#core/views/public/procedures.ts';
import { testDay, testDocument, testRegistries } from '#tests/support/make-test-library.ts';

const signOff = (person: string) => ({ person, position: 'Chủ tịch', date: '2026-01-05' });

const registries: Registries = {
  ...testRegistries,
  units: unitsSchema.parse([{ id: 'van-phong', name: 'Văn phòng', duties: 'Tham mưu kín', phone: '(0000) 000 1234' }, { id: 'phong-kin', name: 'Phòng kín', duties: 'Việc kín' }]),
  people: peopleSchema.parse(['nguyen-van-a', 'tran-thi-b'].map((id) => ({ id, name: id, posts: [{ unit: 'phong-kin', position: 'Chức vụ', from: '2025-07-01' }] }))),
};

const process = testDocument({
  kind: 'process',
  code: 'QT.01',
  data: {
    audience: 'public',
    preparedBy: signOff('tran-thi-b'),
    reviewedBy: signOff('tran-thi-b'),
    approvedBy: signOff('nguyen-van-a'),
    decision: 'QĐ.01',
    distribution: ['phong-kin'],
    clauses: ['8.5.1'],
    legalBasis: [{ text: 'nd-118-2025-nd-cp' }],
    related: ['QT.99', 'CS.01'],
    forms: ['BM.01', 'BM.99'],
    retention: [{ record: 'Hồ sơ kín', keptBy: 'phong-kin', years: '5' }],
    transition: { receivedBefore: '2026-01-10', note: 'Lời dặn kín' },
    reviewEveryMonths: '6',
    procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh', processApprovedBy: { number: '9/QĐ-UBND', date: '2025-01-02', issuer: 'Tỉnh' } }],
  },
  facts: { citedCodes: ['QT.99'], headings: [{ depth: 2, text: 'Mục kín', anchor: 'muc-kin' }], figures: ['kin.png'] },
});
const form = testDocument({ kind: 'form', code: 'BM.01', data: { audience: 'public', title: 'Tờ khai' } });
const internalForm = testDocument({ kind: 'form', code: 'BM.99', data: { title: 'Phiếu kín' } });
const internal = testDocument({ kind: 'system-procedure', code: 'QT.99', data: { title: 'Quy trình kín' } });
const policy = testDocument({ kind: 'policy', code: 'CS.01', data: { audience: 'public', title: 'Chính sách' }, facts: { citedCodes: ['QT.99', 'QT.01'] } });

const siteOf = (documents: readonly AnyDocument[]): PublicSite => makePublicSite({ documents, registries, asOf: testDay, histories: new Map() });
const site = siteOf([process, form, internalForm, internal, policy]);

describe('the public side of an agency', () => {
  test('holds public documents that were issued, and no history', () => {
    const draft = testDocument({ kind: 'form', code: 'BM.02', data: { audience: 'public', status: 'draft' } });
    const { library } = siteOf([process, form, internalForm, internal, policy, draft]);
    expect([library.documents.map(({ code }) => code), [...library.byCode.keys()], library.histories.size]).toEqual([['CS.01', 'QT.01', 'BM.01'], ['CS.01', 'QT.01', 'BM.01'], 0]);
  });

  test('takes out of a process what is the business of the staff', () => {
    expect(site.library.byCode.get('QT.01')).toEqual({
      kind: 'process',
      code: 'QT.01',
      slug: 'qt-01',
      path: '',
      frontMatter: {
        kind: 'process',
        code: 'QT.01',
        title: 'Tài liệu thử',
        unit: '',
        issue: 1,
        revision: 0,
        status: 'issued',
        issuedOn: '2026-01-05',
        effectiveFrom: '2026-01-10',
        approvedBy: signOff('nguyen-van-a'),
        changes: [],
        audience: 'public',
        distribution: [],
        clauses: [],
        legalBasis: [{ text: 'nd-118-2025-nd-cp' }],
        related: [],
        forms: ['BM.01'],
        retention: [],
        field: 'ho-tich',
        procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh' }],
        conditions: [],
        channels: ['in-person', 'online'],
        online: { level: 'partial', reason: 'Phải ký trước mặt' },
        dossier: [
          { name: 'Tờ khai', originals: 1, copies: 0, electronic: true, form: 'BM.01' },
          { name: 'Giấy chứng sinh', originals: 0, copies: 2, electronic: false, note: 'Nếu có' },
        ],
        dossierSets: 1,
        statutoryTime: '05 ngày',
        committedTime: '03 ngày',
        receivedAt: 'van-phong',
        authority: 'Ủy ban nhân dân phường',
        coordination: [],
        applicants: ['Công dân'],
        results: ['Giấy khai sinh'],
        fees: [{ name: 'Lệ phí', amount: 8000, note: 'Miễn cho người nghèo' }, { name: 'Bản sao', amount: 0 }],
        steps: [],
      },
      facts: { headings: [], citedCodes: [], citedLaws: [], figures: [] },
    });
  });

  test('knows of registries what its documents name, without what is internal in it', () => {
    const { units, people, fields, legalTexts, checks, agency } = site.library.registries;
    expect({ units, people, fields, checks, laws: legalTexts.map(({ id, followedBy }) => [id, followedBy]), codes: agency.codes, abbreviations: agency.abbreviations }).toEqual({
      units: [{ id: 'van-phong', name: 'Văn phòng', shortName: undefined, phone: '(0000) 000 1234', email: undefined, duties: '' }],
      people: [{ id: 'nguyen-van-a', name: 'nguyen-van-a', posts: [] }],
      fields: [{ id: 'ho-tich', name: 'Hộ tịch', unit: '' }],
      checks: { switches: [] },
      laws: [['nd-118-2025-nd-cp', '']],
      codes: { patterns: {} },
      abbreviations: {},
    });
  });

  test('forgets codes of internal documents that a public text cites', () => {
    expect(site.library.byCode.get('CS.01')?.facts.citedCodes).toEqual(['QT.01']);
  });
});

describe('pages of the public site', () => {
  test('are those of procedures, fields, texts and the site itself', () => {
    expect(publicPages(site).map(({ address }) => address)).toEqual([
      '/', '/tim-kiem/', '/thu-tuc/', '/linh-vuc/', '/bieu-mau/', '/cong-bo/', '/cong-bo/khung/', '/lien-he/', '/tiep-can/', '/linh-vuc/ho-tich/', '/thu-tuc/1.001193/', '/van-ban/cs-01/', '/van-ban/bm-01/',
    ]);
  });

  test('are where links of a public text lead: a process to its procedure, what has no page nowhere', () => {
    const targetOf = publicAddressFor(site);
    expect(['/van-ban/bm-01/', '/van-ban/qt-01/', '/van-ban/qt-99/', '/don-vi/van-phong/'].map(targetOf)).toEqual(['/van-ban/bm-01/', '/thu-tuc/1.001193/', undefined, undefined]);
  });
});

describe('procedures', () => {
  const processFor = (code: string, procedures: readonly string[], data: object = {}): AnyDocument =>
    testDocument({ kind: 'process', code, data: { audience: 'public', title: `Quy trình ${code}`, procedures: procedures.map((one) => ({ code: one, name: `Thủ tục ${one}` })), ...data } });
  const shortOf = (made: PublicSite) => procedureViews(made).map(({ address, now, later, over }) => [address, now.map(({ title }) => title), later.map(({ title, appliesFrom }) => [title, appliesFrom]), over.length]);

  test('of a shared process have a page each', () => {
    expect(shortOf(siteOf([processFor('QT.02', ['1.000002', '1.000001'])]))).toEqual([
      ['/thu-tuc/1.000001/', ['Quy trình QT.02'], [], 0],
      ['/thu-tuc/1.000002/', ['Quy trình QT.02'], [], 0],
    ]);
  });

  test('of two processes with one code share a page', () => {
    expect(shortOf(siteOf([processFor('QT.02', ['1.000001']), processFor('QT.03', ['1.000001'])]))).toEqual([['/thu-tuc/1.000001/', ['Quy trình QT.02', 'Quy trình QT.03'], [], 0]]);
  });

  test('with the whole national code have an address without capitals', () => {
    expect(procedureViews(siteOf([processFor('QT.02', ['1.001193.000.00.00.H32'])])).map(({ address }) => address)).toEqual(['/thu-tuc/1.001193.000.00.00.h32/']);
  });

  test('tell what holds now and what comes, each from its day', () => {
    const now = siteOf([processFor('QT.02', ['1.000001'])]);
    const next = processFor('QT.02', ['1.000001', '1.000002'], { title: 'Bản mới', issue: '2', effectiveFrom: '2026-09-01' });
    expect(shortOf({ ...now, coming: new Map([['QT.02', [next]]]) })).toEqual([
      ['/thu-tuc/1.000001/', ['Quy trình QT.02'], [['Bản mới', '2026-09-01']], 0],
      ['/thu-tuc/1.000002/', [], [['Bản mới', '2026-09-01']], 0],
    ]);
  });

  test('that are over keep their page and leave the lists', () => {
    const over = { ...processFor('QT.02', ['1.000001']), end: { kind: 'withdrawn', from: '2026-05-01' } } as AnyDocument;
    const made = siteOf([over]);
    expect([shortOf(made), procedureRows(procedureViews(made))]).toEqual([[['/thu-tuc/1.000001/', [], [], 1]], []]);
  });

  test('lead to the portal that the agency names', () => {
    const agency = { ...registries.agency, publicSite: { portal: 'https://portal.example/tthc/{code}?ma={code}', featured: [], outages: [] } };
    const made = makePublicSite({ documents: [processFor('QT.02', ['1.000001'])], registries: { ...registries, agency }, asOf: testDay, histories: new Map() });
    expect(procedureViews(made).map(({ portal }) => portal)).toEqual(['https://portal.example/tthc/1.000001?ma=1.000001']);
  });
});
