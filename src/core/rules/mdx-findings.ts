import type { ContentReading } from '../parse/read-content.ts';
import type { MdxProblem, MdxProblemKind } from '../parse/read-mdx.ts';
import { nearestWord } from './nearest-word.ts';
import type { Finding } from './rule.ts';

const nameOf = ({ words }: MdxProblem): string => /^<\/?([\w.:-]+)/u.exec(words)?.[1] ?? '';

/** Closing tags that lack their opening one because that one could not be read, by the opening one. */
const pairedTags = (problems: readonly MdxProblem[]): ReadonlyMap<MdxProblem, MdxProblem> => {
  const open: MdxProblem[] = [];
  const pairs = new Map<MdxProblem, MdxProblem>();
  for (const problem of problems) {
    if (problem.kind === 'unclosed-tag' || problem.kind === 'attribute') open.push(problem);
    if (problem.kind !== 'stray-closing-tag') continue;
    const place = open.findLastIndex((opening) => nearestWord(nameOf(opening), [nameOf(problem)]) !== undefined);
    const [opening] = place === -1 ? [] : open.splice(place);
    if (opening) pairs.set(opening, problem);
  }
  return pairs;
};

/** Findings for the given kinds of collision between prose and MDX. A closing tag whose opening one is reported is not reported itself. */
export const mdxFindings = ({ documents }: ContentReading, kinds: readonly MdxProblemKind[]): readonly Finding[] =>
  documents.flatMap(({ path, body: { problems } }) => {
    const pairs = pairedTags(problems);
    const closing = new Set(pairs.values());
    return problems
      .filter((problem) => kinds.includes(problem.kind) && !closing.has(problem))
      .map((problem) => {
        const closed = pairs.get(problem);
        return { location: { file: path, ...problem.point }, params: { problem: problem.kind, words: problem.words, ...(closed && nameOf(closed) !== nameOf(problem) && { closing: nameOf(closed) }) } };
      });
  });
