import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import type { SourceFile } from '#core/ports.ts';

/** Folder of all fixtures, as an absolute path. */
export const fixturesFolder = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Files of a fixture agency. */
export const readAgency = (name: string): Promise<readonly SourceFile[]> => contentFolder(`${fixturesFolder}/agencies/${name}`).readAll();

const ABSENT = '.absent';

/**
 * Files of an agency with those of a case laid over them.
 *
 * A case folder holds `content/`, whose files replace or join the agency's (`people.yml.absent` takes `people.yml` away), and may hold
 * `files.json`: entries as an adapter gives them, for what no repository can store (a folder without permission, a file of 10 MB).
 */
export const overlayAgency = async (agency: readonly SourceFile[], caseFolder: string): Promise<readonly SourceFile[]> => {
  const content = `${caseFolder}/content`;
  const described = `${caseFolder}/files.json`;
  const laid = existsSync(content) ? await contentFolder(content).readAll() : [];
  const extra = existsSync(described) ? (JSON.parse(await readFile(described, 'utf8')) as readonly SourceFile[]) : [];
  const gone = new Set(laid.flatMap(({ path }) => (path.endsWith(ABSENT) ? [path.slice(0, -ABSENT.length)] : [])));
  const files = new Map([...agency, ...laid, ...extra].map((file) => [file.path, file]));
  return [...files.values()]
    .filter(({ path }) => !gone.has(path) && !path.endsWith(ABSENT))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1));
};
