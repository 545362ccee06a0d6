import { SearchTrouble } from './search-trouble.ts';

/** Longest wait for one file. */
const PATIENCE = 30_000;

/**
 * Loads a file packed with gzip and unpacks it. A server may have said that it is packed; then the browser has unpacked it already.
 * @throws SearchTrouble
 */
export const fetchPacked = async (address: string, cache: RequestCache = 'default'): Promise<string> => {
  const bytes = await fetchBytes(address, cache);
  try {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!('DecompressionStream' in globalThis)) throw new SearchTrouble('old-browser');
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch (error) {
    throw error instanceof SearchTrouble ? error : new SearchTrouble('broken', { cause: error });
  }
};

const fetchBytes = async (address: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> => {
  const patience = new AbortController();
  const end = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(address, { cache, signal: patience.signal });
    if (!response.ok) throw new SearchTrouble(response.status === 404 || response.status === 410 ? 'missing' : 'offline');
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw error instanceof SearchTrouble ? error : new SearchTrouble('offline', { cause: error });
  } finally {
    clearTimeout(end);
  }
};
