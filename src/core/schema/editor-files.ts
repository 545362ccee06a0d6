import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import { roleOfPath } from '../parse/read-content.ts';
import type { AuthoredName } from './help-key.ts';
import { jsonSchemaOf, type AuthoringHelp } from './json-schema.ts';
import { registries } from './registries.ts';

/** A file to be written, with its path below the folder it goes to. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files into a folder, made when missing, and gives back their absolute paths in the order given.
 * @throws CannotRunError when the folder cannot be written.
 */
export type WriteTexts = (input: { readonly folder: string; readonly files: readonly TextFile[] }) => Promise<readonly string[]>;

/** Everything an author writes: the document kinds, then the registries. */
export const authoredNames: readonly AuthoredName[] = [...documentKinds.map(({ kind }) => kind), ...registries.map(({ registry }) => registry)];

const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const schemaFile = ({ path, name, help }: { readonly path: string; readonly name: AuthoredName; readonly help: AuthoringHelp }): TextFile => ({
  path,
  text: jsonText(jsonSchemaOf({ name, help })),
});

/** One JSON Schema for each document kind and registry: `process.schema.json`, `agency.schema.json`. */
export const schemaFiles = (help: AuthoringHelp): readonly TextFile[] => authoredNames.map((name) => schemaFile({ path: `${name}.schema.json`, name, help }));

/**
 * Name under which the Astro language server knows a kind. It is not the name of the site's content collection, because
 * Astro writes a schema of its own for each of those into the same folder.
 */
export const editorCollection = (kind: DocumentKind): string => `sotay-${kind}`;

interface EditorCollectionsInput {
  readonly help: AuthoringHelp;
  /** Address of the content folder, `file:///…/content/`. */
  readonly contentUrl: string;
  /** Paths of the files in the content folder. */
  readonly paths: readonly string[];
}

/**
 * The files of `.astro/collections/` by which the Astro language server gives front matter its schema: one schema a kind,
 * and `collections.json`, which maps each document's address to a kind. The server compares addresses decoded and in
 * lower case.
 */
export const editorCollectionFiles = ({ help, contentUrl, paths }: EditorCollectionsInput): readonly TextFile[] => {
  const folder = decodeURIComponent(contentUrl);
  const entries = paths.flatMap((path) => {
    const role = roleOfPath(path);
    return role.kind === 'document' ? [[`${folder}${path}`.toLowerCase(), editorCollection(role.documentKind)] as const] : [];
  });
  const collections = documentKinds.map(({ kind }) => ({ hasSchema: true, name: editorCollection(kind) }));
  return [
    ...documentKinds.map(({ kind }) => schemaFile({ path: `${editorCollection(kind)}.schema.json`, name: kind, help })),
    { path: 'collections.json', text: jsonText({ collections, entries: Object.fromEntries(entries) }) },
  ];
};
