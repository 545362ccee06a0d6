import type { ContentReading } from '../parse/read-content.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { hasPublicText } from '../public/public-document.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/**
 * A picture that a text for the staff shows is for the staff: a file carries no mark of its own, so it is public only when public texts
 * alone show it. A picture meant for both is kept in two files, which somebody has looked at before making the second.
 */
export const publicFigureInternal: Rule = {
  id: 'public-figure-internal',
  theme: 'confidentiality',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: (content) => {
    const keepers = internalFigures(content);
    return judgedDocuments(content).flatMap((reading) => {
      if (!isShownToAll(reading) || reading.known.status === 'withdrawn' || !figuresOf(reading).some((name) => keepers.has(name))) return [];
      return componentsIn(reading).flatMap((tag) => {
        const name = tag.name === 'Figure' ? attributeOf(tag, 'src') : undefined;
        const keeper = name === undefined ? undefined : keepers.get(name);
        return name === undefined || keeper === undefined ? [] : [{ location: placeOfPoint(reading, pointOf(tag)), params: { words: name, keeper } }];
      });
    });
  },
};

const isShownToAll = ({ known, kind }: DocumentReading): boolean => known.audience === 'public' && hasPublicText({ kind });

/** Names of pictures, each with the first text for the staff that shows it. The text of a process is for the staff whoever sees its data. */
const internalFigures = ({ documents }: ContentReading): ReadonlyMap<string, string> => {
  const keepers = new Map<string, string>();
  for (const reading of documents) {
    if (isShownToAll(reading)) continue;
    for (const name of figuresOf(reading)) if (!keepers.has(name)) keepers.set(name, reading.claimedCode ?? reading.path);
  }
  return keepers;
};

const figuresOf = (reading: DocumentReading): readonly string[] =>
  reading.document?.facts.figures ?? componentsIn(reading).flatMap((tag) => (tag.name === 'Figure' ? (attributeOf(tag, 'src') ?? []) : []));
