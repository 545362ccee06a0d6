import { foldMarks } from '../model/slug.ts';

/** Addresses of the public site, from its root. A published address never changes its meaning. */
export const publicAddresses = {
  home: '/',
  search: '/tim-kiem/',
  procedures: '/thu-tuc/',
  fields: '/linh-vuc/',
  forms: '/bieu-mau/',
  declarations: '/cong-bo/',
  /** The declaration in force alone, for a frame in a portal. */
  declarationFrame: '/cong-bo/khung/',
  declarationFragment: '/cong-bo/nhung.html',
  declarationData: '/cong-bo/declaration.json',
  contact: '/lien-he/',
  accessibility: '/tiep-can/',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  procedure: (code: string): string => `/thu-tuc/${foldMarks(code).toLowerCase()}/`,
  field: (id: string): string => `/linh-vuc/${id}/`,
  /** The same as on the intranet, so that what a paper names leads somewhere on both. */
  document: (slug: string): string => `/van-ban/${slug}/`,
} as const;
