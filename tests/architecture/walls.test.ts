import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importsIn, parseScript, repository, sourceFiles } from '#tests/support/source-files.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';
import { vietnameseWordsIn } from '#tests/support/vietnamese-words.ts';

const oxlint = join(repository, 'node_modules/oxlint/bin/oxlint');

interface LintFinding {
  readonly filename: string;
  readonly message: string;
  readonly help: string;
}

/** Runs the linter with the project's settings in a folder; findings are data, whatever the exit code. */
const lint = async (folder: string): Promise<readonly LintFinding[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [oxlint, '--format', 'json'], { cwd: folder }).catch((error: { stdout: string }) => error);
  return (JSON.parse(stdout) as { readonly diagnostics: readonly LintFinding[] }).diagnostics;
};

interface WallCase {
  readonly wall: string;
  readonly file: string;
  readonly code: string;
  /** Advice that the linter gives; none for what is allowed. */
  readonly advice: string | undefined;
}

const importing = (specifier: string): string => `import { thing } from '${specifier}';\nexport const used = thing;\n`;
const importingType = (specifier: string): string => `import type { Thing } from '${specifier}';\nexport type Used = Thing;\n`;
const inAstro = (script: string): string => `---\n${script}---\n<p>text</p>\n`;

const corePackages = 'core may use zod, yaml, satteri, hastscript, diff and the hast, mdast and unist utilities: any other package belongs in an adapter.';
const coreAlone = 'core imports only itself: take what it needs as an argument (a port, labels, data).';
const adapterAlone = 'an adapter knows no other adapter: let the wiring put two of them together.';
const adapterData = 'an adapter imports only core, node and its own packages: it returns data or throws a named error, and others word it.';
const wordsOnly = 'strings are words only: they import nothing but each other, and values reach them as parameters.';
const showsProps = 'a component only shows props: the page asks src/site and hands the view over.';
const plainValues = 'of core a component uses types, the addresses, and what #core/model/ and #core/search/ say of plain values.';
const pageAsks = 'a page puts a view of the library into a layout: ask src/site for the world.';
const pageViews = 'a page makes a view (#core/views/) of the library and puts it into a layout, nothing more.';
const siteServes = 'src/site serves the pages, not the other way round: pages import layouts and components.';
const publicAsks = "the public site knows only src/site/public: the intranet's side of src/site holds what is internal.";
const publicViews = 'a public page makes a public view (#core/views/public/) and puts it into a layout, nothing more.';
const publicHanded = 'the public site is made from what the printer hands over, and of the rest of src/site knows only link.ts.';
const publicBehind = 'the public site gets public documents and nothing to look behind them.';
const commandWords = 'the command shows no page: it prints findings, worded by #strings/.';

const cases: readonly WallCase[] = [
  { wall: 'core does not read the world', file: 'src/core/rules/a01.ts', code: importing('node:fs'), advice: 'core is pure: let an adapter read the world and hand core the data.' },
  { wall: 'core does not re-export the world', file: 'src/core/rules/a02.ts', code: "export * from 'node:path';\n", advice: 'core is pure: let an adapter read the world and hand core the data.' },
  { wall: 'core knows no node module without its prefix', file: 'src/core/rules/a03.ts', code: importing('fs'), advice: corePackages },
  { wall: 'core does not know Astro', file: 'src/core/rules/a04.ts', code: importing('astro:content'), advice: 'core knows no site generator: what needs Astro belongs in src/site.' },
  { wall: 'core does not know types of Astro', file: 'src/core/rules/a05.ts', code: importingType('astro'), advice: 'core knows no site generator: what needs Astro belongs in src/site.' },
  { wall: 'core uses no other package', file: 'src/core/rules/a06.ts', code: importing('unified'), advice: corePackages },
  { wall: 'core uses no subpath of another package', file: 'src/core/rules/a07.ts', code: importing('unified/lib'), advice: corePackages },
  { wall: 'core uses no scoped package', file: 'src/core/rules/a08.ts', code: importing('@types/node'), advice: corePackages },
  { wall: 'core does not know an adapter', file: 'src/core/rules/a09.ts', code: importing('#adapters/git/git.ts'), advice: coreAlone },
  { wall: 'core does not know words', file: 'src/core/rules/a10.ts', code: importing('#strings/vi.ts'), advice: coreAlone },
  { wall: 'core does not leave its folder by dots', file: 'src/core/rules/a11.ts', code: importing('../../strings/vi.ts'), advice: coreAlone },
  { wall: 'core asks no clock', file: 'src/core/rules/a12.ts', code: 'export const now = new Date();\n', advice: 'core asks no clock: the day comes in as a CalendarDate.' },
  { wall: 'core uses its packages', file: 'src/core/rules/a13.ts', code: [importing('zod'), importing('yaml'), importing('hast-util-to-html'), importingType('hast'), importing('#core/x.ts'), importing('../x.ts')].map((text, index) => text.replaceAll(/thing|used|Thing|Used/gu, (name) => `${name}${index}`)).join(''), advice: undefined },
  { wall: 'an adapter does not know its neighbour', file: 'src/adapters/git/b01.ts', code: importing('#adapters/hash/hash.ts'), advice: adapterAlone },
  { wall: 'an adapter does not reach its neighbour by dots', file: 'src/adapters/git/b02.ts', code: importing('../hash/hash.ts'), advice: `${adapterAlone.replace('.', '')}; core is reached by #core/.` },
  { wall: 'an adapter does not reach its neighbour from a deeper folder', file: 'src/adapters/git/deep/b03.ts', code: importing('../../hash/hash.ts'), advice: 'an adapter imports only its own folder and, by #core/, core.' },
  { wall: 'an adapter does not know words', file: 'src/adapters/git/b04.ts', code: importing('#strings/vi.ts'), advice: adapterData },
  { wall: 'an adapter does not know the site', file: 'src/adapters/git/b05.ts', code: importing('#site/library.ts'), advice: adapterData },
  { wall: 'an adapter uses core, node and packages', file: 'src/adapters/git/b06.ts', code: [importing('#core/ports.ts'), importing('node:fs'), importing('pagefind'), importing('./other.ts')].map((text, index) => text.replaceAll(/thing|used/gu, (name) => `${name}${index}`)).join(''), advice: undefined },
  { wall: 'words do not know core', file: 'src/strings/c01.ts', code: importingType('#core/diagnostic.ts'), advice: wordsOnly },
  { wall: 'words do not use packages', file: 'src/strings/vi/c02.ts', code: importing('zod'), advice: wordsOnly },
  { wall: 'words do not leave their folder by dots', file: 'src/strings/vi/c03.ts', code: importing('../../core/diagnostic.ts'), advice: wordsOnly },
  { wall: 'words use each other', file: 'src/strings/vi/c04.ts', code: importing('./c05.ts'), advice: undefined },
  { wall: 'a component computes no view', file: 'src/components/D01/D01.astro', code: inAstro(importing('#core/views/register-view.ts')), advice: 'a component only shows props: import the type of a view (import type); the page computes it.' },
  { wall: 'a component reads no content', file: 'src/components/D02/D02.astro', code: inAstro(importing('#core/parse/read-content.ts')), advice: plainValues },
  { wall: 'a layout makes no library', file: 'src/layouts/D08.astro', code: inAstro(importing('#core/library/make-library.ts')), advice: plainValues },
  { wall: 'a component fetches nothing', file: 'src/components/D03/D03.astro', code: inAstro(importing('#site/library.ts')), advice: showsProps },
  { wall: 'a layout fetches nothing', file: 'src/layouts/D04.astro', code: inAstro(importing('#site/library.ts')), advice: showsProps },
  { wall: 'a component uses no package at run time', file: 'src/components/D05/D05.astro', code: inAstro(importing('hastscript')), advice: 'a component needs no package at run time: let core or src/site prepare the value.' },
  { wall: 'the script of a component keeps the walls', file: 'src/components/D06/D06.astro', code: `<p>text</p>\n<script>\n${importing('#site/library.ts')}</script>\n`, advice: showsProps },
  { wall: 'a component uses words, types of core, plain values and components', file: 'src/components/D07/D07.astro', code: inAstro([importingType('#core/views/register-view.ts'), importing('#core/views/addresses.ts'), importing('#core/model/calendar-date.ts'), importing('#strings/vi.ts'), importing('#components/D01/D01.astro')].map((text, index) => text.replaceAll(/thing|used|Thing|Used/gu, (name) => `${name}${index}`)).join('')), advice: undefined },
  { wall: 'a page reads no content', file: 'src/pages/e01.astro', code: inAstro(importing('#core/parse/read-content.ts')), advice: pageViews },
  { wall: 'a page does not know an adapter', file: 'src/pages/e02.astro', code: inAstro(importing('#adapters/git/git.ts')), advice: pageAsks },
  { wall: 'a page does not reach behind src/site', file: 'src/pages/e03.astro', code: inAstro(importing('#site/wiring.ts')), advice: 'a page asks #site/library.ts and what src/site makes of it, never the world behind it.' },
  { wall: 'a page uses no package at run time', file: 'src/pages/e04.ts', code: importing('pagefind'), advice: 'a page needs no package at run time: let core or src/site prepare the value.' },
  { wall: 'a page asks the library for a view and a layout', file: 'src/pages/e05.astro', code: inAstro([importing('#site/library.ts'), importing('#core/views/register-view.ts'), importing('#layouts/Page.astro'), importingType('astro')].map((text, index) => text.replaceAll(/thing|used|Thing|Used/gu, (name) => `${name}${index}`)).join('')), advice: undefined },
  { wall: 'the site does not know the command', file: 'src/site/f01.ts', code: importing('#cli/main.ts'), advice: 'the site and the command never import each other: what both need belongs in core.' },
  { wall: 'the wiring of the site does not know the command', file: 'src/site/wiring.ts', code: importing('#cli/main.ts'), advice: 'the site and the command never import each other: what both need belongs in core.' },
  { wall: 'the site constructs adapters in its wiring only', file: 'src/site/loaders/f02.ts', code: importing('#adapters/git/git.ts'), advice: 'only src/site/wiring.ts constructs adapters: take the port as a parameter.' },
  { wall: 'a public page does not know the library of the intranet', file: 'src/public-site/pages/g01.astro', code: inAstro(importing('#site/library.ts')), advice: publicAsks },
  { wall: 'a public page makes no view of the intranet', file: 'src/public-site/pages/g02.astro', code: inAstro(importing('#core/views/document-view.ts')), advice: publicViews },
  { wall: 'a public page uses no layout of the intranet', file: 'src/public-site/pages/g03.astro', code: inAstro(importing('#layouts/Document.astro')), advice: 'the layouts of the intranet show what is internal: use #layouts/public/.' },
  { wall: 'a public page makes a public view and puts it into a layout', file: 'src/public-site/pages/g04.astro', code: inAstro([importing('#site/public/source.ts'), importing('#core/views/public/procedures.ts'), importing('#layouts/public/Procedure.astro')].map((text, index) => text.replaceAll(/thing|used/gu, (name) => `${name}${index}`)).join('')), advice: undefined },
  { wall: 'the public side of the site does not know the other', file: 'src/site/public/g05.ts', code: importing('../library.ts'), advice: publicHanded },
  { wall: 'the public side of the site does not know what was handed to the intranet', file: 'src/site/public/g06.ts', code: importing('#core/print/print-source.ts'), advice: publicBehind },
  { wall: 'the public side of the site does not look into histories', file: 'src/site/public/g07.ts', code: importing('#core/history/site-versions.ts'), advice: publicBehind },
  { wall: 'the site does not know pages', file: 'src/site/f03.ts', code: importing('#layouts/Page.astro'), advice: siteServes },
  { wall: 'the collections do not construct adapters', file: 'src/content.config.ts', code: importing('#adapters/git/git.ts'), advice: 'only src/site/wiring.ts constructs adapters: take the port as a parameter.' },
  { wall: 'the command does not know the site', file: 'src/cli/commands/g01.ts', code: importing('#site/library.ts'), advice: 'the command and the site never import each other: what both need belongs in core.' },
  { wall: 'the command constructs adapters in its wiring only', file: 'src/cli/commands/g02.ts', code: importing('#adapters/git/git.ts'), advice: 'only src/cli/wiring.ts constructs adapters: take the port as a parameter.' },
  { wall: 'the command does not know components', file: 'src/cli/g03.ts', code: importing('#components/D01/D01.astro'), advice: commandWords },
  { wall: 'the wiring of the command constructs adapters', file: 'src/cli/wiring.ts', code: importing('#adapters/git/git.ts'), advice: undefined },
  { wall: 'the command prints', file: 'src/cli/g04.ts', code: "console.log('done');\n", advice: undefined },
  { wall: 'nothing else prints', file: 'src/adapters/git/h01.ts', code: "console.log('done');\n", advice: 'Delete this console statement.' },
];

describe('the linter keeps the walls', () => {
  let folder: TemporaryFolder;
  let findings: readonly LintFinding[];

  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    await copyFile(join(repository, '.oxlintrc.json'), join(folder.path, '.oxlintrc.json'));
    for (const { file, code } of cases) await folder.write(file, code);
    findings = await lint(folder.path);
  });

  afterAll(() => folder.remove());

  test.each(cases)('$wall ($file)', ({ file, advice }) => {
    const heard = findings.filter(({ filename }) => filename === file).map(({ message, help }) => `${message} ${help}`).map((text) => (advice !== undefined && text.includes(advice) ? advice : text));
    expect(heard).toEqual(advice === undefined ? [] : [advice]);
  });
});

/** First folder below `src/`. */
const topOf = (path: string): string => path.split('/')[1] ?? '';

const scripts = sourceFiles('src', /\.(?:ts|astro)$/u).map((source) => ({ ...source, imports: importsIn(parseScript(source)) }));

test('a relative import never leaves its folder of src', () => {
  const leaving = scripts.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith('.') && topOf(posix.join(posix.dirname(path), specifier)) !== topOf(path))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(leaving.filter((found) => !found.startsWith('src/content.config.ts'))).toEqual([]);
});

test('an import at run time names a package, never a part of src, and core has none', () => {
  const dynamic = scripts.flatMap(({ path, imports }) =>
    // A script of a page may load a file of the site by an address that only the site knows.
    imports.filter(({ isDynamic, specifier }) => isDynamic && ((specifier === '' && !path.endsWith('.client.ts')) || specifier.startsWith('#') || path.startsWith('src/core/'))).map(({ specifier }) => `${path}: ${specifier}`),
  );
  // The command loads the command asked for and nothing else.
  // The press is a program that Astro made; its name is known only once it is made.
  const press = 'src/adapters/astro/open-press.ts: ';
  expect(dynamic.filter((found) => found !== press && !/^src\/cli\/[\w./-]+: (?:\.|#cli\/)/u.test(found))).toEqual([]);
});

describe('core is compiled without the world', () => {
  const configPath = join(repository, 'src/core/tsconfig.json');

  const diagnose = (extra: Readonly<Record<string, string>>): readonly string[] => {
    const config = ts.getParsedCommandLineOfConfigFile(configPath, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
    if (!config) throw new Error(`${configPath} cannot be read`);
    const host = ts.createCompilerHost(config.options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (path) => path in extra || fileExists(path);
    host.getSourceFile = (path, ...rest) => (path in extra ? ts.createSourceFile(path, extra[path] ?? '', ts.ScriptTarget.ESNext) : getSourceFile(path, ...rest));
    const program = ts.createProgram([...config.fileNames, ...Object.keys(extra)], config.options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${(file?.fileName ?? '').slice(repository.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  };

  test('its settings name no types and only the language', async () => {
    const config = JSON.parse(await readFile(configPath, 'utf8')) as { readonly compilerOptions: unknown };
    expect(config.compilerOptions).toEqual({ types: [], lib: ['es2023'] });
  });

  test('it compiles, and a file that asks for the process, the console or the document does not', { timeout: 60_000 }, () => {
    const path = join(dirname(configPath), 'asks-the-world.ts');
    const found = diagnose({ [path]: 'export const world = [process.cwd(), console.log(1), document.title, Buffer.from(""), fetch(""), setTimeout(() => {}, 1)];' });
    expect(found.map((line) => line.replace(/ Do you need .*$/u, ''))).toEqual(
      ['process', 'console', 'document', 'Buffer', 'fetch', 'setTimeout'].map((name) => `src/core/asks-the-world.ts: Cannot find name '${name}'.`),
    );
  });
});

describe('words that people read stand in src/strings', () => {
  /** `core/vietnamese` knows the language of the texts: letters and words that checks look for, never what a person is told. */
  const isFreeToSpeak = (path: string): boolean => /^src\/(?:strings|core\/vietnamese)\//u.test(path) || /^src\/(?:help|pages\/tro-giup)\/.*\.mdx$/u.test(path);

  test('no other file of src holds a Vietnamese word', () => {
    const found = sourceFiles('src', /\.(?:ts|astro|css|mdx?|html|json)$/u).filter(({ path }) => !isFreeToSpeak(path)).flatMap(vietnameseWordsIn);
    expect(found).toEqual([]);
  });

  test.each([
    { place: 'a string', path: 'a.ts', text: "export const a = 'đã duyệt';", words: ['đã duyệt'] },
    { place: 'a decomposed string', path: 'a.ts', text: "export const a = 'hie\u0323\u0302u lực';".normalize('NFD'), words: ['hiệu lực'.normalize('NFD')] },
    { place: 'a template', path: 'a.ts', text: 'export const a = (n: number) => `có ${n} tài liệu`;', words: ['có ', ' tài liệu'] },
    { place: 'a property name', path: 'a.ts', text: "export const a = { 'tài liệu': 1 };", words: ['tài liệu'] },
    { place: 'a comment', path: 'a.ts', text: '/** Tài liệu */ export const a = 1; // đã duyệt', words: [] },
    { place: 'a single letter', path: 'a.ts', text: "export const a = 'đ';", words: [] },
    { place: 'a pattern', path: 'a.ts', text: "export const a = '[A-ZĐ]\\\\d';", words: [] },
    { place: 'the script of a page', path: 'a.astro', text: "---\nconst a = 'tài liệu';\n---\n<p>{a}</p>", words: ['tài liệu'] },
    { place: 'the markup of a page', path: 'a.astro', text: '---\nconst a = 1;\n---\n<!-- ghi chú -->\n{/* ghi chú */}\n<p title="Tài liệu">{a}</p>', words: ['<p title="Tài liệu">{a}</p>'] },
    { place: 'a style sheet', path: 'a.css', text: '/* ghi chú */\na::after { content: "đã duyệt"; }', words: ['a::after { content: "đã duyệt"; }'] },
  ])('$place is looked through', ({ path, text, words }) => {
    expect(vietnameseWordsIn({ path, text })).toEqual(words.map((found) => ({ path, words: found })));
  });
});

test('no file or folder is a drawer for anything', () => {
  const drawers = [...sourceFiles('src', /./u), ...sourceFiles('tests', /./u)].map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|common)(?:\.[^/]*)?(?:\/|$)/iu.test(path));
  expect(drawers).toEqual([]);
});
