import { z } from 'zod';
import { templateAt } from '../declaration/templates.ts';
import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import type { DocumentControl } from '../ledger/document-control.ts';
import { ledgerPath } from '../ledger/ledger-line.ts';
import type { TextFacts } from '../library/library-document.ts';
import type { SourceFile } from '../ports.ts';
import { procedureListPath, type ProcedureListReading } from '../procedure-list/procedure-list.ts';
import { readProcedureList } from '../procedure-list/read-procedure-list.ts';
import { registries, type RegistryEntry, type RegistryName } from '../schema/registries.ts';
import { id } from '../schema/scalars.ts';
import { checkShape } from './check-shape.ts';
import type { DocumentReading } from './document-reading.ts';
import { readDocument, type KeptReading } from './read-document.ts';
import { readYaml } from './read-yaml.ts';
import type { RegistryReading, RegistryReadings } from './registry-reading.ts';
import { normaliseLineEnds } from './split-front-matter.ts';

/** The role a path plays in the content folder. */
export type PathRole =
  | { readonly kind: 'document'; readonly documentKind: DocumentKind }
  | { readonly kind: 'registry'; readonly entry: RegistryEntry }
  | { readonly kind: 'figure' }
  | { readonly kind: 'ledger' }
  | { readonly kind: 'procedure-list' }
  | { readonly kind: 'template' }
  | { readonly kind: 'unexpected' };

/** The whole content folder, read; nothing dropped, nothing thrown. */
export interface ContentReading {
  readonly files: readonly SourceFile[];
  readonly documents: readonly DocumentReading[];
  readonly registries: RegistryReadings;
  /** The province's list of administrative procedures; undefined when there is none. */
  readonly procedureList: ProcedureListReading | undefined;
  /** The only documents to be judged, registries left out; undefined when everything is. */
  readonly judged?: readonly DocumentReading[];
  /** Versions by the ledger; undefined when the caller did not ask, and then no rule speaks of them. */
  readonly control?: DocumentControl;
}

/** Folder of pictures that `<Figure>` shows. */
export const figuresFolder = 'figures';

/** Tells what a path of the content folder is for. */
export const roleOfPath = (path: string): PathRole => {
  if (path === ledgerPath) return { kind: 'ledger' };
  if (path === procedureListPath) return { kind: 'procedure-list' };
  if (templateAt(path) !== undefined) return { kind: 'template' };
  const slash = path.lastIndexOf('/');
  const folder = slash === -1 ? '' : path.slice(0, slash);
  const documentKind = documentKinds.find((entry) => folder === entry.folder || folder.startsWith(`${entry.folder}/`));
  if (documentKind && path.endsWith('.mdx')) return { kind: 'document', documentKind: documentKind.kind };
  const entry = registries.find((registry) => (registry.layout === 'file' ? registry.path === path : registry.path === folder && path.endsWith('.yml')));
  if (entry) return { kind: 'registry', entry };
  if (folder === figuresFolder || folder.startsWith(`${figuresFolder}/`)) return { kind: 'figure' };
  return { kind: 'unexpected' };
};

/** What is known of texts without reading them, by the path of a document. */
export interface ReadElsewhere {
  /** What an earlier run read in the same text. */
  readonly keptOf?: ((path: string) => KeptReading | undefined) | undefined;
  /** What another thread has read in the same text by the time it is asked for. */
  readonly factsOf?: ((path: string) => TextFacts | undefined) | undefined;
}

/** Reads every file of the content folder by its role. */
export const readContent = (files: readonly SourceFile[], { keptOf, factsOf }: ReadElsewhere = {}): ContentReading => {
  const documents: DocumentReading[] = [];
  const readings: RegistryReading[] = [];
  for (const file of files) {
    if (file.kind !== 'text' || file.text.trim() === '') continue;
    const role = roleOfPath(file.path);
    if (role.kind === 'document') documents.push(readDocument({ path: file.path, kind: role.documentKind, text: file.text, kept: keptOf?.(file.path), factsOf }));
    if (role.kind === 'registry') readings.push(readRegistry({ path: file.path, entry: role.entry, text: file.text }));
  }
  return { files, documents, registries: groupRegistries(readings), procedureList: listIn(files) };
};

const listIn = (files: readonly SourceFile[]): ProcedureListReading | undefined => {
  const file = files.find(({ path }) => path === procedureListPath);
  return file?.kind === 'text' && file.text.trim() !== '' ? readProcedureList(file) : undefined;
};

/** Reads one registry file. */
export const readRegistry = ({ path, entry, text }: { readonly path: string; readonly entry: RegistryEntry; readonly text: string }): RegistryReading => {
  const yaml = readYaml({ text: normaliseLineEnds(text), firstLine: 1 });
  const base = { registry: entry.registry, path, yaml, claimedIds: claimedIds(yaml.data) };
  if (yaml.problems.length > 0) return { ...base, shapeProblems: [], data: undefined };
  const shape = checkShape({ schema: entry.schema, reading: yaml });
  return shape.kind === 'valid' ? { ...base, shapeProblems: [], data: shape.data } : { ...base, shapeProblems: shape.problems, data: undefined };
};

const claimedIds = (data: unknown): readonly string[] | undefined => {
  const claims = z.array(z.object({ id: id() })).safeParse(data);
  return claims.success ? claims.data.map((entry) => entry.id) : undefined;
};

const groupRegistries = (readings: readonly RegistryReading[]): RegistryReadings => {
  const allOf = <Data>(name: RegistryName) => readings.filter(({ registry }) => registry === name) as readonly RegistryReading<Data>[];
  const only = <Data>(name: RegistryName) => allOf<Data>(name)[0];
  return {
    agency: only('agency'),
    units: only('units'),
    people: only('people'),
    fields: only('fields'),
    calendar: only('calendar'),
    checks: only('checks'),
    addresses: only('addresses'),
    lawNotes: only('law-notes'),
    coverageNotes: only('coverage-notes'),
    declarationLog: only('declaration-log'),
    searchWords: only('search-words'),
    legalTexts: allOf('legal-texts'),
    standards: allOf('standards'),
  };
};

/** The documents that findings are wanted for. */
export const judgedDocuments = ({ judged, documents }: ContentReading): readonly DocumentReading[] => judged ?? documents;

/** The registry files that findings are wanted for. */
export const judgedRegistries = (content: ContentReading): readonly RegistryReading[] => (content.judged ? [] : allRegistryReadings(content));

/** Every registry file found, in one list. */
export const allRegistryReadings = ({ registries: all }: ContentReading): readonly RegistryReading[] =>
  [all.agency, all.units, all.people, all.fields, all.calendar, all.checks, all.addresses, all.lawNotes, all.coverageNotes, all.declarationLog, all.searchWords, ...all.legalTexts, ...all.standards].filter((reading) => reading !== undefined);
