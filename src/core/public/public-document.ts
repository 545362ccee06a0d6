import type { AnyDocument, TextFacts } from '../library/library-document.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { commonKeys, ownKeys, withheldValues, type Fate } from './public-keys.ts';

/** Whether public readers read the text of a document. A process they see as data: its text is written for the staff. */
export const hasPublicText = ({ kind }: Pick<AnyDocument, 'kind'>): boolean => kind !== 'process';

/** A document without what stays in the agency. @param isInternal whether a code is that of a document that public readers do not see. */
export const publicDocument = (document: AnyDocument, isInternal: (code: string) => boolean): AnyDocument => {
  const { kind, code, slug, frontMatter, facts, end, later } = document;
  return {
    kind,
    code,
    slug,
    // The name of the file is no matter of the public; nothing reads a file by it here.
    path: '',
    frontMatter: publicFrontMatter(frontMatter, isInternal),
    facts: hasPublicText(document) ? publicFacts(facts, isInternal) : { headings: [], citedCodes: [], citedLaws: [], figures: [] },
    ...(end && { end }),
    ...(later && { later }),
  } as AnyDocument;
};

const publicFrontMatter = (frontMatter: FrontMatter, isInternal: (code: string) => boolean): FrontMatter => {
  const fates: Readonly<Record<string, Fate>> = { ...commonKeys, ...ownKeys[frontMatter.kind] };
  const shown = Object.entries(frontMatter).filter(([key]) => fates[key] === 'shown');
  const withheld = Object.entries(withheldValues).filter(([key]) => key in frontMatter);
  const kept = Object.fromEntries([...withheld, ...shown.flatMap(([key, value]) => entryOf(key, value, isInternal))]);
  if (frontMatter.kind === 'process') kept['procedures'] = frontMatter.procedures.map(publicProcedure);
  if (frontMatter.kind === 'form') kept['belongsTo'] ??= '';
  return { ...kept, kind: frontMatter.kind } as FrontMatter;
};

type Procedure = Extract<FrontMatter, { readonly kind: 'process' }>['procedures'][number];

/** What it says of its own times, fees and online level stands in place of what the process says. */
const publicProcedure = ({ code, name, announcedBy, statutoryTime, committedTime, fees, online }: Procedure): Procedure => ({
  code,
  name,
  ...(announcedBy && { announcedBy }),
  ...(statutoryTime !== undefined && { statutoryTime }),
  ...(committedTime !== undefined && { committedTime }),
  ...(fees && { fees }),
  ...(online && { online }),
});

const entryOf = (key: string, value: unknown, isInternal: (code: string) => boolean): readonly (readonly [string, unknown])[] => {
  const kept = withoutCodes(value, isInternal);
  return kept === undefined ? [] : [[key, kept]];
};

/** Data without the codes of internal documents, wherever they stand. */
const withoutCodes = (value: unknown, isInternal: (code: string) => boolean): unknown => {
  if (typeof value === 'string') return isInternal(value) ? undefined : value;
  if (Array.isArray(value)) return value.map((item) => withoutCodes(item, isInternal)).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => entryOf(key, item, isInternal)));
};

const publicFacts = ({ headings, citedCodes, citedLaws, figures }: TextFacts, isInternal: (code: string) => boolean): TextFacts => ({
  headings,
  citedCodes: citedCodes.filter((code) => !isInternal(code)),
  citedLaws,
  figures,
});
