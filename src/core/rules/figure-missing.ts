import { pointOf } from '../parse/controlled-tree.ts';
import { figuresFolder } from '../parse/read-content.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { componentsIn } from './components-in.ts';
import { nearestName } from './nearest-name.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** A picture that the text shows is in figures/. */
export const figureMissing: Rule = {
  id: 'figure-missing',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents, files }) => {
    const pictures = new Set(files.map(({ path }) => path));
    const names = files.flatMap(({ path, kind }) => (kind === 'asset' && path.startsWith(`${figuresFolder}/`) ? [path.slice(figuresFolder.length + 1)] : []));
    return documents.flatMap((reading) =>
      componentsIn(reading).flatMap((node) => {
        const source = node.name === 'Figure' ? attributeOf(node, 'src') : undefined;
        const folder = `${figuresFolder}/`;
        const repeatsFolder = source?.startsWith(folder) === true;
        // A malformed name is the matter of `component-attribute`.
        return source === undefined || !/^[A-Za-z0-9][A-Za-z0-9._/-]*$/u.test(source) || pictures.has(`${folder}${source}`)
          ? []
          : [{ location: placeOfPoint(reading, pointOf(node)), params: { words: source, folder, problem: repeatsFolder ? 'folder-repeated' : 'missing', suggestion: repeatsFolder ? source.slice(folder.length) : (nearestName(source, names) ?? '') } }];
      }),
    );
  },
};
