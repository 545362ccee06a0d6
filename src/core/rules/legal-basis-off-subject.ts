import { legalTextIndex } from '../citations/legal-text-index.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { subjectOfLaw, tellsOfSubject } from '../vietnamese/law-subjects.ts';
import { componentsIn } from './components-in.ts';
import { proseOf } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** Laws that the text itself leans on. */
const citedIn = (reading: DocumentReading): ReadonlySet<string | undefined> => new Set(componentsIn(reading).filter(({ name }) => name === 'Law').map((node) => attributeOf(node, 'id')));

/** The law of another field, in the basis of a text that never speaks of its subject, was pasted with that field's process. */
export const legalBasisOffSubject: Rule = {
  id: 'legal-basis-off-subject',
  theme: 'citation',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const fields = (content.registries.fields?.data ?? []).map(({ id, name }) => ({ id, name: comparableName(name) }));
    if (fields.length === 0) return [];
    const { byId } = legalTextIndex(content);
    return settledDocuments(content).flatMap((reading) => {
      const { known } = reading;
      if (known.kind !== 'process' && known.kind !== 'internal-procedure') return [];
      return (known.legalBasis ?? []).flatMap(({ text }, row) => {
        const law = byId.get(text);
        const subject = law?.type === 'law' ? subjectOfLaw(law.title) : undefined;
        if (subject === undefined) return [];
        const field = fields.find(({ name }) => name.includes(comparableName(subject)));
        if (!field || (known.kind === 'process' && known.field === field.id) || citedIn(reading).has(text)) return [];
        const isTold = proseOf(reading).some((block) => block.path[0] !== 'legalBasis' && tellsOfSubject(block.text, subject));
        return isTold ? [] : [{ location: placeOfValue(reading, ['legalBasis', row, 'text']), params: { words: law?.title ?? '', subject } }];
      });
    });
  },
};
