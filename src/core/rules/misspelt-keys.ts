import type { DocumentReading } from '../parse/document-reading.ts';
import type { RegistryReading } from '../parse/registry-reading.ts';
import { knownKeysAt } from '../schema/known-keys.ts';
import { nearestWord } from './nearest-word.ts';

/** The known key that a misspelt one was to be. */
export const keyMeant = (typed: string, names: readonly string[]): string | undefined => nearestWord(typed, names);

/** Paths of keys that are there under a misspelt name: `Code`, `changes[1].sumary`. */
export const misspeltKeys = (reading: DocumentReading | RegistryReading): ReadonlySet<string> =>
  new Set(
    reading.shapeProblems.flatMap(({ kind, key, words }) => {
      const meant = kind === 'key-unknown' ? keyMeant(words, knownKeysAt('kind' in reading ? reading.kind : reading.registry, key)) : undefined;
      return meant === undefined ? [] : [`${key.slice(0, key.length - words.length)}${meant}`];
    }),
  );
