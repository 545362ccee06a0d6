import type { ContentReading } from '../parse/read-content.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

interface FormScheme {
  readonly ownerPrefix: string;
  readonly formPrefix: string;
}

/** What the codes of a document's forms begin with: `QT.TP.01` → `BM.TP.01`. */
const formStem = (owner: string, { ownerPrefix, formPrefix }: FormScheme): string =>
  owner.startsWith(`${ownerPrefix}.`) ? `${formPrefix}${owner.slice(ownerPrefix.length)}` : `${formPrefix}.${owner}`;

/** Number of a form below a stem; undefined when the code is not made from it. */
const numberBelow = (stem: string, code: string): number | undefined => {
  const number = code.startsWith(`${stem}.`) ? /^\d{2,3}$/u.exec(code.slice(stem.length + 1))?.[0] : undefined;
  return number === undefined ? undefined : Number(number);
};

const codesOf = ({ documents }: ContentReading): readonly string[] => documents.flatMap(({ claimedCode }) => (claimedCode === undefined ? [] : [claimedCode]));

/** The number after the highest one in use: a number that was once given is not given again. */
const nextCode = (stem: string, codes: readonly string[]): string => {
  const highest = Math.max(0, ...codes.map((code) => numberBelow(stem, code) ?? 0));
  return `${stem}.${String(highest + 1).padStart(2, '0')}`;
};

/** The code of a form is made from the code of the document it belongs to. */
export const formCodeMismatch: Rule = {
  id: 'form-code-mismatch',
  theme: 'reference',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const scheme = content.registries.agency?.data?.codes.forms;
    if (!scheme) return [];
    const codes = codesOf(content);
    return content.documents.flatMap((reading) => {
      if (reading.known.kind !== 'form') return [];
      const { code, belongsTo } = reading.known;
      if (code === undefined || belongsTo === undefined) return [];
      const stem = formStem(belongsTo, scheme);
      if (numberBelow(stem, code) !== undefined) return [];
      const otherOwner = content.documents.find(({ kind, claimedCode }) => kind !== 'form' && claimedCode !== undefined && numberBelow(formStem(claimedCode, scheme), code) !== undefined)?.claimedCode;
      return [
        {
          location: placeOfValue(reading, ['code']),
          params: { words: code, owner: belongsTo, expected: nextCode(stem, codes), otherOwner: otherOwner ?? '' },
          related: [placeOfValue(reading, ['belongsTo'])],
        },
      ];
    });
  },
};
