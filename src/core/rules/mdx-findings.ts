import type { ContentReading } from '../parse/read-content.ts';
import type { MdxProblemKind } from '../parse/read-mdx.ts';
import type { Finding } from './rule.ts';

/** Findings for the given kinds of collision between prose and MDX. */
export const mdxFindings = ({ documents }: ContentReading, kinds: readonly MdxProblemKind[]): readonly Finding[] =>
  documents.flatMap(({ path, body }) =>
    body.problems.filter(({ kind }) => kinds.includes(kind)).map(({ kind, point, words }) => ({ location: { file: path, ...point }, params: { problem: kind, words } })),
  );
