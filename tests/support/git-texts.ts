import { execFileSync } from 'node:child_process';
import { repository } from './source-files.ts';

const git = (args: readonly string[], input = ''): Buffer => execFileSync('git', args, { cwd: repository, input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] });

/** Documents of the sample agency at a commit, by path below `content/`; none when this clone lacks the commit. */
export const documentsAt = (commit: string): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  let paths: readonly string[];
  try {
    paths = git(['ls-tree', '-r', '--name-only', '-z', commit, 'content']).toString().split('\0').filter((path) => path.endsWith('.mdx'));
  } catch {
    return texts;
  }
  const answer = git(['cat-file', '--batch'], paths.map((path) => `${commit}:${path}\n`).join(''));
  let at = 0;
  for (const path of paths) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.subarray(at, end).toString().split(' ')[2]);
    texts.set(path.replace(/^content\//u, ''), answer.subarray(end + 1, end + 1 + size).toString());
    at = end + 1 + size + 1;
  }
  return texts;
};
