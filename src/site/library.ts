import { getCollection, getEntry } from 'astro:content';
import type { Library } from '#core/library/library.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { documentKinds } from '#core/model/document-kinds.ts';
import { handedPrintSource } from '#core/print/print-source.ts';
import { registriesId } from './loaders/registry-loader.ts';
import { siteSettings } from './settings.ts';

let made: Promise<Library> | undefined;

/** The Library of this site, made once a build; afresh for each page while writing. */
export const getLibrary = (): Promise<Library> => {
  const handed = handedPrintSource();
  if (handed) return Promise.resolve(handed.library);
  if (import.meta.env.DEV) return readLibrary();
  made ??= readLibrary();
  return made;
};

const readLibrary = async (): Promise<Library> => {
  const registries = await getEntry('registries', registriesId);
  if (!registries) throw new Error('registries');
  const collections = await Promise.all(documentKinds.map(({ kind }) => getCollection(kind)));
  const { asOf, drafts } = siteSettings();
  return makeLibrary({
    documents: collections.flat().map(({ data }) => data as AnyDocument),
    registries: registries.data,
    asOf,
    scope: { audience: 'internal', drafts },
  });
};
