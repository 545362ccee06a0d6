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

/** A list dash that was left out makes every line of its entry a repeated one: the first of them tells it, and how many follow. */
const withoutRuns = (problems: readonly YamlProblem[]): readonly (YamlProblem & { readonly more: number })[] => {
  const told: (YamlProblem & { readonly more: number })[] = [];
  for (const problem of problems) {
    const last = told.at(-1);
    if (last?.code === 'DUPLICATE_KEY' && problem.code === 'DUPLICATE_KEY' && problem.point.column === last.point.column && problem.point.column > 1) told[told.length - 1] = { ...last, more: last.more + 1 };
    else told.push({ ...problem, more: 0 });
  }
  return told;
};

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
      return withoutRuns(withoutEchoes(yaml.problems).toSorted((left, right) => left.point.line - right.point.line)).map(({ code, point, words, more }) => ({
        location: { file: path, ...point },
        params: {
          problem: code,
          words,
          ...(more > 0 ? { more } : {}),
          extent: words.length >= LONGEST_WORDS || continuesBelow(lines, point.line) ? 'longer' : 'whole',
          above: opensAbove(lines, point.line) ? 'open' : '',
        },
      }));
    }),
};
