import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import * as pagefind from 'pagefind';
import { siteWriter } from '#adapters/site-folder/site-writer.ts';
import { writeSearchFiles } from '#adapters/search-files/write-search-files.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { searchAbbreviations, searchWordList } from '#strings/vi/search-words.ts';

const core = resolve('src/core');

/** Copies a module of core and all that it imports, without its types, for a browser. */
const copyModule = async (path: string, folder: string, done: Set<string>): Promise<void> => {
  if (done.has(path)) return;
  done.add(path);
  const text = stripTypeScriptTypes(await readFile(join(core, path), 'utf8'));
  const imports = Array.from(text.matchAll(/from '(\.[^']+)\.ts'/gu), ({ 1: target = '' }) => join(dirname(path), `${target}.ts`));
  const file = join(folder, 'core', path.replace(/\.ts$/u, '.js'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text.replace(/(from '\.[^']+)\.ts'/gu, "$1.js'"));
  for (const target of imports) await copyModule(target, folder, done);
};

const page = (script: string): string => `<!doctype html><meta charset="utf-8"><title>-</title><script type="module">${script}</script>`;

/** Asks as the site does: the index at the first question, pieces as they are needed, and the texts of the hits shown. */
const OWN_PAGE = `
import { openBody } from '/core/search/open-body.js';
import { openSearch } from '/core/search/open-search.js';
import { searchAddresses } from '/core/search/search-index.js';
const read = async (address) => new Response((await fetch('/' + address)).body.pipeThrough(new DecompressionStream('gzip'))).text();
let opened;
const open = async () => {
  const data = JSON.parse(await read(searchAddresses.index));
  return { data, search: openSearch(data, openBody(data, { loadPiece: (piece) => read(searchAddresses.piece(data.build, piece)) })) };
};
const texts = new Map();
window.ask = async (typed, limit) => {
  const start = performance.now();
  const { data, search } = await (opened ??= open());
  const { hits } = await search.search(typed, { isTyping: false, limit });
  const milliseconds = performance.now() - start;
  await Promise.all(hits.map(({ row }) => texts.get(row) ?? texts.set(row, read(searchAddresses.text(data.build, row))).get(row)));
  return { codes: hits.map(({ code, otherCodes }) => [code, ...otherCodes].join(' ')), milliseconds };
};`;

const PEER_PAGE = `
const pagefind = await import('/pagefind/pagefind.js');
window.ask = async (typed, limit) => {
  const start = performance.now();
  const { results } = await pagefind.search(typed);
  const hits = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const milliseconds = performance.now() - start;
  return { codes: hits.map(({ meta }) => meta.codes), milliseconds };
};`;

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** Writes a site with our search and a page that asks it. @returns the seconds that making the index took. */
export const writeSearchSite = async (folder: string, entries: readonly SearchEntry[]): Promise<number> => {
  const done = new Set<string>();
  for (const path of ['search/open-body.ts', 'search/open-search.ts', 'search/search-index.ts']) await copyModule(path, folder, done);
  await writeFile(join(folder, 'sotay.html'), page(OWN_PAGE));
  return seconds(async () => void writeSearchFiles({ entries, words: searchWordList, abbreviations: searchAbbreviations, site: 'bench', write: siteWriter(folder).write, cacheFolder: join(folder, 'kept'), program: 'bench' }));
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Writes the index of Pagefind as it comes: title and text of each document, no weights of ours. */
export const writePeerIndex = async (folder: string, entries: readonly SearchEntry[]): Promise<number> => {
  await writeFile(join(folder, 'pagefind.html'), page(PEER_PAGE));
  return seconds(async () => {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(errors.join('; '));
    for (const { url, code, otherCodes, title, sections } of entries) {
      const codes = [code, ...otherCodes].join(' ');
      const content = `<!doctype html><html lang="vi"><body data-pagefind-body><meta data-pagefind-meta="codes[content]" content="${escaped(codes)}"><h1>${escaped(title)}</h1><p>${escaped(codes)}</p>${sections.map(({ text }) => `<p>${escaped(text)}</p>`).join('')}</body></html>`;
      await index.addHTMLFile({ url, content });
    }
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    await pagefind.close();
  });
};
