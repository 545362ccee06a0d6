import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** `.BH02`, `-LBH.2`, `_v3` after the code's own number; a field may be named by the same letters (`QT.BH.01`). */
const ISSUE_IN_CODE = /(?<=\d)[-_./](?:BH|LBH|LB|LSĐ|SĐ|V|REV)[-_.]?\d+(?=$|[-_./])/iu;

/** An issue number inside the code makes every new issue look like another document. */
export const codeContainsIssue: Rule = {
  id: 'code-contains-issue',
  theme: 'identity',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { code } = reading.known;
      const found = code === undefined ? null : ISSUE_IN_CODE.exec(code);
      return code === undefined || !found ? [] : [{ location: placeOfValue(reading, ['code']), params: { words: code, part: found[0] } }];
    }),
};
