import { withoutFileNames } from './file-names.ts';
import { sentencesOf } from './sentences.ts';
import { isSyllable, isUnmarkedSyllable } from './syllable.ts';

/** A stretch of Vietnamese whose marks are lost. */
export interface UnmarkedStretch {
  readonly at: number;
  readonly text: string;
}

/** Words made of letters only, each taken from between blanks and stops; codes, addresses and numbers are passed over. */
const CHUNK = /\S+/gu;
const EDGES = /^[([{"'“‘«]+|[)\]}"'”’».,;:!?…]+$/gu;

/** A syllable with quotation marks and stops around it is shorter. */
const LONGEST = 30;

/** Fewest words that tell a sentence from a name or a list of terms. */
const FEWEST_WORDS = 6;
/** Shorter stretches count when each word fits and this many are no words as they stand. */
const FEWEST_SHORT = 4;
const CERTAIN_WORDS = 12;

/** No syllable of Vietnamese as it stands, or one that is no word. */
const isBroken = (word: string): boolean => !isSyllable(word) || /^khong$/iu.test(word);

interface Count {
  words: number;
  marked: number;
  unmarked: number;
  /** Unmarked syllables that no Vietnamese word is spelt like: "trinh" could be, "duoc" and "luat" could not. */
  broken: number;
}

const count = (sentence: string): Count => {
  const counted: Count = { words: 0, marked: 0, unmarked: 0, broken: 0 };
  for (const [chunk] of sentence.matchAll(CHUNK)) {
    if (chunk.length > LONGEST) continue;
    const word = chunk.replaceAll(EDGES, '');
    if (!/^\p{L}+$/u.test(word)) continue;
    counted.words += 1;
    if (/[^A-Za-z]/u.test(word)) counted.marked += 1;
    else if (isUnmarkedSyllable(word)) {
      counted.unmarked += 1;
      if (isBroken(word)) counted.broken += 1;
    }
  }
  return counted;
};

const isLost = ({ words, marked, unmarked, broken }: Count): boolean => {
  if (words < FEWEST_SHORT || marked > words / 10) return false;
  if (words < FEWEST_WORDS) return unmarked === words && broken >= 2;
  // So many words without a mark in a row do not come about by chance.
  if (words >= CERTAIN_WORDS && unmarked === words) return true;
  return unmarked >= words * 0.9 && broken >= Math.max(1, words * 0.12);
};

/** Written Vietnamese has a marked letter in every fourth place; a sentence with more than a few is not looked at word by word. */
const hasMarks = (sentence: string): boolean => {
  const allowed = 2 + sentence.length * 0.05;
  let marked = 0;
  for (let index = 0; index < sentence.length && marked <= allowed; index += 1) if (sentence.charCodeAt(index) > 0xbf) marked += 1;
  return marked > allowed;
};

/** A run of words without a mark, as a scanner leaves it in the middle of a good sentence, is at least so long. */
const FEWEST_IN_RUN = 7;
/** In so long a run one word that Vietnamese does not spell so is enough. */
const LONG_RUN = 10;

/** Runs of words without marks inside a sentence that has kept its other marks. */
const runsIn = ({ at, text }: UnmarkedStretch): readonly UnmarkedStretch[] => {
  const runs: { start: number; end: number; words: number; broken: number }[] = [];
  let isOpen = false;
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const word = chunk.length > LONGEST ? '' : chunk.replaceAll(EDGES, '');
    const isUnmarked = /^[a-z]+$/iu.test(word) && isUnmarkedSyllable(word);
    const last = runs.at(-1);
    if (isUnmarked && isOpen && last) Object.assign(last, { end: index + chunk.length, words: last.words + 1, broken: last.broken + Number(isBroken(word)) });
    else if (isUnmarked) runs.push({ start: index, end: index + chunk.length, words: 1, broken: Number(isBroken(word)) });
    isOpen = isUnmarked;
  }
  return runs.filter(({ words, broken }) => words >= FEWEST_IN_RUN && (broken >= 2 || (broken === 1 && words >= LONG_RUN) || words >= CERTAIN_WORDS)).map(({ start, end }) => ({ at: at + start, text: text.slice(start, end) }));
};

/** Plain words in a row, which nearly no Vietnamese sentence has; one look spares the words. */
const MAY_HAVE_RUN = /(?:[A-Za-z]{1,7},?\s){6}/;

/** Sentences, and long runs in them, of a composed text that are Vietnamese without its marks, as a scanner or an old font leaves them. */
export const unmarkedStretchesIn = (text: string): readonly UnmarkedStretch[] =>
  sentencesOf(withoutFileNames(text)).flatMap((sentence) => {
    if (!hasMarks(sentence.text) && isLost(count(sentence.text))) return [sentence];
    return MAY_HAVE_RUN.test(sentence.text) ? runsIn(sentence) : [];
  });
