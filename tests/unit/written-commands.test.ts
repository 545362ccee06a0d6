import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames, readCommandLine } from '#cli/options.ts';
import { ruleIds } from '#core/rules/rule-ids.ts';
import { repository, sourceFiles } from '#tests/support/source-files.ts';

const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

/** What follows `npm run` in a page, up to the end of the line or of the code, without a remark or a further command. */
const written = [
  ...sourceFiles('src/help', /\.mdx$/u),
  ...sourceFiles('docs', /\.(?:md|yml)$/u),
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') })),
].flatMap(({ path, text }) => [...text.matchAll(/npm run (?<words>\w[^`\n]+)/gu)].map(({ groups }) => ({ path, words: (groups?.['words'] ?? '').replace(/\s+#.*$/u, '').replace(/ && .*$/u, '').trim() })));

/** Words as a shell parts them; of choices (`json|sarif`) the first. */
const partsOf = (words: string): readonly string[] => [...words.matchAll(/"(?<quoted>[^"]*)"|(?<bare>\S+)/gu)].map(({ groups }) => groups?.['quoted'] ?? groups?.['bare']?.replace(/\|.*$/u, '') ?? '');

/** What is wrong with a command that a page tells the reader to type; empty when it runs. */
const faultOf = (words: string): string => {
  const [script = '', dashes, ...rest] = partsOf(words);
  const line = scripts[script];
  if (line === undefined) return `no script ${script}`;
  const sotay = /^node src\/cli\/main\.ts ?(?<command>.*)$/u.exec(line)?.groups?.['command'];
  if (sotay === undefined) return '';
  if (dashes !== undefined && dashes !== '--') return `no -- before ${dashes}`;
  try {
    const { command, options } = readCommandLine([...(sotay === '' ? [] : sotay.split(' ')), ...rest]);
    if (command !== 'help' && !commandNames.includes(command)) return `no command ${command}`;
    return options.explain === undefined || /^\p{Lu}/u.test(options.explain) || (ruleIds as readonly string[]).includes(options.explain) ? '' : `no rule ${options.explain}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('commands in help pages, documents and the example of a workflow', () => {
  it('exist, with every option that they are written with', () => {
    expect(written.flatMap(({ path, words }) => (faultOf(words) === '' ? [] : [`${path}: npm run ${words}: ${faultOf(words)}`]))).toEqual([]);
  });

  it('are found where the workflow has them', () => {
    expect(written.filter(({ path }) => path.startsWith('docs/')).map(({ words }) => words)).toEqual([
      'check -- --against "origin/$TARGET" --format github',
      'check -- --against "$BEFORE" --format github',
      'build -- --out "$GITHUB_WORKSPACE/trang"',
      'build:public -- --out "$GITHUB_WORKSPACE/trang-cong-khai"',
      'build -- --out /srv/sotay/noi-bo',
      'build -- --site public --out /srv/sotay/cong-khai',
    ]);
  });
});
