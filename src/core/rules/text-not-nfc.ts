import { eachFileProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** Marks typed apart from their letters look alike and are found by no search; one finding a file, since all of it was typed so. */
export const textNotNfc: Rule = {
  id: 'text-not-nfc',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachFileProse((blocks) => {
    const typedApart = blocks.filter(({ decomposed }) => decomposed.length > 0);
    const [block] = typedApart;
    const word = block?.decomposed[0]?.normalize('NFC');
    if (!block || word === undefined) return [];
    const count = typedApart.reduce((sum, { decomposed }) => sum + decomposed.length, 0);
    return [{ block, at: Math.max(block.text.indexOf(word), 0), params: { words: word, count } }];
  }),
};
