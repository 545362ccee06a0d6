import { pointOf, textOf } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { MdxReading } from '../parse/read-mdx.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { announcesList, explainedIn, headsListOfTerms, headsSection, isListOfTerms, listedIn, loneAbbreviations } from '../vietnamese/abbreviations.ts';
import type { Location } from '../diagnostic.ts';
import { componentsIn } from './components-in.ts';
import { placeInProse, proseOf } from './each-prose.ts';
import { kindMeant } from './misplaced-documents.ts';
import { placeOfPoint } from './places.ts';

/** An abbreviation explained somewhere. */
export interface Explanation {
  readonly word: string;
  /** What it stands for; empty when the text does not say it in a form that can be compared. */
  readonly means: string;
  readonly locate: () => Location;
  /** Whether it is a row of a list made for explanations. */
  readonly isListed?: boolean;
  /** Whether that list stands under a heading of terms; other lists may explain parts of codes. */
  readonly isOfTerms?: boolean;
}

const rowOf = ({ cell }: ProseBlock): string => (cell ? `${cell.table}.${cell.row}` : '');

const nextOf = (blocks: readonly ProseBlock[], index: number): ProseBlock | undefined => {
  let next = index + 1;
  while (blocks[next]?.shape === 'attribute') next += 1;
  return blocks[next];
};

/** Rows that begin with an abbreviation, perhaps behind a number, and explain it in the next cell. */
const inRows = (blocks: readonly ProseBlock[]): readonly { readonly word: string; readonly means: string; readonly block: ProseBlock }[] =>
  blocks.flatMap((block, index) => {
    const words = block.cell ? loneAbbreviations(block.text) : [];
    if (words.length === 0 || !isListOfTerms(`${block.section} ${block.cell?.header ?? ''}`)) return [];
    const next = nextOf(blocks, index);
    if (!next || rowOf(next) !== rowOf(block)) return [];
    return words.map((word) => ({ word, means: words.length === 1 ? next.text : '', block }));
  });

/** An item of which the first letter is taken out: "S (Situation): …". */
const LETTER_ITEM = /^([A-ZĐ])\s?[(:–-]/u;

/** Words of which each letter has an item of its own: ISBAR, SWOT. */
const spelledByItems = (blocks: readonly ProseBlock[]): readonly { readonly word: string; readonly block: ProseBlock }[] => {
  const runs: { letters: string; readonly block: ProseBlock }[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const letter = block.shape === 'item' ? LETTER_ITEM.exec(block.text)?.[1] : undefined;
    const run = runs.at(-1);
    if (letter !== undefined && isOpen && run) run.letters += letter;
    else if (letter !== undefined) runs.push({ letters: letter, block });
    isOpen = letter !== undefined;
  }
  return runs.filter(({ letters }) => letters.length >= 3).map(({ letters, block }) => ({ word: letters, block }));
};

/** Blocks below a paragraph that stands in place of the heading of a list of terms, up to the next of its sort. */
const belowUnmarkedHeading = (blocks: readonly ProseBlock[]): ReadonlySet<ProseBlock> => {
  let isBelow = false;
  return new Set(
    blocks.filter((block) => {
      if (block.shape === 'heading') isBelow = false;
      else if (block.shape === 'paragraph' && headsListOfTerms(block.text)) isBelow = true;
      else if (block.shape === 'paragraph' && headsSection(block.text)) isBelow = false;
      return isBelow;
    }),
  );
};

const explanations = new WeakMap<MdxReading, readonly Explanation[]>();

/** Abbreviations that a document explains: by <Term>, in its table or list of terms, or where it first uses them. */
export const explanationsIn = (document: DocumentReading, content: ContentReading): readonly Explanation[] => {
  const known = explanations.get(document.body);
  if (known) return known;
  const blocks = proseOf(document);
  const at = (block: ProseBlock, offset: number) => () => placeInProse(content, { path: document.path, block, at: offset });
  const terms = componentsIn(document).flatMap((node) => {
    const means = node.name === 'Term' ? attributeOf(node, 'means') : undefined;
    return means === undefined ? [] : [{ word: textOf(node).trim(), means, locate: () => placeOfPoint(document, pointOf(node)) }];
  });
  const belowHeading = belowUnmarkedHeading(blocks);
  const found = [
    ...terms,
    ...spelledByItems(blocks).map(({ word, block }) => ({ word, means: '', locate: at(block, 0) })),
    ...inRows(blocks).map(({ word, means, block }) => ({ word, means, locate: at(block, 0), isListed: true, isOfTerms: (block.cell?.row ?? 0) > 0 && isListOfTerms(block.section) })),
    ...blocks.flatMap((block) => {
      const isList = block.shape !== 'heading' && block.cell === undefined && (isListOfTerms(block.section) || announcesList(block.text) || belowHeading.has(block));
      return [...explainedIn(block.text), ...(isList ? listedIn(block.text) : [])].map(({ word, means, at: offset }) => ({ word, means, locate: at(block, offset) }));
    }),
  ];
  explanations.set(document.body, found);
  return found;
};

interface Sources {
  readonly manuals: readonly DocumentReading[];
  readonly byCode: ReadonlyMap<string, DocumentReading>;
}

const sourcesOfDocuments = new WeakMap<ContentReading['documents'], Sources>();

const sourcesOf = (content: ContentReading): Sources => {
  const known = sourcesOfDocuments.get(content.documents);
  if (known) return known;
  const sources = {
    manuals: content.documents.filter((document) => kindMeant(content, document) === 'manual'),
    byCode: new Map(content.documents.flatMap((document) => (document.claimedCode === undefined ? [] : [[document.claimedCode, document] as const]))),
  };
  sourcesOfDocuments.set(content.documents, sources);
  return sources;
};

/** Documents whose explanations hold for a document too: the quality manual, and for a form the procedure it belongs to. */
export const textsBehind = (document: DocumentReading, content: ContentReading): readonly DocumentReading[] => {
  const { manuals, byCode } = sourcesOf(content);
  const owner = document.known.kind === 'form' && document.known.belongsTo !== undefined ? byCode.get(document.known.belongsTo) : undefined;
  return [...manuals, ...(owner ? [owner] : [])].filter((other) => other !== document);
};
