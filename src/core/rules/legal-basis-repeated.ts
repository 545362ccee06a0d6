import { firstAndLater } from './first-and-later.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The legal basis names a text once; rows for different provisions of it are not the same. */
export const legalBasisRepeated: Rule = {
  id: 'legal-basis-repeated',
  theme: 'citation',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const rows = (reading.known.legalBasis ?? []).map((row, index) => ({ ...row, index }));
      return firstAndLater(rows, ({ text }) => text).flatMap(({ key, first, later }) => {
        const isSame = first.provision === undefined || later.provision === undefined || first.provision === later.provision;
        return isSame ? [{ location: placeOfValue(reading, ['legalBasis', later.index, 'text']), params: { words: key }, related: [placeOfValue(reading, ['legalBasis', first.index, 'text'])] }] : [];
      });
    }),
};
