import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import { codeClaims } from './code-claims.ts';
import { codesWithIssueIn, issueInCode, withoutIssue } from './issue-in-code.ts';
import { placeOfValue } from './places.ts';
import { plainTextsOf } from './plain-texts.ts';
import type { Finding, Rule } from './rule.ts';

/** Codes typed in a text with an issue behind them that the code itself does not have. */
const inTexts = (content: ContentReading): readonly Finding[] => {
  const claims = codeClaims(content);
  return judgedDocuments(content).flatMap((reading) =>
    reading.known.status === 'withdrawn'
      ? []
      : plainTextsOf(reading).flatMap(({ text, placeOf }) =>
          codesWithIssueIn(text).flatMap((word) => (claims.kindOf(word) !== undefined || claims.kindOf(withoutIssue(word)) === undefined ? [] : [{ location: placeOf(word), params: { words: word, part: issueInCode(word) ?? '' } }]))));
};

/** An issue number inside the code makes every new issue look like another document. */
export const codeContainsIssue: Rule = {
  id: 'code-contains-issue',
  theme: 'identity',
  reach: 'index',
  severity: 'warning',
  switchable: true,
  check: (content) => [
    ...content.documents.flatMap((reading) => {
      const { code } = reading.known;
      const part = code === undefined ? undefined : issueInCode(code);
      return code === undefined || part === undefined ? [] : [{ location: placeOfValue(reading, ['code']), params: { words: code, part } }];
    }),
    ...inTexts(content),
  ],
};
