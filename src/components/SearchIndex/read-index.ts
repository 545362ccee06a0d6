import type { IndexRow, SearchIndexData } from '#core/search/search-index.ts';
import { SearchTrouble } from './search-trouble.ts';

/** The version of the index that this script reads. */
const VERSION: SearchIndexData['version'] = 1;

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
  ['kinds', 'units', 'fields', 'words', 'abbreviations'].every((name) => Array.isArray(data[name])) &&
  Array.isArray(data['rows']) &&
  data['rows'].every(isRow);

const isRow = (row: unknown): row is IndexRow => isRecord(row) && ['url', 'code', 'title', 'state'].every((name) => typeof row[name] === 'string') && (row['next'] === undefined || Array.isArray(row['next']));
