import { placeOfFile } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Names of devices; Windows makes no file of them, whatever stands behind the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/iu;

/** Signs that Windows takes for something else than a part of a name. */
const SIGN = /[<>:"|?*\\\p{Cc}]/u;

const problemOf = (path: string): 'device' | 'sign' | 'end' | undefined => {
  const parts = path.split('/');
  if (parts.some((part) => DEVICE.test(part))) return 'device';
  if (parts.some((part) => SIGN.test(part))) return 'sign';
  return parts.some((part) => /[. ]$/u.test(part)) ? 'end' : undefined;
};

/** What Windows and macOS hold for one name. */
const sameName = (path: string): string => path.normalize('NFC').toLowerCase();

/** Names that differ from another in letters' case or in Unicode form; the one in small letters is the other. */
const findTwins = (paths: readonly string[]): readonly Finding[] => {
  const plain = new Set(paths);
  const first = new Map(paths.toReversed().map((path) => [sameName(path), path] as const));
  return paths.flatMap((path): readonly Finding[] => {
    const name = sameName(path);
    const other = plain.has(name) ? name : (first.get(name) ?? path);
    return other === path ? [] : [{ location: placeOfFile(path), params: { words: path, problem: 'same', other }, related: [placeOfFile(other)] }];
  });
};

/** Every machine of the office can hold the file: one that Windows cannot write stops the whole copy of the folder there, of two that it takes for one it loses one. */
export const fileName: Rule = {
  id: 'file-name',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ files }) => {
    const paths = files.map(({ path }) => path);
    const unfit = paths.flatMap((path): readonly Finding[] => {
      const problem = problemOf(path);
      return problem === undefined ? [] : [{ location: placeOfFile(path), params: { words: path, problem, other: '' } }];
    });
    return [...unfit, ...findTwins(paths)];
  },
};
