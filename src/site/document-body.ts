import type { Root } from 'hast';
import { arrangedText, isArranged } from '#core/layout/arranged-text.ts';
import type { Library } from '#core/library/library.ts';
import type { AnyDocument, Heading } from '#core/library/library-document.ts';
import type { ControlledTree } from '#core/parse/controlled-tree.ts';
import { headingsOf } from '#core/parse/text-facts.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { handedPrintSource } from '#core/print/print-source.ts';
import { renderBody } from '#core/render/render-body.ts';
import { setChartAside } from '#core/render/set-chart-aside.ts';
import { toHtml } from '#core/render/to-html.ts';
import { renderLabels } from '#strings/vi.ts';
import { currentContent } from './current-content.ts';
import { href } from './link.ts';
import { searchEntry } from './search-entry.ts';

/** The text of a document as HTML. */
export const documentHtml = async (document: AnyDocument, library: Library): Promise<string> => {
  const body = await documentBody(document, library);
  handedPrintSource()?.keepSearchEntry(searchEntry({ document, library, body }));
  return pageHtml(body);
};

/** The text of a version at its own address as HTML; search knows only what is shown at the address of the document. */
export const versionHtml = async (document: AnyDocument, library: Library): Promise<string> => pageHtml(await documentBody(document, library));

/** A built site has the drawings of a page in a file beside it; while writing they stand in the page. */
const pageHtml = (body: Root): string => {
  const source = handedPrintSource();
  if (!source) return toHtml(body);
  const { body: text, chart } = setChartAside(body);
  if (chart !== undefined) source.keepChart(chart);
  return toHtml(text);
};

/** The finished tree of a document's text, read from its file when its page is made. */
export const documentBody = async (document: AnyDocument, library: Library): Promise<Root> => {
  const tree = await documentTree(document);
  return renderBody({ tree, context: { document, library, labels: renderLabels, href } });
};

/** The headings of a document's page, in the layout of its agency. */
export const documentHeadings = async (document: AnyDocument, library: Library): Promise<readonly Heading[]> =>
  isArranged(document, library) ? headingsOf(arrangedText({ tree: await documentTree(document), document, library, titles: renderLabels.layout.titles }).tree) : document.facts.headings;

/** The tree of a document's text as it was read. */
export const documentTree = async (document: AnyDocument): Promise<ControlledTree> => handedPrintSource()?.treeOf(document) ?? (await readTree(document));

const readTree = async ({ path, kind }: AnyDocument): Promise<ControlledTree> => {
  const file = await currentContent().readOne(path);
  if (file.kind !== 'text') throw new Error(path);
  const { body } = readDocument({ path, kind, text: file.text });
  if (!body.tree) throw new Error(path);
  return body.tree;
};
