import { fieldNamed, type TemplateField } from '../vietnamese/template-fields.ts';
import type { TemplateName } from './templates.ts';

/** What is put in the place of a field. */
export type FieldValue =
  /** Words of the agency: signs that mean something in a controlled text are disarmed. */
  | { readonly kind: 'words'; readonly text: string }
  /** A finished piece of a controlled text, such as a table. */
  | { readonly kind: 'finished'; readonly text: string };

/** A place between braces that names no field. */
export interface TemplateProblem {
  /** What stands there. */
  readonly words: string;
  readonly line: number;
  readonly column: number;
}

const FIELD = /\{\{([^{}\n]*)\}\}|\{\{/gu;

/** Places of a template that nothing can fill. The annex cannot hold itself. */
export const templateProblems = (text: string, template: TemplateName): readonly TemplateProblem[] =>
  [...text.matchAll(FIELD)].flatMap(({ 0: words, 1: name, index }) => {
    const field = name === undefined ? undefined : fieldNamed(name);
    if (field !== undefined && !(template === 'annex' && field === 'annex')) return [];
    const before = text.slice(0, index).split('\n');
    return [{ words, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }];
  });

/** Fills a template; a name in capitals gives its words in capitals. A place that names no field stays as it is. */
export const fillTemplate = (text: string, values: Readonly<Record<TemplateField, FieldValue>>): string =>
  text.replaceAll(FIELD, (whole, name: string | undefined) => {
    const field = name === undefined ? undefined : fieldNamed(name);
    if (name === undefined || field === undefined) return whole;
    const value = values[field];
    if (value.kind === 'finished') return value.text;
    return inertText(isInCapitals(name) ? value.text.toLocaleUpperCase('vi') : value.text);
  });

const isInCapitals = (name: string): boolean => name === name.toLocaleUpperCase('vi') && name !== name.toLocaleLowerCase('vi');

/** Words with every sign disarmed that Markdown, HTML or MDX would read as more than itself; one line. */
export const inertText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>|#~!&]/gu, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`)
    .replace(/^([-+])(?=\s|$)/u, String.raw`\$1`);
