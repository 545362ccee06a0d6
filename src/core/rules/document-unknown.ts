import { codesInFrontMatter } from '../library/cited-codes.ts';
import { pointOf } from '../parse/controlled-tree.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { code as codeSchema } from '../schema/scalars.ts';
import { codeClaims } from './code-claims.ts';
import { componentsIn } from './components-in.ts';
import { ownerByCode } from './form-codes.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A reference leads to a document that exists. */
export const documentUnknown: Rule = {
  id: 'document-unknown',
  theme: 'reference',
  reach: 'index',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const claims = codeClaims(content);
    // A form whose own code tells its owner is the matter of `form-code-mismatch`.
    const hasOtherOwner = (form: string | undefined): boolean => form !== undefined && ownerByCode(content, form) !== undefined;
    const params = (code: string) => ({ words: code, suggestion: claims.suggest(code) });
    return judgedDocuments(content).flatMap((reading) => [
      ...codesInFrontMatter(reading.known)
        .filter(({ code, wants, path }) => wants === 'any' && claims.kindOf(code) === undefined && !(path[0] === 'belongsTo' && hasOtherOwner(reading.known.code)))
        .map(({ code, path }) => ({ location: placeOfValue(reading, path), params: params(code) })),
      ...componentsIn(reading).flatMap((node) => {
        const code = node.name === 'Ref' ? attributeOf(node, 'code') : undefined;
        // A malformed code is the matter of `component-attribute`.
        if (code === undefined || !codeSchema().safeParse(code).success || claims.kindOf(code) !== undefined) return [];
        return [{ location: placeOfPoint(reading, pointOf(node)), params: params(code) }];
      }),
    ]);
  },
};
