import type { Random } from './random.ts';
import { wordBank, type Slot } from './words.ts';

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Fills `{slot}` with words of the bank, `{Slot}` with a capital letter. */
const filled = (template: string, random: Random): string =>
  template.replaceAll(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const words = random.pick(wordBank.slots[name.toLowerCase() as Slot]);
    return /^\p{Lu}/u.test(name) ? upperFirst(words) : words;
  });

/** A sentence of Vietnamese office prose. */
export const sentence = (random: Random): string => filled(random.pick(wordBank.sentences), random);

/** Some sentences in one paragraph. */
export const paragraph = (random: Random, least = 2, most = 4): string => Array.from({ length: random.between(least, most) }, () => sentence(random)).join(' ');

/** Words of a table cell. */
export const cellText = (random: Random): string => upperFirst(filled(random.pick(wordBank.cells), random));

/** The name of a piece of work about a matter of the agency. */
export const workName = (random: Random): string => `${random.pick(wordBank.verbs)} ${random.pick(wordBank.slots.paper)} về ${random.pick(wordBank.slots.matter)}`;

/** A GFM table of made-up rows. */
export const madeUpTable = (random: Random): string => {
  const head = random.pick(wordBank.tableHeads);
  const rows = Array.from({ length: random.between(4, 7) }, () => head.map(() => cellText(random)));
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};
