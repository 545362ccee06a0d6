import { lawReasonsOf } from '../law/law-reason.ts';
import type { LawNote } from '../model/registries.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { codeClaims } from './code-claims.ts';
import { notesIn, type PlacedNote } from './notes-in.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

const findingAt = ({ notes, index }: PlacedNote<LawNote>, key: 'document' | 'date', params: Finding['params']): readonly Finding[] => [{ location: placeOfValue(notes, [index, key]), params }];

/** Notes on a document that is not there, made before the text was, or on a text that has nothing to do with the document. */
const problemsOf = (placed: PlacedNote<LawNote>, content: ContentReading): readonly Finding[] => {
  const { note } = placed;
  const claims = codeClaims(content);
  if (claims.kindOf(note.document) === undefined) return findingAt(placed, 'document', { words: note.document, problem: 'document-unknown', suggestion: claims.suggest(note.document) });
  const legalTexts = content.registries.legalTexts.flatMap(({ data }) => (data ? [data] : []));
  const legalText = legalTexts.find(({ id }) => id === note.text);
  if (!legalText) return [];
  if (note.date < legalText.issuedOn) return findingAt(placed, 'date', { words: note.date, problem: 'too-early', number: legalText.number, issuedOn: legalText.issuedOn });
  const document = content.documents.find(({ claimedCode }) => claimedCode?.normalize('NFC') === note.document.normalize('NFC'))?.document;
  if (!document || lawReasonsOf(document, legalTexts).has(legalText)) return [];
  return findingAt(placed, 'document', { words: note.document, problem: 'no-relation', number: legalText.number });
};

/** A note on a new legal text belongs to a document that the text concerns (QĐ 19/2014/QĐ-TTg, art. 4.4a). */
export const lawNoteInvalid: Rule = {
  id: 'law-note-invalid',
  theme: 'reference',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => notesIn(content.registries.lawNotes).flatMap((placed) => problemsOf(placed, content)),
};
