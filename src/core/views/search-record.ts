import type { Root } from 'hast';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { DocumentState } from '../model/document-status.ts';
import { documentLink } from './document-link.ts';

/** What the search index knows of one document. */
export interface SearchRecord {
  readonly address: string;
  readonly code: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  readonly unit: string;
  /** Name of the field, for a process or a form of one. */
  readonly field: string | undefined;
  /** Text of the document as a reader sees it, NFC, one space between words. */
  readonly text: string;
}

/** Makes the search entry of a document from the same tree that its page shows. */
export const searchRecord = (document: AnyDocument, { library, body }: { readonly library: Library; readonly body: Root }): SearchRecord => {
  const { code, title, kind, state, address } = documentLink(document, library.asOf);
  return {
    address,
    code,
    title,
    kind,
    state,
    unit: library.units.get(document.frontMatter.unit)?.name ?? document.frontMatter.unit,
    field: fieldNameOf(document, library),
    text: spaced(body).normalize('NFC').replace(/\s+/gu, ' ').trim(),
  };
};

const fieldNameOf = (document: AnyDocument, library: Library): string | undefined => {
  const owner = document.kind === 'form' ? library.byCode.get(document.frontMatter.belongsTo) : document;
  return owner?.kind === 'process' ? library.fields.get(owner.frontMatter.field)?.name : undefined;
};

/** Blocks and cells end a word: without a space between them `1` and `Tiếp nhận` would be one. */
const spaced = (node: Root | Root['children'][number]): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(spaced).join('');
  const isInline = node.type === 'element' && ['a', 'em', 'strong', 'abbr', 'sup', 'sub', 'code', 'del'].includes(node.tagName);
  return isInline ? inner : ` ${inner} `;
};
