import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import type { Library } from '#core/library/library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { ControlledTree } from '#core/parse/controlled-tree.ts';
import { readContent } from '#core/parse/read-content.ts';

/** A content folder as the peers need it: each document with its tree and its text as typed. */
export interface ReadLibrary {
  readonly library: Library;
  readonly documents: readonly { readonly document: AnyDocument; readonly tree: ControlledTree; readonly body: string }[];
}

/** The day for which the bench builds. */
export const benchDay = '2026-11-22' as CalendarDate;

/** Reads a content folder that is known to be valid. */
export const readLibrary = async (folder: string): Promise<ReadLibrary> => {
  const reading = readContent(await contentFolder(folder).readAll());
  const registries = registriesOfContent(reading);
  if (!registries) throw new Error(folder);
  const texts = new Map(reading.files.flatMap((file) => (file.kind === 'text' ? [[file.path, file.text] as const] : [])));
  const documents = reading.documents.flatMap(({ document, body: { tree } }) => (document && tree ? [{ document, tree, body: bodyOf(texts.get(document.path) ?? '') }] : []));
  return { library: makeLibrary({ documents: documents.map(({ document }) => document), registries, asOf: benchDay, scope: { audience: 'internal', drafts: false } }), documents };
};

const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n', 3) + 5);
