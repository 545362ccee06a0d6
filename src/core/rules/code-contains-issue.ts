import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** An issue number inside the code makes every new issue look like another document. */
export const codeContainsIssue: Rule = {
  id: 'code-contains-issue',
  theme: 'identity',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { code } = reading.known;
      const found = code === undefined ? null : /(?:[-_./ ](?:BH|LBH|LB|SĐ|V|REV)\.?\d+|[-_](?:BH|LBH)\d*)(?=$|[-_./])/iu.exec(code);
      return code === undefined || !found ? [] : [{ location: placeOfValue(reading, ['code']), params: { words: code, part: found[0] } }];
    }),
};
