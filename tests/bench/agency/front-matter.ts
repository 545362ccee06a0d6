import type { DocumentKind } from '#core/model/document-kinds.ts';
import type { PlannedDocument } from './plan.ts';
import { cellText, sentence, workName } from './prose.ts';
import type { Random } from './random.ts';
import type { Registry } from './registries.ts';
import { wordBank } from './words.ts';

/** Where one document of the agency is written. */
export interface Place {
  readonly document: PlannedDocument;
  readonly all: readonly PlannedDocument[];
  /** Codes of the forms that belong to the document. */
  readonly ownForms: readonly string[];
  readonly registry: Registry;
  readonly random: Random;
}

const day = (from: string, days: number): string => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** The data of a document, as its author types it. */
export const frontMatterOf = (place: Place): Readonly<Record<string, unknown>> => ({ ...commonData(place), ...kindData[place.document.kind](place) });

const commonData = ({ document, all, ownForms, registry, random }: Place) => {
  const { kind, code, issuedOn, decision } = document;
  const [drafter, reviewer] = random.some(registry.staff, 2);
  const citable = all.filter((other) => other.code !== code && other.kind !== 'form');
  const sign = (person: Registry['head'] | undefined, days: number) => person && { person: person.id, position: person.position, date: day(issuedOn, days) };
  return {
    code,
    title: titleOf(document, random),
    unit: random.pick(registry.units),
    issue: 1,
    revision: 1,
    status: 'issued',
    issuedOn,
    effectiveFrom: kind === 'decision' ? issuedOn : day(issuedOn, 20),
    preparedBy: sign(drafter, -18),
    reviewedBy: sign(reviewer, -9),
    approvedBy: sign(registry.head, 0),
    ...(decision === undefined ? {} : { decision }),
    changes: [
      { issue: 1, revision: 0, date: '2025-09-10', request: 'Kế hoạch xây dựng hệ thống quản lý chất lượng', place: 'Toàn bộ tài liệu', summary: 'Ban hành lần đầu' },
      { issue: 1, revision: 1, date: issuedOn, request: `Phiếu yêu cầu sửa đổi số ${random.between(1, 90)}`, place: `Mục 5.${random.between(1, 6)}`, summary: sentence(random) },
    ],
    distribution: random.some(registry.units, 3),
    clauses: random.some(registry.clauses, random.between(2, 5)),
    legalBasis: random.some(registry.laws, random.between(3, 7)).map((text, index) => (index % 2 === 0 ? { text, provision: `Điều ${random.between(2, 40)}` } : { text })),
    related: random.some(citable, random.between(2, 4)).map((other) => other.code),
    ...(ownForms.length > 0 ? { forms: ownForms } : {}),
  };
};

const titleOf = ({ kind, code }: PlannedDocument, random: Random): string => {
  const name = workName(random);
  switch (kind) {
    case 'policy':
      return 'Chính sách chất lượng';
    case 'objectives':
      return 'Mục tiêu chất lượng năm 2026';
    case 'manual':
      return 'Sổ tay chất lượng';
    case 'declaration':
      return 'Bản công bố hệ thống quản lý chất lượng';
    case 'decision':
      return `Quyết định ban hành tài liệu đợt ${code.split('.').at(-1) ?? ''}`;
    case 'form':
      return `Phiếu: ${name}`;
    case 'instruction':
      return `Hướng dẫn: ${name}`;
    default:
      return name;
  }
};

const retention = ({ ownForms, registry, random }: Place) => [
  ...ownForms.map((form) => ({ record: cellText(random), form, keptBy: random.pick(registry.units), years: random.between(2, 20) })),
  { record: cellText(random), keptBy: random.pick(registry.units), years: 'permanent' },
];

/** Hours of work that each of so many steps takes. */
const hoursOfSteps = (random: Random, count: number): readonly number[] => Array.from({ length: count }, () => random.between(1, 12));

const steps = ({ ownForms, registry, random }: Place, hours: readonly number[]) =>
  hours.map((time, index) => ({
    content: sentence(random),
    responsible: random.some(wordBank.slots.official, random.between(1, 2)).map((role) => ({ role, unit: random.pick(registry.units) })),
    time: `${time} giờ làm việc`,
    ...(ownForms.length > 0 && index % 2 === 0 ? { forms: [random.pick(ownForms)] } : {}),
    result: cellText(random),
  }));

const procedureData = (place: Place) => ({ retention: retention(place), steps: steps(place, hoursOfSteps(place.random, place.random.between(5, 7))) });

const HOURS_A_DAY = 8;

/** A code of the national list of its own for each process: `QT.TP.12` handles `1.101012`. */
const procedureCode = (process: string): string => {
  const field = wordBank.fields.findIndex(({ letters }) => process.startsWith(`QT.${letters}.`));
  return `1.${String((100 + field) * 1000 + Number(process.slice(process.lastIndexOf('.') + 1)))}`;
};

const processData = (place: Place) => {
  const { document, ownForms, random } = place;
  const hours = hoursOfSteps(random, random.between(4, 7));
  const committed = hours.reduce((sum, time) => sum + time, 0);
  return {
    retention: retention(place),
    field: document.field,
    procedures: [{ code: procedureCode(document.code), name: workName(random), announcedBy: { number: '1207/QĐ-UBND', date: '2025-07-08', issuer: 'Chủ tịch UBND tỉnh Đo' } }],
    conditions: Array.from({ length: random.between(1, 3) }, () => cellText(random)),
    channels: ['in-person', 'online'],
    online: { level: 'partial', reason: sentence(random) },
    dossier: Array.from({ length: random.between(3, 5) }, (_, index) => ({
      name: cellText(random),
      originals: 1,
      ...(index === 0 && ownForms[0] !== undefined ? { form: ownForms[0] } : {}),
      ...(index % 2 === 0 ? { electronic: true, note: sentence(random) } : {}),
    })),
    dossierSets: 1,
    statutoryTime: `${Math.ceil(committed / HOURS_A_DAY) + random.between(0, 5)} ngày làm việc`,
    committedTime: `${committed} giờ làm việc`,
    receivedAt: 'trung-tam-hcc',
    authority: 'UBND phường Đo',
    applicants: ['Cá nhân', 'Tổ chức'],
    results: [cellText(random)],
    fees: [{ name: 'Lệ phí giải quyết', amount: random.between(0, 8) * 1000 }],
    steps: steps(place, hours),
  };
};

const kindData: Readonly<Record<DocumentKind, (place: Place) => Readonly<Record<string, unknown>>>> = {
  policy: () => ({}),
  objectives: ({ registry, random }) => ({
    year: 2026,
    goals: Array.from({ length: 8 }, (_, index) => ({
      statement: sentence(random),
      target: `Từ ${random.between(80, 99)}% số hồ sơ trở lên`,
      measure: sentence(random),
      actions: [sentence(random), sentence(random)],
      unit: registry.units[index % registry.units.length],
      start: '2026-01-01',
      end: '2026-12-31',
    })),
  }),
  manual: ({ all, registry, random }) => ({
    coverage: registry.clauses.map((clause) => ({ clause, how: sentence(random), documents: random.some(all.filter(({ kind }) => kind.endsWith('procedure')), 3).map(({ code }) => code) })),
  }),
  'system-procedure': procedureData,
  'internal-procedure': procedureData,
  process: processData,
  instruction: ({ all, random }) => ({ details: [random.pick(all.filter(({ kind }) => kind === 'process')).code] }),
  form: ({ document }) => ({ belongsTo: document.owner }),
  decision: ({ document, all, random }) => ({
    number: `${random.between(10, 900)}/QĐ-UBND`,
    issues: all.filter(({ decision }) => decision === document.code).map(({ code }) => code),
    recipients: ['Như Điều 3', 'Lưu: VT, ISO'],
  }),
  declaration: ({ all, registry }) => ({
    standard: 'iso-9001-2015',
    scope: { fields: wordBank.fields.map(({ id }) => id), processes: all.filter(({ kind }) => kind === 'process').map(({ code }) => code), units: registry.units },
    headquarters: 'Số 1 đường Một, phường Đo, tỉnh Đo',
    auditedOn: '2025-12-01',
    reviewedOn: '2025-12-08',
    confirmedOn: '2025-12-08',
  }),
};
