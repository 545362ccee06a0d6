import { confusedTonesIn } from '../vietnamese/confused-tones.ts';
import { misspeltSyllablesIn } from '../vietnamese/misspelt-syllables.ts';
import { isSoundText } from '../vietnamese/sound-texts.ts';
import { telexLeftoversIn } from '../vietnamese/telex-leftovers.ts';
import { eachFileProse, type PlacedHit } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const isSound = onceAText(isSoundText);

/** Times that cannot be read are the matter of `time-unclear`. */
const TIMES: ReadonlySet<string> = new Set(['time', 'statutoryTime', 'committedTime']);

/** A word that cannot be right: search never finds it, and a signed paper with it has to be put right by another. */
export const misspeltWord: Rule = {
  id: 'misspelt-word',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachFileProse((blocks) => {
    const hits = blocks.filter(({ key, text }) => !TIMES.has(key) && !isSound(text)).flatMap((block): readonly PlacedHit[] => [
      ...telexLeftoversIn(block.text).map(({ at, word, meant }) => ({ block, at, params: { words: word, suggestion: meant, problem: 'spelling' } })),
      ...misspeltSyllablesIn(block.text).map(({ at, word, meant }) => ({ block, at, params: { words: word, suggestion: meant ?? '', problem: 'spelling' } })),
      ...confusedTonesIn(block.text).map(({ at, word, meant }) => ({ block, at, params: { words: word, suggestion: meant, problem: 'confused' } })),
    ]);
    return firstOfEach(hits, ({ params }) => String(params['words']).toLowerCase());
  }),
};
