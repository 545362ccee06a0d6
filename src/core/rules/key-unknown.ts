import { judgedDocuments, judgedRegistries } from '../parse/read-content.ts';
import { knownKeysAt } from '../schema/known-keys.ts';
import { entryOfKey } from './entry-of-key.ts';
import { keyMeant } from './misspelt-keys.ts';
import type { Rule } from './rule.ts';

/** An unknown key is a misspelt one: what it says would be ignored. */
export const keyUnknown: Rule = {
  id: 'key-unknown',
  theme: 'front-matter',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) =>
    [...judgedDocuments(content), ...judgedRegistries(content)].flatMap((reading) =>
      reading.shapeProblems
        .filter(({ kind }) => kind === 'key-unknown')
        .map(({ point, key, words }) => {
          const names = knownKeysAt('kind' in reading ? reading.kind : reading.registry, key);
          return { location: { file: reading.path, ...point }, params: { key, ...entryOfKey(reading, key), words, suggestion: keyMeant(words, names) ?? '', names } };
        }),
    ),
};
