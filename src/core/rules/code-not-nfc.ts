import { codesInFrontMatter } from '../library/cited-codes.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { componentsIn } from './components-in.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Two codes that look alike but are composed differently would be two documents; codes are Unicode NFC wherever they are written. */
export const codeNotNfc: Rule = {
  id: 'code-not-nfc',
  theme: 'identity',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { code } = reading.known;
      const written = [
        ...(code === undefined ? [] : [{ code, place: () => placeOfValue(reading, ['code']) }]),
        ...codesInFrontMatter(reading.known).map((mention) => ({ code: mention.code, place: () => placeOfValue(reading, mention.path) })),
        ...componentsIn(reading).flatMap((node) => {
          const cited = node.name === 'Ref' ? attributeOf(node, 'code') : undefined;
          return cited === undefined ? [] : [{ code: cited, place: () => placeOfPoint(reading, pointOf(node)) }];
        }),
      ];
      return written.filter((use) => use.code !== use.code.normalize('NFC')).map((use) => ({ location: use.place(), params: { words: use.code } }));
    }),
};
