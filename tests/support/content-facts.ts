import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What the files of a content folder say, read with as little code as can be: nothing of `src/` has a part in it. */
export interface ContentFacts {
  readonly documents: readonly DocumentFact[];
  /** Issued versions by the ledger, as `slug/1.0`. */
  readonly versions: readonly string[];
  readonly legalTextIds: readonly string[];
  readonly fieldIds: readonly string[];
  readonly unitIds: readonly string[];
}

export interface DocumentFact {
  readonly code: string;
  readonly title: string;
  readonly status: string;
  /** Name of the file without its ending, by which the page's address is known. */
  readonly slug: string;
  readonly folder: string;
}

const valueOf = (text: string, key: string): string => new RegExp(`^${key}: *(.+)$`, 'mu').exec(text)?.[1]?.replaceAll(/^['"]|['"]$/gu, '') ?? '';

const idsIn = (text: string): readonly string[] => Array.from(text.matchAll(/^- id: *(\S+)$/gmu), ([, id]) => id ?? '');

const versionsIn = (ledger: string): readonly string[] =>
  Array.from(ledger.matchAll(/^\{"act":"issue",.*?"issue":(\d+),"revision":(\d+),"path":"([^"]+)"/gmu), ([, issue = '', revision = '', path = '']) => `${basename(path, '.mdx')}/${issue}.${revision}`);

/** Reads the facts of a content folder. */
export const readContentFacts = async (folder: string): Promise<ContentFacts> => {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).toSorted();
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const documents = await Promise.all(
    names
      .filter((name) => name.endsWith('.mdx'))
      .map(async (name) => {
        const text = await read(name);
        return {
          code: valueOf(text, 'code'),
          title: valueOf(text, 'title'),
          status: valueOf(text, 'status'),
          slug: basename(name, '.mdx'),
          folder: name.slice(0, -basename(name).length - 1),
        };
      }),
  );
  return {
    documents,
    versions: names.includes('ledger.jsonl') ? versionsIn(await read('ledger.jsonl')) : [],
    legalTextIds: names.filter((name) => /^legal-texts\/.*\.yml$/u.test(name)).map((name) => basename(name, '.yml')),
    fieldIds: idsIn(await read('fields.yml')),
    unitIds: idsIn(await read('units.yml')),
  };
};
