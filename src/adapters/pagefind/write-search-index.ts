import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { codeSpellings, foldForSearch, wordsOf } from '#core/search/index-text.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { indexKey, keepIndex, readKeptIndex } from './kept-index.ts';
import { settleOrder, type IndexFile } from './settle-order.ts';

export interface SearchIndexInput {
  readonly entries: readonly SearchEntry[];
  /** Folder of the built site; the index goes into its `pagefind/`. */
  readonly folder: string;
  /** Folder for things that may be deleted at any time: an index made from the same entries is used again. */
  readonly cacheFolder: string;
  /** Version of the program: another one may make another index of the same entries. */
  readonly program: string;
}

/** Pagefind could not make the index. */
export class SearchIndexError extends Error {
  readonly details: readonly string[];

  constructor(details: readonly string[]) {
    super(details.join('; '));
    this.name = 'SearchIndexError';
    this.details = details;
  }
}

/**
 * Makes the search index of a site: folded text to find in, original text to show.
 * @returns how many documents the index holds.
 * @throws SearchIndexError
 */
export const writeSearchIndex = async ({ entries, folder, cacheFolder, program }: SearchIndexInput): Promise<number> => {
  const place = { cacheFolder, key: indexKey([program, ...entries.map((entry) => JSON.stringify(entry))]) };
  const kept = readKeptIndex(place);
  const files = kept ?? (await makeIndex(entries));
  if (!kept) keepIndex(place, files);
  for (const { path, content } of files) {
    const absolute = join(folder, 'pagefind', path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, content);
  }
  return entries.length;
};

const makeIndex = async (entries: readonly SearchEntry[]): Promise<readonly IndexFile[]> => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (!index) throw new SearchIndexError(errors);
  try {
    for (const entry of entries) {
      const added = await index.addHTMLFile({ url: entry.url, content: pageOf(entry) });
      if (added.errors.length > 0) throw new SearchIndexError([entry.url, ...added.errors]);
    }
    const { files, errors: writingErrors } = await index.getFiles();
    if (writingErrors.length > 0) throw new SearchIndexError(writingErrors);
    return settleOrder(files);
  } finally {
    await pagefind.close();
  }
};

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page as Pagefind reads it: the title weighs most, then the code, then the text; everything folded. */
const pageOf = ({ code, title, kind, state, unit, field, sections }: SearchEntry): string => {
  const text = sections.map((section) => `${section.heading} ${section.text}`.trim()).join(' ');
  const foldedTitle = foldForSearch(title);
  const spellings = foldForSearch(codeSpellings(code));
  const lead = wordsOf(`${foldedTitle} ${spellings}`).length;
  const meta = { title, code, kind, state, text, lead: String(lead) };
  const filters = { kind, unit, ...(field === undefined ? {} : { field }) };
  const attributes = [
    ...Object.entries(meta).map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`),
    ...Object.entries(filters).map(([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`),
  ];
  return [
    '<!doctype html><html lang="vi"><head><title>-</title></head><body data-pagefind-body>',
    ...attributes,
    `<h1 data-pagefind-weight="8">${escapeHtml(foldedTitle)}</h1>`,
    `<p data-pagefind-weight="8">${escapeHtml(spellings)}</p>`,
    `<p>${escapeHtml(foldForSearch(text))}</p>`,
    '</body></html>',
  ].join('\n');
};
