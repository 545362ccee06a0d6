import { decodeLegacy, legacyTextIn } from '../vietnamese/legacy-encodings.ts';
import { eachFileProse, hitsIn } from './each-prose.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const oldTextIn = onceAText(legacyTextIn);

/** Text typed in TCVN3 or VNI shows other letters to everyone without the old font. */
export const oldEncoding: Rule = {
  id: 'old-encoding',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachFileProse((blocks) =>
    blocks.flatMap((block) => {
      const found = oldTextIn(block.text);
      const [first, last] = [found?.words[0], found?.words.at(-1)];
      if (!found || !first || !last) return [];
      const words = block.text.slice(first.at, last.at + last.word.length).slice(0, 80);
      return hitsIn(block, [{ at: first.at, params: { words, encoding: found.encoding, suggestion: decodeLegacy(words, found.encoding) } }]);
    })),
};
