import type { z } from 'zod';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { FrontMatter, KnownFrontMatter } from '../model/front-matter.ts';
import { slugOf } from '../model/slug.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { documentSchemas } from '../schema/documents.ts';
import { checkShape } from './check-shape.ts';
import type { DocumentReading } from './document-reading.ts';
import { readMdx, type MdxReading } from './read-mdx.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';
import { normaliseLineEnds, splitFrontMatter } from './split-front-matter.ts';
import { textFactsOf } from './text-facts.ts';

export interface DocumentSource {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

const noYaml: YamlReading = readYaml({ text: '', firstLine: 2 });
const noBody: MdxReading = { tree: undefined, problems: [] };

/** Reads one document: front matter as data with places, body as the one tree. Never throws for what an author wrote. */
export const readDocument = ({ path, kind, text }: DocumentSource): DocumentReading => {
  const split = splitFrontMatter(normaliseLineEnds(text));
  const unread = { path, kind, shapeProblems: [], known: { kind }, claimedCode: claimedCode(text), document: undefined };
  if (split.kind !== 'split') return { ...unread, layout: split.kind, yaml: noYaml, body: noBody };

  const yaml = readYaml({ text: split.yaml, firstLine: split.yamlFirstLine });
  const body = readMdx(split.body);
  if (yaml.problems.length > 0) return { ...unread, layout: 'split', yaml, body };

  const shape = checkShape({ schema: documentSchemas[kind], reading: yaml });
  if (shape.kind === 'invalid') {
    return { ...unread, layout: 'split', yaml, body, shapeProblems: shape.problems, known: knownKeys(kind, yaml.data) };
  }
  const frontMatter = { kind, ...shape.data } as FrontMatter;
  return { path, kind, layout: 'split', yaml, body, shapeProblems: [], known: frontMatter, claimedCode: frontMatter.code, document: makeDocument({ path, frontMatter, body }) };
};

/** Reads the line `code:` by itself, for files whose data cannot be read as a whole: references to them are not unknown. */
const claimedCode = (text: string): string | undefined => /^code[ \t]*:[ \t]*["']?([^\s"'#]+)/mu.exec(text)?.[1]?.normalize('NFC');

const makeDocument = ({ path, frontMatter, body }: { readonly path: string; readonly frontMatter: FrontMatter; readonly body: MdxReading }): AnyDocument | undefined => {
  if (!body.tree) return undefined;
  const { kind, code } = frontMatter;
  return { kind, code, slug: slugOf(code), path, frontMatter, facts: textFactsOf(body.tree) } as AnyDocument;
};

/** Keeps the top-level keys that are right on their own, so that one wrong value does not hide findings in the others. */
const knownKeys = (kind: DocumentKind, data: unknown): KnownFrontMatter => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { kind };
  const values = data as Readonly<Record<string, unknown>>;
  const shape: Readonly<Record<string, z.ZodType>> = documentSchemas[kind].shape;
  const entries = Object.entries(shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(values[key]);
    return result.success && result.data !== undefined ? [[key, result.data] as const] : [];
  });
  return { kind, ...Object.fromEntries(entries) } as KnownFrontMatter;
};
