import { allRegistryReadings } from '../parse/read-content.ts';
import type { YamlProblem } from '../parse/read-yaml.ts';
import type { Rule } from './rule.ts';

/** One slip makes the parser stumble again on the same line; the first finding of a line tells it all. */
const withoutEchoes = (problems: readonly YamlProblem[]): readonly YamlProblem[] => [
  ...new Map(problems.toReversed().map((problem) => [problem.point.line, problem])).values(),
];

/** Data that YAML cannot read cannot be checked or shown. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  theme: 'front-matter',
  severity: 'error',
  switchable: false,
  check: (content) =>
    [...content.documents, ...allRegistryReadings(content)].flatMap(({ path, yaml }) =>
      withoutEchoes(yaml.problems).map(({ code, point, words }) => ({ location: { file: path, ...point }, params: { problem: code, words } })),
    ),
};
