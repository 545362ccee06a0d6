import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { readContent } from '#core/parse/read-content.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { readYaml } from '#core/parse/read-yaml.ts';
import { splitFrontMatter } from '#core/parse/split-front-matter.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import { renderBody } from '#core/render/render-body.ts';
import { toHtml } from '#core/render/to-html.ts';
import { addresses } from '#core/views/addresses.ts';
import type { ComponentExample } from '#core/views/component-guide-view.ts';
import { renderLabels } from '#strings/vi.ts';

type Texts = Readonly<Record<string, string>>;

const texts = import.meta.glob<string>('../help/example/**/*.{mdx,yml}', { eager: true, query: '?raw', import: 'default' }) as Texts;
const snippets = import.meta.glob<string>('../help/components/*.mdx', { eager: true, query: '?raw', import: 'default' }) as Texts;
const pictures = import.meta.glob<string>('../help/example/figures/*', { eager: true, query: '?url', import: 'default' }) as Texts;

/** A day on which every text of the example is in force. */
const EXAMPLE_DAY = '2026-06-01' as CalendarDate;

interface SnippetHead {
  /** Document of the example that the snippet stands in. */
  readonly in: string;
  /** Keys of that document which the component shows. */
  readonly keys: readonly string[];
}

const below = (folder: string, all: Texts): ReadonlyMap<string, string> => new Map(Object.entries(all).map(([path, text]) => [path.slice(folder.length), text]));

/** Every component's example, rendered in the small agency that stands in the help folder; its links lead nowhere, so they are plain text. */
export const componentExamples = (): ReadonlyMap<string, ComponentExample> => {
  const files = below('../help/example/', texts);
  const reading = readContent([...files].map(([path, text]) => ({ kind: 'text', path, text })));
  const registries = registriesOfContent(reading);
  if (!registries) throw new Error('example');
  const library = makeLibrary({
    documents: reading.documents.flatMap(({ document }) => document ?? []),
    registries,
    asOf: EXAMPLE_DAY,
    scope: { audience: 'internal', drafts: true },
  });
  const figures = below('../help/example/figures/', pictures);
  const pictureAt = new Map([...figures].map(([name, url]) => [addresses.figure(name), url]));
  const exampleOf = (text: string): ComponentExample => {
    const split = splitFrontMatter(text);
    if (split.kind !== 'split') throw new Error(text);
    const head = readYaml({ text: split.yaml, firstLine: 1 }).data as SnippetHead;
    const whole = files.get(head.in) ?? '';
    const document = library.documents.find(({ path }) => path === head.in);
    const source = split.body.trim();
    const { body } = readDocument({ path: head.in, kind: document?.kind ?? 'process', text: `---\n---\n\n${source}\n` });
    if (!document || !body.tree) throw new Error(head.in);
    const rendered = renderBody({ tree: body.tree, context: { document, library, labels: renderLabels, href: (address) => pictureAt.get(address) ?? '' } });
    return { frontMatter: linesOfKeys(whole, head.keys), source, shown: toHtml(withoutLinks(rendered, document.frontMatter.title)) };
  };
  return new Map([...below('../help/components/', snippets)].map(([name, text]) => [name.replace('.mdx', ''), exampleOf(text)]));
};

/** The lines of a front matter that hold these keys. */
const linesOfKeys = (text: string, keys: readonly string[]): string => {
  const split = splitFrontMatter(text);
  if (split.kind !== 'split') return '';
  const blocks = split.yaml.split(/\n(?=\S)/u);
  return blocks.filter((block) => keys.includes(block.split(':')[0] ?? '')).join('\n');
};

/** Links become plain text, and the name that a form carries on its sheet is left out. */
const withoutLinks = (root: Root, title: string): Root => {
  visit(root, 'element', (node: Element) => {
    if (node.tagName !== 'a') return;
    node.tagName = 'span';
    delete node.properties['href'];
  });
  const isTitle = (node: Root['children'][number]): boolean =>
    node.type === 'element' && String(node.properties['className']) === 'form-sheet__title' && node.children.some((child) => child.type === 'text' && child.value === title);
  return { ...root, children: root.children.filter((node) => !isTitle(node)) };
};
