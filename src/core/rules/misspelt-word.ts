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
    const hits = blocks.filter(({ key, text }) => !TIMES.has(key) && !isSound(text)).flatMap((block): readonly PlacedHit[] => {
      const slips = [
        ...telexLeftoversIn(block.text).map((slip) => ({ ...slip, problem: 'spelling' })),
        ...misspeltSyllablesIn(block.text).map((slip) => ({ ...slip, problem: 'spelling' })),
        ...confusedTonesIn(block.text).map((slip) => ({ ...slip, problem: 'confused' })),
      ];
      // A syllable of a word that is told as a whole is not told by itself.
      const isToldWith = ({ at, word }: (typeof slips)[number]): boolean => slips.some((told) => told.word.length > word.length && told.at <= at && at + word.length <= told.at + told.word.length);
      return slips.filter((slip) => !isToldWith(slip)).map(({ at, word, meant, problem }) => ({ block, at, params: { words: word, suggestion: meant ?? '', problem } }));
    });
    return firstOfEach(hits, ({ params }) => String(params['words']).toLowerCase());
  }),
};
