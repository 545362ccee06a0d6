import { documentOfVersion } from '../history/site-versions.ts';
import { compareVersions } from '../ledger/ledger-line.ts';
import type { DocumentHistory } from '../ledger/document-control.ts';
import { standingOf } from '../ledger/standing.ts';
import { knownBeside } from '../ledger/version-end.ts';
import type { Library, Registries } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { makeLibrary } from '../library/make-library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { publicDocument } from './public-document.ts';
import { publicRegistries } from './public-registries.ts';

/** Everything that the pages of the public site are made from. What is internal is not in it, so no page can show it. */
export interface PublicSite {
  /** Public documents without what is internal in them; no histories. */
  readonly library: Library;
  /** Public versions that were issued and apply from a later day than the one shown, by code, oldest first. */
  readonly coming: ReadonlyMap<string, readonly AnyDocument[]>;
}

export interface PublicSiteInput {
  /** Documents as they count on the day, internal ones among them. */
  readonly documents: readonly AnyDocument[];
  readonly registries: Registries;
  readonly asOf: CalendarDate;
  readonly histories: ReadonlyMap<string, DocumentHistory>;
}

/** Takes out of an agency's content what everyone may read. */
export const makePublicSite = ({ documents, registries, asOf, histories }: PublicSiteInput): PublicSite => {
  const shown = documents.filter(({ frontMatter }) => frontMatter.audience === 'public' && ['issued', 'withdrawn'].includes(frontMatter.status));
  const shownCodes = new Set(shown.map(({ code }) => code));
  const known = new Set([...documents.map(({ code }) => code), ...[...histories.values()].map(({ code }) => code)]);
  const isInternal = (code: string): boolean => known.has(code) && !shownCodes.has(code);
  const publicDocuments = shown.map((document) => publicDocument(document, isInternal));
  const coming = new Map(
    shown.flatMap((document) => {
      const versions = comingVersions(document, { histories, asOf }).map((version) => publicDocument(version, isInternal));
      return versions.length === 0 ? [] : [[document.code, versions] as const];
    }),
  );
  const all = [...publicDocuments, ...[...coming.values()].flat()];
  return {
    library: makeLibrary({ documents: publicDocuments, registries: publicRegistries(registries, all), asOf, scope: { audience: 'public', drafts: false } }),
    coming,
  };
};

const comingVersions = (document: AnyDocument, { histories, asOf }: Pick<PublicSiteInput, 'histories' | 'asOf'>): readonly AnyDocument[] => {
  const history = histories.get(document.code.normalize('NFC'));
  if (!history) return [];
  return standingOf(history, asOf).pending.flatMap((version) => {
    const read = documentOfVersion(version, knownBeside(version, history, asOf));
    return read && read.frontMatter.audience === 'public' && compareVersions(read.frontMatter, document.frontMatter) !== 0 ? [read] : [];
  });
};
