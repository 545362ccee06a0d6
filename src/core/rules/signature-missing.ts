import { judgedDocuments } from '../parse/read-content.ts';
import { mustBeSigned, showsSignature } from '../vietnamese/signed-papers.ts';
import { componentsIn } from './components-in.ts';
import { proseOf } from './each-prose.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';

/** Fewer blanks are a note about a paper, not the paper. */
const FEWEST_FIELDS = 3;

/** An application, minutes or a decision has a place to sign: without it the paper that is handed in proves nothing. */
export const signatureMissing: Rule = {
  id: 'signature-missing',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    judgedDocuments(content).flatMap((reading) => {
      const { known } = reading;
      if (known.kind !== 'form' || !isSettled(reading) || known.title === undefined || !mustBeSigned(known.title)) return [];
      const tags = componentsIn(reading);
      if (tags.some(({ name }) => name === 'Signature') || tags.filter(({ name }) => name === 'Field').length < FEWEST_FIELDS) return [];
      const body = proseOf(reading).filter(({ path }) => path.length === 0);
      return body.some(({ text, shape }) => showsSignature(text, shape === 'attribute')) ? [] : [{ location: placeOfValue(reading, ['title']), params: { words: known.title } }];
    }),
};
