import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { setRatesIn } from '../vietnamese/told-goals.ts';
import type { PlacedHit } from './each-prose.ts';
import { tellingWords } from './told-twice.ts';

type Objectives = Extract<KnownFrontMatter, { readonly kind: 'objectives' }>;

/** Words that a sentence and an objective must share, and their part of what the sentence tells. */
const FEWEST_SHARED = 5;
const SHARED = 0.6;

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '');

const ratesOf = (text: string): ReadonlySet<string> => new Set(Array.from(text.matchAll(/(\d{1,3}(?:,\d{1,2})?)\s?%/gu), ([, rate = '']) => rate.replace(/^0+(?=\d)/u, '')));

/** Sentences that set another rate than the objective that they surely speak of. */
export const toldOfGoals = ({ goals = [] }: Objectives, body: readonly ProseBlock[]): readonly PlacedHit[] => {
  const known = goals.map(({ statement, target = '', measure = '' }) => ({ target, rates: ratesOf(`${target} ${statement} ${measure}`), telling: tellingWords(wordsOf(`${statement} ${target}`)) }));
  return body.flatMap((block) =>
    block.shape === 'heading'
      ? []
      : setRatesIn(block.text).flatMap(({ at, text, rate, words }): readonly PlacedHit[] => {
          const telling = tellingWords(words);
          const near = known.filter((goal) => {
            const shared = [...telling].filter((word) => goal.telling.has(word)).length;
            return shared >= FEWEST_SHARED && shared >= telling.size * SHARED;
          });
          const [goal] = near;
          return !goal || near.length > 1 || goal.rates.size === 0 || goal.rates.has(rate) ? [] : [{ block, at, params: { words: text.slice(0, 140), datum: 'goal', expected: goal.target } }];
        }));
};
