import { codesInFrontMatter } from '../library/cited-codes.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { codeClaims } from './code-claims.ts';
import { codesInWords } from './codes-in-words.ts';
import { firstAndLater } from './first-and-later.ts';
import { placeOfKey } from './places.ts';
import { MARKED, plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';
import { isSettled, settledDocuments } from './settled-documents.ts';

/** Codes that a text names in its words or by tags. */
const codesIn = (text: string): readonly string[] => [...codesInWords(text), ...Array.from(text.matchAll(MARKED), ([, code = '']) => code)];

/** Forms that are not settled, by the document they belong to; settled ones are the matter of `form-not-listed`. */
const unsettledForms = ({ documents }: ContentReading): ReadonlyMap<string, ReadonlySet<string>> => {
  const byOwner = new Map<string, Set<string>>();
  for (const form of documents) {
    if (form.known.kind !== 'form' || form.known.belongsTo === undefined || form.claimedCode === undefined || isSettled(form)) continue;
    byOwner.set(form.known.belongsTo, (byOwner.get(form.known.belongsTo) ?? new Set()).add(form.claimedCode));
  }
  return byOwner;
};

/** Forms of a document's own that only its text names. */
const inText = (reading: DocumentReading, own: ReadonlySet<string> | undefined): readonly Finding[] => {
  if (!own) return [];
  const { forms = [] } = reading.known;
  const mentions = plainTextsOf(reading).flatMap(({ text, placeOf }) => codesIn(text).filter((form) => own.has(form) && !forms.includes(form)).map((form) => ({ form, placeOf })));
  const repeated = new Set(firstAndLater(mentions, ({ form }) => form).map(({ later }) => later));
  return mentions.filter((mention) => !repeated.has(mention)).map(({ form, placeOf }) => ({ location: placeOf(form), params: { words: form, key: 'text' } }));
};

/** A form used in a step, the application file or the records kept, or named in the text as the document's own, stands in its list of forms. */
export const formListIncomplete: Rule = {
  id: 'form-list-incomplete',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const claims = codeClaims(content);
    const unsettled = unsettledForms(content);
    return settledDocuments(content).flatMap((reading) => {
      const { forms } = reading.known;
      // A code of no form, here or in the list, is the matter of `form-unknown`.
      if (!forms || forms.some((code) => claims.kindOf(code) === undefined)) return [];
      const absent = codesInFrontMatter(reading.known).filter(({ code, wants, path }) => wants === 'form' && path[0] !== 'forms' && !forms.includes(code) && claims.kindOf(code) === 'form');
      const repeated = new Set(firstAndLater(absent, ({ code }) => code).map(({ later }) => later));
      const named = new Set(absent.map(({ code }) => code));
      const once = absent.filter((mention) => !repeated.has(mention));
      // A list that is not there at all lacks all of them for one reason.
      const told = forms.length === 0 && once.length > 1 ? [{ words: once.map(({ code }) => code).join(', '), key: 'all' }] : once.map(({ code, path }) => ({ words: code, key: String(path[0]) }));
      return [
        ...told.map((params) => ({ location: placeOfKey(reading, ['forms']), params })),
        ...inText(reading, unsettled.get(reading.known.code ?? '')).filter(({ params }) => !named.has(String(params['words']))),
      ];
    });
  },
};
