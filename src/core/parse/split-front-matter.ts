/** A document cut at its `---` lines. Both parts keep their line numbers: `body` carries blank lines where the front matter stood. */
export type SplitDocument =
  | { readonly kind: 'split'; readonly yaml: string; readonly yamlFirstLine: 2; readonly body: string; readonly bodyFirstLine: number }
  | { readonly kind: 'no-front-matter' }
  | { readonly kind: 'unclosed-front-matter' };

const OPENING = /^---[ \t]*(?=\n|$)/;
const CLOSING = /\n---[ \t]*(?=\n|$)/g;

const countLineEnds = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Removes a byte-order mark and turns CRLF and CR into LF, so that positions mean the same on every machine. */
export const normaliseLineEnds = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Cuts a document into front matter and body.
 * @param text the whole file with LF line ends.
 */
export const splitFrontMatter = (text: string): SplitDocument => {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { kind: 'no-front-matter' };
  const yamlStart = opening.length + 1;
  CLOSING.lastIndex = opening.length;
  const closing = CLOSING.exec(text);
  if (!closing) return { kind: 'unclosed-front-matter' };
  const yaml = text.slice(yamlStart, closing.index);
  // An empty front matter has no line of its own.
  const closingLine = closing.index < yamlStart ? 2 : 3 + countLineEnds(yaml);
  return {
    kind: 'split',
    yaml,
    yamlFirstLine: 2,
    body: '\n'.repeat(closingLine) + text.slice(closing.index + closing[0].length + 1),
    bodyFirstLine: closingLine + 1,
  };
};
