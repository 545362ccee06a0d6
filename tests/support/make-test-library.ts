import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { DocumentKind } from '#core/model/document-kinds.ts';
import { slugOf } from '#core/model/slug.ts';
import type { Library, Registries } from '#core/library/library.ts';
import type { AnyDocument, TextFacts } from '#core/library/library-document.ts';
import { makeLibrary, type LibraryScope } from '#core/library/make-library.ts';
import { agencySchema } from '#core/schema/agency.ts';
import { calendarSchema } from '#core/schema/calendar.ts';
import { documentSchemas } from '#core/schema/documents.ts';
import { fieldsSchema } from '#core/schema/fields.ts';
import { legalTextSchema } from '#core/schema/legal-text.ts';
import { peopleSchema } from '#core/schema/people.ts';
import { standardSchema } from '#core/schema/standard.ts';
import { unitsSchema } from '#core/schema/units.ts';

/** The day for which test libraries are worked out. */
export const testDay = '2026-06-15' as CalendarDate;

const noFacts: TextFacts = { headings: [], citedCodes: [], citedLaws: [], figures: [] };

const commonData = {
  title: 'Tài liệu thử',
  unit: 'van-phong',
  issue: '1',
  revision: '0',
  status: 'issued',
  issuedOn: '2026-01-05',
  effectiveFrom: '2026-01-10',
  changes: [{ issue: '1', revision: '0', date: '2026-01-05', request: 'Ban hành lần đầu', place: 'Toàn văn', summary: 'Ban hành mới' }],
};

const step = (content: string, more: object = {}) => ({ content, responsible: [{ role: 'Công chức tư pháp', unit: 'van-phong' }], ...more });

/** Keys that each kind demands beyond the common ones. */
const kindData: Readonly<Record<DocumentKind, object>> = {
  policy: {},
  objectives: { year: '2026', goals: [{ statement: 'Đúng hạn', target: '98 %', measure: 'Sổ theo dõi', actions: ['Rà soát', 'Nhắc hạn'], unit: 'van-phong', start: '2026-01-01', end: '2026-12-31' }] },
  manual: {
    coverage: [{ clause: '4.1', how: 'Xem xét bối cảnh', documents: ['QT.01', 'QT.99'] }],
    exclusions: [{ clause: '8.3', reason: 'Không thiết kế' }],
  },
  'system-procedure': { steps: [step('Lập kế hoạch')] },
  'internal-procedure': { steps: [step('Lập kế hoạch')] },
  process: {
    field: 'ho-tich',
    procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh' }],
    channels: ['in-person', 'online'],
    online: { level: 'partial', reason: 'Phải ký trước mặt' },
    dossier: [
      { name: 'Tờ khai', originals: '1', electronic: 'true', form: 'BM.01' },
      { name: 'Giấy chứng sinh', copies: '2', note: 'Nếu có', form: 'BM.99' },
    ],
    dossierSets: '1',
    statutoryTime: '05 ngày',
    committedTime: '03 ngày',
    receivedAt: 'van-phong',
    authority: 'Ủy ban nhân dân phường',
    applicants: ['Công dân'],
    results: ['Giấy khai sinh'],
    fees: [
      { name: 'Lệ phí', amount: '8000', note: 'Miễn cho người nghèo' },
      { name: 'Bản sao', amount: '0' },
    ],
    steps: [
      step('Tiếp nhận <hồ sơ>', { group: 'Giai đoạn 1', time: '0,5 ngày', forms: ['BM.01', 'BM.99'], result: 'Giấy hẹn' }),
      step('Trả kết quả', { responsible: [{ role: 'Một cửa' }] }),
    ],
  },
  instruction: { details: ['QT.01'] },
  form: { belongsTo: 'QT.01' },
  decision: { number: '15/QĐ-UBND', issues: ['QT.01', 'QT.99'], recipients: ['Như Điều 2'] },
  declaration: { standard: 'iso-9001-2015', scope: { fields: ['ho-tich'], processes: ['QT.01', 'QT.99'], units: ['van-phong'] }, headquarters: 'Số 1 đường Mẫu' },
};

interface TestDocument {
  readonly kind: DocumentKind;
  readonly code: string;
  /** Front matter as typed, laid over what the kind demands. */
  readonly data?: object;
  readonly facts?: Partial<TextFacts>;
}

/** Front matter that fits its schema, as typed. */
export const testData = ({ kind, code, data = {} }: Omit<TestDocument, 'facts'>): object => ({ ...commonData, ...kindData[kind], code, ...data });

/** A document that fits its schema, issued and in force on the test day unless `data` says otherwise. */
export const testDocument = ({ kind, code, data = {}, facts = {} }: TestDocument): AnyDocument => {
  const frontMatter = documentSchemas[kind].parse(testData({ kind, code, data }));
  return { kind, code, slug: slugOf(code), path: `${kind}/${slugOf(code)}.mdx`, frontMatter: { kind, ...frontMatter }, facts: { ...noFacts, ...facts } } as AnyDocument;
};

/** A small agency. */
export const testRegistries: Registries = {
  agency: agencySchema.parse({
    name: 'Ủy ban nhân dân phường Mẫu',
    shortName: 'Phường Mẫu',
    parentName: 'Ủy ban nhân dân tỉnh Mẫu',
    place: 'Phường Mẫu',
    address: 'Số 1 đường Mẫu',
    standard: 'iso-9001-2015',
    reviewEveryMonths: '12',
    codes: {},
  }),
  units: unitsSchema.parse([{ id: 'van-phong', name: 'Văn phòng', duties: 'Tham mưu' }]),
  people: peopleSchema.parse([{ id: 'nguyen-van-a', name: 'Nguyễn Văn A', posts: [{ unit: 'van-phong', position: 'Chủ tịch', authority: 'head', from: '2025-07-01' }] }]),
  fields: fieldsSchema.parse([{ id: 'ho-tich', name: 'Hộ tịch', unit: 'van-phong' }]),
  calendar: calendarSchema.parse({ morning: { from: '07:30', to: '11:30' }, afternoon: { from: '13:30', to: '17:00' } }),
  checks: { switches: [] },
  movedAddresses: [],
  lawNotes: [],
  coverageNotes: [],
  procedureList: undefined,
  declarationLog: [],
  legalTexts: [
    { id: 'nd-118-2025-nd-cp', number: '118/2025/NĐ-CP', type: 'decree', title: 'Một cửa', issuer: 'Chính phủ', issuedOn: '2025-06-09', effectiveFrom: '2025-07-01', followedBy: 'van-phong', reviewedOn: '2026-01-01' },
    { id: 'nd-61-2018-nd-cp', number: '61/2018/NĐ-CP', type: 'decree', title: 'Một cửa cũ', issuer: 'Chính phủ', issuedOn: '2018-04-23', effectiveFrom: '2018-06-21', expiredOn: '2025-06-30', followedBy: 'van-phong', reviewedOn: '2026-01-01' },
  ].map((entry) => legalTextSchema.parse(entry)),
  standards: [
    standardSchema.parse({
      id: 'iso-9001-2015',
      designation: 'TCVN ISO 9001:2015',
      title: 'Hệ thống quản lý chất lượng',
      clauses: [{ number: '4.1', title: 'Bối cảnh' }, { number: '8.3', title: 'Thiết kế và phát triển' }],
    }),
  ],
};

/** A library of the given documents on the test day; everything is shown unless a scope says otherwise. */
export const makeTestLibrary = (documents: readonly AnyDocument[], scope: LibraryScope = { audience: 'internal', drafts: true }): Library =>
  makeLibrary({ documents, registries: testRegistries, asOf: testDay, scope });
