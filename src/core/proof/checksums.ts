/** Digests by path. */
export type Checksums = ReadonlyMap<string, string>;

/** A list of digests as `sha256sum` writes and checks it, sorted by path; the same digests always give the same bytes. */
export const writeChecksums = (digests: Checksums): string =>
  [...digests]
    .toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');

export interface ChecksumReading {
  readonly digests: Checksums;
  /** Numbers of the lines that are no digest of a path, or name one a second time. */
  readonly badLines: readonly number[];
}

/** Reads what `sha256sum` writes, line ends of Windows included. */
export const readChecksums = (text: string): ChecksumReading => {
  const digests = new Map<string, string>();
  const badLines: number[] = [];
  text.split('\n').forEach((typed, index, lines) => {
    const line = typed.replace(/\r$/u, '');
    if (line === '' && index === lines.length - 1) return;
    const [, digest, path] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    if (digest === undefined || path === undefined || digests.has(path)) badLines.push(index + 1);
    else digests.set(path, digest);
  });
  return { digests, badLines };
};
