import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { AnyDocument } from '#core/library/library-document.ts';
import { readMdx } from '#core/parse/read-mdx.ts';
import { renderBodyHtml } from '#core/render/render-body.ts';
import type { RenderContext } from '#core/render/render-context.ts';
import { makeTestLibrary, testDocument } from './make-test-library.ts';
import { testLabels } from './test-labels.ts';

/** Documents that test pages cite: a process, its form. */
export const citedDocuments: readonly AnyDocument[] = [
  testDocument({ kind: 'process', code: 'QT.01', data: { title: 'Quy trình "khai sinh" & hơn' } }),
  testDocument({ kind: 'form', code: 'BM.01', data: { title: 'Tờ khai' } }),
];

/** What a component gets when it stands in a document; addresses are under `/goc`. */
export const testContext = (document: AnyDocument): RenderContext => ({
  document,
  library: makeTestLibrary([...citedDocuments, document]),
  labels: testLabels,
  href: (address) => `/goc${address}`,
});

/** The HTML of rendered nodes, a line for each tag that opens a block. */
export const html = (nodes: readonly ElementContent[]): string =>
  toHtml({ type: 'root', children: [...nodes] }).replaceAll(/(?<=>)(?=<(?:div|table|caption|thead|tbody|tr|th|td|dl|dt|dd|ul|ol|li|p|aside|figure|figcaption)\b)/gu, '\n');

/** The HTML of a text in a document, as its page shows it. */
export const renderText = (text: string, document: AnyDocument = testDocument({ kind: 'policy', code: 'CS.01' })): string => {
  const { tree, problems } = readMdx(text);
  if (!tree) throw new Error(`unread: ${JSON.stringify(problems)}`);
  return renderBodyHtml({ tree, context: testContext(document) });
};
