import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Library } from '#core/library/library.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import { readDocument } from '#core/parse/read-document.ts';
import { renderBody } from '#core/render/render-body.ts';
import { renderLabels } from '#strings/vi.ts';
import { href } from './link.ts';
import { siteSettings } from './settings.ts';
import { contentSource } from './wiring.ts';

/** The text of a document as HTML. */
export const documentHtml = async (document: AnyDocument, library: Library): Promise<string> => toHtml(await documentBody(document, library));

/** The finished tree of a document's text, read from its file when its page is made. */
export const documentBody = async (document: AnyDocument, library: Library): Promise<Root> => {
  const file = await contentSource(siteSettings().contentFolder).readOne(document.path);
  if (file.kind !== 'text') throw new Error(document.path);
  const { body } = readDocument({ path: document.path, kind: document.kind, text: file.text });
  if (!body.tree) throw new Error(document.path);
  return renderBody({ tree: body.tree, context: { document, library, labels: renderLabels, href } });
};
