import type { ContentReading } from '../parse/read-content.ts';
import { codeClaims } from './code-claims.ts';
import { formStem, numberBelow, ownerByCode } from './form-codes.ts';
import { withoutIssue } from './issue-in-code.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

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
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const scheme = content.registries.agency?.data?.codes.forms;
    if (!scheme) return [];
    const codes = codesOf(content);
    const claims = codeClaims(content);
    return content.documents.flatMap((reading) => {
      if (reading.known.kind !== 'form') return [];
      const { code, belongsTo } = reading.known;
      if (code === undefined || belongsTo === undefined) return [];
      const stem = formStem(belongsTo, scheme);
      if (numberBelow(stem, withoutIssue(code)) !== undefined || numberBelow(formStem(withoutIssue(belongsTo), scheme), withoutIssue(code)) !== undefined) return [];
      const otherOwner = ownerByCode(content, code);
      // An owner that does not exist is the matter of `document-unknown`; a code that tells the right owner says more.
      if (otherOwner === undefined && claims.kindOf(belongsTo) === undefined) return [];
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
