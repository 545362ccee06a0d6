import { captionIn, charts, citedPartsIn, numberedParts, type CaptionKind, type NumberedPart } from '../vietnamese/captions.ts';
import { isOfOtherPaper } from '../vietnamese/other-papers.ts';
import { eachDocumentProse } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import { isSettled, isStanding } from './settled-documents.ts';
import type { Rule } from './rule.ts';

const keyOf = ({ kind, number }: NumberedPart): string => `${kind} ${number}`;

const FEWEST_NUMBERED = 2;

/** A figure or table that the text sends its reader to stands in the document under that number. */
export const captionReferenceUnknown: Rule = {
  id: 'caption-reference-unknown',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    if (!isStanding(reading)) return [];
    const captions = blocks.flatMap((block) => {
      const caption = block.path.length === 0 ? captionIn(block.text) : undefined;
      return caption ? [{ block, caption }] : [];
    });
    // A draft is still to get its tables, but one that numbers some of a kind has no others.
    const isWanting = (kind: CaptionKind): boolean => !isSettled(reading) && captions.filter(({ caption }) => caption.kind === kind).length < FEWEST_NUMBERED;
    // A table may go by the number of the section it stands in.
    const sections = blocks.flatMap(({ shape, text }) => (shape === 'heading' ? (/^\d{1,2}\.\d{1,2}(?!\.?\d)/u.exec(text)?.[0] ?? []) : []));
    const known = new Set([...captions.map(({ caption }) => keyOf(caption)), ...sections.flatMap((number) => [...numberedParts].map((kind) => `${kind} ${number}`))]);
    const charted = new Set(captions.filter(({ caption }) => charts.has(caption.kind)).map(({ caption }) => caption.number));
    const hits = blocks.flatMap((block) => {
      if (block.path[0] === 'changes') return [];
      const own = captionIn(block.text);
      return citedPartsIn(block.text)
        .filter((part) => part.at !== own?.at && !isWanting(part.kind) && !known.has(keyOf(part)) && !(charts.has(part.kind) && charted.has(part.number)) && !isOfOtherPaper(block.text, part.at))
        .map(({ at, text, kind }) => ({ block, at, params: { words: text, kind } }));
    });
    return firstOfEach(hits, ({ params }) => String(params['words']).toLowerCase());
  }),
};
