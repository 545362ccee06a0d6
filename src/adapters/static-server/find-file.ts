import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { systemErrorCode } from '#core/system-error-code.ts';

export type Finding =
  | { readonly kind: 'file'; readonly path: string; readonly urlPath: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' };

export interface FindFileOptions {
  /** The folder that is served: absolute and without symbolic links. */
  readonly root: string;
  /** What the request line asks for, as it came: `/x/?q=1`. */
  readonly target: string;
}

const NOT_THERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/**
 * Finds the file that a request means: `/x/` is x/index.html, and `/x` leads to `/x/` when x is a folder with a page.
 *
 * Only files whose real path is inside the root are found, and no hidden ones (`.git`): a built site has none.
 *
 * @throws an error of node:fs other than "not there", such as EACCES.
 */
export async function findFile({ root, target }: FindFileOptions): Promise<Finding> {
  const queryStart = target.search(/[?#]/);
  const query = queryStart === -1 ? '' : target.slice(queryStart);
  const segments = decodeSegments(target.slice(0, target.length - query.length));
  if (segments === undefined) return { kind: 'malformed' };

  const isFolder = segments.at(-1) === '';
  const names = isFolder ? segments.slice(0, -1) : segments;
  if (!names.every(isPublicName)) return { kind: 'missing' };

  const urlPath = ['', ...segments.map(encodeURIComponent)].join('/');
  const path = await findInside(root, isFolder ? [...names, 'index.html'] : names);
  if (path !== undefined) return { kind: 'file', path, urlPath };
  if (!isFolder && (await findInside(root, [...names, 'index.html'])) !== undefined) {
    return { kind: 'redirect', location: `${urlPath}/${query}` };
  }
  return { kind: 'missing' };
}

// Splits before decoding, so that %2F stays part of a name and cannot make up a path.
function decodeSegments(urlPath: string): readonly string[] | undefined {
  if (!urlPath.startsWith('/')) return undefined;
  try {
    const segments = urlPath.slice(1).split('/').map(decodeURIComponent);
    return segments.some((segment) => segment.includes('\0')) ? undefined : segments;
  } catch {
    return undefined;
  }
}

// The leading dot covers "." and ".." as well as hidden files; the backslash separates folders on Windows.
function isPublicName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\]/.test(name);
}

async function findInside(root: string, names: readonly string[]): Promise<string | undefined> {
  try {
    const path = await realpath(join(root, ...names));
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : undefined;
  } catch (error) {
    if (NOT_THERE.has(systemErrorCode(error))) return undefined;
    throw error;
  }
}
