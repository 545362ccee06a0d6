import { codesInFrontMatter, type CodeMention } from '../library/cited-codes.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { hasPublicText } from '../public/public-document.ts';
import { codesInWords } from './codes-in-words.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';

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
    const audiences = new Map(content.documents.flatMap(({ claimedCode, known }) => (claimedCode === undefined ? [] : [[claimedCode, known.audience] as const])));
    const isInternal = (code: string): boolean => audiences.has(code) && audiences.get(code) !== 'public';
    return judgedDocuments(content).flatMap((reading) => {
      if (reading.known.audience !== 'public' || reading.known.status === 'withdrawn') return [];
      return hasPublicText(reading) ? inFullText(reading, isInternal) : inData(reading, isInternal);
    });
  },
};

/** Of a process: forms that a citizen is told to bring and nobody gives out, and codes typed into what a citizen reads. */
const inData = (reading: DocumentReading, isInternal: (code: string) => boolean): readonly Finding[] => [
  ...codesInFrontMatter(reading.known)
    .filter(({ code, path }) => path[0] === 'dossier' && isInternal(code))
    .map((mention) => findingAt(reading, mention, 'form')),
  ...citizenTexts(reading.known).flatMap(([text, path]) => codesInWords(text ?? '').filter(isInternal).map((code) => findingAt(reading, { code, path }, 'shown'))),
];

const citizenTexts = (data: KnownFrontMatter): readonly (readonly [string | undefined, CodeMention['path']])[] =>
  data.kind === 'process'
    ? [
        ...(data.conditions ?? []).map((text, row) => [text, ['conditions', row]] as const),
        ...(data.dossier ?? []).flatMap(({ name, note }, row) => [[name, ['dossier', row, 'name']] as const, [note, ['dossier', row, 'note']] as const]),
        ...(data.results ?? []).map((text, row) => [text, ['results', row]] as const),
        ...(data.fees ?? []).map(({ note }, row) => [note, ['fees', row, 'note']] as const),
      ]
    : [];

const inFullText = (reading: DocumentReading, isInternal: (code: string) => boolean): readonly Finding[] => {
  const tags = componentsIn(reading);
  const placed = new Set(tags.map(({ name }) => name));
  return [
    ...codesInFrontMatter(reading.known)
      .filter(({ code, path: [key] }) => isInternal(code) && placed.has(shownBy[String(key)] ?? ''))
      .map((mention) => findingAt(reading, mention, 'shown')),
    ...tags.flatMap((tag) => {
      const code = tag.name === 'Ref' ? attributeOf(tag, 'code') : undefined;
      return code !== undefined && isInternal(code) ? [{ location: placeOfPoint(reading, pointOf(tag)), params: { words: code, problem: 'text' } }] : [];
    }),
    ...plainTextsOf(reading).flatMap(({ text, placeOf }) => codesInWords(text).filter(isInternal).map((code) => ({ location: placeOf(code), params: { words: code, problem: 'text' } }))),
  ];
};

const findingAt = (reading: DocumentReading, { code, path }: Pick<CodeMention, 'code' | 'path'>, problem: 'form' | 'shown'): Finding => ({ location: placeOfValue(reading, path), params: { words: code, problem } });
