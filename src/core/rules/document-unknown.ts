import { codesInFrontMatter } from '../library/cited-codes.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { code as codeSchema } from '../schema/scalars.ts';
import { componentsIn } from './components-in.ts';
import { documentCodes } from './document-codes.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A reference leads to a document that exists. */
export const documentUnknown: Rule = {
  id: 'document-unknown',
  theme: 'reference',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const codes = documentCodes(content);
    const suggestion = (code: string): string => nearestWord(code, [...codes.keys()]) ?? '';
    return content.documents.flatMap((reading) => [
      ...codesInFrontMatter(reading.known)
        .filter(({ code, wants }) => wants === 'any' && !codes.has(code.normalize('NFC')))
        .map(({ code, path }) => ({ location: placeOfValue(reading, path), params: { words: code, suggestion: suggestion(code) } })),
      ...componentsIn(reading).flatMap((node) => {
        const code = node.name === 'Ref' ? attributeOf(node, 'code') : undefined;
        // A malformed code is the matter of `component-attribute`.
        return code === undefined || !codeSchema().safeParse(code).success || codes.has(code.normalize('NFC')) ? [] : [{ location: placeOfPoint(reading, pointOf(node)), params: { words: code, suggestion: suggestion(code) } }];
      }),
    ]);
  },
};
