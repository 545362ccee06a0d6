import { placeTones, toneStyleOf } from '../vietnamese/tone-placement.ts';
import { usualStyleOf } from '../vietnamese/tone-style.ts';
import { toneWordsIn } from '../vietnamese/tone-words.ts';
import { proseOf, placeInProse, type PlacedHit } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const tonesIn = onceAText(toneWordsIn);

/** One document, one spelling: that of the agency, or of most words of the document. Names of people and places keep theirs. */
export const tonePlacement: Rule = {
  id: 'tone-placement',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const wanted = content.registries.agency?.data?.tonePlacement;
    return content.documents.flatMap((document) => {
      const used = proseOf(document).flatMap((block) => tonesIn(block.text).map((word) => ({ ...word, block, style: toneStyleOf(word.word) })));
      const style = wanted ?? usualStyleOf(used);
      const hits: readonly PlacedHit[] = used
        .filter((word) => word.style !== style)
        .map(({ block, at, word }) => ({ block, at, params: { words: word, suggestion: placeTones(word, style), basis: wanted === undefined ? 'document' : 'agency' } }));
      return firstOfEach(hits, ({ params }) => String(params['words']).toLowerCase()).map(({ block, at, params }) => ({ location: placeInProse(content, { path: document.path, block, at }), params }));
    });
  },
};
