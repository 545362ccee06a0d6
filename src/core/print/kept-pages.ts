import { versionBefore } from '../history/site-versions.ts';
import type { Version } from '../ledger/ledger-line.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { slugOf } from '../model/slug.ts';
import { addresses } from '../views/addresses.ts';
import { comparedPairs } from '../views/comparison-view.ts';
import type { RedlinePair } from './redliner.ts';
import type { Read } from './tracked-library.ts';

/** Name of the text of a version. */
export const nameOfVersion = (code: string, { issue, revision }: Version): string => `${code} ${issue}.${revision}`;

/** Name of the text that a document shows. */
export const nameOfText = ({ code, frontMatter }: AnyDocument): string => nameOfVersion(code, frontMatter);

/** A page that is used again as long as what it shows is the same. */
export interface KeptSitePage {
  /** Code of the document that it is about, for pages of one document share texts; empty for a page that is about none. */
  readonly code: string;
  /** Where it lies in the site. */
  readonly file: string;
  /** Its name in the cache. */
  readonly name: string;
  /** What it is given or reads outside the Library. */
  readonly rests: readonly Read[];
  /** Texts that it reads. */
  readonly texts: readonly string[];
  /** Versions that it compares. */
  readonly compared?: RedlinePair | undefined;
}

/** Pages of the guide among the files of a site: they are many, and rest on the program and the agency's own data alone. */
export const keptGuidePages = (files: readonly string[]): readonly KeptSitePage[] =>
  files.filter((file) => file.startsWith(addresses.help.slice(1)) && file.endsWith('.html')).map((file) => ({ code: '', file, name: file.replaceAll('/', '.'), rests: [], texts: [] }));

/** Pages of documents and of their versions. Registers and lists cost little and rest on everything. */
export const keptPages = ({ documents, histories, asOf }: Library): readonly KeptSitePage[] => [
  ...documents.map((document) => ({
    code: document.code,
    file: `${addresses.document(document.slug).slice(1)}index.html`,
    name: `${document.slug}.page`,
    rests: [`document ${document.code}`, `text ${document.path}`],
    texts: [nameOfText(document)],
  })),
  ...[...histories.values()].flatMap(({ code, versions }) =>
    versions.map((version) => ({
      code,
      file: `${addresses.version(slugOf(code), version).slice(1)}index.html`,
      name: `${slugOf(code)}@${version.issue}.${version.revision}.page`,
      rests: [`history ${code}`],
      texts: [nameOfVersion(code, version)],
    }))),
  ...[...histories.values()].flatMap(({ code, versions }) =>
    versions.map((version) => ({
      code,
      file: `${addresses.notice(slugOf(code), version).slice(1)}index.html`,
      name: `${slugOf(code)}@${version.issue}.${version.revision}.notice`,
      rests: [`history ${code}`],
      ...comparing(code, versionBefore(version, { versions }), version),
    }))),
  ...comparedPairs({ histories, asOf }).map(({ history: { code }, older, newer, address }) => ({
    code,
    file: `${address.slice(1)}index.html`,
    name: `${slugOf(code)}@${address.split('/').at(-2) ?? ''}.page`,
    rests: [`history ${code}`],
    ...comparing(code, older, newer),
  })),
];

/** What a page reads that tells of a version, beside an older one where there is one. */
const comparing = (code: string, older: Version | undefined, newer: Version): Pick<KeptSitePage, 'texts' | 'compared'> => {
  const pair = older && { older: nameOfVersion(code, older), newer: nameOfVersion(code, newer) };
  return pair ? { texts: [pair.older, pair.newer], compared: pair } : { texts: [nameOfVersion(code, newer)] };
};
