import { isComponent, isElement, textOf } from '../parse/controlled-tree.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { breaksOff, hasStop, isClosed, isOath, lacksStop, leadInOf, lastWordsOf, openEndOf, unfinishedSentencesIn } from '../vietnamese/unfinished-sentences.ts';
import { eachDocumentProse, hitsIn, type PlacedHit, type ProseHit } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import { headingsIn } from './headings-in.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';

const unfinishedIn = onceAText((text): readonly ProseHit[] => unfinishedSentencesIn(text).map(({ at, text: words }) => ({ at, params: { words } })));

/** Fewer paragraphs with a stop do not tell that the text ends its paragraphs so. */
const FEWEST_STOPPED = 4;
/** As many tell it of short paragraphs, which may be labels. */
const FEWEST_CLOSED = 8;
/** Kinds with lines of their own that end without a stop. */
const OF_LINES: ReadonlySet<DocumentKind> = new Set(['decision', 'declaration', 'form']);

const withoutStop = (block: ProseBlock): PlacedHit => {
  const { at, text } = lastWordsOf(block.text);
  return { block, at, params: { words: text, problem: 'no-stop' } };
};

/** What a form lets its reader promise, broken off: who signs it promises half. */
const oathHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => blocks.filter(({ path, shape, text }) => path.length === 0 && shape === 'paragraph' && isOath(text) && breaksOff(text)).map(withoutStop);

/** Paragraphs that stop in mid-sentence, and the one among many that has no stop. */
const endHits = (blocks: readonly ProseBlock[], kind: DocumentKind): readonly PlacedHit[] => {
  const body = blocks.filter(({ path, shape }) => path.length === 0 && shape !== 'attribute');
  const paragraphs = body.flatMap((block, place) => {
    const next = body[place + 1];
    // A list, a table or a line in small letters goes on with the sentence.
    const isEnd = next === undefined || next.shape === 'heading' || (next.shape === 'paragraph' && /^\W{0,2}\p{Lu}/u.test(next.text));
    return block.shape === 'paragraph' && !block.cell && isEnd ? [block] : [];
  });
  const open = paragraphs.flatMap((block) => {
    const found = openEndOf(block.text);
    return found ? [{ block, at: found.at, params: { words: found.text } }] : [];
  });
  const count = (isOne: (text: string) => boolean): number => body.filter(({ shape, cell, text }) => shape === 'paragraph' && !cell && isOne(text)).length;
  const short = !OF_LINES.has(kind) && count(isClosed) >= FEWEST_CLOSED ? paragraphs.filter(({ text }) => breaksOff(text)) : [];
  const bare = count(hasStop) >= FEWEST_STOPPED ? paragraphs.filter(({ text }) => lacksStop(text)) : [];
  const [only, ...others] = short.length === 1 ? short : bare;
  return [...open, ...(only && others.length === 0 && !open.some(({ block }) => block === only) ? [withoutStop(only)] : [])];
};

/** Paragraphs and items that promise what follows, last in their section: `như sau:`, and then the next heading. */
const leadHits = (blocks: readonly ProseBlock[], reading: DocumentReading): readonly PlacedHit[] => {
  if (!blocks.some(({ text }) => leadInOf(text))) return [];
  const headings = headingsIn(reading);
  return headings.flatMap(({ content, words }, place): readonly PlacedHit[] => {
    // Headings of its own parts go on with the sentence.
    if (headings[place + 1]?.parent === place) return [];
    const last = content.findLast((node) => isElement(node) || isComponent(node));
    const told = last && isElement(last) && (last.tagName === 'p' || last.tagName === 'ul' || last.tagName === 'ol') ? leadInOf(textOf(last).normalize('NFC')) : undefined;
    const block = told && blocks.findLast(({ path, section, text, shape }) => path.length === 0 && shape !== 'attribute' && comparableName(section).startsWith(comparableName(words)) && leadInOf(text)?.text === told.text);
    const found = block && leadInOf(block.text);
    return found ? [{ block, at: found.at, params: { words: found.text, problem: 'nothing-follows' } }] : [];
  });
};

/** A sentence that lost its end to a hasty deletion says nothing of who, until when or by which article. */
export const sentenceUnfinished: Rule = {
  id: 'sentence-unfinished',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => [...blocks.flatMap((block) => hitsIn(block, unfinishedIn(block.text))), ...(!isStanding(reading) ? [] : reading.kind === 'form' ? oathHits(blocks) : [...endHits(blocks, reading.kind), ...leadHits(blocks, reading)])]),
};
