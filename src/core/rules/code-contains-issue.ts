import { issueInCode } from './issue-in-code.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** An issue number inside the code makes every new issue look like another document. */
export const codeContainsIssue: Rule = {
  id: 'code-contains-issue',
  theme: 'identity',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { code } = reading.known;
      const part = code === undefined ? undefined : issueInCode(code);
      return code === undefined || part === undefined ? [] : [{ location: placeOfValue(reading, ['code']), params: { words: code, part } }];
    }),
};
