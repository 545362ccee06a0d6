import type { ProseBlock } from '../parse/prose.ts';
import { hasStop, lacksStop, lastWordsOf, openEndOf, unfinishedSentencesIn } from '../vietnamese/unfinished-sentences.ts';
import { eachDocumentProse, hitsIn, type PlacedHit, type ProseHit } from './each-prose.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';

const unfinishedIn = onceAText((text): readonly ProseHit[] => unfinishedSentencesIn(text).map(({ at, text: words }) => ({ at, params: { words } })));

/** Fewer paragraphs with a stop do not tell that the text ends its paragraphs so. */
const FEWEST_STOPPED = 4;

/** Paragraphs that stop in mid-sentence, and the one among many that has no stop. */
const endHits = (blocks: readonly ProseBlock[]): readonly PlacedHit[] => {
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
  const bare = paragraphs.filter(({ text }) => lacksStop(text));
  const [only] = bare;
  const isSlip = bare.length === 1 && only !== undefined && !open.some(({ block }) => block === only) && body.filter(({ shape, text }) => shape === 'paragraph' && hasStop(text)).length >= FEWEST_STOPPED;
  const last = only && lastWordsOf(only.text);
  return [...open, ...(isSlip && last ? [{ block: only, at: last.at, params: { words: last.text, problem: 'no-stop' } }] : [])];
};

/** A sentence that lost its end to a hasty deletion says nothing of who, until when or by which article. */
export const sentenceUnfinished: Rule = {
  id: 'sentence-unfinished',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => [...blocks.flatMap((block) => hitsIn(block, unfinishedIn(block.text))), ...(isStanding(reading) && reading.kind !== 'form' ? endHits(blocks) : [])]),
};
