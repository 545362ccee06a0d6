import { codesInFrontMatter, type CodeMention } from '../library/cited-codes.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { hasPublicText } from '../public/public-document.ts';
import { bindingDocuments, issuedBehind } from './binding-documents.ts';
import { codesInWords } from './codes-in-words.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';

type Process = Extract<KnownFrontMatter, { readonly kind: 'process' }>;

/** Tags that show codes of the front matter, by the key that holds them. */
const shownBy: Readonly<Record<string, string>> = { scope: 'Scope', forms: 'Forms', issues: 'IssuedDocuments', coverage: 'Coverage', steps: 'Steps', retention: 'Retention' };

/**
 * What everyone reads names no document that only the staff may see: the code alone tells that there is one. Of a process the public sees
 * the data of the procedure, not the text; of every other public document all of it.
 */
export const publicRefersInternal: Rule = {
  id: 'public-refers-internal',
  theme: 'confidentiality',
  reach: 'index',
  severity: 'error',
  switchable: false,
  check: (content) => {
    const internalNow = internalAmong(bindingDocuments(content));
    const internalThen = internalAmong(content.documents);
    return judgedDocuments(content).flatMap((reading) => {
      if (reading.known.audience !== 'public' || reading.known.status === 'withdrawn') return [];
      // What is being drafted will stand beside the other drafts, what is issued stands beside what is in force.
      const isInternal = issuedBehind(reading, content) || reading.known.status !== 'issued' ? internalThen : internalNow;
      return hasPublicText(reading) ? inFullText(reading, isInternal) : inData(reading, isInternal);
    });
  },
};

const internalAmong = (documents: readonly DocumentReading[]) => {
  // Whom a document is for is not known while its data cannot be read, which stops the build by itself.
  const audiences = new Map(documents.flatMap(({ claimedCode, known, frontMatter }) => (claimedCode === undefined || (!frontMatter && known.audience === undefined) ? [] : [[claimedCode, known.audience] as const])));
  return (code: string): boolean => audiences.has(code) && audiences.get(code) !== 'public';
};

/** Of a process: forms that a citizen is told to bring and nobody gives out, and codes typed into what a citizen reads. */
const inData = (reading: DocumentReading, isInternal: (code: string) => boolean): readonly Finding[] => [
  ...codesInFrontMatter(reading.known)
    .filter(({ code, path }) => path[0] === 'dossier' && isInternal(code))
    .map((mention) => findingAt(reading, mention, 'form')),
  ...typedIn(reading, { texts: citizenTexts(reading.known), isInternal }),
];

interface Typed {
  readonly texts: readonly ShownText[];
  readonly isInternal: (code: string) => boolean;
}

const typedIn = (reading: DocumentReading, { texts, isInternal }: Typed): readonly Finding[] =>
  texts.flatMap(([text, path]) => codesInWords(text ?? '').filter(isInternal).map((code) => findingAt(reading, { code, path }, 'shown')));

type ShownText = readonly [text: string | undefined, path: CodeMention['path']];

/** What the pages of any public document show of its data. */
const coverTexts = ({ title, approvedBy }: KnownFrontMatter): readonly ShownText[] => [
  [title, ['title']],
  [approvedBy?.position, ['approvedBy', 'position']],
];

const limitKeys = ['statutoryTime', 'committedTime'] as const;

interface Offer {
  readonly statutoryTime?: string | undefined;
  readonly committedTime?: string | undefined;
  readonly fees?: Process['fees'] | undefined;
  readonly online?: { readonly reason?: string | undefined } | undefined;
}

/** What a citizen reads of a process, or of one of its procedures or cases. */
const offerTexts = (offer: Offer, path: CodeMention['path']): readonly ShownText[] => [
  ...limitKeys.map((key) => [offer[key], [...path, key]] as const),
  ...(offer.fees ?? []).flatMap(({ name, note }, row) => [[name, [...path, 'fees', row, 'name']] as const, [note, [...path, 'fees', row, 'note']] as const]),
  [offer.online?.reason, [...path, 'online', 'reason']],
];

const listedTexts = (data: Process): readonly ShownText[] =>
  (['conditions', 'coordination', 'applicants', 'results'] as const).flatMap((key) => (data[key] ?? []).map((text, row) => [text, [key, row]] as const));

const citizenTexts = (data: KnownFrontMatter): readonly ShownText[] =>
  data.kind === 'process'
    ? [
        ...coverTexts(data),
        ...(data.procedures ?? []).flatMap((procedure, row) => [[procedure.name, ['procedures', row, 'name']] as const, ...offerTexts(procedure, ['procedures', row])]),
        ...(data.variants ?? []).flatMap(({ name, statutoryTime, committedTime }, row) => [[name, ['variants', row, 'name']] as const, ...offerTexts({ statutoryTime, committedTime }, ['variants', row])]),
        ...(data.dossier ?? []).flatMap(({ name, note }, row) => [[name, ['dossier', row, 'name']] as const, [note, ['dossier', row, 'note']] as const]),
        ...listedTexts(data),
        [data.authority, ['authority']],
        ...offerTexts(data, []),
      ]
    : [];

const inFullText = (reading: DocumentReading, isInternal: (code: string) => boolean): readonly Finding[] => {
  const tags = componentsIn(reading);
  const placed = new Set(tags.map(({ name }) => name));
  return [
    ...typedIn(reading, { texts: coverTexts(reading.known), isInternal }),
    ...codesInFrontMatter(reading.known)
      .filter(({ code, path: [key] }) => isInternal(code) && placed.has(shownBy[String(key)] ?? ''))
      .map((mention) => findingAt(reading, mention, 'shown')),
    ...tags.flatMap((tag) => {
      const code = tag.name === 'Ref' ? attributeOf(tag, 'code') : undefined;
      return code !== undefined && isInternal(code) ? [{ location: placeOfPoint(reading, pointOf(tag)), params: { words: code, problem: 'text' } }] : [];
    }),
    ...tags.flatMap((tag) =>
      tag.attributes
        .filter(({ name, value }) => typeof value === 'string' && name !== 'code')
        .flatMap(({ value }) => codesInWords(String(value)).filter(isInternal).map((code) => ({ location: placeOfPoint(reading, pointOf(tag)), params: { words: code, problem: 'text' } })))),
    ...plainTextsOf(reading).flatMap(({ text, placeOf }) => codesInWords(text).filter(isInternal).map((code) => ({ location: placeOf(code), params: { words: code, problem: 'text' } }))),
  ];
};

const findingAt = (reading: DocumentReading, { code, path }: Pick<CodeMention, 'code' | 'path'>, problem: 'form' | 'shown'): Finding => ({ location: placeOfValue(reading, path), params: { words: code, problem } });
