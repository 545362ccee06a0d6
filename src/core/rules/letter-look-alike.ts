import { judgedDocuments, judgedRegistries } from '../parse/read-content.ts';
import { lookAlikesIn } from '../vietnamese/look-alikes.ts';
import { fileTextOf } from './each-prose.ts';
import { firstOfEach } from './first-of-each.ts';
import type { Rule } from './rule.ts';

/** Letters of another script inside Vietnamese words and codes: the eye reads them, search and comparison do not. */
export const letterLookAlike: Rule = {
  id: 'letter-look-alike',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    [...judgedDocuments(content), ...judgedRegistries(content)].flatMap(({ path }) => {
      const { source, places } = fileTextOf(content, path);
      const hits = lookAlikesIn(source).map(({ at, word, meant }) => ({ location: { file: path, ...places.pointAt(at) }, params: { words: word.slice(0, 80), suggestion: meant.slice(0, 80) } }));
      return firstOfEach(hits, ({ params }) => params.words);
    }),
};
