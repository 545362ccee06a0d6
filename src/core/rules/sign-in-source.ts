import { judgedDocuments, judgedRegistries, type ContentReading } from '../parse/read-content.ts';
import { fileTextOf } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import type { Finding } from './rule.ts';

/** Words around a sign, without it and its like. */
const around = (line: string, column: number): string =>
  line.slice(Math.max(column - 21, 0), column + 20).replaceAll(/[\p{Cf}\p{Co}\uFFFD]/gu, '').trim();

/** Reports characters of the files themselves, whether in data, text or code: the first of each kind in a file, with how many there are. */
export const signsInSource = (content: ContentReading, { pattern, isFine }: { readonly pattern: RegExp; readonly isFine: (source: string, at: number) => boolean }): readonly Finding[] =>
  [...judgedDocuments(content), ...judgedRegistries(content)].flatMap(({ path }) => {
    const { source, places } = fileTextOf(content, path);
    const hits = Array.from(source.matchAll(pattern)).flatMap(({ 0: sign, index }) => {
      if (isFine(source, index)) return [];
      const point = places.pointAt(index);
      const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return [{ location: { file: path, ...point }, params: { words: around(places.lines[point.line - 1] ?? '', point.column), sign: code } }];
    });
    return firstOfEach(hits, ({ params }) => params.sign);
  });
