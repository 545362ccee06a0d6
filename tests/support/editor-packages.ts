import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from './source-files.ts';

// The servers that editors use arrive with @astrojs/check; each is found from the package that brings it, wherever npm puts it.
const fromCheck = createRequire(createRequire(join(repository, 'package.json')).resolve('@astrojs/check'));
const fromLanguageServer = createRequire(fromCheck.resolve('@astrojs/language-server'));
const fromYamlService = createRequire(fromLanguageServer.resolve('volar-service-yaml'));
const fromYaml = createRequire(fromYamlService.resolve('yaml-language-server'));

/** Entry file of the Astro language server, as the VS Code extension starts it. */
export const astroLanguageServer: string = fromCheck.resolve('@astrojs/language-server/bin/nodeServer.js');

/** Entry file of the YAML language server, the one in Red Hat's VS Code extension. */
export const yamlLanguageServer: string = fromYamlService.resolve('yaml-language-server/bin/yaml-language-server');

/** Folder of the TypeScript that the server works with. */
export const typescriptFolder: string = join(repository, 'node_modules/typescript/lib');

/** What the YAML server says about a file. */
export interface YamlProblem {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface YamlService {
  readonly configure: (settings: object) => void;
  readonly doValidation: (document: unknown, isKubernetes: boolean) => Promise<readonly YamlProblem[]>;
}

interface YamlPackage {
  readonly getLanguageService: (parameters: object) => YamlService;
}

interface TextDocumentPackage {
  readonly TextDocument: { readonly create: (uri: string, languageId: string, version: number, text: string) => unknown };
}

// The server keeps what it parsed by address and version, for all its services together.
let version = 0;

const silent = { send: () => {}, sendError: () => {}, sendTrack: () => {} };

/**
 * Checks a YAML text against a JSON Schema as the YAML server of an editor does.
 * @returns lines of the form `3: message`, counted from 1.
 */
export const yamlProblems = async ({ text, schema }: { readonly text: string; readonly schema: object }): Promise<readonly string[]> => {
  const { getLanguageService } = fromYaml('yaml-language-server') as YamlPackage;
  const { TextDocument } = fromYaml('vscode-languageserver-textdocument') as TextDocumentPackage;
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(schema)),
    workspaceContext: { resolveRelativePath: (path: string) => path },
    telemetry: silent,
  });
  service.configure({ validate: true, yamlVersion: '1.2', customTags: [], schemas: [{ fileMatch: ['*.yml'], uri: 'file:///checked.schema.json' }] });
  version += 1;
  const problems = await service.doValidation(TextDocument.create('file:///checked.yml', 'yaml', version, text), false);
  return problems.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
};
