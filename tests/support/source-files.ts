import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One file of `src/`. */
export interface SourceText {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Root of the repository. */
export const repository = join(import.meta.dirname, '../..');

/** Every file below a folder of the repository whose name ends as asked. */
export const sourceFiles = (folder: string, ending: RegExp): readonly SourceText[] =>
  readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(repository.length + 1))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }));

/** An Astro file cut into its script and its markup. */
export const splitAstro = (text: string): { readonly script: string; readonly markup: string } => {
  const match = /^\s*---\r?\n(?<script>[\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(text);
  return match ? { script: match.groups?.['script'] ?? '', markup: text.slice(match[0].length) } : { script: '', markup: text };
};

/** The TypeScript of a source file; of an Astro file, its script. */
export const parseScript = ({ path, text }: SourceText): ts.SourceFile =>
  ts.createSourceFile(path, path.endsWith('.astro') ? splitAstro(text).script : text, ts.ScriptTarget.ESNext, true);

/** An import of a file, however it is written. */
export interface ImportOf {
  readonly specifier: string;
  readonly isDynamic: boolean;
}

/** Every import and re-export of a script. */
export const importsIn = (script: ts.SourceFile): readonly ImportOf[] => {
  const found: ImportOf[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, isDynamic: false });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      found.push({ specifier: specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '', isDynamic: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(script);
  return found;
};
