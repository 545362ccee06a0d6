import { obligatoryPlacements } from '../render/placed-data.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { componentsIn } from './components-in.ts';
import { placeOfKey } from './places.ts';
import type { Rule } from './rule.ts';

/** Data of a document that its text must place and does not. */
export const missingPlacements = (reading: DocumentReading) => {
  const { document, body } = reading;
  if (!document || !body.tree) return [];
  // A tag in the wrong case is the matter of `html-not-allowed`.
  const placed = new Set(componentsIn(reading).map(({ name }) => name?.toLowerCase()));
  return obligatoryPlacements.filter(({ component, isFilled }) => isFilled(document.frontMatter) && !placed.has(component.toLowerCase()));
};

/** Steps, dossier and other data of the front matter are seen only where the text places them. */
export const placementMissing: Rule = {
  id: 'placement-missing',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => missingPlacements(reading).map(({ component, key }) => ({ location: placeOfKey(reading, [key]), params: { words: key, component } }))),
};
