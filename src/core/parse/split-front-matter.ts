/** A document cut at its `---` lines. Both parts keep their line numbers: `body` carries blank lines where the front matter stood. */
export type SplitDocument =
  | { readonly kind: 'split'; readonly yaml: string; readonly yamlFirstLine: 2; readonly body: string; readonly bodyFirstLine: number }
  | { readonly kind: 'no-front-matter' }
  | { readonly kind: 'unclosed-front-matter' };

const FENCE = /^---[ \t]*$/;

/** Removes a byte-order mark and turns CRLF and CR into LF, so that positions mean the same on every machine. */
export const normaliseLineEnds = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Cuts a document into front matter and body.
 * @param text the whole file with LF line ends.
 */
export const splitFrontMatter = (text: string): SplitDocument => {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return { kind: 'no-front-matter' };
  const closing = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (closing === -1) return { kind: 'unclosed-front-matter' };
  return {
    kind: 'split',
    yaml: lines.slice(1, closing).join('\n'),
    yamlFirstLine: 2,
    body: '\n'.repeat(closing + 1) + lines.slice(closing + 1).join('\n'),
    bodyFirstLine: closing + 2,
  };
};
