import type { ContentReading } from '../parse/read-content.ts';
import { judgedDocuments, judgedRegistries } from '../parse/read-content.ts';
import type { YamlProblem } from '../parse/read-yaml.ts';
import { normaliseLineEnds } from '../parse/split-front-matter.ts';
import type { Rule } from './rule.ts';
import { continuesBelow, opensAbove } from './yaml-surroundings.ts';

/** Words of this length may have been cut by the reader. */
const LONGEST_WORDS = 80;

/** One slip makes the parser stumble again on the same line; the first finding of a line tells it all. */
const withoutEchoes = (problems: readonly YamlProblem[]): readonly YamlProblem[] => [
  ...new Map(problems.toReversed().map((problem) => [problem.point.line, problem])).values(),
];

const linesOf = ({ files }: ContentReading, path: string): readonly string[] => {
  const file = files.find((candidate) => candidate.path === path);
  return file?.kind === 'text' ? normaliseLineEnds(file.text).split('\n') : [];
};

/** Data that YAML cannot read cannot be checked or shown. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  theme: 'front-matter',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) =>
    [...judgedDocuments(content), ...judgedRegistries(content)].flatMap(({ path, yaml }) => {
      if (yaml.problems.length === 0) return [];
      const lines = linesOf(content, path);
      return withoutEchoes(yaml.problems).map(({ code, point, words }) => ({
        location: { file: path, ...point },
        params: {
          problem: code,
          words,
          extent: words.length >= LONGEST_WORDS || continuesBelow(lines, point.line) ? 'longer' : 'whole',
          above: opensAbove(lines, point.line) ? 'open' : '',
        },
      }));
    }),
};
