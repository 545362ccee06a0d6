import type { DocumentHistory } from '../ledger/document-control.ts';
import { ledgerPath } from '../ledger/ledger-line.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { normaliseLineEnds, splitFrontMatter } from '../parse/split-front-matter.ts';
import { hasPublicText } from '../public/public-document.ts';
import type { PublicSite } from '../public/public-site.ts';
import { makeLeakWatch, type LeakWatch, type Secret } from './leak-watch.ts';

export interface SiteWatchInput {
  /** The whole content, internal documents, drafts and old texts among it. */
  readonly reading: ContentReading;
  readonly site: PublicSite;
  /** Source of the text of a public document that is shown in full. */
  readonly sourceOf: (document: AnyDocument) => string | undefined;
  /** Words of the program: pages without any content. */
  readonly program: readonly string[];
  /** Digests that the site publishes on purpose. */
  readonly publishedDigests: ReadonlySet<string>;
}

/** The watch over a public site: whatever the content folder and the ledger hold must not appear in it unless the public library holds it too. */
export const leakWatchOfSite = ({ reading, site, sourceOf, program, publishedDigests }: SiteWatchInput): LeakWatch => {
  const { library, coming } = site;
  const shown = [...library.documents, ...[...coming.values()].flat()];
  const publicCodes = new Set(shown.map(({ code }) => code));
  const histories = [...(reading.control?.histories.values() ?? [])];
  const texts = [...reading.files.flatMap((file) => (file.kind === 'text' ? [{ source: file.path, text: file.text }] : [])), ...histories.flatMap(oldTexts)];
  return makeLeakWatch({
    secrets: [
      ...codesAndTitles(reading, histories).filter(({ kind, text }) => kind !== 'code' || !publicCodes.has(text)),
      ...fileNames(reading, site),
      ...digests(texts, publishedDigests),
      ...people(reading),
    ],
    guarded: texts.filter(({ source }) => source !== ledgerPath),
    open: [
      ...program,
      ...stringsIn([shown, library.registries]),
      ...shown.filter(hasPublicText).flatMap((document) => {
        const source = sourceOf(document);
        return source === undefined ? [] : [bodyOf(source)];
      }),
    ],
  });
};

const bodyOf = (source: string): string => {
  const split = splitFrontMatter(normaliseLineEnds(source));
  return split.kind === 'split' ? split.body : source;
};

/** Codes and titles of all documents and versions; titles of public ones are open words, so that they fall out by themselves. */
const codesAndTitles = ({ documents }: ContentReading, histories: readonly DocumentHistory[]): readonly Secret[] => [
  ...documents.flatMap(({ claimedCode, known, path }) => (claimedCode === undefined ? [] : secretsOf({ code: claimedCode, title: known.title, source: path }))),
  ...histories.flatMap(({ code, versions }) => versions.flatMap(({ title, recorded }) => secretsOf({ code, title, source: recorded.path }))),
];

const secretsOf = ({ code, title, source }: { readonly code: string; readonly title: string | undefined; readonly source: string }): readonly Secret[] => [
  { kind: 'code', text: code, source },
  ...(title === undefined ? [] : [{ kind: 'title', text: title, source } as const]),
];

const fileNames = ({ files }: ContentReading, { library, coming }: PublicSite): readonly Secret[] => {
  const figures = new Set([...library.documents, ...[...coming.values()].flat()].flatMap(({ facts }) => facts.figures.map((figure) => `figures/${figure}`)));
  return files.flatMap(({ path }) => (figures.has(path) || !/[/.](?:mdx|png|jpe?g|webp)$/u.test(path) ? [] : [{ kind: 'file', text: path.slice(path.lastIndexOf('/') + 1), source: path } as const]));
};

const digests = (texts: readonly { readonly source: string; readonly text: string }[], published: ReadonlySet<string>): readonly Secret[] =>
  texts.flatMap(({ source, text }) => (source === ledgerPath ? [...new Set(text.match(/\b(?:[\da-f]{40}|[\da-f]{64})\b/gu))].filter((digest) => !published.has(digest) && !/^0+$/u.test(digest)).map((digest) => ({ kind: 'digest', text: digest, source }) as const) : []));

const people = ({ registries }: ContentReading): readonly Secret[] => (registries.people?.data ?? []).map(({ name }) => ({ kind: 'person', text: name, source: registries.people?.path ?? '' }));

/** Texts that no file of the folder holds any more. */
const oldTexts = ({ versions }: DocumentHistory): readonly { readonly source: string; readonly text: string }[] =>
  versions.flatMap(({ texts }) => texts.flatMap(({ text, recorded }) => (text.kind === 'old' ? [{ source: recorded.path, text: text.source }] : [])));

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
