import type { z } from 'zod';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { FrontMatter, KnownFrontMatter } from '../model/front-matter.ts';
import { slugOf } from '../model/slug.ts';
import type { AnyDocument, TextFacts } from '../library/library-document.ts';
import { documentSchemas } from '../schema/documents.ts';
import { checkShape } from './check-shape.ts';
import type { DocumentReading } from './document-reading.ts';
import { readMdx, type MdxReading } from './read-mdx.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';
import { normaliseLineEnds, splitFrontMatter, type SplitDocument } from './split-front-matter.ts';
import { textFactsOf } from './text-facts.ts';

export interface DocumentSource {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
  /** What an earlier run read in the very same text; then only what is asked for is read again. */
  readonly kept?: KeptReading | undefined;
  /** What is known elsewhere of a text by the time it is asked for. */
  readonly factsOf?: ((path: string) => TextFacts | undefined) | undefined;
}

/** What is worth keeping of a document that could be read as a whole. */
export interface KeptReading {
  readonly frontMatter: FrontMatter;
  readonly facts: TextFacts;
}

const noYaml: YamlReading = readYaml({ text: '', firstLine: 2 });

/** Reads one document: front matter as data with places, body as the one tree. Never throws for what an author wrote. */
export const readDocument = (given: DocumentSource): DocumentReading => (given.kept ? rereadDocument(given, given.kept) : readAnew(given));

const readAnew = ({ path, kind, text, factsOf }: DocumentSource): DocumentReading => {
  const split = splitFrontMatter(normaliseLineEnds(text));
  const unread = { path, kind, source: text, shapeProblems: [], known: { kind }, frontMatter: undefined, claimedCode: claimedCode(text), document: undefined, putBodyAway: () => undefined };
  if (split.kind !== 'split') return { ...unread, layout: split.kind, yaml: noYaml, body: { tree: undefined, problems: [] } };

  const yaml = readYaml({ text: split.yaml, firstLine: split.yamlFirstLine });
  const { read: body, forget: putBodyAway } = readWhenAsked(() => readBody(text));
  const base = { ...unread, layout: 'split' as const, yaml, putBodyAway };
  if (yaml.problems.length > 0) return withBody(base, body);

  const shape = checkShape({ schema: documentSchemas[kind], reading: yaml });
  if (shape.kind === 'invalid') return withBody({ ...base, shapeProblems: shape.problems, known: knownKeys(kind, yaml.data) }, body);
  const frontMatter = { kind, ...shape.data } as FrontMatter;
  const { read: document } = readWhenAsked(() => {
    const known = factsOf?.(path);
    if (known) return makeDocument({ path, frontMatter, facts: known });
    const { tree } = body();
    return tree && makeDocument({ path, frontMatter, facts: textFactsOf(tree) });
  });
  return withBody(
    Object.defineProperty({ ...base, known: frontMatter, frontMatter, claimedCode: frontMatter.code }, 'document', { enumerable: true, get: document }),
    body,
  );
};

/** A document that is known already: its data and facts are at hand, places and text are read only for those who ask. */
const rereadDocument = ({ path, kind, text }: DocumentSource, { frontMatter, facts }: KeptReading): DocumentReading => {
  const { read: body, forget: putBodyAway } = readWhenAsked(() => readBody(text));
  const { read: yaml } = readWhenAsked(() => {
    const split = splitAgain(text);
    return readYaml({ text: split.yaml, firstLine: split.yamlFirstLine });
  });
  const known = {
    path, kind, source: text, layout: 'split' as const, shapeProblems: [], known: frontMatter, frontMatter, claimedCode: frontMatter.code, putBodyAway,
    document: makeDocument({ path, frontMatter, facts }),
  };
  return withBody(Object.defineProperty(known, 'yaml', { enumerable: true, get: yaml }) as typeof known & Pick<DocumentReading, 'yaml'>, body);
};

/** Reads the body of a document whose front matter is known. @throws RangeError when the text has none. */
export const readBody = (text: string): MdxReading => readMdx(splitAgain(text).body);

const splitAgain = (text: string): Extract<SplitDocument, { readonly kind: 'split' }> => {
  const split = splitFrontMatter(normaliseLineEnds(text));
  if (split.kind !== 'split') throw new RangeError(split.kind);
  return split;
};

/** A value that is worked out when it is first asked for, and again after it has been forgotten. */
const readWhenAsked = <Value>(work: () => Value): { readonly read: () => Value; readonly forget: () => void } => {
  let known: { readonly value: Value } | undefined;
  return {
    read: () => {
      known ??= { value: work() };
      return known.value;
    },
    forget: () => {
      known = undefined;
    },
  };
};

const withBody = (reading: Omit<DocumentReading, 'body'>, body: () => MdxReading): DocumentReading =>
  Object.defineProperty(reading, 'body', { enumerable: true, get: body }) as DocumentReading;

/** Reads the line `code:` by itself, for files whose data cannot be read as a whole: references to them are not unknown. */
const claimedCode = (text: string): string | undefined => /^code[ \t]*:[ \t]*["']?([^\s"'#]+)/mu.exec(text)?.[1]?.normalize('NFC');

const makeDocument = ({ path, frontMatter, facts }: { readonly path: string; readonly frontMatter: FrontMatter; readonly facts: TextFacts }): AnyDocument => {
  const { kind, code } = frontMatter;
  return { kind, code, slug: slugOf(code), path, frontMatter, facts } as AnyDocument;
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
