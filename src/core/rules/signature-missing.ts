import { judgedDocuments } from '../parse/read-content.ts';
import { mustBeSigned, showsSignature } from '../vietnamese/signed-papers.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { toldSignersOfForm } from '../vietnamese/told-signers.ts';
import { componentsIn } from './components-in.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { isSettled, isStanding } from './settled-documents.ts';

/** Fewer blanks are a note about a paper, not the paper. */
const FEWEST_FIELDS = 3;
/** Places to sign by which it is sure that each signer has one of his own. */
const FEWEST_SIGNERS = 2;

/** One of those who the form itself says sign it has no place to sign, while others have. */
const absentSigners = (reading: DocumentReading, content: ContentReading): readonly Finding[] => {
  const labels = componentsIn(reading).flatMap((tag) => (tag.name === 'Signature' ? [comparableName(attributeOf(tag, 'label') ?? '')] : [])).filter((label) => label !== '');
  if (labels.length < FEWEST_SIGNERS) return [];
  const isPlaced = (signer: string): boolean => labels.some((label) => label.includes(comparableName(signer)) || comparableName(signer).includes(label));
  return proseOf(reading).filter(({ path, shape, cell }) => path.length === 0 && !cell && shape !== 'attribute' && shape !== 'heading').flatMap((block) =>
    toldSignersOfForm(block.text).flatMap(({ at, signers }): readonly Finding[] => {
      const absent = signers.filter((signer) => !isPlaced(signer));
      return absent.length === 0 || signers.length - absent.length < FEWEST_SIGNERS ? [] : [{ location: placeInProse(content, { path: reading.path, block, at }), params: { words: absent.join('; '), problem: 'one' } }];
    }));
};

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
      if (known.kind === 'form' && isStanding(reading)) {
        const absent = absentSigners(reading, content);
        if (absent.length > 0) return absent;
      }
      if (known.kind !== 'form' || !isSettled(reading) || known.title === undefined || !mustBeSigned(known.title)) return [];
      const tags = componentsIn(reading);
      if (tags.some(({ name }) => name === 'Signature') || tags.filter(({ name }) => name === 'Field').length < FEWEST_FIELDS) return [];
      const body = proseOf(reading).filter(({ path }) => path.length === 0);
      return body.some(({ text, shape }) => showsSignature(text, shape === 'attribute')) ? [] : [{ location: placeOfValue(reading, ['title']), params: { words: known.title } }];
    }),
};
