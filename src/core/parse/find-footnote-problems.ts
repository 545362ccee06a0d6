import type { Point } from './read-yaml.ts';

/** A footnote that would be lost or shown as raw signs. */
export interface FootnoteProblem {
  readonly kind: 'footnote-uncited' | 'footnote-repeated' | 'footnote-undefined';
  readonly point: Point;
  readonly words: string;
}

interface Mark {
  readonly label: string;
  readonly point: Point;
  readonly words: string;
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:/u;
const REFERENCE = /\[\^([^\]\s]+)\]/gu;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/** Blanks out code spans and escapes, one for one, so that what is left stands at its place. */
const withoutCode = (line: string): string => line.replace(/`[^`]*`|\\./gu, (found) => ' '.repeat(found.length));

/**
 * Finds footnotes without their other half. The parser leaves out a definition that nobody cites, and the second one with a
 * label, without a word; an approved text must not lose a sentence that way.
 * @param lines lines of the file; front matter blank.
 */
export const findFootnoteProblems = (lines: readonly string[]): readonly FootnoteProblem[] => {
  if (!lines.some((line) => line.includes('[^'))) return [];
  const definitions: Mark[] = [];
  const references: Mark[] = [];
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const sign = FENCE.exec(line)?.[1];
    if (sign !== undefined && (fence === undefined || sign.startsWith(fence))) fence = fence === undefined ? sign : undefined;
    if (fence !== undefined || sign !== undefined) continue;
    const text = withoutCode(line);
    const definition = DEFINITION.exec(text);
    const mark = (found: RegExpExecArray): Mark => ({ label: (found[1] ?? '').toLowerCase(), point: { line: index + 1, column: found.index + 1 }, words: line.slice(found.index, found.index + 60) });
    if (definition) definitions.push({ ...mark(definition), point: { line: index + 1, column: line.indexOf('[') + 1 }, words: line.trim().slice(0, 60) });
    references.push(...Array.from(text.matchAll(REFERENCE)).slice(definition ? 1 : 0).map(mark));
  }
  const defined = new Set(definitions.map(({ label }) => label));
  const cited = new Set(references.map(({ label }) => label));
  return [
    ...definitions.flatMap(({ label, point, words }, index): readonly FootnoteProblem[] => {
      if (definitions.findIndex((other) => other.label === label) !== index) return [{ kind: 'footnote-repeated', point, words }];
      return cited.has(label) ? [] : [{ kind: 'footnote-uncited', point, words }];
    }),
    ...references.filter(({ label }) => !defined.has(label)).map(({ label, point }): FootnoteProblem => ({ kind: 'footnote-undefined', point, words: `[^${label}]` })),
  ];
};
