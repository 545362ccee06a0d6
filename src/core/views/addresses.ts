import type { DocumentKind } from '../model/document-kinds.ts';
import type { Version } from '../ledger/ledger-line.ts';
import { byDayAddress } from '../model/by-day-address.ts';
import { slugOf } from '../model/slug.ts';

const kindSlugs: Readonly<Record<DocumentKind, string>> = {
  policy: 'chinh-sach',
  objectives: 'muc-tieu',
  manual: 'so-tay',
  'system-procedure': 'quy-trinh-he-thong',
  'internal-procedure': 'quy-trinh-noi-bo',
  process: 'thu-tuc-hanh-chinh',
  instruction: 'huong-dan',
  form: 'bieu-mau',
  decision: 'quyet-dinh',
  declaration: 'cong-bo',
};

/** Addresses of the site, from its root, each page ending with `/`. A published address never changes its meaning. */
export const addresses = {
  home: '/',
  search: '/tim-kiem/',
  registers: '/danh-muc/',
  documents: '/danh-muc/tai-lieu/',
  forms: '/danh-muc/bieu-mau/',
  reviews: '/danh-muc/soat-xet/',
  byDay: byDayAddress,
  byDayTable: '/danh-muc/theo-ngay.csv',
  changes: '/danh-muc/thay-doi/',
  changesTable: '/danh-muc/thay-doi.csv',
  legalTexts: '/danh-muc/van-ban-ben-ngoai/',
  coverage: '/danh-muc/tthc/',
  coverageTable: '/danh-muc/tthc.csv',
  feed: '/ban-hanh.atom',
  officeHours: '/gio-lam-viec.json',
  clauses: '/dieu-khoan/',
  declarations: '/cong-bo/',
  siteMap: '/so-do-trang/',
  help: '/tro-giup/',
  allDocuments: '/van-ban/',
  allKinds: '/loai/',
  allFields: '/linh-vuc/',
  allUnits: '/don-vi/',
  allLegalTexts: '/phap-luat/',
  lawWatch: '/phap-luat/theo-doi/',
  lawWatchTable: '/phap-luat/theo-doi.csv',
  document: (slug: string): string => `/van-ban/${slug}/`,
  /** A version for ever: what the paper in hand names. */
  version: (slug: string, { issue, revision }: Version): string => `/van-ban/${slug}/${issue}.${revision}/`,
  /** Notice of an issued version to those whom it concerns. */
  notice: (slug: string, { issue, revision }: Version): string => `/van-ban/${slug}/${issue}.${revision}/thong-bao/`,
  /** What changed from a version to the one in force, whichever that is: the address stays when the next comes. */
  comparisonWithCurrent: (slug: string, { issue, revision }: Version): string => `/so-sanh/${slug}/${issue}.${revision}-hien-hanh/`,
  /** What changed from one version to another. */
  comparison: (slug: string, [older, newer]: readonly [Version, Version]): string => `/so-sanh/${slug}/${older.issue}.${older.revision}-${newer.issue}.${newer.revision}/`,
  legalText: (id: string): string => `/phap-luat/${id}/`,
  kind: (kind: DocumentKind): string => `/loai/${kindSlugs[kind]}/`,
  field: (id: string): string => `/linh-vuc/${id}/`,
  unit: (id: string): string => `/don-vi/${id}/`,
  guidePage: (slug: string): string => `/tro-giup/huong-dan/${slug}/`,
  helpRule: (ruleId: string): string => `/tro-giup/quy-tac/${ruleId}/`,
  figure: (path: string): string => `/hinh/${path}`,
} as const;

/** Address of a document given by its code. */
export const documentAddress = (code: string): string => addresses.document(slugOf(code));
