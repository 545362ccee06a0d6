import { componentTable } from '../render/component-table.ts';
import { obligatoryPlacements } from '../render/placed-data.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { componentsIn } from './components-in.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfKey } from './places.ts';
import type { Rule } from './rule.ts';

/** Data of a document that its text must place and does not. */
export const missingPlacements = (reading: DocumentReading) => {
  const { document, body } = reading;
  // A tag that cannot be read is reported where it stands.
  if (!document || !body.tree || body.problems.length > 0) return [];
  // A tag in the wrong case is the matter of `html-not-allowed`, one that is misspelt of `component-unknown`.
  const names = [...componentTable.keys()];
  const placed = new Set(componentsIn(reading).map(({ name }) => (name === null || componentTable.has(name) ? name : nearestWord(name, names))));
  return obligatoryPlacements.filter(({ component, isFilled }) => isFilled(document.frontMatter) && !placed.has(component));
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
