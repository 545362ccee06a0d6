import { isKnownProcedure } from './declaration-scope-differs.ts';
import { declarationsIn, newestIssued } from './newest-declaration.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A declaration names administrative procedures that some process carries out. Declarations of the past name what was carried out then. */
export const declarationProcedureUnknown: Rule = {
  id: 'declaration-procedure-unknown',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const newest = newestIssued(content);
    const judged = declarationsIn(content).filter(({ reading, known }) => reading === newest?.reading || (known.status !== 'issued' && known.status !== 'withdrawn'));
    return judged.flatMap(({ reading, known }) =>
      (known.scope?.procedures ?? []).flatMap((code, index) => (isKnownProcedure(code, content) ? [] : [{ location: placeOfValue(reading, ['scope', 'procedures', index]), params: { words: code } }])),
    );
  },
};
