import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { AnyDocument } from './library-document.ts';

/** A code named in data, with the path of the key that names it and the kind of document it must be. */
export interface CodeMention {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly wants: 'any' | 'form' | 'decision';
}

/** Codes that the front matter of a document names, each with the path of the key that names it. */
export const codesInFrontMatter = (frontMatter: KnownFrontMatter): readonly CodeMention[] => {
  const common = [
    ...mentions(['related'], frontMatter.related, 'any'),
    ...mentions(['forms'], frontMatter.forms, 'form'),
    ...mention(['decision'], frontMatter.decision, 'decision'),
    ...(frontMatter.retention ?? []).flatMap(({ form }, index) => mention(['retention', index, 'form'], form, 'form')),
  ];
  switch (frontMatter.kind) {
    case 'form':
      return [...common, ...mention(['belongsTo'], frontMatter.belongsTo, 'any')];
    case 'instruction':
      return [...common, ...mentions(['details'], frontMatter.details, 'any')];
    case 'decision':
      return [...common, ...mentions(['issues'], frontMatter.issues, 'any')];
    case 'declaration':
      return [...common, ...mentions(['scope', 'processes'], frontMatter.scope?.processes, 'any')];
    case 'manual':
      return [...common, ...(frontMatter.coverage ?? []).flatMap(({ documents }, row) => mentions(['coverage', row, 'documents'], documents, 'any'))];
    case 'system-procedure':
    case 'internal-procedure':
      return [...common, ...mentionsInSteps(frontMatter.steps)];
    case 'process':
      return [
        ...common,
        ...mentionsInSteps(frontMatter.steps),
        ...(frontMatter.dossier ?? []).flatMap(({ form }, index) => mention(['dossier', index, 'form'], form, 'form')),
      ];
    case 'policy':
    case 'objectives':
      return common;
  }
};

type Path = CodeMention['path'];

const mention = (path: Path, code: string | undefined, wants: CodeMention['wants']): readonly CodeMention[] => (code === undefined ? [] : [{ code, path, wants }]);

const mentions = (path: Path, codes: readonly string[] | undefined, wants: CodeMention['wants']): readonly CodeMention[] =>
  (codes ?? []).map((code, index) => ({ code, path: [...path, index], wants }));

const mentionsInSteps = (steps: readonly { readonly forms: readonly string[] }[] | undefined): readonly CodeMention[] =>
  (steps ?? []).flatMap(({ forms }, row) => mentions(['steps', row, 'forms'], forms, 'form'));

/** Every code a document names, in data or in text, each once. */
export const citedCodesOf = (document: AnyDocument): readonly string[] => [
  ...new Set([...codesInFrontMatter(document.frontMatter).map(({ code }) => code), ...document.facts.citedCodes]),
];
