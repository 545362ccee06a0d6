import type { IndexRow, SearchIndexData, VersionRow } from '#core/search/search-index.ts';
import { SearchTrouble } from './search-trouble.ts';

/** The version of the index that this script reads. */
const VERSION: SearchIndexData['version'] = 2;

/**
 * Reads the compact index, whatever came under its address.
 * @throws SearchTrouble `other-build` for an index of another program, `broken` for anything that is no index.
 */
export const readIndex = (text: string): SearchIndexData => {
  const data = parsed(text);
  if (!isRecord(data) || typeof data['version'] !== 'number') throw new SearchTrouble('broken');
  if (data['version'] !== VERSION) throw new SearchTrouble('other-build');
  if (!isIndex(data)) throw new SearchTrouble('broken');
  return data;
};

/**
 * Reads the file of earlier versions.
 * @throws SearchTrouble `broken` for anything that is none.
 */
export const readVersions = (text: string): readonly VersionRow[] => {
  const versions = parsed(text);
  if (!Array.isArray(versions) || !versions.every(isVersion)) throw new SearchTrouble('broken');
  return versions;
};

const isVersion = (row: unknown): row is VersionRow =>
  isRecord(row) && ['url', 'title', 'state'].every((name) => typeof row[name] === 'string') && ['of', 'issue', 'revision'].every((name) => typeof row[name] === 'number');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SearchTrouble('broken', { cause: error });
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isIndex = (data: Readonly<Record<string, unknown>>): data is Readonly<Record<string, unknown>> & SearchIndexData =>
  typeof data['build'] === 'string' &&
  typeof data['pieces'] === 'number' &&
  ['words', 'abbreviations'].every((name) => typeof data[name] === 'string') &&
  ['kinds', 'units', 'fields'].every((name) => Array.isArray(data[name])) &&
  Array.isArray(data['rows']) &&
  data['rows'].every(isRow);

const isRow = (row: unknown): row is IndexRow => isRecord(row) && ['url', 'code', 'title', 'state'].every((name) => typeof row[name] === 'string') && (row['next'] === undefined || Array.isArray(row['next']));
