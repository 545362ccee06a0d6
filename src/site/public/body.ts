import type { Root } from 'hast';
import type { AnyDocument } from '#core/library/library-document.ts';
import { renderBody } from '#core/render/render-body.ts';
import { leadLinks } from '#core/render/lead-links.ts';
import { toHtml } from '#core/render/to-html.ts';
import { holdsSignature } from '#core/views/holds-signature.ts';
import { publicAddressFor } from '#core/views/public/public-address-list.ts';
import { publicDocumentView } from '#core/views/public/public-documents.ts';
import { searchRecord } from '#core/views/search-record.ts';
import { documentKindWords, renderLabels } from '#strings/vi.ts';
import { href } from '../link.ts';
import { publicSource } from './source.ts';

/** The text of a public document as HTML; search learns of it on the way. */
export const publicHtml = (document: AnyDocument): string => {
  const { site, treeOf, keepSearchEntry } = publicSource();
  const tree = treeOf(document);
  if (!tree) throw new Error(document.code);
  const plain: Root = renderBody({ tree, context: { document, library: site.library, labels: renderLabels, href: (address) => address } });
  const record = searchRecord(document, { library: site.library, body: plain });
  const { address, code, title, kind, state } = publicDocumentView(document, site);
  keepSearchEntry({ ...record, url: address, code, title, kind: documentKindWords[kind].one, state, unit: site.library.registries.agency.shortName });
  return toHtml(leadLinks(plain, { targetOf: publicAddressFor(site), href }));
};

/** Whether a text carries its signature itself. */
export const isSignedInText = holdsSignature;
