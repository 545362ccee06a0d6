import { codesInFrontMatter } from '../library/cited-codes.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import { textOf } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { codesInWords } from './codes-in-words.ts';
import { proseOf } from './each-prose.ts';
import { headingsIn } from './headings-in.ts';
import { placeOfKey } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** Work that leaves records behind. */
const kinds: ReadonlySet<DocumentKind> = new Set(['system-procedure', 'internal-procedure', 'process']);

/** Whether the section on forms says what is used: none, or forms that a law or another body issued. Codes there belong into the data. */
const tellsOfForms = (reading: DocumentReading): boolean =>
  headingsIn(reading).some(({ folded, content }) => {
    const words = /\bbieu mau\b|\bmau bieu\b/u.test(folded) ? content.map(textOf).join(' ') : '';
    return /\p{L}{3}/u.test(words) && codesInWords(words).length === 0;
  });

/** `Đơn đề nghị theo Mẫu số 04 ban hành kèm theo Nghị định …`, `tờ khai mẫu CT01`: a form that a law issued, known by its number. */
const FORM_OF_LAW = /(?<!\p{L})mẫu (?:đơn )?(?:số )?(?=\p{L}{0,5}\d)[\p{L}\d./-]+/iu;

/** Whether the dossier or the text of a process names forms of a law; no other procedure has citizens fill them in. */
const namesFormsOfLaw = (reading: DocumentReading): boolean =>
  reading.kind === 'process' && proseOf(reading).some(({ text }) => FORM_OF_LAW.test(text) && codesInWords(text).length === 0);

/** A procedure leaves records, and records are kept on forms. */
export const formsNone: Rule = {
  id: 'forms-none',
  theme: 'reference',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) => {
      const { forms, code } = reading.known;
      const names = codesInFrontMatter(reading.known).some(({ wants }) => wants === 'form');
      if (!kinds.has(reading.kind) || !forms || names || tellsOfForms(reading) || namesFormsOfLaw(reading)) return [];
      return [{ location: placeOfKey(reading, ['title']), params: { words: code ?? '', kind: reading.kind } }];
    }),
};
