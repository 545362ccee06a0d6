import { registries } from '../schema/registries.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** Without its registries nothing in the documents can be checked. */
export const registryMissing: Rule = {
  id: 'registry-missing',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ files }) =>
    registries.flatMap(({ path, layout, required }) => {
      const isThere = files.some((file) => (layout === 'file' ? file.path === path : file.path.startsWith(`${path}/`) && file.path.endsWith('.yml')));
      return required && !isThere ? [{ location: placeOfFile(path), params: { words: path, layout } }] : [];
    }),
};
