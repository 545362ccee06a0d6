import { allRegistryReadings } from '../parse/read-content.ts';
import type { Rule } from './rule.ts';

/** Data that YAML cannot read cannot be checked or shown. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  theme: 'front-matter',
  severity: 'error',
  switchable: false,
  check: (content) =>
    [...content.documents, ...allRegistryReadings(content)].flatMap(({ path, yaml }) =>
      yaml.problems.map(({ code, point, words }) => ({ location: { file: path, ...point }, params: { problem: code, words } })),
    ),
};
