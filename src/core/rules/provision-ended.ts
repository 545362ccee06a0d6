import { isEndedFor } from '../citations/lapsed.ts';
import { citesEnded } from '../citations/provisions-in.ts';
import type { Location } from '../diagnostic.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

interface CitedProvision {
  readonly id: string;
  readonly provision: string;
  readonly place: () => Location;
}

/** Provisions that a document names, in its data and by `<Law>`. */
const provisionsOf = (reading: ContentReading['documents'][number]): readonly CitedProvision[] => [
  ...(reading.known.legalBasis ?? []).flatMap(({ text, provision }, index) => (provision === undefined ? [] : [{ id: text, provision, place: () => placeOfValue(reading, ['legalBasis', index, 'provision']) }])),
  ...componentsIn(reading).flatMap((node) => {
    const [id, provision] = node.name === 'Law' ? [attributeOf(node, 'id'), attributeOf(node, 'provision')] : [];
    return id === undefined || provision === undefined ? [] : [{ id, provision, place: () => placeOfPoint(reading, pointOf(node)) }];
  }),
];

/** A document does not rest on a part of a legal text that has come to an end while the rest of the text stands. */
export const provisionEnded: Rule = {
  id: 'provision-ended',
  theme: 'citation',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents, registries }) => {
    const texts = new Map(registries.legalTexts.flatMap(({ data }) => (data?.endedParts ? [[data.id, data] as const] : [])));
    if (texts.size === 0) return [];
    return documents.flatMap((reading) =>
      provisionsOf(reading).flatMap(({ id, provision, place }) => {
        const legalText = texts.get(id);
        const part = legalText?.endedParts?.find(({ provisions, expiredOn }) => citesEnded(provision, provisions) && isEndedFor({ document: reading.known, end: { date: expiredOn, kind: 'expired' }, reviewedOn: legalText.reviewedOn }));
        return legalText && part ? [{ location: place(), params: { words: provision, number: legalText.number, ended: part.provisions, on: formatCalendarDate(part.expiredOn) } }] : [];
      }),
    );
  },
};
